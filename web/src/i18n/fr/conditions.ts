// SPDX-License-Identifier: Apache-2.0
// Conditions for the next step by itself, as they are when met and as they are while missing.

import type { Params } from '../../contract';
import type { ConditionWords } from '../en/conditions';
import { almaConditions } from './alma-conditions';
import { fields } from './alma-words';
import { count, isOne, lead, number, readable, text } from '../phrase';
import { named } from './statuses';

const ofLine = (p: Params): string => lead(' de la ligne ', text(p, 'line', 'number'));
const inBrackets = (status: string): string => lead(' (', named(status), ')');

export const conditions: Readonly<Record<string, ConditionWords>> = {
  ...almaConditions,
  all_items_received: {
    met: (p) => {
      const expected = number(p, 'expected', 'copies', 'count');
      return expected > 1 ? `les ${String(expected)} exemplaires sont reçus` : 'tout est reçu';
    },
    missing: (p) => {
      const expected = number(p, 'expected', 'copies');
      const left = expected ? expected - number(p, 'received') : number(p, 'missing', 'count');
      if (left <= 0) return 'tout n’est pas encore reçu';
      return `${count(left, 'exemplaire', 'exemplaires')} pas encore ${isOne(left) ? 'reçu' : 'reçus'}`;
    },
  },
  order_sent: {
    met: 'commande envoyée',
    missing: (p) => `la commande${lead(' ', text(p, 'order'))} n’a pas été envoyée`,
  },
  fully_invoiced: {
    met: 'entièrement facturé',
    missing: 'aucune facture ne couvre encore toute la ligne',
  },
  invoices_paid: {
    met: 'aucune facture impayée',
    missing: (p) => {
      const invoice = text(p, 'invoice', 'number', 'invoices');
      return invoice
        ? `la facture ${invoice} n’est pas payée${inBrackets(text(p, 'status'))}`
        : 'une facture n’est pas payée';
    },
  },
  one_time: {
    met: 'commande ponctuelle',
    missing: 'la ligne continue\u00a0: ce n’est pas une commande ponctuelle',
  },
  not_in_review: {
    met: 'révision faite',
    missing: 'la ligne est encore en révision',
  },
  some_item_missing: { met: 'un exemplaire est encore attendu', missing: 'tous les exemplaires sont là' },
  has_active_line: { met: 'la commande a une ligne active', missing: 'la commande n’a pas de ligne active' },
  no_active_line: { met: 'aucune ligne de la commande n’est active', missing: 'la commande a encore des lignes actives' },
  has_closed_line: { met: 'une ligne de la commande est fermée', missing: 'aucune ligne de la commande n’est fermée' },
  no_closed_line: { met: 'aucune ligne de la commande n’est fermée', missing: 'une ligne de la commande est fermée' },
  was_sent: { met: 'la commande a été envoyée', missing: 'la commande n’a jamais été envoyée' },
  never_sent: { met: 'la commande n’a jamais été envoyée', missing: 'la commande a été envoyée' },
  review_passed: { met: 'révision réussie', missing: (p) => say(p) },
  no_piece_expected: {
    met: 'plus aucune pièce n’est attendue',
    missing: (p) => {
      const left = number(p, 'expected') - number(p, 'received');
      return left > 0 ? count(left, 'pièce encore attendue', 'pièces encore attendues') : 'des pièces sont encore attendues';
    },
  },
  has_pieces: { met: 'il y a des pièces', missing: 'il n’y a pas de pièces' },
  some_piece_expected: { met: 'une pièce est encore attendue', missing: 'plus aucune pièce n’est attendue' },
  some_piece_resolved: { met: 'une pièce est arrivée', missing: 'aucune pièce n’est encore arrivée' },
  no_piece_resolved: { met: 'aucune pièce n’est encore arrivée', missing: 'une pièce est arrivée' },
  evaluated: { met: 'vérifié après une réception', missing: 'vérifié seulement quand quelque chose est reçu' },
  all_lines_cancelled: { met: 'toutes les lignes sont annulées', missing: 'toutes les lignes ne sont pas annulées' },
  all_lines_final: {
    met: 'réception et paiement de toutes les lignes sont terminés',
    missing: (p) => lineNotFinal(p) || 'la réception ou le paiement d’une ligne n’est pas terminé',
  },
  some_line_not_final: { met: 'une ligne n’est pas terminée', missing: 'toutes les lignes sont terminées' },
  receipt_final: {
    met: (p) => `réception${ofLine(p)} terminée${inBrackets(text(p, 'status', 'receipt'))}`,
    missing: (p) => `la réception${ofLine(p)} n’est pas terminée${inBrackets(text(p, 'status', 'receipt'))}`,
  },
  payment_final: {
    met: (p) => `paiement${ofLine(p)} terminé${inBrackets(text(p, 'status', 'payment'))}`,
    missing: (p) => `le paiement${ofLine(p)} n’est pas terminé${inBrackets(text(p, 'status', 'payment'))}`,
  },
};

function say(params: Params): string {
  const path = text(params, 'path');
  const field = fields[path];
  return path ? `la révision s’arrête à\u00a0: ${(typeof field === 'string' ? field : readable(path)).toLocaleLowerCase('fr')}` : 'la révision trouve qu’il manque quelque chose';
}

/** "ligne 10001-2 : réception « En attente de réception », paiement « En attente de paiement »". */
export function lineNotFinal(params: Params): string {
  const parts = [
    text(params, 'receiptFinal') === 'true' ? '' : lead('réception «\u00a0', named(text(params, 'receipt')), '\u00a0»'),
    text(params, 'paymentFinal') === 'true' ? '' : lead('paiement «\u00a0', named(text(params, 'payment')), '\u00a0»'),
  ].filter(Boolean);
  return parts.length > 0 ? `${lead('ligne ', text(params, 'line'), '\u00a0: ')}${parts.join(', ')}` : '';
}

/** A condition that has no words here, by its name made readable. */
export const unknownCondition = (name: string, met: boolean): string => (met ? name : `${name}\u00a0: pas encore`);
