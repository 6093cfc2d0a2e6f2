// SPDX-License-Identifier: Apache-2.0
// The copies of a line, the holdings they are in, and the bindings they go through.

import type { Phrases } from '../phrase';
import { count, lead } from '../phrase';
import { visible, whole } from '../format';

export const heading = 'Copies';
export const number = '#';
export const barcode = 'Barcode';
export const issue = 'Issue';
export const location = 'Location';
export const callNumber = 'Call number';
export const received = 'Received';
export const now = 'Now';
export const canBeDone = 'What can be done';
export const edit = 'Edit';
export const undo = 'Undo';
export const holdings = 'Holdings';

export const copy = (n: number): string => `copy ${whole(n)}`;
/** At the beginning of a line of its own. */
export const copyFirst = (n: number): string => `Copy ${whole(n)}`;
export const ofLine = (copy: string, line: string): string => `${copy} of ${line}`;
/** A button, and which copy or place it is about. */
export const about = (button: string, copy: string): string => `${button} ${copy}`;
export const receivedBy = (by: string): string => `by ${by}`;
/** Below the day. */
export const expected = 'expected';
export const boundFrom = (n: number): string => `bound from ${whole(n)}`;
export const requests = (n: number): string => count(n, 'request', 'requests');
export const items = (n: number): string => count(n, 'item', 'items');

/** What an item is going through, beside its status. */
export const processes: Phrases = {
  acquisition: 'acquisition', transit: 'in transit', work_order: 'work order', none: '',
};

/** `binding`: at the binder's; else in some other work. */
export const work = (binding: boolean, department: string): string =>
  `${binding ? 'Binding' : 'In work'}${lead(' in ', visible(department))}`;
export const workParts = (n: number, names: string): string => `${count(n, 'item', 'items')}${lead(': ', visible(names))}`;
export const volume = 'They are one volume now; scan it in when it comes back.';
