// SPDX-License-Identifier: Apache-2.0
// Why something stays although the action would delete it.

import { readable } from '../phrase';

const reasons: Readonly<Record<string, string>> = {
  not_main_line: 'la línea principal es otra',
  used_by_other_line: 'se usa en otra línea',
  received_or_activated: 'se recibió o activó algo',
  not_only_line_on_order: 'el pedido tiene otras líneas',
  has_other_items: 'hay otros ejemplares',
  bib_in_use: 'el título se usa en otro sitio',
  chosen: 'usted eligió conservarlo',
  in_inventory: 'no corresponde al pedido eliminar el inventario',
};

export function keepReason(code: string): string {
  return reasons[code] ?? readable(code).toLocaleLowerCase();
}

const closeReasons: Readonly<Record<string, string>> = {
  received_and_paid: 'todo recibido y pagado',
  manual: 'cerrado a mano',
};

/** A code of ours, or the words a person gave. */
export function closeReason(reason: string): string {
  return closeReasons[reason] ?? `«${reason}»`;
}
