// SPDX-License-Identifier: Apache-2.0
// Files for others: what each format is for, and what the columns of tables are called.

import type { FormatWords } from '../en/import-formats';
import type { Phrases } from '../phrase';

export const formats: Readonly<Record<string, FormatWords>> = {
  workspace: {
    name: 'Der ganze Arbeitsbereich',
    about: 'Alles, was hier ist, als eine JSON-Datei, zum Aufbewahren oder zum Ansehen mit anderen Programmen.',
    file: '',
  },
  'receipts-json': {
    name: 'Eingänge, für die Schnittstelle von Alma',
    about: 'Was hier eingegangen ist, als Aufrufe, mit denen ein Integrationswerkzeug es Alma mitteilt, einer je Exemplar.',
    file: 'eingaenge',
  },
  'receipts-csv': {
    name: 'Eingänge, als Tabelle',
    about: 'Dasselbe für Menschen: Position, Exemplar, Barcode, Tag und Abteilung, zum Eintragen oder Prüfen von Hand.',
    file: 'eingaenge',
  },
  'lines-csv': {
    name: 'Positionen, als Tabelle',
    about: 'Eine Zeile je Position mit den Spalten, die Sie wählen, für Tabellenprogramme; sie lässt sich wieder importieren.',
    file: 'positionen',
  },
  'alma-json': {
    name: 'Positionen, wie Alma sie schreibt',
    about: 'Alle Positionen als eine Seite der API von Alma, für Programme, die Alma lesen.',
    file: 'alma-positionen',
  },
  'alma-invoices-json': {
    name: 'Rechnungen, wie Alma sie schreibt',
    about: 'Alle Rechnungen als eine Seite der API von Alma.',
    file: 'alma-rechnungen',
  },
  'alma-vendors-json': {
    name: 'Lieferanten, wie Alma sie schreibt',
    about: 'Alle Lieferanten als eine Seite der API von Alma.',
    file: 'alma-lieferanten',
  },
  'folio-calls-json': {
    name: 'Was hier getan wurde, als Aufrufe',
    about: 'Jede hier gemachte Änderung als der Aufruf, der sie auch in FOLIO ausführt, die älteste zuerst.',
    file: 'folio-aufrufe',
  },
  'folio-orders-json': {
    name: 'Bestellungen, wie FOLIO sie schreibt',
    about: 'Alle Bestellungen mit ihren Positionen, als eine Sammlung der API von FOLIO.',
    file: 'folio-bestellungen',
  },
  'folio-lines-json': {
    name: 'Positionen, wie FOLIO sie schreibt',
    about: 'Alle Positionen, wie die API von FOLIO sie annimmt.',
    file: 'folio-positionen',
  },
  'folio-titles-json': {
    name: 'Titel, wie FOLIO sie schreibt',
    about: 'Alle Titel, zu denen Eingänge gebucht werden, wie die API von FOLIO sie annimmt.',
    file: 'folio-titel',
  },
  'folio-pieces-json': {
    name: 'Stücke, wie FOLIO sie schreibt',
    about: 'Alle Stücke, wie die API von FOLIO sie annimmt.',
    file: 'folio-stuecke',
  },
  'folio-receiving-history-json': {
    name: 'Eingangsverlauf',
    about: 'Stücke, die erwartet werden oder eingegangen sind, jedes mit Position, Bestellung und Titel.',
    file: 'folio-eingangsverlauf',
  },
  'folio-routing-lists-json': {
    name: 'Umlauflisten',
    about: 'Wer die Stücke einer Position nacheinander bekommt, wie FOLIO es schreibt.',
    file: 'folio-umlauflisten',
  },
  'folio-references-json': {
    name: 'Worauf diese verweisen',
    about: 'Lieferanten, Etats, Bestände und die Namen von Erwerbungsarten und Standorten, mit den anderen zu importieren.',
    file: 'folio-verweise',
  },
};

/** Columns of tables that are no fields of a line, or mean something else there. */
export const tableFields: Phrases = {
  status: 'Status',
  order: 'Bestellnummer',
  created: 'Angelegt am',
  library: 'Bibliothek des Exemplars',
  pid: 'Nummer des Exemplars',
  processType: 'Prozesstyp des Exemplars',
  itemDescription: 'Beschreibung des Exemplars',
  holdingsId: 'Bestand des Exemplars',
  receiveDate: 'Eingegangen am',
  itemNote: 'Notiz zum Exemplar',
  vendorName: 'Name des Lieferanten',
  received: 'Eingegangene Exemplare',
  expected: 'Noch erwartete Exemplare',
  receivedOn: 'Zuletzt eingegangen am',
  sent: 'Gesendet am',
  barcodes: 'Barcodes',
  encumbered: 'Gebundener Betrag',
};
