// SPDX-License-Identifier: Apache-2.0
// Why something stays although the action would delete it.

import { readable } from '../phrase';

const reasons: Readonly<Record<string, string>> = {
  not_main_line: 'another line is the main one for it',
  used_by_other_line: 'another line uses it',
  received_or_activated: 'something was received or activated',
  not_only_line_on_order: 'the order has other lines',
  has_other_items: 'other items belong to it',
  bib_in_use: 'the title is used elsewhere',
  chosen: 'you chose to keep it',
  in_inventory: 'the inventory is not the order’s to delete',
};

export function keepReason(code: string): string {
  return reasons[code] ?? readable(code).toLocaleLowerCase();
}

const closeReasons: Readonly<Record<string, string>> = {
  received_and_paid: 'everything received and paid',
  manual: 'closed by hand',
};

/** A code of ours, or the words a person gave. */
export function closeReason(reason: string): string {
  return closeReasons[reason] ?? `“${reason}”`;
}
