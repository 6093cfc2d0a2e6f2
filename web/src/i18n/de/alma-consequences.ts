// SPDX-License-Identifier: Apache-2.0
// Consequences that only Alma's rulebook has: fields, tasks, claims, letters, bindings.

import { date } from '../format';
import { count, lead, number, readable, text, type Phrase, type Phrases } from '../phrase';
import type { Params } from '../../contract';
import { almaChoices, alerts, fields, tasks } from './alma-words';
import { folioChoices } from './folio-choices';
import { letterKinds, letterStates } from './letters';
import { keepReason } from './reasons';

const word = (words: Phrases, code: string): string => {
  const phrase: Phrase | undefined = words[code];
  return typeof phrase === 'string' ? phrase : readable(code);
};
const listed = (words: Phrases, codes: string): string => codes.split(', ').filter(Boolean).map((code) => word(words, code)).join('; ');

/** Fields whose values are codes or words of a closed list. */
const ofList = new Set([
  'type', 'acquisitionMethod', 'orderFormat', 'orderType', 'format', 'source', 'itemStatus', 'physical.createInventory', 'eresource.createInventory',
]);

/** Dates and answers in a change of fields come as they are kept. */
function shown(field: string, value: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return date(value);
  if (value === 'true' || value === 'false') return value === 'true' ? 'ja' : 'nein';
  const words = ofList.has(field) ? almaChoices[value] ?? folioChoices[value] : undefined;
  return typeof words === 'string' ? words : value;
}

export function changedField(p: Params): string {
  const name = text(p, 'field');
  const field = word(fields, name);
  const from = shown(name, text(p, 'from'));
  const to = shown(name, text(p, 'to'));
  if (!to) return `${field}: geleert${lead(' (bisher ', from, ')')}.`;
  return from ? `${field}: **${to}** statt ${from}.` : `${field}: **${to}**.`;
}

const because = (p: Params): string => (text(p, 'reason') ? `: ${keepReason(text(p, 'reason'))}.` : '.');
/** The core names copies in English: "copy 2 (39015002114489)". */
const named = (p: Params): string => lead(': ', text(p, 'names').replace(/\bcopy (\d+)/g, 'Exemplar $1'));
const toTitle = (p: Params): string => lead(' zu „', text(p, 'title'), '“') || ' zu einem anderen Titel';
const subject = (p: Params): string => lead(' „', text(p, 'subject'), '“');

