// SPDX-License-Identifier: Apache-2.0
// What is said about pieces beside the actions' own words.

import { count } from '../phrase';
import { whole } from '../format';

/** What the buttons of one piece say, short because they stand in its row. */
export const pieceButtons = {
  receive: 'Eingang buchen', unreceive: 'Rückgängig', expect: 'Erwarten', edit: 'Bearbeiten', remove: 'Löschen', unbind: 'Herauslösen',
};

/** Buttons for all chosen pieces that can take the action. */
export const chosenButtons = {
  quick: (n: number): string => `Eingang von ${whole(n)} sofort buchen…`,
  receive: (n: number): string => `Eingang von ${whole(n)} buchen…`,
  /** An action's own button, for so many. */
  other: (action: string, n: number): string => `${action}: ${whole(n)}…`,
};

export const pieceWords = {
  pieces: (n: number): string => count(n, 'Stück', 'Stück'),
  ofLine: (name: string, line: string): string => `${name} von ${line}`,
  copy: (number: string): string => `Exemplar ${number}`,
  unnamed: (number: number): string => `Stück ${String(number)}`,
  bound: 'in einen Band gebunden',
  /** Under the day of a piece that is received, beside its status. */
  received: (by: string): string => (by ? `von ${by}` : 'eingegangen'),
  expected: 'erwartet',
  none: 'Die Position hat keine Stücke.',
  nothingFound: 'Kein Stück passt.',
  heading: 'Stücke',
  shown: (shown: number, all: number): string => `${whole(shown)} von ${whole(all)} angezeigt.`,
  showAll: 'Alle anzeigen',
  search: 'Stücke suchen',
  placeholder: 'Barcode, Heft, Signatur',
  filter: 'Nach Status filtern',
  chosen: 'Ausgewählte Stücke',
  howManyChosen: (n: number): string => `${count(n, 'Stück', 'Stück')} ausgewählt`,
  chooseNone: 'Keines auswählen',
  chooseAll: 'Alle angezeigten auswählen',
  choose: (piece: string): string => `${piece} auswählen`,
  requests: (n: number): string => count(n, 'Vormerkung', 'Vormerkungen'),
  items: (n: number): string => count(n, 'Exemplar', 'Exemplare'),
  holdings: 'Bestand',
  /** A button, and the piece it is about. */
  about: (button: string, piece: string): string => `${button}: ${piece}`,
};

/** Headings of the columns. */
export const pieceHeadings = {
  number: '#',
  name: 'Stück',
  barcode: 'Barcode',
  place: 'Standort',
  day: 'Datum',
  status: 'Status',
  canBeDone: 'Was möglich ist',
};

export const receivingWords = {
  heading: (n: number, line: string): string => `Eingang von ${count(n, 'Stück', 'Stück')} der Position ${line} buchen`,
  about: 'Was Sie hier eingeben, bleibt beim jeweiligen Stück. Enter führt zum nächsten Stück, sodass sich Barcodes nacheinander scannen lassen.',
  kept: 'wie es ist',
  usual: 'wie üblich',
  fill: (column: string): string => `Nach unten ausfüllen: ${column}`,
  fillHelp: 'Überträgt den Wert der Zeile, in der Sie zuletzt waren, in die Zeilen darunter; eine Zählung läuft weiter.',
  confirm: (n: number): string => `Eingang von ${count(n, 'Stück', 'Stück')} buchen`,
  keep: 'Jetzt nicht',
  table: 'Stücke, deren Eingang gebucht wird',
  piece: 'Stück',
  field: (field: string, piece: string): string => `${field}: ${piece}`,
};

export const addingWords = {
  heading: (line: string): string => `Stücke zu ${line} hinzufügen`,
  howMany: 'Wie viele',
  title: 'Von welchem Titel',
  every: 'Tage von einem zum nächsten',
  counts: 'Zahlen am Ende der Kurzanzeige, der Zählung und der Exemplarnummer laufen weiter.',
  series: (first: string, last: string): string => `Von ${first} bis ${last}.`,
  confirm: (n: number): string => `${count(n, 'Stück', 'Stück')} hinzufügen`,
  keep: 'Jetzt nicht',
};

/** Those that an action does not take although it takes the others. */
export const leftOut = {
  before: (n: number): string => `${count(n, 'Stück wird', 'Stück werden')} ausgelassen:`,
  after: (n: number): string => `${count(n, 'Stück wurde', 'Stück wurden')} ausgelassen:`,
};

/** Titles and routing lists of a line. */
export const recordWords = {
  claiming: (active: boolean, days: number | undefined): string =>
    active ? `reklamiert ${count(days ?? 0, 'Tag', 'Tage')} nach dem erwarteten Datum` : 'nicht reklamiert',
  pieces: (n: number): string => count(n, 'Stück', 'Stück'),
  nobody: 'noch steht niemand darauf',
};
