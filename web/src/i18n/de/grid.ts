// SPDX-License-Identifier: Apache-2.0
// What is said of many lines, and alike of many orders: finding and choosing them, acting on them, keeping
// a view of them, taking them out as a file.

import { lines, orders } from './bulk';
import { whole } from '../format';

export const tally = (found: number, all: number | undefined): string => (all === undefined || found === all ? whole(found) : `${whole(found)} von ${whole(all)}`);

export const ofLines = {
  heading: 'Positionen',
  search: 'Positionen suchen',
  placeholder: 'Titel, Verfasser, ISBN, Position, Bestellung, Lieferant',
  found: (n: number): string => (n === 0 ? 'Keine Positionen' : lines(n)),
  failed: 'Die Positionen konnten nicht gelesen werden.',
  chooseAll: (found: number): string => (found === 1 ? 'Die gefundene Position auswählen' : `Alle gefundenen auswählen: ${lines(found)}`),
  region: 'Ausgewählte Positionen',
  chosen: (n: number): string => (n === 0 ? 'Keine Position ausgewählt' : `${lines(n)} ausgewählt`),
  panel: 'Was mit den ausgewählten Positionen möglich ist',
  nothing: 'Die Regeln bieten für diese Positionen zusammen nichts an.',
  asked: (some: number, all: number): string => `Befragt: ${whole(some)} von ${lines(all)}, gleichmäßig verteilt. Was jede Position erlaubt, wird gezeigt, bevor etwas geschieht.`,
  collecting: 'Die Positionen werden zusammengestellt…',
  changesOnly: 'Nur was Sie hier ausfüllen, wird geändert, bei allen Positionen gleich.',
  oneByOne: 'Position für Position',
  outcomes: 'Jede Position und was daraus wurde',
  viewsHelp: 'Eine Ansicht umfasst die Suche, die Reihenfolge der Positionen, die Spalten und die Dichte. Ansichten bleiben auf diesem Gerät; jede ist ein Link, den man weitergeben kann.',
  defaultView: 'Alle Positionen, wie zu Beginn',
  which: 'Welche Positionen',
  allFound: (n: number): string => `Alle gefundenen: ${lines(n)}`,
  onlyChosen: (n: number): string => `Nur die ausgewählten: ${lines(n)}`,
  reading: (done: number): string => `Wird gelesen: ${lines(done)}…`,
  exported: (n: number): string => `${lines(n)} exportiert.`,
  /** What a downloaded file is called, between the desk's name and the library's. */
  fileName: 'positionen',
};

export const ofOrders = {
  heading: 'Bestellungen',
  search: 'Bestellungen suchen',
  placeholder: 'Nummer oder Lieferant',
  found: (n: number): string => (n === 0 ? 'Keine Bestellungen' : orders(n)),
  failed: 'Die Bestellungen konnten nicht gelesen werden.',
  chooseAll: (found: number): string => (found === 1 ? 'Die gefundene Bestellung auswählen' : `Alle gefundenen auswählen: ${orders(found)}`),
  region: 'Ausgewählte Bestellungen',
  chosen: (n: number): string => (n === 0 ? 'Keine Bestellung ausgewählt' : `${orders(n)} ausgewählt`),
  panel: 'Was mit den ausgewählten Bestellungen möglich ist',
  nothing: 'Die Regeln bieten für diese Bestellungen zusammen nichts an.',
  asked: (some: number, all: number): string => `Befragt: ${whole(some)} von ${orders(all)}, gleichmäßig verteilt. Was jede Bestellung erlaubt, wird gezeigt, bevor etwas geschieht.`,
  collecting: 'Die Bestellungen werden zusammengestellt…',
  changesOnly: 'Nur was Sie hier ausfüllen, wird geändert, bei allen Bestellungen gleich.',
  oneByOne: 'Bestellung für Bestellung',
  outcomes: 'Jede Bestellung und was daraus wurde',
  viewsHelp: 'Eine Ansicht umfasst die Suche, die Reihenfolge der Bestellungen, die Spalten und die Dichte. Ansichten bleiben auf diesem Gerät; jede ist ein Link, den man weitergeben kann.',
  defaultView: 'Alle Bestellungen, wie zu Beginn',
  which: 'Welche Bestellungen',
  allFound: (n: number): string => `Alle gefundenen: ${orders(n)}`,
  onlyChosen: (n: number): string => `Nur die ausgewählten: ${orders(n)}`,
  reading: (done: number): string => `Wird gelesen: ${orders(done)}…`,
  exported: (n: number): string => `${orders(n)} exportiert.`,
  fileName: 'bestellungen',
};
