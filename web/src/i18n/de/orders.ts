// SPDX-License-Identifier: Apache-2.0
// The room of one order.

import { whole } from '../format';
import { count } from '../phrase';

export const room = {
  heading: (number: string): string => `Bestellung ${number}`,
  documentTitle: (number: string): string => `Bestellung ${number} · Accession`,
  making: 'Neue Bestellung',
  trail: 'Sie sind hier',
  next: 'Was als Nächstes kommt',
  actions: 'Aktionen zur Bestellung',
  opening: 'Die Bestellung wird geöffnet…',
  missing: 'Diese Bestellung ist nicht hier.',
  missingHelp: 'Vielleicht wurde sie entfernt, oder sie gehört zu einem anderen Arbeitsbereich.',
  toOrders: 'Zu allen Bestellungen',
  edit: 'Bearbeiten',
  /** A button on one of several things, told apart by its name. */
  actOn: (what: string, name: string): string => `${what}: ${name}`,
  /** What can't be done now, and why. */
  cannot: (what: string, reason: string): string => `${what}: ${reason}`,
  /** What can't be done is strong. */
  notYet: (what: string, reason: string): string => `Jetzt nicht möglich: **${what}**. ${reason}`,
};

export const table = {
  heading: 'Positionen',
  none: 'In dieser Bestellung ist keine Position.',
  noneAnyMore: 'In dieser Bestellung ist keine Position mehr.',
  line: 'Position',
  title: 'Titel',
  status: 'Status',
  received: 'Eingegangen',
  expected: 'Erwartet',
  price: 'Preis',
  actions: 'Aktionen',
  copies: (received: number, expected: number): string => `${whole(received)} von ${whole(expected)}`,
  known: (alert: string): string => `${alert}, zur Kenntnis genommen`,
};

export const all = {
  columns: { number: 'Nummer', vendor: 'Lieferant', lines: 'Positionen', sent: 'Gesendet', sum: 'Summe' },
  noVendor: 'Kein Lieferant',
  none: 'Es gibt noch keine Bestellung.',
  noneHelp: 'Eine Bestellung entsteht, wenn ihre erste Position bestellt wird, oder kommt mit einem Import.',
  nothingFits: 'Keine Bestellung passt.',
  showAll: 'Alle Bestellungen zeigen',
};

export const facts = {
  heading: 'Über diese Bestellung',
  vendor: 'Lieferant',
  letters: 'Schreiben',
  automatic: 'gehen von selbst hinaus',
  kind: 'Art',
  begun: 'Begonnen',
  sent: 'Gesendet',
  sentSilently: (day: string): string => `${day}, ohne Schreiben`,
  sentTimes: (day: string, times: number): string => (times > 1 ? `${day}, ${count(times, 'Mal', 'Mal')}` : day),
  sum: (currencies: number): string => (currencies > 1 ? 'Summen' : 'Summe'),
  encumbered: 'Gebunden',
  closeReason: 'Grund des Schließens',
  notes: 'Notizen',
};

export const lettersHeading = 'Schreiben';
