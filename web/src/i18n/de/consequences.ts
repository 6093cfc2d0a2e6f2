// SPDX-License-Identifier: Apache-2.0
// Consequences: one thing an action will do, or did. The same sentence serves preview and history,
// so it says what is so afterwards.

import type { Params } from '../../contract';
import { amount, count, lead, number, readable, text, type Phrases } from '../phrase';
import { actions } from './actions';
import { named } from './statuses';
import { date } from '../format';
import { almaConsequences, changedField } from './alma-consequences';
import { inventoryStatus } from './folio-choices';
import { closeReason, keepReason } from './reasons';
import { refusals } from './refusals';

const doneWords = (action: string): string => actions[action]?.done ?? readable(action);

/** The core names copies and pieces in English: "copy 2 (39015002114489)". */
const names = (params: Params): string => text(params, 'names').replace(/\bcopy (?=\d)/g, 'Exemplar ').replace(/\bpiece (?=\d)/g, 'Stück ');

interface Kind {
  one: string;
  many: string;
  /** One of them, by its name. */
  called: (name: string) => string;
}

const copies: Kind = { one: 'Exemplar', many: 'Exemplare', called: (name) => (/^(Exemplar|Stück) /.test(name) ? name : `Exemplar ${name}`) };
const pieces: Kind = { one: 'Stück', many: 'Stück', called: (name) => (name.startsWith('Stück') ? name : `Stück ${name}`) };

/** "3 Exemplare (…)" and what is so of them; one alone is called by its name. */
function things(params: Params, { one, many, called }: Kind, single: string, plural: string): string {
  const how = number(params, 'count') || 1;
  const told = names(params);
  if (how === 1) return `${told ? called(told) : `1\u00a0${one}`} ${single}`;
  return `${count(how, one, many)}${told && how <= 12 ? ` (${told})` : ''} ${plural}`;
}

function becomes(subject: string, params: Params): string {
  return `${subject} wechselt zu **${named(text(params, 'to'))}**${lead(' (bisher ', named(text(params, 'from')), ')')}.`;
}

/** Receipt and payment are told of the line, whose statuses they are. */
function ofLine(what: string, params: Params): string {
  return `${what}${lead(' von Position ', text(params, 'line'))}: **${named(text(params, 'to'))}**${lead(' (bisher ', named(text(params, 'from')), ')')}.`;
}

/** Why a piece could not be taken, as a refusal says it. */
function refusalWords(params: Params): string {
  const words = refusals[text(params, 'reason')];
  return typeof words === 'function' ? words(params) : (words ?? `${text(params, 'reason')}.`);
}

function because(params: Params): string {
  const reason = text(params, 'reason');
  return reason ? `: ${keepReason(reason)}.` : '.';
}

const onDay = (params: Params): string => (text(params, 'date') ? ` am ${date(text(params, 'date'))}` : '');
const titled = (params: Params, ...from: string[]): string => lead(' „', text(params, ...from), '“');

