// SPDX-License-Identifier: Apache-2.0
// Actions: what the button says, what the dialog asks, how its two buttons answer,
// and what the history calls it afterwards.

import type { ActionWords } from '../en/actions';
import type { Phrases } from '../phrase';
import { almaActions } from './alma-actions';
import { almaAsks, almaChoices } from './alma-words';
import { folioActions } from './folio-actions';
import { almaSettingChoices } from './alma-settings';
import { folioChoices } from './folio-choices';
import { folioSettingChoices } from './folio-settings';
import { folioAsks } from './folio-words';

export const actions: Readonly<Record<string, ActionWords>> = {
  // Where both rulebooks have an action of one name, Alma's words fit both.
  ...folioActions,
  ...almaActions,
  order_now: {
    button: 'Jetzt bestellen', heading: '{name} jetzt bestellen?', confirm: 'Jetzt bestellen',
    keep: 'Noch nicht', done: 'Bestellt',
  },
  send: {
    button: 'Senden', heading: '{name} senden?', confirm: 'Senden', keep: 'Noch nicht', done: 'An den Lieferanten gesendet',
  },
  receive: {
    button: 'Eingang buchen', heading: 'Eingang von Exemplaren von {name} buchen?', confirm: 'Eingang buchen',
    keep: 'So lassen', done: 'Eingang gebucht',
  },
  check_in: {
    button: 'Eingang buchen', heading: 'Eingang von {name} buchen?', confirm: 'Eingang buchen',
    keep: 'So lassen', done: 'Eingang gebucht',
  },
  unreceive: {
    button: 'Eingang zurücknehmen', heading: '{name} als nicht eingegangen kennzeichnen?', confirm: 'Als nicht eingegangen kennzeichnen',
    keep: 'Eingegangen lassen', done: 'Als nicht eingegangen gekennzeichnet',
  },
  take_back: {
    button: 'Rückgängig machen', heading: 'Die letzte Änderung an {name} rückgängig machen?', confirm: 'Rückgängig machen',
    keep: 'So lassen', done: 'Rückgängig gemacht',
  },
  undo_receipt: {
    button: 'Eingang zurücknehmen', heading: 'Eingänge von {name} zurücknehmen?',
    confirm: 'Eingang zurücknehmen', keep: 'Eingegangen lassen', done: 'Eingang zurückgenommen',
  },
  create_invoice: {
    button: 'Rechnung erfassen', heading: 'Rechnung für {name} erfassen?',
    confirm: 'Rechnung erfassen', keep: 'Noch nicht', done: 'Rechnung erfasst',
  },
  approve_invoice: {
    button: 'Rechnung freigeben', heading: 'Rechnung für {name} freigeben?',
    confirm: 'Rechnung freigeben', keep: 'Noch nicht', done: 'Rechnung freigegeben',
  },
  pay_invoice: {
    button: 'Rechnung als bezahlt kennzeichnen', heading: 'Rechnung für {name} als bezahlt kennzeichnen?',
    confirm: 'Als bezahlt kennzeichnen', keep: 'Noch nicht', done: 'Rechnung bezahlt',
  },
  open: {
    button: 'Bestellung öffnen', heading: '{name} öffnen?', confirm: 'Bestellung öffnen', keep: 'Noch nicht',
    done: 'Bestellung geöffnet',
  },
  unopen: {
    button: 'Öffnung zurücknehmen', heading: 'Öffnung von {name} zurücknehmen?', confirm: 'Öffnung zurücknehmen',
    keep: 'Offen lassen', done: 'Öffnung zurückgenommen',
  },
  close: {
    button: 'Schließen', heading: '{name} schließen?', confirm: 'Position schließen', keep: 'So lassen',
    done: 'Von Hand geschlossen',
  },
  cancel: {
    button: 'Stornieren', heading: '{name} stornieren?', confirm: 'Position stornieren', keep: 'So lassen',
    done: 'Von Hand storniert',
  },
  reopen: {
    button: 'Wieder öffnen', heading: '{name} wieder öffnen?', confirm: 'Position wieder öffnen', keep: 'So lassen',
    done: 'Wieder geöffnet',
  },
  automatic_close: {
    button: 'Schließt sich von selbst', heading: '', confirm: '', keep: '', done: 'Von selbst geschlossen',
  },
  create: { button: 'Anlegen', heading: '', confirm: '', keep: '', done: 'Angelegt' },
  import: { button: 'Importieren', heading: '', confirm: '', keep: '', done: 'Importiert' },
};

