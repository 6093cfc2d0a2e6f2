// SPDX-License-Identifier: Apache-2.0
// A line's money and what is known of it, as its two tables say it.

import type { Phrases } from '../phrase';
import { count, isOne, lead, text } from '../phrase';
import { date, whole } from '../format';

const days = (n: number): string => count(n, 'Tag', 'Tage');

// ---- money

export const money = {
  heading: 'Geld',
  noteInvoice: 'Rechnung vermerken…',
  noFund: 'Kein Etat ist belastet.',
  funds: 'Etats',
  fund: 'Etat',
  share: 'Anteil',
  amount: 'Betrag',
  encumbered: 'Gebunden',
  invoiced: 'Berechnet',
  invoices: 'Rechnungen',
  invoice: 'Rechnung',
  status: 'Status',
  covers: 'Deckt ab',
  everything: 'alles, was noch offen war',
  part: 'einen Teil',
  /** The price and what is set aside for it, both with their currency. */
  /** `encumbrance`: what has become of it, in words. */
  head: (price: string, encumbrance: string): string => `${price}${lead(' · ', encumbrance)}`,
};

/** What has become of the money that was set aside. */
/** With the amount, where there is one. */
export const encumbranceStates: Phrases = {
  none: 'nichts gebunden', encumbered: (p) => (text(p, 'amount') ? `${text(p, 'amount')} gebunden` : 'nichts gebunden'), released: 'Mittelbindung aufgelöst',
};

// ---- about the line

export const heading = 'Über diese Position';
export const edit = 'Bearbeiten…';

export const labels = {
  author: 'Verfasser',
  publisher: 'Verlag',
  edition: 'Auflage',
  isbn: 'ISBN',
  issn: 'ISSN',
  type: 'Art',
  assignedTo: 'Darum kümmert sich',
  askedForBy: 'Gewünscht von',
  format: 'Format',
  acquired: 'Erwerbungsart',
  vendor: 'Lieferant',
  reference: 'Lieferantenreferenz',
  order: 'Bestellung',
  owner: 'Besitz',
  location: 'Standort',
  created: 'Angelegt',
  ordered: 'Bestellt',
  expected: 'Erwartet',
  renewal: 'Verlängerung',
  renewsOn: 'Verlängerung am',
  subscribed: 'Abonniert',
  issues: 'Hefte',
  onRenewal: 'Bei der Verlängerung',
  deferred: 'Zurückgestellt bis',
  claim: 'Reklamation',
  claimedAfter: 'Reklamiert nach',
  closeReason: 'Grund des Schließens',
  cancelReason: 'Grund der Stornierung',
  receivingNote: 'Notiz zum Eingang',
  notes: 'Notizen',
};

/** Format and continuity together; either alone where the other is not known. */
export const formats: Phrases = {
  physical: 'Physisch',
  electronic: 'Elektronisch',
  mixed: 'Physisch und elektronisch',
  other: 'Sonstiges',
  one_time: 'Einmalig',
  continuous: 'Laufend',
  physical_one_time: 'Physisch, einmalig',
  physical_continuous: 'Physisch, laufend',
  electronic_one_time: 'Elektronisch, einmalig',
  electronic_continuous: 'Elektronisch, laufend',
  mixed_one_time: 'Physisch und elektronisch, einmalig',
  mixed_continuous: 'Physisch und elektronisch, laufend',
  other_one_time: 'Sonstiges, einmalig',
  other_continuous: 'Sonstiges, laufend',
};

export const withAccount = (vendor: string, account: string): string => `${vendor}, Konto ${account}`;
export const withLines = (order: string, lines: number): string => `${order} (${count(lines, 'Position', 'Positionen')})`;
export const withItems = (place: string, items: number): string => `${place} (${count(items, 'Exemplar', 'Exemplare')})`;

/** `months`: the length of its cycle, where it has one. */
export const renewal = (manual: boolean, months: number): string => {
  const how = manual ? 'von Hand' : 'von selbst';
  if (months <= 0) return how;
  return isOne(months) ? `${how}, jeden Monat` : `${how}, alle ${count(months, 'Monat', 'Monate')}`;
};
export const renewsOn = (on: string, notice: number): string => `${date(on)}, Frist ${days(notice)} vorher`;
export const subscribed = (from: string, to: string): string =>
  (from && to ? `von ${date(from)} bis ${date(to)}` : from ? `ab ${date(from)}` : `bis ${date(to)}`);
export const issues = (interval: number): string => (isOne(interval) ? 'jeden Tag' : `alle ${days(interval)}`);
export const deferredUntil = (until: string, reason: string): string => `${date(until)}${lead(': ', reason)}`;
export const inClaim = (reminded: boolean): string => (reminded ? 'in Reklamation, eine Erinnerung ist geschrieben' : 'in Reklamation');
export const claimedAfter = (grace: number): string => count(grace, 'Karenztag', 'Karenztagen');

/** How many copies have come. */
export const received = (here: number, all: number): string => `${whole(here)} von ${whole(all)} eingegangen`;
