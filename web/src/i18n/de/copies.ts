// SPDX-License-Identifier: Apache-2.0
// The copies of a line, the holdings they are in, and the bindings they go through.

import type { Phrases } from '../phrase';
import { count, lead } from '../phrase';
import { visible, whole } from '../format';

export const heading = 'Exemplare';
export const number = '#';
export const barcode = 'Barcode';
export const issue = 'Heft';
export const location = 'Standort';
export const callNumber = 'Signatur';
export const received = 'Eingegangen';
export const now = 'Jetzt';
export const canBeDone = 'Was möglich ist';
export const edit = 'Bearbeiten';
export const undo = 'Rückgängig';
export const holdings = 'Bestand';

export const copy = (n: number): string => `Exemplar ${whole(n)}`;
/** At the beginning of a line of its own. */
export const copyFirst = (n: number): string => `Exemplar ${whole(n)}`;
export const ofLine = (copy: string, line: string): string => `${copy} von ${line}`;
/** A button, and which copy or place it is about. */
export const about = (button: string, copy: string): string => `${button}: ${copy}`;
export const receivedBy = (by: string): string => `von ${by}`;
/** Below the day. */
export const expected = 'erwartet';
export const boundFrom = (n: number): string => `aus ${whole(n)} gebunden`;
export const requests = (n: number): string => count(n, 'Vormerkung', 'Vormerkungen');
export const items = (n: number): string => count(n, 'Exemplar', 'Exemplare');

/** What an item is going through, beside its status. */
export const processes: Phrases = {
  acquisition: 'Erwerbung', transit: 'unterwegs', work_order: 'Arbeitsauftrag', none: '',
};

/** `binding`: at the binder's; else in some other work. */
export const work = (binding: boolean, department: string): string =>
  `${binding ? 'Beim Binden' : 'In Arbeit'}${lead(' in ', visible(department))}`;
export const workParts = (n: number, names: string): string => `${count(n, 'Exemplar', 'Exemplare')}${lead(': ', visible(names))}`;
export const volume = 'Sie sind jetzt ein Band; scannen Sie ihn ein, wenn er zurückkommt.';
