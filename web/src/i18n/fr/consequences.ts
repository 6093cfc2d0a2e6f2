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
const names = (params: Params): string => text(params, 'names').replace(/\bcopy (?=\d)/g, 'exemplaire ').replace(/\bpiece (?=\d)/g, 'pièce ');

interface Kind {
  one: string;
  many: string;
  /** One of them, by its name. */
  called: (name: string) => string;
}

const copies: Kind = {
  one: 'exemplaire', many: 'exemplaires', called: (name) => (name.startsWith('exemplaire') ? `L’${name}` : name.startsWith('pièce') ? `La ${name}` : capital(name)),
};
const pieces: Kind = {
  one: 'pièce', many: 'pièces', called: (name) => (name.startsWith('pièce') ? `La ${name}` : `La pièce ${name}`),
};

/** "3 exemplaires (…)" and what is so of them; one alone is called by its name. */
function things(params: Params, { one, many, called }: Kind, single: string, plural: string): string {
  const how = number(params, 'count') || 1;
  const told = names(params);
  if (how === 1) return `${told ? called(told) : `1\u00a0${one}`} ${single}`;
  return `${count(how, one, many)}${told && how <= 12 ? ` (${told})` : ''} ${plural}`;
}

function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase('fr') + words.slice(1);
}

function becomes(subject: string, params: Params): string {
  return `${subject} passe au statut **${named(text(params, 'to'))}**${lead(' (auparavant ', named(text(params, 'from')), ')')}.`;
}

/** Receipt and payment are told of the line, whose statuses they are. */
function ofLine(what: string, params: Params): string {
  return `${what}${lead(' de la ligne ', text(params, 'line'))}\u00a0: **${named(text(params, 'to'))}**${lead(' (auparavant ', named(text(params, 'from')), ')')}.`;
}

/** Why a piece could not be taken, as a refusal says it. */
function refusalWords(params: Params): string {
  const words = refusals[text(params, 'reason')];
  return typeof words === 'function' ? words(params) : (words ?? `${text(params, 'reason')}.`);
}

function because(params: Params): string {
  const reason = text(params, 'reason');
  return reason ? `\u00a0: ${keepReason(reason)}.` : '.';
}

const onDay = (p: Params): string => (text(p, 'date') ? ` le ${date(text(p, 'date'))}` : '');

