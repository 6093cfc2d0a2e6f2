// SPDX-License-Identifier: Apache-2.0
// Why something stays although the action would delete it.

import { readable } from '../phrase';
import { folioChoices } from './folio-choices';

const reasons: Readonly<Record<string, string>> = {
  not_main_line: 'une autre ligne en est la principale',
  used_by_other_line: 'une autre ligne l’utilise',
  received_or_activated: 'quelque chose a été reçu ou activé',
  not_only_line_on_order: 'la commande a d’autres lignes',
  has_other_items: 'd’autres exemplaires en dépendent',
  bib_in_use: 'le titre est utilisé ailleurs',
  chosen: 'vous l’avez choisi',
  in_inventory: 'la commande n’a pas à supprimer l’inventaire',
};

export function keepReason(code: string): string {
  return reasons[code] ?? readable(code).toLocaleLowerCase('fr');
}

const closeReasons: Readonly<Record<string, string>> = {
  received_and_paid: 'tout est reçu et payé',
  manual: 'fermeture manuelle',
};

/** A code of ours, a reason of FOLIO's own list, or the words a person gave. */
export function closeReason(reason: string): string {
  const listed = folioChoices[reason];
  return closeReasons[reason] ?? `«\u00a0${typeof listed === 'string' ? listed : reason}\u00a0»`;
}
