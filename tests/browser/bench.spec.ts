// SPDX-License-Identifier: Apache-2.0
// The bench of the browser runs and measures everything it says it does. How fast anything is, is
// nothing a test should judge.
import { expect, test } from '@playwright/test';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const project = join(import.meta.dirname, '..', '..');

interface Figure {
  lines: number;
  key: string;
  words: string;
  values: Record<string, number | undefined>;
}
interface Measured {
  figures: Figure[];
  samples: Record<string, Record<string, { found: number; foundByIndex?: number }>[]>;
}

/** What nobody but these can be asked for. */
const only: Record<string, string[]> = {
  search_index_p95: ['accession', 'sqlite'],
  // Not every worker can be asked for it.
  compaction: [],
};
const everybody = ['accession', 'dexie', 'sqlite'];
const keys = [
  'save_p50', 'save_p95', 'save_inside_p50', 'save_inside_p95', 'burst', 'together', 'first_rows', 'usable',
  'first_rows_later', 'usable_later',
  'search_p95', 'search_index_p95', 'memory', 'compaction',
];

test('a quick run has every row, and a number for everybody in it', async () => {
  test.setTimeout(240_000);
  const { stdout } = await run('node', ['tools/bench-browser.mjs', '--quick', '--json'], {
    cwd: project, maxBuffer: 16 * 1024 * 1024,
  });
  const { figures, samples } = JSON.parse(stdout) as Measured;
  expect(figures.map(({ key }) => key)).toEqual(keys);
  for (const { key, values } of figures) {
    for (const name of only[key] ?? everybody) {
      expect(Number.isFinite(values[name]), `${key} of ${name}: ${String(values[name])}`).toBe(true);
      expect(values[name], `${key} of ${name}`).toBeGreaterThan(0);
    }
  }
  // The peers were asked the same of the same lines, by whatever way they search.
  for (const round of samples['2000'] ?? []) {
    expect(round['dexie']?.found).toBeGreaterThan(0);
    expect(round['sqlite']).toMatchObject({ found: round['dexie']?.found, foundByIndex: round['dexie']?.found });
    expect(round['accession']?.found).toBeGreaterThan(0);
  }
});
