// SPDX-License-Identifier: Apache-2.0
// `accession serve` over PostgreSQL, and from there to SQLite.
import { join } from 'node:path';
import { skip } from './support/cli.mjs';
import { HubPlace } from './support/hub.mjs';
import { hubSuite } from './support/hub_suite.mjs';
import { skipPostgres, startPostgres } from './support/postgres.mjs';

hubSuite('a hub over PostgreSQL', { skip: skip || skipPostgres }, (t, folder) => {
  const postgres = startPostgres(t);
  return {
    place: new HubPlace('--store', postgres.database('hub')),
    other: new HubPlace('--data', join(folder, 'restored')),
    restart: postgres.restart,
  };
});
