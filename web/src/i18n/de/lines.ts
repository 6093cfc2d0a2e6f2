// SPDX-License-Identifier: Apache-2.0
// The room with all lines: searching, sorting, statuses to choose from, and what it says when there is nothing.

import { date, days, whole } from '../format';
import { count } from '../phrase';

export const sorting = {
  by: 'Sortieren nach',
  turnUp: 'Absteigend: aufsteigend sortieren',
  turnDown: 'Aufsteigend: absteigend sortieren',
};

export const statuses = {
  region: 'Filtern',
  /** What is folded away on a narrow screen. */
  summary: (chosen: readonly string[]): string => (chosen.length > 0 ? `Status: ${chosen.join(', ')}` : 'Filtern'),
  all: (n: number): string => `Alle ${whole(n)} zeigen`,
  fewer: 'Weniger zeigen',
  nobody: 'Nichts gefunden',
};

/** When what is awaited is due; days are counted from today on. */
export const due = { overdue: 'Überfällig', week: 'Nächste 7 Tage', month: '8 bis 30 Tage', later: 'Später' };

/** What lines must have besides words and statuses. */
export const conditions = {
  region: 'Bedingungen',
  button: 'Weitere Bedingungen…',
  remove: (condition: string): string => `„${condition}“ entfernen`,
  clear: 'Alle Bedingungen entfernen',
  words: (text: string): string => `Wörter: ${text}`,
  statuses: (axis: string, chosen: readonly string[]): string => `${axis}: ${chosen.join(' oder ')}`,
  vendor: (name: string): string => `Lieferant: ${name}`,
  fund: (name: string): string => `Etat: ${name}`,
  location: (name: string): string => `Standort: ${name}`,
  invoice: (number: string): string => `Auf der Rechnung ${number}`,
  open: 'Nur offene Positionen',
  outstanding: 'Nur, was noch eingehen kann',
  expected: {
    on: (day: string): string => `Erwartet am ${date(day)}`,
    between: (from: string, to: string): string => `Erwartet: ${days(from, to)}`,
    from: (day: string): string => `Erwartet am ${date(day)} oder später`,
    to: (day: string): string => `Erwartet am ${date(day)} oder früher`,
  },
  received: {
    on: (day: string): string => `Eingegangen am ${date(day)}`,
    between: (from: string, to: string): string => `Eingegangen: ${days(from, to)}`,
    from: (day: string): string => `Eingegangen am ${date(day)} oder später`,
    to: (day: string): string => `Eingegangen am ${date(day)} oder früher`,
  },
  sent: {
    on: (day: string): string => `Gesendet am ${date(day)}`,
    between: (from: string, to: string): string => `Gesendet: ${days(from, to)}`,
    from: (day: string): string => `Gesendet am ${date(day)} oder später`,
    to: (day: string): string => `Gesendet am ${date(day)} oder früher`,
  },
};

/** The form for them. */
export const conditionForm = {
  heading: 'Weitere Bedingungen',
  help: 'Angezeigt werden Positionen, die alle Bedingungen erfüllen, dazu die Suche und die Status daneben.',
  labels: { vendor: 'Lieferant', fund: 'Etat', location: 'Standort', invoice: 'Rechnungsnummer' },
  spans: { expected: 'Erwartet', received: 'Eingegangen', sent: 'An den Lieferanten gesendet' },
  from: 'Von',
  to: 'Bis',
  fromOf: (span: string): string => `${span}: erster Tag`,
  toOf: (span: string): string => `${span}: letzter Tag`,
  open: 'Nur offene Positionen: weder geschlossen noch storniert noch auf andere Weise beendet',
  outstanding: 'Nur Positionen, von denen noch etwas eingehen kann',
  unknown: {
    vendor: (typed: string): string => `Kein Lieferant heißt „${typed}“.`,
    fund: (typed: string): string => `Kein Etat heißt „${typed}“.`,
    location: (typed: string): string => `Kein Standort heißt „${typed}“.`,
  },
  several: (typed: string, n: number): string => `„${typed}“ passt auf ${whole(n)}: Wählen Sie einen der Vorschläge.`,
  turned: (span: string): string => `${span}: Der letzte Tag liegt vor dem ersten.`,
  keep: 'Jetzt nicht',
  clear: 'Formular leeren',
  confirm: 'Diese Positionen anzeigen',
};

export const nothing = {
  none: 'Dieser Arbeitsbereich hat noch keine Positionen.',
  noneHelp: 'Importieren Sie Bestellungen, um zu beginnen.',
  import: 'Bestellungen importieren',
  noMatch: 'Keine Position passt.',
  /** Before a list of what is asked for. */
  noMatchHelp: 'Alles das wird verlangt:',
  showAll: 'Alle Positionen anzeigen',
};

export const grid = {
  loading: 'Wird geladen…',
  /** Days late; where it is two years or more, the years. */
  late: (days: number): string => (days < 730 ? `${count(days, 'Tag', 'Tage')} überfällig` : `${count(Math.max(2, Math.floor(days / 365.25)), 'Jahr', 'Jahre')} überfällig`),
};
