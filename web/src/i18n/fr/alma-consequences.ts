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
/** Within a sentence. */
const small = (words: string): string => words.charAt(0).toLocaleLowerCase('fr') + words.slice(1);
const listed = (words: Phrases, codes: string): string => codes.split(', ').filter(Boolean).map((code) => small(word(words, code))).join('\u00a0; ');

/** Fields whose values are codes or words of a closed list. */
const ofList = new Set([
  'type', 'acquisitionMethod', 'orderFormat', 'orderType', 'format', 'source', 'itemStatus', 'physical.createInventory', 'eresource.createInventory',
]);

/** Dates and answers in a change of fields come as they are kept. */
function shown(field: string, value: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return date(value);
  if (value === 'true' || value === 'false') return value === 'true' ? 'oui' : 'non';
  const words = ofList.has(field) ? almaChoices[value] ?? folioChoices[value] : undefined;
  return typeof words === 'string' ? words : value;
}

export function changedField(p: Params): string {
  const name = text(p, 'field');
  const field = word(fields, name);
  const from = shown(name, text(p, 'from'));
  const to = shown(name, text(p, 'to'));
  if (!to) return `${field}\u00a0: vidé${lead(' (auparavant ', from, ')')}.`;
  return from ? `${field}\u00a0: **${to}** au lieu de ${from}.` : `${field}\u00a0: **${to}**.`;
}

const because = (p: Params): string => (text(p, 'reason') ? `\u00a0: ${keepReason(text(p, 'reason'))}.` : '.');
const ofTitle = (p: Params): string => lead(' à «\u00a0', text(p, 'title'), '\u00a0»');
/** The core names copies in English. */
const named = (p: Params): string => lead('\u00a0: ', text(p, 'names').replace(/\bcopy (\d+)/g, 'exemplaire $1'));

export const almaConsequences: Phrases = {
  line_created: (p) => `La ligne **${text(p, 'line')}** est créée${lead(' pour «\u00a0', text(p, 'title'), '\u00a0»')}.`,
  field_changed: changedField,
  vendor_changed: (p) => `Le fournisseur est **${text(p, 'to')}**${lead(' et non plus ', text(p, 'from'))}.`,
  renewal_date_set: (p) => (text(p, 'to') ? `Renouvellement le **${date(text(p, 'to'))}**${text(p, 'from') ? ` et non plus le ${date(text(p, 'from'))}` : ''}.` : 'Sans date de renouvellement.'),
  deferred_until: (p) => (text(p, 'date') ? `Différée jusqu’au **${date(text(p, 'date'))}**${lead('\u00a0: ', text(p, 'reason'))}.` : 'Aucun jour de reprise n’est fixé.'),
  put_in_claim: 'La ligne est marquée **en réclamation**.',
  claim_ended: 'La ligne n’est plus en réclamation.',
  task_opened: (p) => `Une tâche est ouverte\u00a0: ${small(word(tasks, text(p, 'task')))}.`,
  task_ended: (p) => `La tâche est terminée\u00a0: ${small(word(tasks, text(p, 'task')))}.`,
  alerts_raised: (p) => `La révision signale\u00a0: ${listed(alerts, text(p, 'alerts'))}.`,
  alerts_acknowledged: (p) => `Pris en compte\u00a0: ${listed(alerts, text(p, 'alerts'))}.`,
  assigned: (p) => `**${text(p, 'to')}** s’en occupe${lead(' et non plus ', text(p, 'from'))}.`,
  unassigned: (p) => `Plus personne ne s’en occupe${lead('\u00a0; c’était ', text(p, 'from'))}.`,
  eresource_created: 'Un accès est préparé\u00a0; il n’est pas encore actif.',
  eresource_activated: 'L’accès est **actif**.',
  eresources_deleted: (p) => `${count(number(p, 'count') || 1, 'accès est **supprimé**', 'accès sont **supprimés**')}${named(p)}.`,
  eresources_kept: (p) => `L’accès est **gardé**${because(p)}`,
  eresource_moved: (p) => `L’accès est rattaché${ofTitle(p) || ' ailleurs'}.`,
  claim_started: (p) => `Un brouillon pour le fournisseur est commencé${lead('\u00a0: «\u00a0', text(p, 'subject'), '\u00a0»')}.`,
  claim_changed: (p) => `La réclamation${lead(' «\u00a0', text(p, 'subject'), '\u00a0»')} est modifiée.`,
  claim_sent: (p) => `La réclamation${lead(' «\u00a0', text(p, 'subject'), '\u00a0»')} compte comme **envoyée** et ne peut plus être modifiée.`,
  claim_answered: (p) => `Une réponse est ajoutée${lead(' à «\u00a0', text(p, 'subject'), '\u00a0»')}.`,
  work_order_opened: (p) => (text(p, 'kind') === 'binding' ? `La reliure de ${count(number(p, 'count'), 'exemplaire', 'exemplaires')} est commencée\u00a0; rien n’est encore relié.` : `En traitement${lead(' dans le service ', text(p, 'department'))}.`),
  work_order_done: 'Le traitement est terminé.',
  work_order_deleted: 'Un ordre de travail disparaît avec les exemplaires qu’il concernait.',
  letter_written: (p) => `${word(letterKinds, text(p, 'kind'))}${lead(' à ', text(p, 'vendor'))}\u00a0: placée dans la boîte d’envoi${text(p, 'channel') === 'manual' ? '\u00a0; quelqu’un doit l’envoyer' : ''}.`,
  letter_marked: (p) => `La lettre${lead(' «\u00a0', text(p, 'subject'), '\u00a0»')} est marquée **${small(word(letterStates, text(p, 'state')))}**.`,
  item_changed: (p) => `Modifié${named(p)}.`,
  item_scanned_in: (p) => `**À sa place**${named(p)}.`,
  items_bound: (p) => `${count(number(p, 'count') || 1, 'exemplaire entre **dans le volume** et cesse d’être un exemplaire à part', 'exemplaires entrent **dans le volume** et cessent d’être des exemplaires à part')}${named(p)}.`,
  volume_created: (p) => `Le volume relié est créé${named(p)}.`,
  holdings_changed: (p) => `Des holdings sont modifiées${named(p)}.`,
  holdings_moved: (p) => `Des holdings sont rattachées${ofTitle(p) || ' ailleurs'}${named(p)}.`,
  bib_moved: (p) => `La ligne est rattachée${ofTitle(p) || ' ailleurs'}.`,
  settings_changed: (p) => `Des réglages sont modifiés\u00a0: ${text(p, 'fields').split(', ').map((name) => `«\u00a0${word(fields, name)}\u00a0»`).join(', ')}.`,
  daily_run: (p) => `Les tâches du jour ont été exécutées jusqu’au ${date(text(p, 'date'))}.`,

  // warnings
  alert_price_limit_reached: 'Le prix dépasse la limite de la bibliothèque.',
  alert_already_in_inventory: 'Le titre a déjà des exemplaires.',
  alert_already_on_order: 'Le titre est déjà en commande.',
  alert_no_price: 'Il n’y a pas de prix.',
  alert_no_fund: 'Il n’y a pas de fonds.',
  alert_fund_over_expended: 'Il reste trop peu d’argent dans le fonds.',
  alert_brief_bib: 'La description est trop brève pour reconnaître le titre.',
  deferral_due: 'Le jour jusqu’auquel elle était différée est venu.',
  packaging_needs_one_fund: 'Elle a plusieurs fonds et n’a pas été mise dans une commande.',
};
