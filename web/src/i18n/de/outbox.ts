// SPDX-License-Identifier: Apache-2.0
// The outbox and one letter. What letters are called and what is done with them: letters.ts.

import { whole } from '../format';

export const room = {
  heading: 'Postausgang',
  opening: 'Der Postausgang wird geöffnet…',
  failed: 'Die Schreiben konnten nicht gelesen werden.',
  states: 'Schreiben nach Stand',
  all: 'Alle',
  kind: 'Art',
  everyKind: 'Jede Art',
  kindOf: (kind: string, n: number): string => `${kind} (${whole(n)})`,
  letters: 'Schreiben',
  noneOfKind: 'Hier ist kein Schreiben dieser Art.',
  allLetters: 'Alle Schreiben',
  toLists: 'Zu den Arbeitslisten',
  choose: 'Wählen Sie ein Schreiben, um es zu lesen.',
  missing: 'Dieses Schreiben ist nicht hier.',
  waiting: 'wartet',
};

export const pages = {
  region: 'Seiten',
  newer: 'Neuere',
  older: 'Ältere',
  range: (from: number, to: number, all: number): string => `${whole(from)} bis ${whole(to)} von ${whole(all)}`,
};

export const letter = {
  to: 'An',
  automatic: 'über die Anbindung des Lieferanten: aus Ihrem Bibliothekssystem senden',
  byHand: 'von Hand',
  written: 'Geschrieben',
  sent: 'Gesendet',
  failed: 'Fehlgeschlagen',
  order: 'Bestellung',
  lines: (n: number): string => (n === 1 ? 'Position' : 'Positionen'),
  attached: 'Angehängt',
  text: 'Text des Schreibens',
  why: 'Warum',
  copy: 'Text kopieren',
  copied: 'Kopiert.',
  copyYourself: 'Markieren Sie ihn und kopieren Sie ihn mit Ihren eigenen Tasten: Dieser Browser erlaubt es der Seite nicht.',
  done: (what: string, subject: string): string => `${what}: ${subject}.`,
};
