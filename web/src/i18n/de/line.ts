// SPDX-License-Identifier: Apache-2.0
// The room of one line: its head, why it is where it is, its life, its actions, its history.

import { count, lead } from '../phrase';
import { clock, date, moment, whole } from '../format';

export const room = {
  trail: 'Sie sind hier',
  lines: 'Positionen',
  rush: 'Eilt',
  inClaim: 'In Reklamation',
  wanted: 'Jemand wartet darauf',
  next: 'Was als Nächstes kommt',
  opening: 'Die Position wird geöffnet…',
  notHere: 'Diese Position ist nicht hier.',
  whyNotHere: 'Vielleicht wurde sie gelöscht, oder sie gehört zu einem anderen Arbeitsbereich.',
  toLines: 'Zu allen Positionen',
  findings: 'Zu prüfen',
  putAway: 'Weglegen',
  newLine: 'Neue Position',
  documentTitle: (title: string): string => (title ? `${title} · Accession` : 'Accession'),
  notKept: 'Nicht auf diesem Gerät gespeichert.',
  /** When it came to the status beside it. */
  since: (at: number): string => `seit ${moment(at)}`,
  savedAt: (at: number): string => `Um ${clock(at)} auf diesem Gerät gespeichert.`,
  /** What was done, and to what. */
  done: (what: string, name: string): string => `${what}: ${name}.`,
};

/** What it is about, and the status it has not come to. */
const notYet = (of: string, status: string): string => {
  const state = status ? `„${status}“` : 'so weit';
  return of ? `${of} noch nicht ${state}` : `Noch nicht ${state}`;
};

export const why = {
  /** A step that a person does, and what comes of it; no status where it leads to none. */
  byHand: (step: string, status: string): string =>
    `„${step}“ ${status ? `führt zum Status „${status}“` : 'bringt sie weiter'}. Von selbst geschieht nichts.`,
  allThere: (status: string): string => (status
    ? `Für den Status „${status}“ ist alles da: Er kommt mit der nächsten Änderung.`
    : 'Für den nächsten Schritt ist alles da: Er kommt mit der nächsten Änderung.'),
  /** `of`: what it is about ("Receipt"), where that is not the line itself. */
  oneMissing: (of: string, status: string): string => `${notYet(of, status)}: Die eine Bedingung ist nicht erfüllt.`,
  missing: (of: string, status: string, missing: number, total: number): string =>
    `${notYet(of, status)}: ${missing === 1 ? `1 von ${whole(total)} Bedingungen ist` : `${whole(missing)} von ${whole(total)} Bedingungen sind`} nicht erfüllt.`,
  ended: (status: string, reason: string): string => `${status}: ${reason}.`,
  nothing: 'Mit dieser Position geschieht nichts von selbst.',
  met: '(erfüllt)',
  notMet: '(nicht erfüllt)',
  more: (n: number): string => (n === 1 ? 'Ein weiterer Schritt wartet' : `${whole(n)} weitere Schritte warten`),
};

export const life = {
  table: 'Alle Wege als Tabelle',
  ways: 'Alle Wege',
  from: 'Von',
  step: 'Schritt',
  to: 'Nach',
  now: 'Jetzt',
  rule: 'Regel',
  possible: 'möglich',
  fromHere: 'Von hier aus',
  /** A step and where it leads; `why` it can't be done now. */
  way: (step: string, status: string): string => `**${step}** →\u00a0${status}`,
  barredWay: (step: string, status: string, why: string): string => `**${step}** →\u00a0${status}: ${why}`,
  /** For who can't see the picture. */
  picture: (axis: string, status: string): string => `${axis}: ${status}. Die Tabelle darunter nennt jeden Weg.`,
};

export const actionGroups = {
  onward: 'Was sie weiterbringt',
  change: 'Ändern',
  vendor: 'Lieferant und Titel',
  end: 'Beenden',
};

export const refused = (n: number): string =>
  (n === 1 ? 'Eine Aktion ist jetzt nicht möglich, und warum' : `${whole(n)} Aktionen sind jetzt nicht möglich, und warum`);

/** An action, or several, and why not. */
export const whyNot = (actions: string, reasons: string): string => `${actions}: ${reasons}`;

export const attention = {
  alerts: 'Warnungen',
  acknowledged: '(zur Kenntnis genommen)',
  access: 'Zugang',
  active: 'Aktiv',
  since: (on: string): string => `seit ${date(on)}`,
  notActive: 'Nicht aktiv',
  taskDone: 'Die Aktivierungsaufgabe ist erledigt.',
};

export const history = {
  heading: 'Verlauf',
  none: 'An dieser Position wurde hier noch nichts getan.',
  notKept: 'Noch nicht auf diesem Gerät gespeichert.',
  by: (actor: string, device: string): string => [actor, device].filter(Boolean).join(', '),
  earlier: (n: number): string => `${count(n, 'früheren Eintrag', 'frühere Einträge')} anzeigen`,
};

export const fields = {
  heading: 'Was geändert werden darf',
  howMany: (open: number, all: number): string => `${whole(open)} von ${count(all, 'Feld', 'Feldern')}`,
  open: 'Darf jetzt geändert werden.',
};

export const files = {
  list: 'Dateien',
  gone: 'Die Datei ist nicht mehr hier.',
  elsewhere: 'liegt anderswo',
};

/** Lines beside this one that order the same. */
export const sameTitle = {
  heading: 'Derselbe Titel auf anderen Positionen',
  byIsbn: (isbn: string): string => `Gefunden über die ISBN ${isbn}.`,
  byTitle: 'Gefunden über Titel und Verfasser: Die Auflagen können sich unterscheiden.',
  line: 'Position',
  order: 'Bestellung',
  vendor: 'Lieferant',
  status: 'Status',
  copies: 'Exemplare',
  copiesOf: (received: number, expected: number): string => `${whole(received)} von ${whole(expected)}`,
  all: (n: number): string => `Alle ${whole(n)} unter „Positionen“`,
};

/** Titles and routing lists. */
export const records = {
  titles: (n: number): string => (n === 1 ? 'Titel' : `Titel (${whole(n)})`),
  routing: 'Umlauflisten',
  edit: 'Bearbeiten',
  remove: 'Entfernen',
  delete: 'Löschen',
  /** A button, and what it is about. */
  about: (button: string, name: string): string => `${button}: ${name}`,
  users: (names: readonly string[], notes: string): string => `${names.join(' → ')}${lead(' · ', notes)}`,
};
