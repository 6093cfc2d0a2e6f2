// SPDX-License-Identifier: Apache-2.0
// The library's latest line: owner and currency of a new one are mostly those of the line before.

import type { Backend, LineDetail } from '../contract';
import { emptySpec } from '../app/route';

export async function latestLine(backend: Backend | undefined): Promise<LineDetail | undefined> {
  if (!backend) return undefined;
  const { query, total } = await backend.query({ ...emptySpec, descending: true });
  const [row] = total > 0 ? await backend.page(query, 0, 1) : [];
  return row && backend.line(row.id);
}
