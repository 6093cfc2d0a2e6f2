// SPDX-License-Identifier: Apache-2.0
// What is printed, and the dialog that asks for it.

import type { PaperKey } from '../../print/papers';
import type { SheetKey } from '../en/print';
import { whole } from '../format';
import { count } from '../phrase';

export const printing = {
  button: 'Drucken…',
  heading: 'Drucken',
  about: (n: number): string => `In dieser Sitzung eingegangen: ${whole(n)}.`,
  what: 'Was',
  sheets: {
    slips: 'Zettel zum Einlegen in die Bücher',
    labels: 'Rücken- und Innenetiketten',
    list: 'Liste dieser Sitzung',
  } satisfies Record<SheetKey, string>,
  paper: 'Etiketten',
  papers: {
    'a4-24': 'A4-Bogen, 24 Etiketten zu 70 × 37\u00a0mm',
    'letter-30': 'Letter-Bogen, 30 Etiketten zu 2⅝ × 1\u00a0Zoll',
    roll: 'Etikettendrucker, je 89 × 36\u00a0mm',
  } satisfies Record<PaperKey, string>,
  used: 'Schon verwendete Etiketten auf dem ersten Bogen',
  without: (n: number): string => (n === 1
    ? 'Eines hat keine Signatur: Sein Etikett zeigt nur den Titel.'
    : `${whole(n)} haben keine Signatur: Ihre Etiketten zeigen nur den Titel.`),
  nothing: 'Von dem, was in dieser Sitzung eingegangen ist, ist nichts mehr zum Drucken da.',
  confirm: 'Drucken',
  keep: 'Jetzt nicht',
  reading: 'Wird gelesen…',
};

/** On paper. */
export const onPaper = {
  waits: 'Jemand wartet darauf',
  requests: (n: number): string => count(n, 'Vormerkung', 'Vormerkungen'),
  rush: 'Eilt',
  callNumber: 'Signatur',
  location: 'Standort',
  barcode: 'Barcode',
  line: 'Position',
  order: 'Bestellung',
  vendor: 'Lieferant',
  fund: 'Etat',
  received: 'Eingegangen',
  note: 'Notiz',
  title: 'Titel',
  copy: 'Exemplar',
  time: 'Uhrzeit',
  expected: 'Erwartet',
  copies: 'Exemplare',
  list: (library: string): string => `Eingegangen: ${library}`,
  worksheet: (library: string): string => `Arbeitsblatt für den Eingang: ${library}`,
  total: (n: number): string => count(n, 'Eingang', 'Eingänge'),
  lines: (n: number): string => count(n, 'Position', 'Positionen'),
  rows: (shown: number, total: number): string => (shown < total ? `Die ersten ${whole(shown)} von ${whole(total)}` : `${whole(total)} insgesamt`),
  checked: 'Geprüft von',
};
