// SPDX-License-Identifier: Apache-2.0
// The outbox and one letter. What letters are called and what is done with them: letters.ts.

import { whole } from '../format';
import { count } from '../phrase';

const letters = (n: number): string => count(n, 'Schreiben', 'Schreiben');

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
  search: 'Schreiben suchen',
  searchHint: 'Betreff, Lieferant, Bestellung, Position',
  noneFound: 'Kein Schreiben hat diese Wörter.',
};

/** Several letters together. */
export const many = {
  region: 'Gewählte Schreiben',
  report: 'Was aus den Schreiben wurde',
  one: (subject: string): string => `Wählen: ${subject}`,
  whole: (n: number): string => (n === 1 ? 'Das einzige Schreiben wählen' : `Alle ${whole(n)} dieser Seite wählen`),
  chosen: (n: number): string => `${letters(n)} gewählt`,
  letters,
  none: 'Nichts wählen',
  heading: (action: string, n: number): string => `${action}: ${letters(n)}?`,
  cannot: (n: number): string => (n === 1 ? 'Bei 1 Schreiben ist es nicht möglich; es bleibt, wie es ist.' : `Bei ${letters(n)} ist es nicht möglich; sie bleiben, wie sie sind.`),
  refused: (n: number): string => `Nicht möglich: ${letters(n)}.`,
  away: 'Ausblenden',
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
