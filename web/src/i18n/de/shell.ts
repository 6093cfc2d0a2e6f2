// SPDX-License-Identifier: Apache-2.0
// The frame: bar, rooms, keys, and the banners that everybody has to see.

import { count, isOne } from '../phrase';

// ---- bar and rooms -----------------------------------------------------------------------------------

export const roomNames = {
  receive: 'Eingang', lines: 'Positionen', orders: 'Bestellungen', lists: 'Arbeitslisten', outbox: 'Postausgang', attention: 'Zu klären',
  overview: 'Übersicht', import: 'Import & Export', device: 'Gerät', settings: 'Einstellungen',
};
/** Divided where nine of them stand side by side on the narrowest screen. */
export const tabNames = {
  ...roomNames, lines: 'Positi\u00adonen', orders: 'Bestel\u00adlungen', overview: 'Über\u00adsicht', import: 'Import', lists: 'Listen', outbox: 'Post',
  attention: 'Klären',
};
/** Where the workspace belongs to a hub, it is not filled from here. */
export const exportRoom = 'Export';

export const rooms = 'Bereiche';
export const notices = 'Meldungen';
export const skip = 'Zum Inhalt springen';
export const sample = 'Beispiel';
export const opening = 'Der Arbeitsbereich wird geöffnet…';
export const closed = 'Der Arbeitsbereich ist geschlossen';
export const closedAbout = 'Solange er sich nicht öffnen lässt, kann nichts angezeigt werden.';
export const keys = 'Tasten';
/** A command and the key for it, shown when it is pointed at. */
export const withKey = (command: string, key: string): string => `${command} (${key})`;
export const online = 'Online';
export const offline = 'Offline';
export const howFar = 'Wie weit ist, was hier getan wurde';

// ---- nothing can be opened, or saved -----------------------------------------------------------------

export const notOpened = 'Der Arbeitsbereich wurde nicht geöffnet.';
export const couldNotOpen = 'Der Arbeitsbereich konnte nicht geöffnet werden.';
export const tryAgain = 'Noch einmal versuchen';
export const saveStoredFiles = 'Abgelegte Dateien sichern';
export const goToDevice = 'Zum Bereich „Gerät“';
export const rescueSavedAs = (file: string): string =>
  `Gespeichert als ${file}. Bewahren Sie die Datei auf: Der Bereich „Gerät“ liest sie wieder ein, hier oder auf einem anderen Gerät.`;
export const rescueSavedAloud = (file: string): string => `Rettungsdatei gespeichert als ${file}.`;

export const nothingSaved = 'Es wird nichts mehr gespeichert: Der Arbeitsplatz zeigt nur noch, was da ist.';
export function unsavedSentence(n: number): string {
  if (n === 0) return 'Alles, was als gespeichert gemeldet wurde, ist auf diesem Gerät.';
  return isOne(n)
    ? `**${count(n, 'Änderung', 'Änderungen')}** ist in diesem Fenster und sonst nirgends: Speichern Sie eine Rettungsdatei, sie bewahrt sie auf.`
    : `**${count(n, 'Änderung', 'Änderungen')}** sind in diesem Fenster und sonst nirgends: Speichern Sie eine Rettungsdatei, sie bewahrt sie auf.`;
}
/** What is in brackets leads to the export. */
export const canStillExport = 'Sie können noch [den Arbeitsbereich exportieren].';
export const openSaved = 'Gespeichertes wieder öffnen';

export const giveUp = {
  heading: 'Gespeichertes öffnen und den Rest aufgeben?',
  about: 'Der Arbeitsplatz öffnet, was auf diesem Gerät gespeichert ist, und versucht, von dort aus wieder zu speichern.',
  loss: (n: number): string => (isOne(n)
    ? `**${count(n, 'Änderung', 'Änderungen')}** in diesem Fenster ginge verloren. Speichern Sie zuerst eine Rettungsdatei: Sie enthält sie, und der Bereich „Gerät“ liest sie wieder ein.`
    : `**${count(n, 'Änderung', 'Änderungen')}** in diesem Fenster gingen verloren. Speichern Sie zuerst eine Rettungsdatei: Sie enthält sie, und der Bereich „Gerät“ liest sie wieder ein.`),
  keep: 'Hier bleiben',
  confirm: 'Aufgeben und öffnen',
};

