// SPDX-License-Identifier: Apache-2.0
// What the command is told.
import { parseArgs } from 'node:util';

const HELP = `Measures the built desk and its peers in Debian's Chromium.

  node tools/bench-browser.mjs [--lines 1000,100000] [--rounds 5] [--burst 5000] [--saves 40]
                               [--alone] [--quick] [--json]
  node tools/bench-browser.mjs --from FILE

  --lines   how many lines are stored; each number is measured by itself
  --rounds  how often everything is measured; a figure is the median of the rounds
  --burst   receipts sent at once, as far as the library has so many to receive
  --saves   receipts saved one by one in each round
  --alone   without the peers, which need long for a million lines
  --quick   2000 lines, 2 rounds, few receipts: shows that the bench works, not how fast anything is
  --json    everything that was measured, as JSON, instead of the table
  --from    the table of what an earlier run wrote with --json`;

function whole(name, text, least) {
  const number = Number(text);
  if (Number.isInteger(number) && number >= least) return number;
  throw new Error(`--${name} ${text}: a whole number from ${least} on`);
}

/** Undefined when only the help was wanted, which is printed. */
export function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      lines: { type: 'string' },
      rounds: { type: 'string' },
      burst: { type: 'string' },
      saves: { type: 'string' },
      alone: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      from: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return undefined;
  }
  if (values.from !== undefined) return { from: values.from };
  const usual = values.quick
    ? { lines: '2000', rounds: '2', burst: '200', saves: '10' }
    : { lines: '1000,100000', rounds: '5', burst: '5000', saves: '40' };
  const told = { ...usual, ...values };
  return {
    lines: told.lines.split(',').map((one) => whole('lines', one, 100)),
    rounds: whole('rounds', told.rounds, 1),
    burst: whole('burst', told.burst, 1),
    saves: whole('saves', told.saves, 1),
    alone: told.alone,
    json: told.json,
  };
}
