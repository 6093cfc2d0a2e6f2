// SPDX-License-Identifier: Apache-2.0
// The figures for people: a Markdown table, and in words where a peer is ahead.
const NAMES = { accession: 'Accession', dexie: 'Dexie', sqlite: 'SQLite' };
const PEERS = ['dexie', 'sqlite'];

function shown(value) {
  if (value === undefined) return '-';
  if (value >= 1000) return String(Math.round(value));
  return value.toPrecision(3);
}

/** Rounded so that what is behind never looks even. */
function times(value) {
  if (value === undefined) return '-';
  if (value < 0.01) return '<0.01×';
  if (value < 1) return `${(Math.floor(value * 100) / 100).toFixed(2)}×`;
  return `${value < 10 ? value.toFixed(1) : Math.round(value)}×`;
}

function rowOf({ lines, words, unit, values, ratios }) {
  const cells = [lines, words, unit, ...Object.keys(NAMES).map((name) => shown(values[name]))];
  for (const name of PEERS) cells.push(times(ratios[name]) + (ratios[name] < 1 ? ' (ahead)' : ''));
  return cells.map(String);
}

/** Numbers to the right, words to the left. */
function aligned(rows) {
  const words = 1;
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const cell = (text, column) => (column === words ? text.padEnd(widths[column]) : text.padStart(widths[column]));
  const dashes = (width, column) => (column === words ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`);
  const [head, ...body] = rows.map((row) => `| ${row.map(cell).join(' | ')} |`);
  return [head, `|${widths.map(dashes).join('|')}|`, ...body].join('\n');
}

/** One entry for each thing measured: who is ahead in it, at how many lines. */
function ahead(figures) {
  const found = new Map();
  for (const { lines, key, words, ratios } of figures) {
    for (const name of PEERS.filter((peer) => ratios[peer] < 1)) {
      const entry = found.get(key) ?? { words: words.replace(/^\d+ /, ''), who: [] };
      found.set(key, entry);
      entry.who.push(`${NAMES[name]} at ${lines} lines (${times(ratios[name])})`);
    }
  }
  if (found.size === 0) return 'No peer is ahead anywhere.';
  const list = [...found.values()].map(({ words, who }) => `- ${words}: ${who.join(', ')}`);
  return `A peer is ahead in:\n\n${list.join('\n')}`;
}

const loads = (machine) => `${machine.loadBefore.toFixed(1)} before, ${machine.loadAfter.toFixed(1)} after`;

export function tableOf({ machine, figures }) {
  const heads = ['lines', 'measured', 'unit', ...Object.values(NAMES), 'Dexie : Accession', 'SQLite : Accession'];
  return [
    `${machine.date}; ${machine.browser}; ${machine.system}, ${machine.cores} cores (${machine.processor}), ` +
      `${machine.memory} GB of memory, profile on ${machine.disk}; Dexie ${machine.versions.dexie}, ` +
      `SQLite ${machine.versions.sqlite}; load of the machine ${loads(machine)}; medians of ${machine.rounds} rounds.`,
    '',
    aligned([heads, ...figures.map(rowOf)]),
    '',
    'The last two columns say how many times better Accession is; below 1 the peer is ahead.',
    '',
    ahead(figures),
  ].join('\n');
}
