// SPDX-License-Identifier: Apache-2.0
// Actions that only FOLIO's rulebook has.

import type { ActionWords } from './actions';

const leave = 'Leave it as it is';

/** name, button, heading, the button that does it, what the history says */
const rows: readonly (readonly [string, string, string, string, string])[] = [
  ['create_order', 'New order', 'Make a new order?', 'Make the order', 'Order made'],
  ['update_order', 'Edit order', 'Change {name}?', 'Save the changes', 'Order changed'],
  ['approve', 'Approve', 'Approve {name}?', 'Approve the order', 'Approved'],
  ['update_line', 'Edit line', 'Change {name}?', 'Save the changes', 'Line changed'],
  ['cancel_line', 'Cancel line', 'Cancel line {name}?', 'Cancel the line', 'Line cancelled'],
  ['delete_line', 'Delete line', 'Delete line {name}?', 'Delete the line', 'Line deleted'],
  ['delete_order', 'Delete order', 'Delete order {name}?', 'Delete the order', 'Order deleted'],
  ['add_title', 'Add title', 'Add a title to {name}?', 'Add the title', 'Title added'],
  ['put_title', 'Edit title', 'Change a title of {name}?', 'Save the changes', 'Title changed'],
  ['delete_title', 'Remove title', 'Remove a title from {name}?', 'Remove the title', 'Title removed'],
  ['add_piece', 'Add piece', 'Add a piece to {name}?', 'Add the piece', 'Piece added'],
  ['add_pieces_batch', 'Add pieces', 'Add pieces to {name}?', 'Add the pieces', 'Pieces added'],
  ['put_piece', 'Edit piece', 'Change a piece of {name}?', 'Save the changes', 'Piece changed'],
  ['delete_piece', 'Delete piece', 'Delete a piece of {name}?', 'Delete the piece', 'Piece deleted'],
  ['expect', 'Expect again', 'Expect pieces of {name} again?', 'Expect them', 'Expected again'],
  ['batch_status', 'Set status', 'Set the status of pieces of {name}?', 'Set the status', 'Status set'],
  ['claim_job', 'Look for late pieces', 'Mark overdue pieces as late?', 'Mark them late', 'Overdue pieces marked late'],
  ['add_routing_list', 'Add routing list', 'Add a routing list to {name}?', 'Add the list', 'Routing list added'],
  ['delete_routing_list', 'Delete routing list', 'Delete a routing list of {name}?', 'Delete the list', 'Routing list deleted'],
  ['invoice', 'Note invoice', 'Note an invoice for {name}?', 'Note the invoice', 'Invoice noted'],
];

export const folioActions: Readonly<Record<string, ActionWords>> = Object.fromEntries(
  rows.map(([name, button, heading, confirm, done]) => [name, { button, heading, confirm, keep: leave, done }]),
);
