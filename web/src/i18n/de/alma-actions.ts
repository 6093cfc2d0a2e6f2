// SPDX-License-Identifier: Apache-2.0
// The actions that only Alma's rulebook knows.

import type { ActionWords } from '../en/actions';

/** button, heading, confirm, keep, done */
type Row = readonly [string, string, string, string, string];

const rows: Readonly<Record<string, Row>> = {
  create_line: ['Neue Position', 'Eine neue Position', 'Position anlegen', 'Jetzt nicht', 'Position angelegt'],
  edit_line: ['Felder bearbeiten', '{name} bearbeiten', 'Änderungen speichern', 'So lassen', 'Felder geändert'],
  save_and_continue: ['Weiter zur Bündelung', '{name} zur Bündelung weitergeben?', 'Weitergeben', 'In Prüfung lassen', 'Zur Bündelung weitergegeben'],
  acknowledge_alerts: ['Warnungen zur Kenntnis nehmen', 'Die Warnungen von {name} zur Kenntnis nehmen?', 'Zur Kenntnis nehmen', 'Noch nicht', 'Warnungen zur Kenntnis genommen'],
  package: ['In eine Bestellung aufnehmen', '{name} in eine Bestellung aufnehmen?', 'In die Bestellung aufnehmen', 'Noch nicht', 'In eine Bestellung aufgenommen'],
  remove_from_order: ['Aus der Bestellung nehmen', '{name} aus der Bestellung nehmen?', 'Herausnehmen', 'Darin lassen', 'Aus der Bestellung genommen'],
  approve_and_send: ['Bestellung freigeben und senden', '{name} freigeben und senden?', 'Freigeben und senden', 'Noch nicht', 'Bestellung freigegeben und gesendet'],
  add_items: ['Hefte oder Exemplare hinzufügen', 'Hefte oder Exemplare zu {name} hinzufügen?', 'Hinzufügen', 'Jetzt nicht', 'Hefte oder Exemplare hinzugefügt'],
  edit_item: ['Bearbeiten', 'Ein Exemplar von {name} bearbeiten', 'Änderungen speichern', 'So lassen', 'Exemplar geändert'],
  edit_holdings: ['Bestand bearbeiten', 'Bestand von {name} bearbeiten', 'Änderungen speichern', 'So lassen', 'Bestand geändert'],
  activate: ['Aktivieren', 'Zugang von {name} aktivieren?', 'Aktivieren', 'Noch nicht', 'Zugang aktiviert'],
  activation_done: ['Aktivierung ist erledigt', 'Ist die Aktivierung von {name} erledigt?', 'Sie ist erledigt', 'Noch nicht', 'Aktivierung erledigt'],
  close_short: ['Ohne den Rest schließen', '{name} ohne das Fehlende schließen?', 'Position schließen', 'Weiter warten', 'Ohne den Rest geschlossen'],
  delete: ['Löschen', '{name} löschen?', 'Position löschen', 'Behalten', 'Gelöscht'],
  renew: ['Verlängern', '{name} verlängern?', 'Verlängern', 'Noch nicht', 'Verlängert'],
  defer: ['Zurückstellen', '{name} bis auf Weiteres zurückstellen?', 'Zurückstellen', 'So lassen', 'Zurückgestellt'],
  reactivate: ['Wieder aufnehmen', '{name} wieder aufnehmen?', 'Wieder aufnehmen', 'Zurückgestellt lassen', 'Wieder aufgenommen'],
  start_trial: ['Test beginnen', 'Einen Test von {name} beginnen?', 'Test beginnen', 'Jetzt nicht', 'Test begonnen'],
  decide_trial: ['Über den Test entscheiden', 'Wie ging der Test von {name} aus?', 'Entscheiden', 'Noch nicht', 'Über den Test entschieden'],
  evaluate_renewal: ['Vor der Verlängerung bewerten', '{name} vor der Verlängerung bewerten?', 'Bewerten', 'Jetzt nicht', 'Bewertung begonnen'],
  decide_renewal: ['Über die Verlängerung entscheiden', '{name} verlängern oder schließen?', 'Entscheiden', 'Noch nicht', 'Über die Verlängerung entschieden'],
  replace_vendor: ['Lieferanten ersetzen', 'Den Lieferanten von {name} ersetzen?', 'Lieferanten ersetzen', 'Lieferanten behalten', 'Lieferant ersetzt'],
  change_vendor: ['Lieferanten wechseln und neu bestellen', '{name} bei einem anderen Lieferanten bestellen?', 'Dort bestellen', 'Lieferanten behalten', 'Bei einem anderen Lieferanten bestellt'],
  change_bib_reference: ['Nach anderem Datensatz beschreiben', '{name} nach einem anderen Titeldatensatz beschreiben?', 'Beschreibung übernehmen', 'Beschreibung behalten', 'Beschreibung aus einem anderen Datensatz übernommen'],
  relink: ['An anderen Datensatz hängen', '{name} an einen anderen Titeldatensatz hängen?', 'Umhängen', 'Dort lassen', 'An einen anderen Titeldatensatz gehängt'],
  start_claim: ['Reklamieren oder Lieferanten anschreiben', 'Dem Lieferanten wegen {name} schreiben', 'Als Entwurf speichern', 'Jetzt nicht', 'Reklamation begonnen'],
  edit_claim: ['Bearbeiten', '„{name}“ bearbeiten', 'Änderungen speichern', 'So lassen', 'Reklamation geändert'],
  send_claim: ['Senden', '„{name}“ senden?', 'Senden', 'Als Entwurf behalten', 'Reklamation gesendet'],
  add_response: ['Antwort hinzufügen', 'Was hat der Lieferant auf „{name}“ geantwortet?', 'Antwort hinzufügen', 'Jetzt nicht', 'Antwort hinzugefügt'],
  mark_letter_sent: ['Als gesendet kennzeichnen', 'Ist „{name}“ gesendet?', 'Es ist gesendet', 'Noch nicht', 'Schreiben als gesendet gekennzeichnet'],
  mark_letter_failed: ['Als fehlgeschlagen kennzeichnen', 'Kam „{name}“ zurück?', 'Es war nicht zustellbar', 'Nein', 'Schreiben als fehlgeschlagen gekennzeichnet'],
  queue_letter_again: ['Wieder einreihen', '„{name}“ wieder in den Postausgang legen?', 'Wieder einreihen', 'Jetzt nicht', 'Schreiben wieder eingereiht'],
  bind: ['Zusammenbinden', 'Welche Exemplare von {name} werden zusammengebunden?', 'Binden beginnen', 'Jetzt nicht', 'Binden begonnen'],
  confirm_binding: ['Binden bestätigen', 'Welcher Band ist daraus geworden?', 'Binden bestätigen', 'Noch nicht', 'Binden bestätigt'],
  scan_in: ['Einscannen', 'Ist es an seinem Platz angekommen?', 'Einscannen', 'Noch nicht', 'Eingescannt'],
  assign: ['Zuweisen', 'Wer kümmert sich um {name}?', 'Zuweisen', 'So lassen', 'Zugewiesen'],
  unassign: ['Abgeben', 'Ist für {name} niemand mehr zuständig?', 'Abgeben', 'So lassen', 'Zuweisung beendet'],
  run_daily: ['Tagesläufe ausführen', 'Die Läufe des Tages ausführen?', 'Ausführen', 'Jetzt nicht', 'Tagesläufe ausgeführt'],
  edit_settings: ['Einstellungen der Bibliothek', 'Einstellungen der Bibliothek', 'Änderungen speichern', 'So lassen', 'Einstellungen geändert'],
  // Steps of the daily jobs and those that follow by themselves.
  package_automatically: ['Durch die Tagesläufe gebündelt', '', '', '', 'Durch die Tagesläufe gebündelt'],
  skip_packaging: ['Nicht gebündelt', '', '', '', 'Nicht gebündelt'],
  approve_automatically: ['Durch die Tagesläufe freigegeben', '', '', '', 'Durch die Tagesläufe freigegeben'],
  renewal_notice: ['Verlängerung steht an', '', '', '', 'Verlängerung steht an'],
  renew_automatically: ['Von selbst verlängert', '', '', '', 'Von selbst verlängert'],
  remind_of_deferral: ['Erinnerung', '', '', '', 'Erinnerung an die Zurückstellung'],
  claim: ['Reklamation wird fällig', '', '', '', 'Reklamation wurde fällig'],
  await_invoice: ['Wartet auf die Rechnung', '', '', '', 'Wartet auf die Rechnung'],
  await_items: ['Wartet auf Exemplare', '', '', '', 'Wartet auf Exemplare'],
  begin_renewing: ['Beginnt sich zu verlängern', '', '', '', 'Beginnt sich zu verlängern'],
  await_renewal: ['Wartet auf die Verlängerung', '', '', '', 'Wartet auf die Verlängerung'],
  order_is_sent: ['Bestellung wird gesendet', '', '', '', 'Bestellung ist gesendet'],
  order_in_review: ['Bestellung in Prüfung', '', '', '', 'Bestellung in Prüfung'],
  order_closes: ['Bestellung schließt sich', '', '', '', 'Bestellung geschlossen'],
  order_cancels: ['Bestellung wird storniert', '', '', '', 'Bestellung storniert'],
};

export const almaActions: Readonly<Record<string, ActionWords>> = Object.fromEntries(
  Object.entries(rows).map(([action, [button, heading, confirm, keep, done]]) => [action, { button, heading, confirm, keep, done }]),
);
