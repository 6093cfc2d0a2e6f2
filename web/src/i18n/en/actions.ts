// SPDX-License-Identifier: Apache-2.0
// Actions: what the button says, what the dialog asks, how its two buttons answer,
// and what the history calls it afterwards.

import type { Phrases } from '../phrase';
import { almaActions } from './alma-actions';
import { almaAsks, almaChoices } from './alma-words';
import { folioActions } from './folio-actions';
import { almaSettingChoices } from './alma-settings';
import { folioChoices } from './folio-choices';
import { folioSettingChoices } from './folio-settings';
import { folioAsks } from './folio-words';

export interface ActionWords {
  button: string;
  /** The dialog's heading; `{name}` is the line's or order's number. */
  heading: string;
  confirm: string;
  keep: string;
  done: string;
}

export const actions: Readonly<Record<string, ActionWords>> = {
  // Where both rulebooks have an action of one name, Alma's words fit both.
  ...folioActions,
  ...almaActions,
  order_now: {
    button: 'Order now', heading: 'Order {name} now?', confirm: 'Order it now',
    keep: 'Not yet', done: 'Ordered',
  },
  send: {
    button: 'Send', heading: 'Send {name}?', confirm: 'Send it', keep: 'Not yet', done: 'Sent to the vendor',
  },
  receive: {
    button: 'Receive', heading: 'Receive copies of {name}?', confirm: 'Receive',
    keep: 'Leave it as it is', done: 'Received',
  },
  check_in: {
    button: 'Receive', heading: 'Receive {name}?', confirm: 'Receive',
    keep: 'Leave it as it is', done: 'Received',
  },
  unreceive: {
    button: 'Unreceive', heading: 'Mark {name} as not received?', confirm: 'Mark as not received',
    keep: 'Leave as received', done: 'Marked as not received',
  },
  take_back: {
    button: 'Undo', heading: 'Undo the latest change of {name}?', confirm: 'Undo',
    keep: 'Leave it as it is', done: 'Undone',
  },
  undo_receipt: {
    button: 'Undo receipt', heading: 'Take back receipts of {name}?',
    confirm: 'Take back the receipt', keep: 'Keep it received', done: 'Receipt taken back',
  },
  create_invoice: {
    button: 'Register invoice', heading: 'Register an invoice for {name}?',
    confirm: 'Register the invoice', keep: 'Not yet', done: 'Invoice registered',
  },
  approve_invoice: {
    button: 'Approve invoice', heading: 'Approve an invoice for {name}?',
    confirm: 'Approve the invoice', keep: 'Not yet', done: 'Invoice approved',
  },
  pay_invoice: {
    button: 'Mark invoice paid', heading: 'Mark an invoice for {name} as paid?',
    confirm: 'Mark it paid', keep: 'Not yet', done: 'Invoice paid',
  },
  open: {
    button: 'Open order', heading: 'Open {name}?', confirm: 'Open the order', keep: 'Not yet',
    done: 'Order opened',
  },
  unopen: {
    button: 'Unopen order', heading: 'Unopen {name}?', confirm: 'Unopen the order',
    keep: 'Keep it open', done: 'Order unopened',
  },
  close: {
    button: 'Close', heading: 'Close {name}?', confirm: 'Close the line', keep: 'Keep it as it is',
    done: 'Closed by hand',
  },
  cancel: {
    button: 'Cancel', heading: 'Cancel {name}?', confirm: 'Cancel the line', keep: 'Keep it as it is',
    done: 'Canceled by hand',
  },
  reopen: {
    button: 'Reopen', heading: 'Reopen {name}?', confirm: 'Reopen the line', keep: 'Leave it as it is',
    done: 'Reopened',
  },
  automatic_close: {
    button: 'Closes by itself', heading: '', confirm: '', keep: '', done: 'Closed by itself',
  },
  create: { button: 'Create', heading: '', confirm: '', keep: '', done: 'Created' },
  import: { button: 'Import', heading: '', confirm: '', keep: '', done: 'Imported' },
};

/** What is done to a line as to its whole order, when it is the order. */
export const orderActions: Readonly<Record<string, Pick<ActionWords, 'button' | 'confirm'>>> = {
  close: { button: 'Close the order', confirm: 'Close the order' },
  cancel: { button: 'Cancel the order', confirm: 'Cancel the order' },
  reopen: { button: 'Reopen the order', confirm: 'Reopen the order' },
};

/** The button that does it to several at once, which are told as `34 lines`. */
export const manyActions: Readonly<Record<string, (many: string) => string>> = {
  close: (many) => `Close ${many}`,
  cancel: (many) => `Cancel ${many}`,
  reopen: (many) => `Reopen ${many}`,
  close_short: (many) => `Close ${many}`,
  delete: (many) => `Delete ${many}`,
  delete_order: (many) => `Delete ${many}`,
  update_order: (many) => `Change ${many}`,
  open: (many) => `Open ${many}`,
  edit_line: (many) => `Change ${many}`,
  replace_vendor: (many) => `Replace the vendor of ${many}`,
  start_claim: (many) => `Save drafts for ${many}`,
};

/** The same for all other actions, by their own button. */
export const actionOfMany = (button: string, many: string): string => `${button}: ${many}`;

/** An action that has no words here, by its name made readable. */
export const unknownAction = (label: string): ActionWords => ({
  button: label, heading: `${label}: {name}?`, confirm: label, keep: 'Leave it as it is', done: label,
});

export const asks: Phrases = {
  ...folioAsks,
  ...almaAsks,
  keepInDepartment: 'It stays in the department for more work',
  fullyInvoiced: 'This invoice covers everything that is left',
  reason: 'Reason',
  note: 'Note',
  bib: 'What to do with the title record',
  bib_choice: 'What to do with the title record',
  inform_vendor: 'Tell the vendor',
  vendor_informed: 'The vendor has been told',
  number: 'Invoice number',
  invoice_number: 'Invoice number',
  amount: 'Amount',
  price: 'Price',
  fully_invoiced: 'This invoice covers everything that is left',
  date: 'Date',
  received_on: 'Received on',
  receive_date: 'Received on',
  department: 'Department',
  barcode: 'Barcode',
  confirmed: 'I have checked this',
  confirm: 'I have checked this',
  delete_holdings: 'Delete the holdings too',
  delete_items: 'Delete the items too',
  restore_statuses: 'Bring back the statuses from before it was closed',
  cancel_items: 'Cancel the items too',
  in_transit: 'Goes on to another library',
  keep_in_department: 'Stays in the department',
};

export const choices: Phrases = {
  ...almaSettingChoices,
  ...folioChoices,
  ...folioSettingChoices,
  ...almaChoices,
  one_time: 'One time',
  continuous: 'Continuous',
  retain: 'Keep the title record',
  delete: 'Delete the title record',
  suppress: 'Hide the title record from the public',
};

/** Beside an arrow that nobody has to press. */
export const byItself = 'by itself';

/** What a status dimension is called. */
export const axes: Phrases = {
  status: 'Status',
  order: 'Order',
  workflow: 'Order',
  receipt: 'Receipt',
  payment: 'Payment',
};
