// SPDX-License-Identifier: Apache-2.0
// What can be typed for a piece while it is received, by the fields' names.

import type { FieldValue, ItemView } from '../contract';
import { countedOn } from './piece-words';

export interface ReceiveColumn {
  /** The field; for the place it is chosen by a location, or stays where the piece is. */
  name: string;
  kind: 'text' | 'place' | 'choice';
  /** As a grid track. */
  track: string;
  /** What the piece holds before anything is typed. */
  before(item: ItemView): string;
  /** Can be filled down; a value that counts makes the next one of it. */
  fill?: (value: string, by: number) => string;
}

function held(name: string): (item: ItemView) => string {
  return (item) => {
    const value: FieldValue | undefined = item.values[name];
    return typeof value === 'string' ? value : '';
  };
}

const same = (value: string): string => value;

/** `statuses`: there is a choice of what becomes of the item in the inventory. */
export function receiveColumns(statuses: boolean): readonly ReceiveColumn[] {
  return [
    { name: 'barcode', kind: 'text', track: 'minmax(7rem, 1.2fr)', before: held('barcode') },
    { name: 'callNumber', kind: 'text', track: 'minmax(6rem, 1.1fr)', before: held('callNumber'), fill: same },
    { name: 'copyNumber', kind: 'text', track: 'minmax(3.5rem, 0.8fr)', before: held('copyNumber') },
    { name: 'enumeration', kind: 'text', track: 'minmax(6rem, 1fr)', before: held('enumeration'), fill: countedOn },
    { name: 'chronology', kind: 'text', track: 'minmax(6rem, 1fr)', before: held('chronology'), fill: same },
    { name: 'locationId', kind: 'place', track: 'minmax(6.5rem, 1.5fr)', before: held('locationId'), fill: same },
    ...(statuses ? [{ name: 'itemStatus', kind: 'choice', track: 'minmax(6rem, 1fr)', before: () => '', fill: same } as const] : []),
    { name: 'comment', kind: 'text', track: 'minmax(6rem, 1.1fr)', before: held('comment') },
  ];
}
