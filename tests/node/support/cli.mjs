// SPDX-License-Identifier: Apache-2.0
// Calls the built `accession` command.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const built = fileURLToPath(new URL('../../../build/release/accession', import.meta.url));
export const program = process.env.ACCESSION_CLI ?? built;
export const skip = existsSync(program) ? false : 'the command is not built: tools/build.sh release';
export const today = '2026-03-02';

export function accession(...args) {
  const result = spawnSync(program, args.map(String), {
    encoding: 'utf8', maxBuffer: 256 * 1024 * 1024,
  });
  if (result.error) throw result.error;
  return result;
}

/** A folder that is gone when the test is over. */
export function scratch(t) {
  const folder = mkdtempSync(join(tmpdir(), 'accession-cli-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The first line of an Alma library that fits, in few words. */
export function lineWhere(file, fits) {
  for (let number = 10_001; ; ++number) {
    const { status, stdout } = accession('show', file, '--line', `POL-${number}`, '--json');
    if (status !== 0) throw new Error('no line of the sample fits');
    const detail = JSON.parse(stdout);
    const line = {
      id: detail.id,
      number: detail.number,
      status: detail.statuses[0].word.text,
      items: detail.items.map((item) => ({ id: item.id, status: item.status.text })),
      invoiced: detail.invoices.some((one) => one.fullyInvoiced && one.status.text === 'Paid'),
    };
    line.waiting = line.items.filter((item) => item.status === 'Expected').length;
    if (fits(line) && detail.format === 'physical') return line;
  }
}
