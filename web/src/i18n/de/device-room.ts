// SPDX-License-Identifier: Apache-2.0
// The Device room: its headings, buttons and questions. What is told of what is kept is in `device`.

import { count, isOne } from '../phrase';
import { changes } from './common';

export const heading = 'Dieses Gerät';
export const looking = 'Es wird nachgesehen, was hier gespeichert ist…';

export const stranded = {
  heading: (n: number): string => (isOne(n) ? `${changes(n)}, die nicht noch einmal ausgeführt werden konnte` : `${changes(n)}, die nicht noch einmal ausgeführt werden konnten`),
  about: 'Sie wurden hinter einer beschädigten Stelle gefunden und passen nicht mehr zu dem, was da ist. Sie bleiben erhalten. Sehen Sie jede an, und tun Sie von Hand, was noch zu tun ist.',
  list: 'Änderungen, die nicht noch einmal ausgeführt werden konnten',
};
export const notesHeading = 'Was beim Öffnen gefunden wurde';

export const table = {
  what: 'Was', by: 'Von', when: 'Wann', here: 'Hier', done: 'Ausgeführt', notDone: 'Nicht ausgeführt', openLine: 'Position öffnen',
  first: (shown: string, all: string): string => `Die ersten ${shown} von ${all} sind aufgeführt.`,
};

// ---- checking, compacting ----------------------------------------------------------------------------

export const check = {
  heading: 'Prüfen',
  about: 'Liest alles, was hier gespeichert ist, führt jede Änderung noch einmal aus und vergleicht beides.',
  button: 'Alles prüfen',
  busy: 'Wird geprüft…',
  working: 'Alles Gespeicherte wird gelesen und noch einmal ausgeführt. Die Arbeit kann inzwischen weitergehen.',
  asTheDesk: 'Wie der Arbeitsplatz es hat',
  doneAgain: 'Aus dem Protokoll noch einmal ausgeführt',
  saveNow: 'Speichern Sie jetzt eine Rettungsdatei: Sie enthält alles, was in diesem Fenster ist.',
};

export const compact = {
  heading: 'Verdichten',
  about: 'Packt alle bisherigen Änderungen zusammen, damit sie weniger Platz brauchen und der Arbeitsplatz schneller öffnet. Er tut es von Zeit zu Zeit von selbst.',
  button: 'Jetzt verdichten',
  busy: 'Wird verdichtet…',
  notNow: 'Nicht möglich, solange nichts gespeichert werden kann.',
};

// ---- rescue files ------------------------------------------------------------------------------------

export const rescue = {
  heading: 'Rettungsdatei',
  about: 'Alles, was hier ist, als eine Datei, mit jeder Änderung: zum Aufbewahren, für ein anderes Gerät oder für einen schlechten Tag.',
  aboutStored: 'Die abgelegten Dateien, genau wie sie sind, als eine Datei.',
  save: 'Rettungsdatei speichern',
  saveStored: 'Abgelegte Dateien sichern',
  saving: 'Wird gespeichert…',
  reading: 'Wird gelesen…',
  readBack: 'Eine wieder einlesen: Legen Sie sie hier ab, oder',
  choose: 'Rettungsdatei wählen…',
  file: 'Rettungsdatei',
  inFile: 'Was in der Datei ist',
  damagedParts: (n: number): string => (isOne(n) ? `${count(n, 'Teil', 'Teile')} der Datei ist nicht lesbar.` : `${count(n, 'Teil', 'Teile')} der Datei sind nicht lesbar.`),
  changesInFile: 'Änderungen in der Datei',
  moreStranded: (n: number): string => `${count(n, 'weitere Änderung konnte', 'weitere Änderungen konnten')} dort, wo die Datei entstand, nicht ausgeführt werden.`,
  strandedList: 'Änderungen, die nicht ausgeführt werden konnten',
  notDone: 'Nicht ausgeführt',
  putAway: 'Datei weglegen',
  nothingSaved: 'Hier kann jetzt nichts gespeichert werden.',
  otherRulebook: 'Sie folgen einem anderen Regelwerk als dieser Arbeitsbereich.',
  apply: (n: number): string => (n === 1 ? 'Diese Änderung hier ausführen' : `Diese ${changes(n)} hier ausführen`),
  applying: 'Wird ausgeführt…',
  applyAbout: 'Auf dem jetzigen Stand, nach den Regeln: Was nicht mehr möglich ist, wird genannt.',
};

export const replace = {
  button: 'Diesen Arbeitsbereich dadurch ersetzen…',
  busy: 'Wird ersetzt…',
  about: 'Alles, was jetzt hier ist, wird von diesem Gerät entfernt.',
  noWorkspace: 'Die Datei enthält keinen ganzen Arbeitsbereich.',
  nowhereElse: (n: number): string => (isOne(n)
    ? `${changes(n)} dieses Arbeitsbereichs ist sonst nirgends: Speichern Sie zuerst oben eine Rettungsdatei davon.`
    : `${changes(n)} dieses Arbeitsbereichs sind sonst nirgends: Speichern Sie zuerst oben eine Rettungsdatei davon.`),
  heading: 'Diesen Arbeitsbereich durch den der Datei ersetzen?',
  here: (name: string, lines: number, many: number): string =>
    `Jetzt hier: **${name || 'ein Arbeitsbereich'}**, ${count(lines, 'Position', 'Positionen')}, ${changes(many)}. Er wird von diesem Gerät entfernt.`,
  fromFile: (contents: string): string => `Aus der Datei: ${contents}`,
  loss: 'Was hier ist, ist dann nur noch in der Rettungsdatei, die davon gespeichert wurde.',
  keep: 'Diesen Arbeitsbereich behalten',
  confirm: 'Ersetzen',
  done: (name: string, lines: number): string => `Ersetzt. Jetzt ist **${name}** hier: ${count(lines, 'Position', 'Positionen')}.`,
};

