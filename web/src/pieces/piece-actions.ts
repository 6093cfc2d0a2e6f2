// SPDX-License-Identifier: Apache-2.0
// What can be done with pieces, by the names the rulebook has for it.

import type { ItemView, RulebookInfo } from '../contract';
import { t } from '../i18n/catalogue';
import { actionButton } from '../i18n/words';

export interface PieceAction {
  name: string;
  /** What its button says in a piece's own row. */
  label: string;
}

function known(actions: readonly (readonly [string | undefined, string])[]): readonly PieceAction[] {
  return actions.flatMap(([name, label]) => (name ? [{ name, label }] : []));
}

/** Of one piece: what moves it on, and what changes the record. */
export function rowActions(rulebook: RulebookInfo): { moves: readonly PieceAction[]; changes: readonly PieceAction[] } {
  const { receiveAction, unreceiveAction, records } = rulebook;
  return {
    moves: known([
      [receiveAction, t.pieces.pieceButtons.receive], [unreceiveAction, t.pieces.pieceButtons.unreceive], [records.expectItem, t.pieces.pieceButtons.expect],
    ]),
    changes: known([
      [records.editItem, t.pieces.pieceButtons.edit], [records.unbindItem, t.pieces.pieceButtons.unbind], [records.deleteItem, t.pieces.pieceButtons.remove],
    ]),
  };
}

/** Of all that are chosen; receiving has its own buttons. */
export function chosenActions(rulebook: RulebookInfo): readonly PieceAction[] {
  const { unreceiveAction, records } = rulebook;
  return [unreceiveAction, records.expectItem, records.itemStatus, records.bindItems]
    .flatMap((name) => (name ? [{ name, label: actionButton(name) }] : []));
}

export function able(items: readonly ItemView[], action: string | undefined): readonly ItemView[] {
  return action ? items.filter(({ can }) => can.includes(action)) : [];
}
