#!/usr/bin/env node
// SPDX-License-Identifier: Apache-2.0
// How long a queue takes to come home, beside PouchDB with the same documents:
//   node tools/bench-sync.mjs [--lines N] [--receipts N] [--rounds N] [--postgres] [--pouchdb] [--batch N]
// docs/benchmarks.md says what is measured.
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { privatePostgres } from './bench-hub/postgres.mjs';
import { makeLibrary, scratchFolder } from './bench-hub/hub.mjs';
import { ourRound } from './bench-sync/accession.mjs';
import { installPouchdb, pouchdbRound } from './bench-sync/pouchdb.mjs';

const { values: asked } = parseArgs({
  options: {
    lines: { type: 'string', default: '22000' },
    receipts: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '3' },
    postgres: { type: 'boolean', default: false },
    pouchdb: { type: 'boolean', default: false },
    batch: { type: 'string', default: '500' },
  },
});
const folder = scratchFolder();
const postgres = asked.postgres ? privatePostgres() : undefined;
const median = (numbers) => [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)];

function tell(name, rounds) {
  const parts = ['fetching', 'queueing', 'home'].filter((part) => part in rounds[0])
    .map((part) => `${part} ${median(rounds.map((round) => round[part])).toFixed(0)} ms`);
  console.log(`${name.padEnd(22)} ${parts.join(', ')} (${rounds[0].count} receipts; ${rounds.map(({ home }) => home.toFixed(0)).join(', ')})`);
  return median(rounds.map(({ home }) => home));
}

async function main() {
  const count = Number(asked.receipts);
  const library = makeLibrary(folder, asked.lines);
  if (asked.pouchdb) installPouchdb();
  const results = { sqlite: [], postgres: [], pouchdb: [] };
  for (let round = 0; round < Number(asked.rounds); round += 1) {
    const ours = await ourRound({ folder, library, count });
    results.sqlite.push(ours);
    if (postgres) {
      results.postgres.push(await ourRound({ folder, store: postgres.database(`hub${round}`), library, count }));
    }
    if (asked.pouchdb) {
      results.pouchdb.push(await pouchdbRound({ folder, commands: ours.commands, batch: Number(asked.batch) }));
    }
  }
  const own = tell('Accession, SQLite', results.sqlite);
  if (postgres) tell('Accession, PostgreSQL', results.postgres);
  if (asked.pouchdb) console.log(`${(tell('PouchDB', results.pouchdb) / own).toFixed(1)} times as long as over SQLite`);
}

try {
  await main();
} finally {
  postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
}