/** What is done to a line as to its whole order, when it is the order. */
export const orderActions: Readonly<Record<string, Pick<ActionWords, 'button' | 'confirm'>>> = {
  close: { button: 'Bestellung schließen', confirm: 'Bestellung schließen' },
  cancel: { button: 'Bestellung stornieren', confirm: 'Bestellung stornieren' },
  reopen: { button: 'Bestellung wieder öffnen', confirm: 'Bestellung wieder öffnen' },
};

/** The button that does it to several at once, which are told as `34 Positionen`. */
export const manyActions: Readonly<Record<string, (many: string) => string>> = {
  close: (many) => `${many} schließen`,
  cancel: (many) => `${many} stornieren`,
  reopen: (many) => `${many} wieder öffnen`,
  close_short: (many) => `${many} schließen`,
  delete: (many) => `${many} löschen`,
  delete_order: (many) => `${many} löschen`,
  update_order: (many) => `${many} ändern`,
  open: (many) => `${many} öffnen`,
  edit_line: (many) => `${many} ändern`,
  replace_vendor: (many) => `Lieferanten von ${many} ersetzen`,
  start_claim: (many) => `Entwürfe zu ${many} speichern`,
};

/** The same for all other actions, by their own button. */
export const actionOfMany = (button: string, many: string): string => `${button}: ${many}`;

/** An action that has no words here, by its name made readable. */
export const unknownAction = (label: string): ActionWords => ({
  button: label, heading: `${label}: {name}?`, confirm: label, keep: 'So lassen', done: label,
});

export const asks: Phrases = {
  ...folioAsks,
  ...almaAsks,
  keepInDepartment: 'Es bleibt zur weiteren Bearbeitung in der Abteilung',
  fullyInvoiced: 'Diese Rechnung deckt alles ab, was noch offen ist',
  reason: 'Grund',
  note: 'Notiz',
  bib: 'Was mit dem Titeldatensatz geschieht',
  bib_choice: 'Was mit dem Titeldatensatz geschieht',
  inform_vendor: 'Lieferanten benachrichtigen',
  vendor_informed: 'Der Lieferant ist benachrichtigt',
  number: 'Rechnungsnummer',
  invoice_number: 'Rechnungsnummer',
  amount: 'Betrag',
  price: 'Preis',
  fully_invoiced: 'Diese Rechnung deckt alles ab, was noch offen ist',
  date: 'Datum',
  received_on: 'Eingegangen am',
  receive_date: 'Eingegangen am',
  department: 'Abteilung',
  barcode: 'Barcode',
  confirmed: 'Ich habe das geprüft',
  confirm: 'Ich habe das geprüft',
  delete_holdings: 'Auch den Bestand löschen',
  delete_items: 'Auch die Exemplare löschen',
  restore_statuses: 'Die Status von vor dem Schließen wiederherstellen',
  cancel_items: 'Auch die Exemplare stornieren',
  in_transit: 'Geht weiter an eine andere Bibliothek',
  keep_in_department: 'Bleibt in der Abteilung',
};

export const choices: Phrases = {
  ...almaSettingChoices,
  ...folioChoices,
  ...folioSettingChoices,
  ...almaChoices,
  one_time: 'Einmalig',
  continuous: 'Laufend',
  retain: 'Titeldatensatz behalten',
  delete: 'Titeldatensatz löschen',
  suppress: 'Titeldatensatz für die Öffentlichkeit ausblenden',
};

/** Beside an arrow that nobody has to press. */
export const byItself = 'von selbst';

/** What a status dimension is called. */
export const axes: Phrases = {
  status: 'Status',
  order: 'Bestellung',
  workflow: 'Bestellung',
  receipt: 'Eingang',
  payment: 'Zahlung',
};