// ---- storage that is none ----------------------------------------------------------------------------

export const notKept = 'Nicht auf diesem Gerät gespeichert.';
/** What is in brackets leads to the Device room. */
export const notKeptAbout = 'Dieses Browserfenster behält nichts: Was Sie hier tun, ist verloren, wenn es geschlossen wird. Speichern Sie vorher eine [Rettungsdatei].';
export const mayNotBeKept = 'Vielleicht bleibt es nicht auf diesem Gerät.';
export const mayNotBeKeptAbout =
  'Der Arbeitsplatz wird in der Seite einer anderen Website gezeigt, und der Browser kann löschen, was dort abgelegt ist. Öffnen Sie den Arbeitsplatz für die wirkliche Arbeit in einem eigenen Fenster.';
export const seeWhatIsKept = 'Ansehen, was auf diesem Gerät gespeichert ist';

// ---- a newer version ---------------------------------------------------------------------------------

export const newVersion = 'Eine neue Version von Accession ist bereit.';
export const reloadNow = 'Jetzt neu laden';
export const later = 'Später';

// ---- the list of keys --------------------------------------------------------------------------------

export const closeKeys = 'Diese Liste schließen';

/** Keys with a name of their own, as they are printed on this language’s keyboards. */
export const keyNames: Readonly<Record<string, string>> = {
  any: 'beliebige Taste', again: 'derselbe Code noch einmal', Ctrl: 'Strg', Alt: 'Alt', Shift: 'Umschalt', Esc: 'Esc', Home: 'Pos1', End: 'Ende',
  PgUp: 'Bild ↑', PgDn: 'Bild ↓', Space: 'Leertaste',
};

export const keyGroups = { receive: 'Eingang', lines: 'Positionen und Bestellungen', attention: 'Zu klären', everywhere: 'Überall' };

export const keyMeanings = {
  scan: 'springt ins Scanfeld',
  find: 'suchen, was gescannt wurde; bei leerem Feld: Eingang des angezeigten Exemplars buchen',
  again: 'Eingang des angezeigten Exemplars buchen',
  chooseMatch: 'unter mehreren Treffern wählen',
  undo: 'den letzten Eingang zurücknehmen',
  edit: 'Barcode, Signatur, Heft und Notiz des Exemplars ändern',
  parcel: 'eine Sendung beginnen oder ändern',
  away: 'die angezeigte Position weglegen',
  search: 'suchen',
  move: 'in der Tabelle bewegen',
  columns: 'erste und letzte Spalte',
  page: 'eine Seite',
  ends: 'erste Position; mit Ende die letzte',
  open: 'die Zeile öffnen oder nach der Spalte sortieren',
  choose: 'die Zeile auswählen oder abwählen',
  range: 'einen Bereich auswählen; auch mit Bild ↑, Bild ↓, Strg Pos1 und Strg Ende',
  all: 'alles Gefundene auswählen',
  moveInList: 'in der Liste bewegen',
  read: 'den Eintrag lesen',
  settle: 'noch einmal ausführen, ändern, verwerfen',
  note: 'zur Kenntnis nehmen',
  palette: 'eine Position, einen Bereich, eine Aktion, eine Ansicht oder eine Einstellung finden',
  rooms: 'die Bereiche in ihrer Reihenfolge',
  keys: 'diese Liste',
  takeBack: 'rückgängig machen, was gerade geschehen ist, solange der Knopf dafür da ist',
  leave: 'einen Dialog verlassen, ohne etwas zu tun',
};
