// SPDX-License-Identifier: Apache-2.0
// The room of the work lists, and what the daily jobs would do.

import type { JobWords } from '../en/lists-room';
import { date, whole } from '../format';
import { count, isOne } from '../phrase';

export const room = {
  heading: 'Arbeitslisten',
  asOf: 'Stand',
  today: 'Heute',
  any: 'Offene Arbeit',
  byDay: 'Fällig nach Datum',
  back: 'Alle Arbeitslisten',
  looking: 'Die Positionen werden durchgesehen…',
  failed: 'Die Listen konnten nicht gelesen werden.',
  unknown: 'Diese Liste gibt es nicht.',
  toAll: 'Zu allen Arbeitslisten',
  more: (n: number): string => (isOne(n) ? `Und ${whole(n)} weitere Position.` : `Und ${whole(n)} weitere.`),
};

export const pages = {
  region: 'Seiten',
  previous: 'Zurück',
  next: 'Weiter',
  range: (from: number, to: number, all: number): string => `${whole(from)} bis ${whole(to)} von ${whole(all)}`,
};

export const table = {
  line: 'Position',
  title: 'Titel und Lieferant',
  why: 'Warum sie hier steht',
  price: 'Preis',
  choose: (number: string): string => `${number} auswählen`,
  chooseAll: 'Alle auf dieser Seite auswählen',
  chooseThem: 'Diese auswählen',
  chooseThemOf: (number: string): string => `${number} und alle, die dazu passen, auswählen`,
};

export const daily = {
  region: 'Die Tagesläufe',
  waits: (n: number): string => (n === 0 ? 'Heute wartet nichts auf die Tagesläufe.' : `Heute ${count(n, 'Fall', 'Fälle')} für die Tagesläufe.`),
  waitsOn: (n: number, day: string): string => (n === 0
    ? `Am ${date(day)} wartet nichts auf die Tagesläufe.` : `Am ${date(day)} ${count(n, 'Fall', 'Fälle')} für die Tagesläufe.`),
  neverRan: 'In dieser Bibliothek wurden sie noch nie ausgeführt.',
  ranToday: 'Heute wurden sie ausgeführt.',
  ranOn: (day: string): string => `Zuletzt ausgeführt am ${date(day)}.`,
  onlyLooking: 'Wer einen anderen Tag ansieht, führt nichts aus.',
  button: 'Tagesläufe für heute ausführen…',
  help: 'Sie sehen, was sie tun würden, bevor sie es tun.',
  heading: (day: string): string => `Tagesläufe für ${date(day)} ausführen?`,
  about: 'Sie bündeln und senden, verlängern, erinnern und reklamieren, in dieser Reihenfolge.',
  confirm: 'Ausführen',
  keep: 'Noch nicht',
  done: 'Die Tagesläufe sind ausgeführt.',
};

/** Other daily jobs, by their action. */
export const jobs: Readonly<Record<string, JobWords>> = {};

/** After something was done, in every room. */
export const doneWords = {
  saved: (at: string): string => `Um ${at} auf diesem Gerät gespeichert.`,
  notKept: 'Nicht auf diesem Gerät gespeichert.',
  whatItDid: 'Was geschehen ist',
  away: 'Weglegen',
  undo: 'Rückgängig machen',
  undoing: 'Wird rückgängig gemacht…',
  undone: (sentence: string): string => `Rückgängig gemacht: ${sentence}`,
};

export const saving = 'Wird gespeichert…';