export const almaConsequences: Phrases = {
  line_created: (p) => `Die Position **${text(p, 'line')}** ist angelegt${lead(' für „', text(p, 'title'), '“')}.`,
  field_changed: changedField,
  vendor_changed: (p) => `Der Lieferant ist **${text(p, 'to')}**${lead(', nicht mehr ', text(p, 'from'))}.`,
  renewal_date_set: (p) => (text(p, 'to') ? `Verlängerung am **${date(text(p, 'to'))}**${text(p, 'from') ? `, nicht mehr am ${date(text(p, 'from'))}` : ''}.` : 'Sie hat kein Verlängerungsdatum.'),
  deferred_until: (p) => (text(p, 'date') ? `Zurückgestellt bis **${date(text(p, 'date'))}**${lead(': ', text(p, 'reason'))}.` : 'Kein Tag ist festgelegt, an dem sie wieder aufgenommen wird.'),
  put_in_claim: 'Die Position ist als **in Reklamation** gekennzeichnet.',
  claim_ended: 'Die Position ist nicht mehr in Reklamation.',
  task_opened: (p) => `Eine Aufgabe ist eröffnet: ${word(tasks, text(p, 'task'))}.`,
  task_ended: (p) => `Die Aufgabe ist erledigt: ${word(tasks, text(p, 'task'))}.`,
  alerts_raised: (p) => `Der Prüfung fällt auf: ${listed(alerts, text(p, 'alerts'))}.`,
  alerts_acknowledged: (p) => `Zur Kenntnis genommen: ${listed(alerts, text(p, 'alerts'))}.`,
  assigned: (p) => `**${text(p, 'to')}** kümmert sich darum${lead(', nicht mehr ', text(p, 'from'))}.`,
  unassigned: (p) => `Niemand ist mehr dafür zuständig${lead('; bisher war es ', text(p, 'from'))}.`,
  eresource_created: 'Ein Zugang ist vorbereitet; er ist noch nicht aktiv.',
  eresource_activated: 'Der Zugang ist **aktiv**.',
  eresources_deleted: (p) => `${count(number(p, 'count') || 1, 'Zugang ist', 'Zugänge sind')} **gelöscht**${named(p)}.`,
  eresources_kept: (p) => `Der Zugang bleibt **erhalten**${because(p)}`,
  eresource_moved: (p) => `Der Zugang kommt${toTitle(p)}.`,
  claim_started: (p) => `Ein Entwurf an den Lieferanten ist begonnen${lead(': „', text(p, 'subject'), '“')}.`,
  claim_changed: (p) => `Die Reklamation${subject(p)} ist geändert.`,
  claim_sent: (p) => `Die Reklamation${subject(p)} gilt als **gesendet** und kann nicht mehr geändert werden.`,
  claim_answered: (p) => `Eine Antwort ist hinzugefügt${lead(' zu „', text(p, 'subject'), '“')}.`,
  work_order_opened: (p) => (text(p, 'kind') === 'binding' ? `Das Binden von ${count(number(p, 'count'), 'Exemplar', 'Exemplaren')} ist begonnen; noch ist nichts gebunden.` : `Es ist in Arbeit${lead(' in der Abteilung ', text(p, 'department'))}.`),
  work_order_done: 'Die Arbeit daran ist erledigt.',
  work_order_deleted: 'Mit den Exemplaren entfällt auch ihr Arbeitsauftrag.',
  letter_written: (p) => `${word(letterKinds, text(p, 'kind'))}${lead(' an ', text(p, 'vendor'))} liegt im Postausgang${text(p, 'channel') === 'manual' ? '; jemand muss es noch senden' : ''}.`,
  letter_marked: (p) => `Das Schreiben${subject(p)} ist gekennzeichnet: **${word(letterStates, text(p, 'state'))}**.`,
  item_changed: (p) => `Geändert${named(p)}.`,
  item_scanned_in: (p) => `**An seinem Platz**${named(p)}.`,
  items_bound: (p) => `${count(number(p, 'count') || 1, 'Exemplar geht **im Band auf** und ist kein eigenes Exemplar mehr', 'Exemplare gehen **im Band auf** und sind keine eigenen Exemplare mehr')}${named(p)}.`,
  volume_created: (p) => `Der gebundene Band ist angelegt${named(p)}.`,
  holdings_changed: (p) => `Der Bestand ist geändert${named(p)}.`,
  holdings_moved: (p) => `Der Bestand kommt${toTitle(p)}${named(p)}.`,
  bib_moved: (p) => `Die Position gehört jetzt${toTitle(p)}.`,
  settings_changed: (p) => `Einstellungen sind geändert: ${text(p, 'fields').split(', ').map((name) => `„${word(fields, name)}“`).join(', ')}.`,
  daily_run: (p) => `Die Tagesläufe sind bis ${date(text(p, 'date'))} ausgeführt.`,

  // warnings
  alert_price_limit_reached: 'Der Preis liegt über der Grenze der Bibliothek.',
  alert_already_in_inventory: 'Der Titel hat schon Exemplare.',
  alert_already_on_order: 'Der Titel ist schon bestellt.',
  alert_no_price: 'Es gibt keinen Preis.',
  alert_no_fund: 'Es gibt keinen Etat.',
  alert_fund_over_expended: 'Im Etat ist zu wenig Geld übrig.',
  alert_brief_bib: 'Die Beschreibung ist zu knapp, um den Titel zu erkennen.',
  deferral_due: 'Der Tag, bis zu dem sie zurückgestellt war, ist da.',
  packaging_needs_one_fund: 'Sie hat mehrere Etats und wurde in keine Bestellung aufgenommen.',
};