// ---- what is stored ----------------------------------------------------------------------------------

export const stored = {
  heading: 'Was gespeichert ist',
  inFiles: (n: number): string => `in ${count(n, 'Datei', 'Dateien')}`,
  otherFiles: 'Listen und Marken',
  altogether: 'Zusammen',
  changesUpTo: 'Änderungen bis',
  number: (n: string): string => `Nummer ${n}`,
  snapshotNumber: 'Nummer des Schnappschusses',
  writerNumber: 'Nummer des Schreibers',
  format: 'Format',
  version: (n: string): string => `Version ${n}`,
  oldest: 'Älteste nicht gesendete Änderung',
  noneUnsent: 'keine',
  lastSnapshot: 'Letzter Schnappschuss',
  notKnown: 'nicht bekannt',
};

export const browser = {
  heading: 'Dieser Browser',
  keepsIt: 'Bewahrt es auf',
  notAtAll: 'In diesem Fenster gar nicht',
  forGood: 'Auf Dauer: Es wird nicht von selbst gelöscht',
  untilFull: 'Bis der Platz ausgeht: Dann kann der Browser es löschen',
  doesNotSay: 'Der Browser sagt es nicht',
  room: 'Platz',
  used: (used: string, all: string, share: string): string => `${used} von ${all} belegt (${share})`,
  usedUnder: (used: string, all: string, share: string): string => `${used} von ${all} belegt (unter ${share})`,
  ask: 'Den Browser bitten, es aufzubewahren',
  agreed: 'Der Browser bewahrt es auf Dauer auf.',
  refused: 'Der Browser hat nicht zugestimmt. Vielleicht tut er es, wenn der Arbeitsplatz installiert, als Lesezeichen gespeichert oder einige Tage benutzt ist.',
};

// ---- forgetting --------------------------------------------------------------------------------------

export const forget = {
  heading: 'Dieses Gerät vergessen lassen',
  about: 'Löscht alles von Accession aus diesem Browser, wer auch immer hier gearbeitet hat: bevor das Gerät an jemand anderen geht.',
  button: 'Dieses Gerät vergessen lassen…',
  busy: 'Wird gelöscht…',
  question: 'Soll dieses Gerät alles vergessen?',
  looking: 'Was sonst noch hier gespeichert ist, wird angesehen…',
  theRest: 'Auch Namen, Einstellungen und die Listen dessen, was hier eingegangen ist, werden gelöscht.',
  setAside: 'Ebenso der Arbeitsbereich, den der letzte Import beiseitegelegt hat: Er lässt sich dann nicht mehr zurückholen.',
  ofUser: (user: string, name: string): string => `**${user}**${name ? ` (${name})` : ''}`,
  ofPage: (page: string): string => `**${page}**, von einer anderen Seite geöffnet`,
  ofNobody: (name: string): string => `**${name || 'ein Arbeitsbereich'}**, ohne Hub`,
  alsoDeleted: (whose: string): string => `Ebenfalls von diesem Gerät gelöscht: ${whose}.`,
  inTheWay: 'Noch nicht: Etwas von anderen ist nur auf diesem Gerät und sonst nirgends. Speichern Sie jeweils eine Rettungsdatei, oder lassen Sie die anderen sich anmelden und es senden.',
  inTheWayOf: (whose: string, n: number): string => `${whose}: ${changes(n)}`,
  notOpened: (whose: string): string => `${whose}: konnte nicht geöffnet werden`,
  deletedAndSignedOut: (name: string, lines: number): string =>
    `**${name}** (${count(lines, 'Position', 'Positionen')}) wird von diesem Gerät gelöscht, und Sie werden abgemeldet. Auf dem Hub bleibt es erhalten.`,
  deletedAndSample: (name: string, lines: number): string =>
    `**${name}** (${count(lines, 'Position', 'Positionen')}) wird von diesem Gerät gelöscht, und der Arbeitsplatz beginnt mit der Beispielbibliothek.`,
  deletedUnknown: 'Was hier gespeichert ist, wird gelöscht, und der Arbeitsplatz beginnt mit der Beispielbibliothek.',
  onlyRescue: 'Danach ist es nur noch in der Rettungsdatei. Vergewissern Sie sich, dass sie dort liegt, wo Sie sie gespeichert haben.',
  forGood: 'Das lässt sich nicht zurücknehmen.',
  keep: 'Behalten',
  confirm: 'Dieses Gerät vergessen lassen',
  done: 'Gelöscht.',
  doneAfresh: 'Gelöscht. Der Arbeitsplatz hat neu begonnen.',
};
