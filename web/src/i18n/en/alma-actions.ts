// SPDX-License-Identifier: Apache-2.0
// The actions that only Alma's rulebook knows.

import type { ActionWords } from './actions';

/** button, heading, confirm, keep, done */
type Row = readonly [string, string, string, string, string];

const rows: Readonly<Record<string, Row>> = {
  create_line: ['New line', 'A new line', 'Make the line', 'Not now', 'Line made'],
  edit_line: ['Edit fields', 'Edit {name}', 'Save the changes', 'Leave it as it is', 'Fields changed'],
  save_and_continue: ['On to packaging', 'Send {name} on to packaging?', 'Send it on', 'Keep it in review', 'Sent on to packaging'],
  acknowledge_alerts: ['Acknowledge alerts', 'Acknowledge the alerts of {name}?', 'Acknowledge them', 'Not yet', 'Alerts acknowledged'],
  package: ['Put into an order', 'Put {name} into an order?', 'Put it into the order', 'Not yet', 'Put into an order'],
  remove_from_order: ['Take out of its order', 'Take {name} out of its order?', 'Take it out', 'Leave it in', 'Taken out of its order'],
  approve_and_send: ['Approve and send the order', 'Approve and send {name}?', 'Approve and send', 'Not yet', 'Order approved and sent'],
  add_items: ['Add issues or copies', 'Add issues or copies to {name}?', 'Add', 'Not now', 'Issues or copies added'],
  edit_item: ['Edit', 'Edit an item of {name}', 'Save the changes', 'Leave it as it is', 'Item changed'],
  edit_holdings: ['Edit holdings', 'Edit holdings of {name}', 'Save the changes', 'Leave them as they are', 'Holdings changed'],
  activate: ['Activate', 'Activate the access of {name}?', 'Activate it', 'Not yet', 'Access activated'],
  activation_done: ['Activation is done', 'Is the activation of {name} done?', 'It is done', 'Not yet', 'Activation done'],
  close_short: ['Close without the rest', 'Close {name} without what is missing?', 'Close the line', 'Keep waiting', 'Closed without the rest'],
  delete: ['Delete', 'Delete {name}?', 'Delete the line', 'Keep it', 'Deleted'],
  renew: ['Renew', 'Renew {name}?', 'Renew it', 'Not yet', 'Renewed'],
  defer: ['Defer', 'Set {name} aside until later?', 'Set it aside', 'Leave it as it is', 'Deferred'],
  reactivate: ['Take up again', 'Take {name} up again?', 'Take it up again', 'Leave it deferred', 'Taken up again'],
  start_trial: ['Start a trial', 'Start a trial of {name}?', 'Start the trial', 'Not now', 'Trial started'],
  decide_trial: ['Decide the trial', 'How did the trial of {name} end?', 'Decide', 'Not yet', 'Trial decided'],
  evaluate_renewal: ['Evaluate before renewing', 'Evaluate {name} before renewing?', 'Evaluate it', 'Not now', 'Evaluation started'],
  decide_renewal: ['Decide the renewal', 'Renew {name} or close it?', 'Decide', 'Not yet', 'Renewal decided'],
  replace_vendor: ['Replace vendor', 'Replace the vendor of {name}?', 'Replace the vendor', 'Keep the vendor', 'Vendor replaced'],
  change_vendor: ['Change vendor and order again', 'Order {name} from another vendor?', 'Order it there', 'Keep the vendor', 'Ordered from another vendor'],
  change_bib_reference: ['Describe by another record', 'Describe {name} by another title record?', 'Take its description', 'Keep the description', 'Description taken from another record'],
  relink: ['Move to another record', 'Move {name} to another title record?', 'Move it', 'Leave it where it is', 'Moved to another title record'],
  start_claim: ['Claim or write to the vendor', 'Write to the vendor about {name}', 'Save as a draft', 'Not now', 'Claim begun'],
  edit_claim: ['Edit', 'Edit “{name}”', 'Save the changes', 'Leave it as it is', 'Claim changed'],
  send_claim: ['Send', 'Send “{name}”?', 'Send it', 'Keep it as a draft', 'Claim sent'],
  add_response: ['Add an answer', 'What did the vendor answer to “{name}”?', 'Add the answer', 'Not now', 'Answer added'],
  mark_letter_sent: ['Mark as sent', 'Has “{name}” been sent?', 'It has been sent', 'Not yet', 'Letter marked as sent'],
  mark_letter_failed: ['Mark as failed', 'Did “{name}” come back?', 'It could not be delivered', 'No', 'Letter marked as failed'],
  queue_letter_again: ['Queue again', 'Put “{name}” into the outbox again?', 'Queue it again', 'Not now', 'Letter queued again'],
  bind: ['Bind together', 'Which items of {name} are bound together?', 'Begin the binding', 'Not now', 'Binding begun'],
  confirm_binding: ['Confirm the binding', 'What is the volume that was bound?', 'Confirm the binding', 'Not yet', 'Binding confirmed'],
  scan_in: ['Scan in', 'Has it come to its place?', 'Scan it in', 'Not yet', 'Scanned in'],
  assign: ['Assign', 'Who takes care of {name}?', 'Assign it', 'Leave it as it is', 'Assigned'],
  unassign: ['Give up', 'Is {name} nobody’s again?', 'Give it up', 'Leave it as it is', 'Assignment ended'],
  run_daily: ['Run the daily jobs', 'Run the jobs of the day?', 'Run them', 'Not now', 'Daily jobs run'],
  edit_settings: ['Library settings', 'Settings of the library', 'Save the changes', 'Leave them as they are', 'Settings changed'],
  // Steps of the daily jobs and those that follow by themselves.
  package_automatically: ['Packaged by the daily jobs', '', '', '', 'Packaged by the daily jobs'],
  skip_packaging: ['Not packaged', '', '', '', 'Not packaged'],
  approve_automatically: ['Approved by the daily jobs', '', '', '', 'Approved by the daily jobs'],
  renewal_notice: ['Renewal comes up', '', '', '', 'Renewal comes up'],
  renew_automatically: ['Renewed by itself', '', '', '', 'Renewed by itself'],
  remind_of_deferral: ['Reminder', '', '', '', 'Reminder of the deferral'],
  claim: ['Claim falls due', '', '', '', 'Claim fell due'],
  await_invoice: ['Waits for the invoice', '', '', '', 'Waits for the invoice'],
  await_items: ['Waits for items', '', '', '', 'Waits for items'],
  begin_renewing: ['Begins to renew', '', '', '', 'Begins to renew'],
  await_renewal: ['Waits for renewal', '', '', '', 'Waits for renewal'],
  order_is_sent: ['Order is sent', '', '', '', 'Order is sent'],
  order_in_review: ['Order in review', '', '', '', 'Order in review'],
  order_closes: ['Order closes', '', '', '', 'Order closed'],
  order_cancels: ['Order is canceled', '', '', '', 'Order canceled'],
};

export const almaActions: Readonly<Record<string, ActionWords>> = Object.fromEntries(
  Object.entries(rows).map(([action, [button, heading, confirm, keep, done]]) => [action, { button, heading, confirm, keep, done }]),
);