export const consequences: Phrases = {
  ...almaConsequences,
  line_status: (p) => becomes(`La ligne${lead(' ', text(p, 'line'))}`, p),
  order_status: (p) => becomes(`La commande${lead(' ', text(p, 'order'))}`, p),
  receipt_status: (p) => ofLine('Réception', p),
  payment_status: (p) => ofLine('Paiement', p),
  invoice_status: (p) => becomes(`La facture ${text(p, 'invoice')}`, p),

  item_received: (p) => `${things(p, copies, 'est **reçu**', 'sont **reçus**')}${onDay(p)}${transit(p)}.`,
  item_unreceived: (p) => `${things(p, copies, 'est de nouveau **attendu**', 'sont de nouveau **attendus**')}.`,
  items_deleted: (p) =>
    `${count(number(p, 'count') || 1, 'exemplaire est **supprimé**', 'exemplaires sont **supprimés**')}${lead('\u00a0: ', names(p))}.`,
  items_kept: (p) => `${things(p, copies, 'est **gardé**', 'sont **gardés**')}${because(p)}`,
  items_unlinked: (p) => `${things(p, copies, 'n’est plus lié à la ligne', 'ne sont plus liés à la ligne')}.`,
  items_inventory_status: (p) => {
    const status = `«\u00a0${inventoryStatus(text(p, 'to'))}\u00a0»`;
    return `${things(p, copies, `a maintenant le statut ${status}`, `ont maintenant le statut ${status}`)} dans l’inventaire.`;
  },
  item_requests_canceled: (p) => `Des demandes sont **annulées**\u00a0: ${names(p)}.`,
  instance_linked: (p) => {
    if (text(p, 'to') === '') return 'Le titre n’appartient plus à aucune instance.';
    return text(p, 'from') === '' ? 'Le titre a une **instance** dans l’inventaire.' : 'Le titre appartient à **une autre instance** de l’inventaire.';
  },
  holdings_created: (p) => `Des holdings sont créées${lead('\u00a0: ', names(p))}.`,
  holdings_deleted: (p) => `Des holdings sont **supprimées**\u00a0: ${names(p)}.`,
  holdings_kept: (p) => `Des holdings sont **gardées** (${names(p)})${because(p)}`,
  main_line_inventory_kept: (p) => `L’inventaire de la ligne ${names(p)} est **gardé**${because(p)}`,
  pieces_created: (p) => {
    const how = number(p, 'count') || 1;
    return how === 1 ? `1\u00a0fascicule ou exemplaire est attendu désormais${lead('\u00a0: ', names(p))}.` : `${count(how, 'fascicule ou exemplaire', 'fascicules ou exemplaires')} sont attendus désormais.`;
  },
  bib_deleted: (p) => `La notice bibliographique${lead(' «\u00a0', text(p, 'title'), '\u00a0»')} est **supprimée**.`,
  bib_suppressed: (p) => `La notice bibliographique${lead(' «\u00a0', text(p, 'title'), '\u00a0»')} est masquée au public.`,
  bib_kept: (p) => `La notice bibliographique${lead(' «\u00a0', text(p, 'names', 'title'), '\u00a0»')} est **gardée**${because(p)}`,

  encumbrance_released: (p) => `L’engagement de ${amount(p)}${lead(' sur ', text(p, 'funds', 'fund'))} est **libéré**.`,
  encumbrance_set: (p) => (number(p, 'amount') === 0 ? `Rien n’est **engagé**${lead(' sur ', text(p, 'funds', 'fund'))}.`
    : `${amount(p)} sont **engagés**${lead(' sur ', text(p, 'funds', 'fund'))}.`),
  invoice_registered: (p) =>
    `La facture ${text(p, 'invoice')} est enregistrée${lead(' pour ', amount(p))}${text(p, 'fullyInvoiced') === 'true' ? ' et couvre tout ce qui restait' : ''}.`,

  order_field_changed: (p) => `Commande ${text(p, 'order')}, ${changedField(p)}`,
  taken_back: (p) => `L’action «\u00a0${doneWords(text(p, 'action'))}\u00a0» est annulée.`,
  invoice_deleted: (p) => `La facture ${text(p, 'invoice')} est **retirée**.`,
  claim_deleted: 'La réclamation est **retirée**.',
  letter_deleted: 'La lettre est **retirée de la boîte d’envoi**.',
  order_deleted: (p) => `La commande ${text(p, 'order')} est **supprimée**.`,
  line_deleted: (p) => `La ligne ${text(p, 'line')} est **supprimée**.`,
  title_added: (p) => `«\u00a0${text(p, 'title')}\u00a0» est ajouté.`,
  piece_status: (p) => {
    const status = `**${named(text(p, 'to'))}**`;
    return `${things(p, pieces, `passe au statut ${status}`, `passent au statut ${status}`)}.`;
  },
  piece_left_out: (p) => `${things(p, pieces, 'est laissée de côté', 'sont laissées de côté')}\u00a0: ${refusalWords(p)}`,
  routing_lists_changed: (p) => (number(p, 'count') ? `Elle a ${count(number(p, 'count'), 'liste de circulation', 'listes de circulation')}.` : 'Elle n’a pas de liste de circulation.'),

  order_created: (p) => `La commande ${text(p, 'order')} est créée.`,
  order_sent: (p) => `La commande ${text(p, 'order')} est envoyée au fournisseur.`,
  order_sent_silently: (p) => `La commande ${text(p, 'order')} compte comme envoyée\u00a0; rien ne part chez le fournisseur.`,
  line_packaged: (p) => `La ligne est maintenant dans la commande ${text(p, 'order')}.`,
  line_left_order: (p) => `La ligne quitte la commande ${text(p, 'order')}.`,
  line_normalized: 'Les espaces superflus autour de ses textes sont retirés.',
  expected_date_set: (p) => (text(p, 'date') ? `Attendue le ${date(text(p, 'date'))}.` : 'Sans date attendue.'),
  reason_noted: (p) => `Motif noté\u00a0: ${closeReason(text(p, 'reason'))}${lead(' (', text(p, 'note'), ')')}.`,
  order_reason_noted: (p) => `Motif noté pour la commande\u00a0: ${closeReason(text(p, 'reason'))}.`,

  vendor_informed: (p) => `Le fournisseur${lead(' ', text(p, 'vendor'))} est prévenu.`,
  unreceived_items_lost: 'Les exemplaires jamais arrivés sont perdus. Fermer la ligne les garderait.',
  requests_canceled: 'Quelqu’un attend ces exemplaires\u00a0: les demandes sont annulées.',
  line_has_invoice: 'Une facture mentionne cette ligne. Elle reste telle quelle.',
  line_closed: 'La ligne est déjà fermée\u00a0: son statut ne change pas.',
  order_is_closed: 'La commande est déjà fermée.',
  inventory_not_restored: 'Ce qui a été supprimé de l’inventaire ne revient pas.',
  inventory_kept: 'Une partie de l’inventaire reste.',
  item_requested: 'Quelqu’un l’attend\u00a0: portez-le à la banque de prêt.',
};

function transit(params: Params): string {
  const process = text(params, 'process');
  if (process === 'transit') return ', maintenant en transit';
  return process === 'work_order' ? ', à garder dans le service' : '';
}
