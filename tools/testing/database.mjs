// SPDX-License-Identifier: Apache-2.0
// A PostgreSQL for native tests, which know it by the environment; without one they skip what is about it.
import { skipPostgres, startPostgres } from '../../tests/node/support/postgres.mjs';

/** What `work` gives, called with the environment that names an empty database; empty where none is installed. */
export async function withPostgres(work) {
  if (skipPostgres) return work({});
  const ends = [];
  const server = startPostgres({ after: (end) => ends.push(end) });
  try {
    return await work({ ACCESSION_TEST_POSTGRES: server.database('native') });
  } finally {
    for (const end of ends) end();
  }
}
