// SPDX-License-Identifier: Apache-2.0
// Actions that only FOLIO's rulebook has.

import type { ActionWords } from './actions';

const leave = 'Leave it as it is';

/** name, button, heading, the button that does it, what the history says */
const rows: readonly (readonly [string, string, string, string, string])[] = [
  ['create_order', 'New order', 'A new order', 'Make the order', 'Order made'],
  ['update_order', 'Edit order', 'Change {name}?', 'Save the changes', 'Order changed'],
  ['approve', 'Approve', 'Approve {name}?', 'Approve the order', 'Approved'],
  ['update_line', 'Edit line', 'Change {name}?', 'Save the changes', 'Line changed'],
  ['cancel_line', 'Cancel line', 'Cancel line {name}?', 'Cancel the line', 'Line cancelled'],
  ['delete_line', 'Delete line', 'Delete line {name}?', 'Delete the line', 'Line deleted'],
  ['delete_order', 'Delete order', 'Delete {name}?', 'Delete the order', 'Order deleted'],
  ['add_title', 'Add title', 'Add a title to {name}?', 'Add the title', 'Title added'],
  ['put_title', 'Edit title', 'Change {name}?', 'Save the changes', 'Title changed'],
  ['delete_title', 'Remove title', 'Remove {name}?', 'Remove the title', 'Title removed'],
  ['add_piece', 'Add piece', 'Add a piece to {name}?', 'Add the piece', 'Piece added'],
  ['add_pieces_batch', 'Add pieces', 'Add pieces to {name}?', 'Add the pieces', 'Pieces added'],
  ['bind_pieces', 'Bind', 'Bind {name} together?', 'Bind them', 'Bound'],
  ['unbind_piece', 'Unbind', 'Take {name} out of its volume?', 'Take it out', 'Taken out of its volume'],
  ['edit_settings', 'Library settings', 'Settings of the library', 'Save the changes', 'Settings changed'],
  ['put_piece', 'Edit piece', 'Change {name}?', 'Save the changes', 'Piece changed'],
  ['delete_piece', 'Delete piece', 'Delete {name}?', 'Delete it', 'Piece deleted'],
  ['expect', 'Expect again', 'Expect {name} again?', 'Expect them', 'Expected again'],
  ['batch_status', 'Set status or claim', 'Set the status of {name}?', 'Set the status', 'Status set'],
  ['claim_job', 'Look for late pieces', 'Mark overdue pieces as late?', 'Mark them late', 'Overdue pieces marked late'],
  ['add_routing_list', 'Add routing list', 'Add a routing list to {name}?', 'Add the list', 'Routing list added'],
  ['delete_routing_list', 'Delete routing list', 'Delete routing list {name}?', 'Delete the list', 'Routing list deleted'],
  ['invoice', 'Note invoice', 'Note an invoice for {name}?', 'Note the invoice', 'Invoice noted'],
];

/** What makes something has nothing to leave as it is. */
const makes = /^(?:create|add)_|^invoice$/;

export const folioActions: Readonly<Record<string, ActionWords>> = Object.fromEntries(
  rows.map(([name, button, heading, confirm, done]) => [name, { button, heading, confirm, keep: makes.test(name) ? 'Not now' : leave, done }]),
);
