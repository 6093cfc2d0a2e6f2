// SPDX-License-Identifier: Apache-2.0
// Why something stays although the action would delete it.

import { readable } from '../phrase';
import { folioChoices } from './folio-choices';

const reasons: Readonly<Record<string, string>> = {
  not_main_line: 'eine andere Position ist dafür die Hauptposition',
  used_by_other_line: 'eine andere Position nutzt es',
  received_or_activated: 'etwas ist eingegangen oder aktiviert',
  not_only_line_on_order: 'die Bestellung hat weitere Positionen',
  has_other_items: 'weitere Exemplare gehören dazu',
  bib_in_use: 'der Titel wird anderswo genutzt',
  chosen: 'Sie haben sich dafür entschieden',
  in_inventory: 'das Inventar gehört nicht zu dem, was die Bestellung löscht',
};

export function keepReason(code: string): string {
  return reasons[code] ?? readable(code);
}

const closeReasons: Readonly<Record<string, string>> = {
  received_and_paid: 'alles eingegangen und bezahlt',
  manual: 'von Hand geschlossen',
};

/** A code of ours, a reason of FOLIO's own list, or the words a person gave. */
export function closeReason(reason: string): string {
  const listed = folioChoices[reason];
  return closeReasons[reason] ?? `„${typeof listed === 'string' ? listed : reason}“`;
}
