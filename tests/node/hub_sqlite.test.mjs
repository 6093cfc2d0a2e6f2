// SPDX-License-Identifier: Apache-2.0
// `accession serve` over SQLite.
import { join } from 'node:path';
import { skip } from './support/cli.mjs';
import { HubPlace } from './support/hub.mjs';
import { hubSuite } from './support/hub_suite.mjs';

hubSuite('a hub over SQLite', { skip }, (_, folder) => ({
  place: new HubPlace('--data', join(folder, 'hub')),
  other: new HubPlace('--data', join(folder, 'restored')),
}));
