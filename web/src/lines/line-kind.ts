// SPDX-License-Identifier: Apache-2.0
// Lines, as a grid shows them.

import type { LineRow, QueryResult } from '../contract';
import { chosenLine } from '../bulk/chosen';
import { today } from '../app/today';
import type { RecordKind } from '../grid/record-kind';
import { date } from '../i18n/format';
import { lineColumns } from './line-columns';

export const lineKind: RecordKind<LineRow, QueryResult> = {
  of: 'lines',
  lead: 'title',
  columns: lineColumns,
  rows: (backend, { query }, offset, count) => backend.page(query, offset, count),
  chosen: chosenLine,
  place: ({ id }) => ({ room: 'line', id }),
  async print(words, rows, library) {
    const [{ printOut }, { sheetStyles, worksheet }] = await Promise.all([import('../print/print-out'), import('../print/sheets')]);
    printOut(worksheet(words, rows, library, date(today())), sheetStyles, 'size: landscape; margin: 12mm');
  },
};
