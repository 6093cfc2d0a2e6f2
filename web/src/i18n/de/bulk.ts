// SPDX-License-Identifier: Apache-2.0
// What is said about several lines, and about doing one thing to all of them.

import { count } from '../phrase';
import { whole } from '../format';

export const lines = (n: number): string => count(n, 'Position', 'Positionen');
export const orders = (n: number): string => count(n, 'Bestellung', 'Bestellungen');

/** Choosing. */
export const choosing = {
  column: 'Ausgewählt',
  line: (number: string): string => `${number} auswählen`,
  none: 'Keine auswählen',
};

/** The bar with what can be done. */
export const offering = {
  looking: 'Es wird nachgesehen, was möglich ist…',
  more: 'Mehr',
  actions: 'Aktionen',
  groups: { onward: 'Was sie weiterbringt', change: 'Ändern', vendor: 'Lieferant und Titel', end: 'Beenden' },
  refused: (n: number): string => (n === 1 ? 'Eine Aktion ist jetzt nicht möglich, und warum' : `${whole(n)} Aktionen sind jetzt nicht möglich, und warum`),
  canSome: (n: number, asked: number): string => `${whole(n)} von ${whole(asked)}`,
};

/** The dialog. */
export const doing = {
  looking: (done: number, all: number): string => `Es wird nachgesehen, was geschehen würde: ${whole(done)} von ${whole(all)}`,
  ofLines: (n: number): string => (n === 1 ? 'Die Bestellung der einen ausgewählten Position.' : `Die Bestellungen zu ${lines(n)}, die ausgewählt sind.`),
  nothingFilledIn: 'Noch ist nichts ausgefüllt.',
  unanswered: 'Was geschehen wird, steht hier, sobald Sie geantwortet haben.',
  allCan: (n: number): string => (n === 1 ? 'Es ist möglich.' : `Bei allen ${whole(n)} möglich.`),
  noneCan: 'Bei keiner möglich.',
  someCan: (can: number, cannot: number): string => `Bei ${whole(can)} möglich, bei ${whole(cannot)} nicht.`,
  cannot: (n: number): string => (n === 1 ? 'Sie bleibt, wie sie ist, und bleibt ausgewählt, denn:' : 'Sie bleiben, wie sie sind, und bleiben ausgewählt, denn:'),
  together: 'Zusammen ist es nicht möglich, denn:',
  willHappen: 'Das wird geschehen. Noch ist nichts geändert.',
  nothingElse: 'Sonst ändert sich nichts.',
  deletes: 'Das lässt sich nicht rückgängig machen. Wirklich?',
  goOn: 'Löschen und fortfahren',
  keepAll: 'Alles behalten',
  notNow: 'Jetzt nicht',
  into: 'In welche Bestellung',
  newOrder: 'Eine neue Bestellung',
  existing: (number: string, vendor: string, n: number): string => `${number}, ${vendor}, ${lines(n)}`,
  running: (done: number, all: number): string => `${whole(done)} von ${whole(all)} erledigt`,
  runningHelp: 'Jede wird auf diesem Gerät gespeichert, sobald sie erledigt ist.',
  stop: 'Hier anhalten',
  stopping: 'Wird angehalten…',
};

/** What came of it. */
export const reporting = {
  heading: 'Was daraus wurde',
  done: (what: string, many: string): string => `${what}: ${many}.`,
  nothingDone: 'Nichts wurde ausgeführt.',
  refused: (n: number): string => `${whole(n)} abgewiesen.`,
  left: (n: number): string => `${whole(n)} nicht erreicht.`,
  notReached: 'Nicht erreicht: vorher angehalten.',
  stayChosen: 'Was abgewiesen oder nicht erreicht wurde, bleibt ausgewählt.',
  close: 'Fertig',
  notSaved: (reason: string): string => `Es ging nicht weiter, weil nichts mehr gespeichert werden konnte. ${reason} Was hier als erledigt gilt, bleibt erhalten.`,
  more: (n: number): string => (n === 1 ? 'Die eine weitere anzeigen' : `Von den ${whole(n)} weiteren mehr anzeigen`),
};
