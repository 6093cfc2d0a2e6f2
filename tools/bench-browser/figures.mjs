// SPDX-License-Identifier: Apache-2.0
// From the samples of all rounds to the figures of the table.
import { contenders } from './rounds.mjs';

/** By nearest rank; undefined of nothing. */
export function quantile(values, share) {
  if (!values || values.length === 0) return undefined;
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
}

/** The middle one, or between the two in the middle. */
export function median(values) {
  if (values.length === 0 || values.includes(undefined)) return undefined;
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

const p50 = (name) => (sample) => quantile(sample[name], 0.5);
const p95 = (name) => (sample) => quantile(sample[name], 0.95);
const plain = (name) => (sample) => sample[name];

/** more: a larger number is the better one. */
const ROWS = [
  { key: 'save_p50', words: 'save one receipt, p50', unit: 'ms', of: p50('save') },
  { key: 'save_p95', words: 'save one receipt, p95', unit: 'ms', of: p95('save') },
  { key: 'save_inside_p50', words: 'the same without the way to a worker, p50', unit: 'ms', of: p50('saveInside') },
  { key: 'save_inside_p95', words: 'the same without the way to a worker, p95', unit: 'ms', of: p95('saveInside') },
  { key: 'burst', words: 'BURST receipts sent at once', unit: 'receipts/s', more: true, of: plain('burst') },
  { key: 'together', words: 'BURST receipts in one call', unit: 'receipts/s', more: true, of: plain('together') },
  { key: 'first_rows', words: 'open: first 50 rows', unit: 'ms', of: plain('first') },
  { key: 'usable', words: 'open: all usable, a search answered', unit: 'ms', of: plain('usable') },
  { key: 'first_rows_later', words: 'open after a quiet minute: first 50 rows', unit: 'ms', of: plain('firstLater') },
  { key: 'usable_later', words: 'open after a quiet minute: all usable', unit: 'ms', of: plain('usableLater') },
  { key: 'search_p95', words: 'search while typing, p95', unit: 'ms', of: p95('search') },
  { key: 'search_index_p95', words: 'search while typing by an index, p95', unit: 'ms', of: p95('searchByIndex') },
  { key: 'memory', words: 'memory of page and worker after opening', unit: 'MB', of: plain('memory') },
  { key: 'compaction', words: 'compaction', unit: 'ms', of: plain('compact') },
];

/** How many times better Accession is; below 1 the peer is ahead. */
function ratio(row, own, peer) {
  if (own === undefined || peer === undefined) return undefined;
  return row.more ? own / peer : peer / own;
}

export function figuresOf(lines, burst, rounds) {
  return ROWS.map((row) => {
    const values = {};
    for (const name of contenders) values[name] = median(rounds.map((round) => round[name] && row.of(round[name])));
    const ratios = {};
    for (const name of contenders.slice(1)) ratios[name] = ratio(row, values.accession, values[name]);
    const { key, unit } = row;
    return { lines, key, words: row.words.replace('BURST', String(burst)), unit, values, ratios };
  });
}
