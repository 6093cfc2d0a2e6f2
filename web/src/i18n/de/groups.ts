// SPDX-License-Identifier: Apache-2.0
// Many consequences of one kind, told as one.

import type { GroupPhrase } from '../en/groups';
import { whole } from '../format';
import { count, lead, text } from '../phrase';
import { named } from './statuses';

const become = (one: string, many: string, what = ''): GroupPhrase => ({ n, params }) =>
  (text(params, 'to') ? `${count(n, `${one} wechselt`, `${many} wechseln`)} zu „${named(text(params, 'to'))}“${lead(' (', what, ')')}` : count(n, `${one} wechselt den Status`, `${many} wechseln den Status`));
/** One and many, with all that is said of them. */
const things = (one: string, many: string): GroupPhrase => (sum) => count(sum.things, one, many);
const of = (one: string, many: string): GroupPhrase => ({ n }) => count(n, one, many);
const ofLines = (before: string, after = ''): GroupPhrase => ({ n }) => `${before} ${count(n, 'Position', 'Positionen')}${after}`;

export const consequenceGroups: Readonly<Record<string, GroupPhrase>> = {
  line_status: become('Position', 'Positionen'),
  order_status: become('Bestellung', 'Bestellungen'),
  receipt_status: become('Position', 'Positionen', 'Eingang'),
  payment_status: become('Position', 'Positionen', 'Zahlung'),
  piece_status: (sum) => become('Stück', 'Stück')({ ...sum, n: sum.things }),
  line_packaged: of('Position in eine Bestellung aufgenommen', 'Positionen in Bestellungen aufgenommen'),
  line_left_order: of('Position aus ihrer Bestellung genommen', 'Positionen aus ihren Bestellungen genommen'),
  taken_back: of('Änderung rückgängig gemacht', 'Änderungen rückgängig gemacht'),
  line_deleted: of('Position gelöscht', 'Positionen gelöscht'),
  order_created: of('Bestellung angelegt', 'Bestellungen angelegt'),
  order_deleted: of('Bestellung gelöscht', 'Bestellungen gelöscht'),
  order_sent: of('Bestellung an den Lieferanten gesendet', 'Bestellungen an Lieferanten gesendet'),
  order_sent_silently: of('Bestellung gilt ohne Schreiben als gesendet', 'Bestellungen gelten ohne Schreiben als gesendet'),
  letter_written: of('Schreiben in den Postausgang gelegt', 'Schreiben in den Postausgang gelegt'),
  vendor_informed: of('Lieferant benachrichtigt', 'Lieferanten benachrichtigt'),
  expected_date_set: of('Position mit neuem erwartetem Datum', 'Positionen mit neuem erwartetem Datum'),
  encumbrance_set: ({ n, amounts }) => `Mittel gebunden für ${count(n, 'Position', 'Positionen')}${lead(': ', amounts)}`,
  encumbrance_released: ({ n, amounts }) => `${count(n, 'Mittelbindung aufgelöst', 'Mittelbindungen aufgelöst')}${lead(': ', amounts)}`,
  invoice_registered: of('Rechnung erfasst', 'Rechnungen erfasst'),
  items_deleted: things('Exemplar gelöscht', 'Exemplare gelöscht'),
  items_kept: things('Exemplar bleibt erhalten', 'Exemplare bleiben erhalten'),
  items_unlinked: things('Exemplar nicht mehr mit seiner Position verbunden', 'Exemplare nicht mehr mit ihren Positionen verbunden'),
  item_received: things('Exemplar eingegangen', 'Exemplare eingegangen'),
  item_unreceived: things('Exemplar wieder erwartet', 'Exemplare wieder erwartet'),
  item_requests_canceled: ofLines('Vormerkungen storniert bei'),
  holdings_deleted: ofLines('Bestand gelöscht bei'),
  holdings_kept: ofLines('Bestand bleibt erhalten bei'),
  bib_deleted: of('Titeldatensatz gelöscht', 'Titeldatensätze gelöscht'),
  bib_suppressed: of('Titeldatensatz für die Öffentlichkeit ausgeblendet', 'Titeldatensätze für die Öffentlichkeit ausgeblendet'),
  bib_kept: of('Titeldatensatz bleibt erhalten', 'Titeldatensätze bleiben erhalten'),
  eresource_activated: things('Zugang aktiv', 'Zugänge aktiv'),
  eresources_deleted: things('Zugang gelöscht', 'Zugänge gelöscht'),
  eresources_kept: things('Zugang bleibt erhalten', 'Zugänge bleiben erhalten'),
  inventory_kept: ofLines('Ein Teil des Inventars bleibt bei'),
  inventory_not_restored: ofLines('Was aus dem Inventar gelöscht wurde, kommt nicht zurück bei'),
  line_closed: of('Position schon geschlossen', 'Positionen schon geschlossen'),
  order_is_closed: of('Bestellung schon geschlossen', 'Bestellungen schon geschlossen'),
  claim_sent: of('Reklamation gilt als gesendet', 'Reklamationen gelten als gesendet'),
  field_changed: of('Feld geändert', 'Felder geändert'),
  reason_noted: ofLines('Grund vermerkt bei'),
  order_reason_noted: ({ n }) => `Grund vermerkt bei ${count(n, 'Bestellung', 'Bestellungen')}`,
  vendor_changed: of('Position mit anderem Lieferanten', 'Positionen mit anderem Lieferanten'),
  assigned: of('Position zugewiesen', 'Positionen zugewiesen'),
  unassigned: of('Position niemandem mehr zugewiesen', 'Positionen niemandem mehr zugewiesen'),
  claim_started: of('Entwurf an einen Lieferanten begonnen', 'Entwürfe an Lieferanten begonnen'),
  put_in_claim: of('Position in Reklamation', 'Positionen in Reklamation'),
  claim_ended: of('Position nicht mehr in Reklamation', 'Positionen nicht mehr in Reklamation'),
  renewal_date_set: of('Verlängerungsdatum rückt weiter', 'Verlängerungsdaten rücken weiter'),
  task_opened: of('Aufgabe eröffnet', 'Aufgaben eröffnet'),
  task_ended: of('Aufgabe erledigt', 'Aufgaben erledigt'),
  deferral_due: of('Zurückstellung abgelaufen', 'Zurückstellungen abgelaufen'),
  daily_run: () => 'Die Arbeitslisten sagen dann, dass die Tagesläufe ausgeführt sind',
  packaging_needs_one_fund: of('Position kann nicht gebündelt werden: mehrere Etats', 'Positionen können nicht gebündelt werden: mehrere Etats'),
  unreceived_items_lost: ofLines('Exemplare, die nie kamen, gehen verloren bei'),
  requests_canceled: ofLines('Jemand wartet auf Exemplare von', ': Vormerkungen storniert'),
  line_has_invoice: ofLines('Eine Rechnung nennt', ' und bleibt, wie sie ist'),
};

/** A kind that has no words here, by its code made readable. */
export const unknownGroup = (kind: string, n: number): string => `${kind}: ${whole(n)}`;
