// SPDX-License-Identifier: Apache-2.0
// What is printed, and the dialog that asks for it.

import type { PaperKey } from '../../print/papers';
import { whole } from '../format';
import { count } from '../phrase';

export type SheetKey = 'slips' | 'labels' | 'list';

export const printing = {
  button: 'Print…',
  heading: 'Print',
  about: (n: number): string => `${count(n, 'item', 'items')} received in this session.`,
  what: 'What',
  sheets: {
    slips: 'Slips to lay into the books',
    labels: 'Spine and pocket labels',
    list: 'List of this session',
  } satisfies Record<SheetKey, string>,
  paper: 'Labels',
  papers: {
    'a4-24': 'A4 sheet, 24 labels of 70 × 37 mm',
    'letter-30': 'Letter sheet, 30 labels of 2⅝ × 1 in',
    roll: 'Label printer, 89 × 36 mm each',
  } satisfies Record<PaperKey, string>,
  used: 'Labels already used on the first sheet',
  without: (n: number): string => `${count(n, 'item has', 'items have')} no call number: ${n === 1 ? 'its label shows' : 'their labels show'} the title alone.`,
  nothing: 'Nothing received in this session is still there to be printed.',
  confirm: 'Print',
  keep: 'Not now',
  reading: 'Reading…',
};

/** On paper. */
export const onPaper = {
  waits: 'Somebody is waiting for this',
  requests: (n: number): string => count(n, 'request', 'requests'),
  rush: 'Rush',
  callNumber: 'Call number',
  location: 'Location',
  barcode: 'Barcode',
  line: 'Line',
  order: 'Order',
  vendor: 'Vendor',
  fund: 'Fund',
  received: 'Received',
  note: 'Note',
  title: 'Title',
  copy: 'Copy',
  time: 'Time',
  expected: 'Expected',
  copies: 'Copies',
  list: (library: string): string => `Received: ${library}`,
  worksheet: (library: string): string => `Receiving worksheet: ${library}`,
  total: (n: number): string => count(n, 'item', 'items'),
  lines: (n: number): string => count(n, 'line', 'lines'),
  rows: (shown: number, total: number): string => (shown < total ? `The first ${whole(shown)} of ${whole(total)}` : `${whole(total)} in all`),
  checked: 'Checked by',
};
