// SPDX-License-Identifier: Apache-2.0
// The forms that actions and records are filled in with, beside the names of what they ask.

import { fileSize, visible, whole } from '../format';
import { lead } from '../phrase';

export const optional = '(freiwillig)';
export const choose = 'Wählen…';
export const oneInEachLine = 'Eines in jeder Zeile.';
export const inCurrency = (label: string, currency: string): string => `${label} in ${currency}`;
export const inPercent = (label: string): string => `${label} in\u00a0%`;
export const more = (n: number): string => `Weitere Felder (${whole(n)})`;
export const newOrder = 'Eine neue Bestellung';
export const newHoldings = 'Neuer Bestand am Standort';

/** Which of the line's copies and invoices it is about. */
export const which = {
  copies: 'Welche Exemplare',
  of: (chosen: number, all: number): string => `${whole(chosen)} von ${whole(all)}`,
  none: 'Keines auswählen',
  all: 'Alle auswählen',
  ofNoLine: 'von keiner Position',
  invoice: 'Welche Rechnung',
};

/** One record found among many. */
export const picker = {
  search: (label: string): string => `Suchen: ${label}`,
  placeholder: 'Suchen',
  typeWords: 'Geben Sie ein paar Wörter ein, um es zu finden.',
  nothing: (text: string): string => `Nichts gefunden${lead(' zu „', visible(text), '“')}.`,
  found: 'Gefunden',
  narrow: (shown: number, all: number): string => `${whole(shown)} von ${whole(all)}; geben Sie mehr ein, um sie einzugrenzen.`,
  looking: 'Wird gesucht…',
};

export const filePicker = {
  tooLarge: (name: string, size: number, most: number): string =>
    `„${name}“ hat ${fileSize(size)}; mehr als ${fileSize(most)} kann nicht angehängt werden.`,
  unreadable: (name: string): string => `„${name}“ konnte nicht gelesen werden.`,
  remove: 'Entfernen',
  removeNamed: (name: string): string => `${name} entfernen`,
  most: (bytes: number): string => `Jede Datei bis ${fileSize(bytes)}.`,
};

/** What fields hold, and why one can't be changed. */
export const values = {
  yes: 'ja',
  no: 'nein',
  physical: (n: number): string => `${whole(n)} physisch`,
  electronic: (n: number): string => `${whole(n)} elektronisch`,
  both: (physical: number, electronic: number): string => `${whole(physical)} physisch, ${whole(electronic)} elektronisch`,
  place: (where: string, copies: string): string => `${where} (${copies})`,
  fixed: 'Einmal angegeben, als die Position angelegt wurde.',
  told: 'Das wurde dem Lieferanten mitgeteilt.',
  fixedByOpening: 'Fest, seit die Bestellung geöffnet wurde.',
};

/** Rows of a list: funds, locations, small records. `n` counts from one. */
export const rows = {
  fund: (n: number): string => `Etat ${whole(n)}`,
  share: (n: number): string => `Anteil von Etat ${whole(n)}`,
  unit: (n: number): string => `Einheit von Etat ${whole(n)}`,
  amount: 'Betrag',
  unfit: (name: string, reason: string): string => `${name} (${reason})`,
  removeFund: (n: number): string => `Etat ${whole(n)} entfernen`,
  addFund: 'Etat hinzufügen',
  expenseClass: (n: number): string => `Ausgabenklasse von Etat ${whole(n)}`,
  noExpenseClass: 'Keine Ausgabenklasse',
  location: (n: number): string => `Standort ${whole(n)}`,
  physical: 'Physische Menge',
  electronic: 'Elektronische Menge',
  removeLocation: (n: number): string => `Standort ${whole(n)} entfernen`,
  addLocation: 'Standort hinzufügen',
  numbered: (label: string, n: number): string => `${label} ${whole(n)}`,
  remove: 'Entfernen',
  removeNumbered: (label: string, n: number): string => `${label} ${whole(n)} entfernen`,
  add: 'Hinzufügen',
  addNamed: (label: string): string => `Hinzufügen: ${label}`,
};

/** The company in which fields stand. */
export const groups = {
  none: '',
  ordered: 'Was bestellt wird',
  price: 'Preis und Etats',
  from: 'Von wem',
  forWhomWhere: 'Für wen und wohin',
  onItsWay: 'Auf dem Weg',
  renewal: 'Verlängerung',
  notesFiles: 'Notizen und Dateien',
  order: 'Bestellung',
  ongoing: 'Fortlaufend',
  whereTo: 'Wohin',
  cameAbout: 'Wie es dazu kam',
  notes: 'Notizen',
  cost: 'Kosten',
  funds: 'Etats',
  locations: 'Standorte',
  physical: 'Physisch',
  electronic: 'Elektronisch',
  vendor: 'Lieferant',
  receiving: 'Eingang und Reklamation',
  subscription: 'Abonnement',
  forWhom: 'Für wen',
  piece: 'Das Stück',
  whereItGoes: 'Wohin es kommt',
  public: 'Was die Öffentlichkeit sieht',
  library: 'Die Bibliothek',
  review: 'Prüfung',
  packaging: 'Bestellungen',
  arrival: 'Eingang und Reklamation',
  ending: 'Verlängern und Stornieren',
  more: 'Weiteres',
};

/** Which imported lines somebody has to look at. */
export const reviewRules = {
  rule: (n: number): string => `Regel ${whole(n)}`,
  name: 'Name der Regel',
  enabled: 'Gilt',
  then: 'Was sie bewirkt',
  hold: 'Hält die Position zur Prüfung an',
  pass: 'Lässt die Position weitergehen',
  when: 'Alles davon trifft zu',
  always: 'Sie passt auf jede Position.',
  field: 'Feld',
  op: 'Wie',
  value: 'Wert',
  values: 'Werte, einer je Zeile',
  condition: (n: number): string => `Bedingung ${whole(n)}`,
  addCondition: 'Bedingung hinzufügen',
  removeCondition: (n: number): string => `Bedingung ${whole(n)} entfernen`,
  addRule: 'Regel hinzufügen',
  removeRule: (n: number): string => `Regel ${whole(n)} entfernen`,
  up: (n: number): string => `Regel ${whole(n)} früher anwenden`,
  remove: 'Entfernen',
  earlier: 'Früher',
  /** How a field is compared. */
  ops: {
    eq: 'ist',
    ne: 'ist nicht',
    in: 'ist eines von',
    gt: 'ist mehr als',
    gte: 'ist mindestens',
    lt: 'ist weniger als',
    lte: 'ist höchstens',
    is_empty: 'ist leer',
    not_empty: 'ist nicht leer',
  } as Readonly<Record<string, string>>,
};
