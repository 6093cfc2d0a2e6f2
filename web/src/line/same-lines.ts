// SPDX-License-Identifier: Apache-2.0
// Which other lines order what this one orders: those with its ISBN, or where it has none, those
// whose title and author are written alike.

import type { Backend, LineDetail, LineRow, QuerySpec } from '../contract';
import { emptySpec } from '../app/route';

export interface SameLines {
  /** The newest numbers first, as many as are shown. */
  rows: readonly LineRow[];
  /** How many there are; more than `rows` where not all are shown. */
  total: number;
  /** What they were found by: an ISBN, else nothing. */
  isbn: string;
  /** Finds them in Lines, this one among them. */
  spec: QuerySpec;
}

const shownAtMost = 10;
/** Lines whose words fit may be many that only begin alike. */
const lookedAtMost = 200;

function alike(one: string, other: string): boolean {
  const folded = (text: string): string => text.normalize('NFKD').replace(/[^\p{L}\p{N}]+/gu, ' ').trim().toLowerCase();
  return folded(one) === folded(other);
}

export async function sameLines(backend: Backend, line: LineDetail): Promise<SameLines | undefined> {
  // Other numbers are found as words are, and words may only begin alike.
  const isbn = line.isbns.find((id) => /^(97[89])?\d{9}[\dX]$/i.test(id.replace(/-/g, ''))) ?? '';
  const text = isbn || line.title;
  if (!text.trim()) return undefined;
  const spec: QuerySpec = { ...emptySpec, text, descending: true };
  const { query, total } = await backend.query(spec);
  const found = total > 1 ? await backend.page(query, 0, lookedAtMost) : [];
  const fits = ({ id, title, author }: LineRow): boolean => id !== line.id && (isbn !== '' || (alike(title, line.title) && alike(author, line.author)));
  const rows = found.filter(fits);
  if (rows.length === 0) return undefined;
  return { rows: rows.slice(0, shownAtMost), total: isbn ? total - 1 : rows.length, isbn, spec };
}
