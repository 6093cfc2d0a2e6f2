// SPDX-License-Identifier: Apache-2.0
// A PostgreSQL of the bench's own, as the tests start one, but with a disk that is waited for.
import { startPostgres } from '../../tests/node/support/postgres.mjs';

export function privatePostgres() {
  const ends = [];
  const server = startPostgres({ after: (end) => ends.push(end) }, { fsync: 'on' });
  return {
    database: server.database,
    size: async (name) => Number(await server.ask(name, `SELECT pg_database_size('${name}')`)),
    stop: () => { for (const end of ends) end(); },
  };
}
