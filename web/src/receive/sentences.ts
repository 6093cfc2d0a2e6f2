// SPDX-License-Identifier: Apache-2.0
// What the scan loop says: what happened, what it means, what comes next.

import type { ScanMatch, ScanResult, UnmetCondition } from '../contract';
import type { Failure } from '../app/desk';
import type { SessionEntry } from '../app/receipts';
import { date, visible, whole } from '../i18n/format';
import { count } from '../i18n/phrase';
import { consequence, plain, refusalList, storageError } from '../i18n/words';
import type { Told } from './flow';

const numerals = [
  'None', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve',
];

/** "Two", as a sentence begins. */
function spelled(value: number): string {
  return numerals[value] ?? whole(value);
}

export function copyOf(copy: number, copies: number): string {
  return copies > 1 ? `copy ${whole(copy)} of ${whole(copies)}` : '';
}

export function found(match: ScanMatch): string {
  const copy = match.copy ? copyOf(match.copy, match.copies) : '';
  const waiting = [match.line.hold ? 'Somebody is waiting for it.' : '', match.line.rush ? 'Rush.' : ''];
  return [`${match.line.title}${copy ? `, ${copy}` : ''}.`, ...waiting, 'Press Enter to receive.']
    .filter(Boolean).join(' ');
}

export function received(told: Extract<Told, { kind: 'received' }>): { heading: string; detail: string } {
  const { copy, copies, left } = told;
  const heading = copies > 1 ? `Copy ${whole(copy)} of ${whole(copies)} received.` : 'Received.';
  if (left > 0) return { heading, detail: `${spelled(left)} still to come.` };
  return { heading, detail: copies > 1 ? 'All copies are in.' : 'Nothing more to come on this line.' };
}

export function receivedAloud(told: Extract<Told, { kind: 'received' }>): string {
  const { heading, detail } = received(told);
  return [heading, detail, ...told.consequences.map((value) => plain(consequence(value)))].join(' ');
}

export function undoneAloud(entry: SessionEntry): string {
  return `Receipt taken back: ${entry.title}${entry.detail ? `, ${entry.detail}` : ''}.`;
}

export function refused(unmet: readonly UnmetCondition[]): string {
  return `Not received. ${refusalList(unmet)}`;
}

/** Why nothing of this match can be received now. */
export function whyNot(match: ScanMatch): string {
  const { receivedAlready: already, offer } = match;
  if (already) {
    const by = already.by ? ` by ${already.by}` : '';
    const which = match.copies > 1 && match.matched !== 'barcode' ? 'All copies are received already; the latest' : 'Already received';
    return `${which} on ${date(already.on)}${by}.`;
  }
  if (offer.unmet.length > 0) return refusalList(offer.unmet);
  return 'Nothing of this line is expected.';
}

export function notFound(text: string, badCheckDigit: boolean): { heading: string; detail: string } {
  const shown = visible(text);
  return badCheckDigit
    ? {
        heading: `${shown} is not a valid ISBN.`,
        detail: 'Its check digit is wrong: probably a bad read. Scan it again.',
      }
    : {
        heading: `Nothing on order for “${shown}”.`,
        detail: 'Put it aside, or try the line number, the order’s reference or words of the title.',
      };
}

export function severalMatches(result: ScanResult): string {
  const listed = result.matches.length;
  const more = result.total > listed ? ` of ${whole(result.total)}` : '';
  return `${count(listed, 'line', 'lines')}${more} match. Choose with the number keys.`;
}

export function cannotSave(): string {
  return `It can’t be received now. ${storageError('read_only')}`;
}

export function notSaved(failure: Failure): string {
  return `Not saved, and so not received. ${storageError(failure.code)}`;
}
