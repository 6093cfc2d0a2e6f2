// SPDX-License-Identifier: Apache-2.0
// Actions that only FOLIO's rulebook has.

import type { ActionWords } from '../en/actions';

const leave = 'So lassen';

/** name, button, heading, the button that does it, what the history says */
const rows: readonly (readonly [string, string, string, string, string])[] = [
  ['create_order', 'Neue Bestellung', 'Eine neue Bestellung', 'Bestellung anlegen', 'Bestellung angelegt'],
  ['update_order', 'Bestellung bearbeiten', '{name} ändern?', 'Änderungen speichern', 'Bestellung geändert'],
  ['approve', 'Freigeben', '{name} freigeben?', 'Bestellung freigeben', 'Freigegeben'],
  ['update_line', 'Position bearbeiten', '{name} ändern?', 'Änderungen speichern', 'Position geändert'],
  ['cancel_line', 'Position stornieren', 'Position {name} stornieren?', 'Position stornieren', 'Position storniert'],
  ['delete_line', 'Position löschen', 'Position {name} löschen?', 'Position löschen', 'Position gelöscht'],
  ['delete_order', 'Bestellung löschen', '{name} löschen?', 'Bestellung löschen', 'Bestellung gelöscht'],
  ['add_title', 'Titel hinzufügen', 'Einen Titel zu {name} hinzufügen?', 'Titel hinzufügen', 'Titel hinzugefügt'],
  ['put_title', 'Titel bearbeiten', '{name} ändern?', 'Änderungen speichern', 'Titel geändert'],
  ['delete_title', 'Titel entfernen', '{name} entfernen?', 'Titel entfernen', 'Titel entfernt'],
  ['add_piece', 'Stück hinzufügen', 'Ein Stück zu {name} hinzufügen?', 'Stück hinzufügen', 'Stück hinzugefügt'],
  ['add_pieces_batch', 'Stücke hinzufügen', 'Stücke zu {name} hinzufügen?', 'Stücke hinzufügen', 'Stücke hinzugefügt'],
  ['bind_pieces', 'Binden', '{name} zusammenbinden?', 'Zusammenbinden', 'Gebunden'],
  ['unbind_piece', 'Aus dem Band nehmen', '{name} aus dem Band nehmen?', 'Herausnehmen', 'Aus dem Band genommen'],
  ['edit_settings', 'Einstellungen der Bibliothek', 'Einstellungen der Bibliothek', 'Änderungen speichern', 'Einstellungen geändert'],
  ['put_piece', 'Stück bearbeiten', '{name} ändern?', 'Änderungen speichern', 'Stück geändert'],
  ['delete_piece', 'Stück löschen', '{name} löschen?', 'Löschen', 'Stück gelöscht'],
  ['expect', 'Wieder erwarten', '{name} wieder erwarten?', 'Wieder erwarten', 'Wieder erwartet'],
  ['batch_status', 'Status setzen oder reklamieren', 'Status von {name} setzen?', 'Status setzen', 'Status gesetzt'],
  ['claim_job', 'Verspätete Stücke suchen', 'Überfällige Stücke als verspätet kennzeichnen?', 'Als verspätet kennzeichnen', 'Überfällige Stücke als verspätet gekennzeichnet'],
  ['add_routing_list', 'Umlaufliste hinzufügen', 'Eine Umlaufliste zu {name} hinzufügen?', 'Liste hinzufügen', 'Umlaufliste hinzugefügt'],
  ['delete_routing_list', 'Umlaufliste löschen', 'Umlaufliste {name} löschen?', 'Liste löschen', 'Umlaufliste gelöscht'],
  ['invoice', 'Rechnung vermerken', 'Eine Rechnung für {name} vermerken?', 'Rechnung vermerken', 'Rechnung vermerkt'],
];

/** What makes something has nothing to leave as it is. */
const makes = /^(?:create|add)_|^invoice$/;

export const folioActions: Readonly<Record<string, ActionWords>> = Object.fromEntries(
  rows.map(([name, button, heading, confirm, done]) => [name, { button, heading, confirm, keep: makes.test(name) ? 'Jetzt nicht' : leave, done }]),
);
