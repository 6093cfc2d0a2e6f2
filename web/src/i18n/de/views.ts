// SPDX-License-Identifier: Apache-2.0
// How the lines are shown: columns, density, saved views; and what is seen as a file.

export const lineColumns = {
  number: 'Position', title: 'Titel', author: 'Verfasser', status: 'Status', order: 'Bestellung', orderStatus: 'Status der Bestellung',
  received: 'Exemplare', expected: 'Erwartet', vendor: 'Lieferant', fund: 'Etat', location: 'Standort', price: 'Preis',
  flags: 'Kennzeichen', rush: 'Eilt', hold: 'jemand wartet',
};

export const viewing = {
  button: 'Ansichten…',
  current: (name: string): string => `Ansicht: ${name}`,
  columns: 'Spalten…',
  columnsHeading: 'Spalten und Dichte',
  columnsHelp: 'Was angekreuzt ist, wird gezeigt, in dieser Reihenfolge. Es ist Teil der Adresse: Ein Link auf diese Seite zeigt an einem anderen Arbeitsplatz dasselbe.',
  show: (name: string): string => `${name} anzeigen`,
  earlier: (name: string): string => `${name} um einen Platz nach links`,
  later: (name: string): string => `${name} um einen Platz nach rechts`,
  movedTo: (name: string, place: number, all: number): string => `${name}: ${String(place)} von ${String(all)}`,
  always: 'immer angezeigt',
  unseen: 'bei dieser Breite nicht gezeigt',
  density: 'Dichte',
  comfortable: 'Bequem',
  compact: 'Kompakt',
  usual: 'Wie zu Beginn',
  done: 'Fertig',
  viewsHeading: 'Ansichten',
  none: 'Noch ist keine Ansicht gespeichert.',
  save: 'Jetzige Anzeige speichern als',
  saveButton: 'Ansicht speichern',
  name: 'Name',
  rename: (name: string): string => `Neuer Name von ${name}`,
  renameButton: 'Umbenennen',
  remove: 'Löschen',
  removeOf: (name: string): string => `Ansicht ${name} löschen`,
  renameOf: (name: string): string => `Ansicht ${name} umbenennen`,
  saved: (name: string): string => `Ansicht gespeichert: ${name}`,
  removed: (name: string): string => `Ansicht gelöscht: ${name}`,
  here: 'jetzt angezeigt',
};

export const exporting = {
  button: 'Exportieren…',
  heading: 'Exportieren, was zu sehen ist',
  format: 'Als',
  csv: 'Tabelle für Tabellenprogramme (CSV)',
  json: 'JSON, für Programme',
  paper: 'Arbeitsblatt auf Papier, zum Abhaken',
  columns: 'Die Spalten sind die der Ansicht.',
  confirm: 'Exportieren',
  print: 'Drucken',
  keep: 'Jetzt nicht',
};