export const consequences: Phrases = {
  ...almaConsequences,
  line_status: (p) => becomes(text(p, 'line') ? `Position ${text(p, 'line')}` : 'Die Position', p),
  order_status: (p) => becomes(text(p, 'order') ? `Bestellung ${text(p, 'order')}` : 'Die Bestellung', p),
  receipt_status: (p) => ofLine('Eingang', p),
  payment_status: (p) => ofLine('Zahlung', p),
  invoice_status: (p) => becomes(`Rechnung ${text(p, 'invoice')}`, p),

  item_received: (p) => `${things(p, copies, `ist${onDay(p)} **eingegangen**`, `sind${onDay(p)} **eingegangen**`)}${transit(p)}.`,
  item_unreceived: (p) => `${things(p, copies, 'wird wieder **erwartet**', 'werden wieder **erwartet**')}.`,
  items_deleted: (p) =>
    `${count(number(p, 'count') || 1, 'Exemplar ist **gelöscht**', 'Exemplare sind **gelöscht**')}${lead(': ', names(p))}.`,
  items_kept: (p) => `${things(p, copies, 'bleibt **erhalten**', 'bleiben **erhalten**')}${because(p)}`,
  items_unlinked: (p) => `${things(p, copies, 'ist nicht mehr mit der Position verbunden', 'sind nicht mehr mit der Position verbunden')}.`,
  items_inventory_status: (p) => {
    const status = `im Inventar jetzt den Status „${inventoryStatus(text(p, 'to'))}“`;
    return `${things(p, copies, `hat ${status}`, `haben ${status}`)}.`;
  },
  item_requests_canceled: (p) => `Vormerkungen sind **storniert**: ${names(p)}.`,
  instance_linked: (p) => {
    if (text(p, 'to') === '') return 'Der Titel gehört zu keiner Instanz mehr.';
    return text(p, 'from') === '' ? 'Der Titel hat eine **Instanz** im Inventar.' : 'Der Titel gehört zu einer **anderen Instanz** im Inventar.';
  },
  holdings_created: (p) => `Ein Bestand ist angelegt${lead(': ', names(p))}.`,
  holdings_deleted: (p) => `Bestand ist **gelöscht**: ${names(p)}.`,
  holdings_kept: (p) => `Bestand bleibt **erhalten** (${names(p)})${because(p)}`,
  main_line_inventory_kept: (p) => `Das Inventar der Position ${names(p)} bleibt **erhalten**${because(p)}`,
  pieces_created: (p) => {
    const how = number(p, 'count') || 1;
    return how === 1 ? `1\u00a0Heft oder Exemplar wird von nun an erwartet${lead(': ', names(p))}.` : `${count(how, 'Heft oder Exemplar', 'Hefte oder Exemplare')} werden von nun an erwartet.`;
  },
  bib_deleted: (p) => `Der Titeldatensatz${titled(p, 'title')} ist **gelöscht**.`,
  bib_suppressed: (p) => `Der Titeldatensatz${titled(p, 'title')} ist für die Öffentlichkeit ausgeblendet.`,
  bib_kept: (p) => `Der Titeldatensatz${titled(p, 'names', 'title')} bleibt **erhalten**${because(p)}`,

  encumbrance_released: (p) => `Die Mittelbindung von ${amount(p)}${lead(' in ', text(p, 'funds', 'fund'))} ist **aufgelöst**.`,
  encumbrance_set: (p) => (number(p, 'amount') === 0 ? `Es ist nichts **gebunden**${lead(' in ', text(p, 'funds', 'fund'))}.`
    : `${amount(p)} sind${lead(' in ', text(p, 'funds', 'fund'))} **gebunden**.`),
  invoice_registered: (p) =>
    `Die Rechnung ${text(p, 'invoice')} ist erfasst${lead(' über ', amount(p))}${text(p, 'fullyInvoiced') === 'true' ? ' und deckt alles ab, was noch offen war' : ''}.`,

  order_field_changed: (p) => `Bestellung ${text(p, 'order')}, ${changedField(p)}`,
  taken_back: (p) => `„${doneWords(text(p, 'action'))}“ ist rückgängig gemacht.`,
  invoice_deleted: (p) => `Die Rechnung ${text(p, 'invoice')} ist **wieder entfernt**.`,
  claim_deleted: 'Die Reklamation ist **wieder entfernt**.',
  letter_deleted: 'Der Brief ist **aus dem Postausgang entfernt**.',
  order_deleted: (p) => `Die Bestellung ${text(p, 'order')} ist **gelöscht**.`,
  line_deleted: (p) => `Die Position ${text(p, 'line')} ist **gelöscht**.`,
  title_added: (p) => `„${text(p, 'title')}“ ist hinzugefügt.`,
  piece_status: (p) => {
    const status = `**${named(text(p, 'to'))}**`;
    return `${things(p, pieces, `wechselt zu ${status}`, `wechseln zu ${status}`)}.`;
  },
  piece_left_out: (p) => `${things(p, pieces, 'ist ausgelassen', 'sind ausgelassen')}: ${refusalWords(p)}`,
  routing_lists_changed: (p) => (number(p, 'count') ? `Sie hat ${count(number(p, 'count'), 'Umlaufliste', 'Umlauflisten')}.` : 'Sie hat keine Umlaufliste.'),

  order_created: (p) => `Die Bestellung ${text(p, 'order')} ist angelegt.`,
  order_sent: (p) => `Die Bestellung ${text(p, 'order')} ist an den Lieferanten gesendet.`,
  order_sent_silently: (p) => `Die Bestellung ${text(p, 'order')} gilt als gesendet; an den Lieferanten geht nichts.`,
  line_packaged: (p) => `Die Position ist jetzt in der Bestellung ${text(p, 'order')}.`,
  line_left_order: (p) => `Die Position ist nicht mehr in der Bestellung ${text(p, 'order')}.`,
  line_normalized: 'Überflüssige Leerzeichen um die Texte sind entfernt.',
  expected_date_set: (p) => (text(p, 'date') ? `Erwartet am ${date(text(p, 'date'))}.` : 'Ohne erwartetes Datum.'),
  reason_noted: (p) => `Als Grund vermerkt: ${closeReason(text(p, 'reason'))}${lead(' (', text(p, 'note'), ')')}.`,
  order_reason_noted: (p) => `Als Grund der Bestellung vermerkt: ${closeReason(text(p, 'reason'))}.`,

  vendor_informed: (p) => `Der Lieferant${lead(' ', text(p, 'vendor'))} ist benachrichtigt.`,
  unreceived_items_lost: 'Exemplare, die nie kamen, gehen verloren. Beim Schließen der Position blieben sie erhalten.',
  requests_canceled: 'Jemand wartet auf diese Exemplare: Die Vormerkungen sind storniert.',
  line_has_invoice: 'Eine Rechnung nennt diese Position. Sie bleibt, wie sie ist.',
  line_closed: 'Die Position ist schon geschlossen: Ihr Status ändert sich nicht.',
  order_is_closed: 'Die Bestellung ist schon geschlossen.',
  inventory_not_restored: 'Was aus dem Inventar gelöscht wurde, kommt nicht zurück.',
  inventory_kept: 'Ein Teil des Inventars bleibt.',
  item_requested: 'Jemand wartet darauf: Bringen Sie es zur Servicetheke.',
};

function transit(params: Params): string {
  const process = text(params, 'process');
  if (process === 'transit') return ', jetzt unterwegs';
  return process === 'work_order' ? ', bleibt in der Abteilung' : '';
}
