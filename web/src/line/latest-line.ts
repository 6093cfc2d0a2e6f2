// SPDX-License-Identifier: Apache-2.0
// How the library's lines usually are: a new one is mostly owned as the line before, and paid in the currency
// in which most of the latest are.

import type { Backend, LineDetail } from '../contract';
import { emptySpec } from '../app/route';

const LOOKED_AT = 100;

/** The currency of most of the latest lines. */
export async function usualCurrency(backend: Backend | undefined): Promise<string | undefined> {
  if (!backend) return undefined;
  const { query, total } = await backend.query({ ...emptySpec, descending: true });
  const rows = total > 0 ? await backend.page(query, 0, LOOKED_AT) : [];
  const counts = new Map<string, number>();
  for (const { price } of rows) counts.set(price.currency, (counts.get(price.currency) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

export async function latestLine(backend: Backend | undefined): Promise<LineDetail | undefined> {
  if (!backend) return undefined;
  const { query, total } = await backend.query({ ...emptySpec, descending: true });
  const [row] = total > 0 ? await backend.page(query, 0, 1) : [];
  return row && backend.line(row.id);
}
