// SPDX-License-Identifier: Apache-2.0
// What the scan loop has on the screen.

import type { Consequence, ItemView, LineDetail, ScanMatch, ScanResult, UnmetCondition } from '../contract';
import type { Failure } from '../app/desk';
import type { Belonging } from './tally';

/** It does not belong to the parcel that is unpacked, or its line is at its end. */
export type Astray = Exclude<Belonging, 'yes'> | 'ended';

/** What just happened to the line on the card. */
export type Told =
  | { kind: 'received'; item: string; copy: number; copies: number; left: number; requests: number; consequences: Consequence[] }
  | { kind: 'undone'; consequences: Consequence[] }
  | { kind: 'refused'; unmet: UnmetCondition[] }
  | { kind: 'not_saved'; failure: Failure; inMemory: boolean };

export interface Shown {
  kind: 'match';
  text: string;
  match: ScanMatch;
  badCheckDigit: boolean;
  /** The line's copies, when they have arrived from the core. */
  items: readonly ItemView[];
  /** The line in full, when it has arrived. */
  detail?: LineDetail;
  told?: Told;
  /** Something was received, or refused, while it was shown: leaving it passes nothing over. */
  dealtWith: boolean;
  /** It was refused because this many are in already, and some of them came here: what is in the hand is one more. */
  oneMore?: boolean;
  /** Received only when somebody means it. */
  astray?: Astray;
}

export type View =
  | { kind: 'nothing' }
  | Shown
  | { kind: 'choices'; text: string; result: ScanResult }
  | { kind: 'not_found'; text: string; badCheckDigit: boolean }
  | { kind: 'failed'; failure: Failure };

export function canReceive({ offer, item }: ScanMatch): boolean {
  return offer.allowed && item !== undefined;
}

/** The copy in the hand: the one received just now, else the next, else the one that was scanned. */
export function copyInHand({ told, match, items }: Shown): ItemView | undefined {
  const id = told?.kind === 'received' ? told.item : match.item;
  return items.find((item) => (id === undefined ? item.copy === match.copy : item.id === id));
}

/** How many people wait: for this very copy, and for any copy of the line. */
export interface Requests {
  own: number;
  all: number;
}

/**
 * Until the copies are known, a line with a hold has somebody waiting. For whom the first copy is to be held stands with
 * the line.
 */
export function requestsOf({ line, askedForBy }: ScanMatch, items: readonly ItemView[], item: string | undefined): Requests {
  const all = items.reduce((sum, { requests }) => sum + requests, 0);
  const some = line.hold || (line.received === 0 && askedForBy.some(({ hold }) => hold)) ? 1 : 0;
  if (all === 0) return { own: some, all: some };
  return { own: items.find(({ id }) => id === item)?.requests ?? 0, all };
}
