// SPDX-License-Identifier: Apache-2.0
// What all dialogs have in common: what would happen, what is missing, what could not be saved.

import { whole } from '../format';

export const preview = {
  looking: 'Es wird nachgesehen, was geschehen würde…',
  missing: 'Das fehlt noch:',
  /** Where nothing is asked that could be answered otherwise. */
  refused: 'Das geht jetzt nicht:',
  willHappen: 'Das wird geschehen. Noch ist nichts geändert.',
  wouldHappen: 'Dann geschieht Folgendes. Noch hat sich nichts geändert.',
  nothingElse: 'Sonst ändert sich nichts.',
  /** `why`: a sentence. */
  notSaved: (why: string): string => `Es konnte nicht gespeichert werden. ${why}`,
};

export const dialog = {
  unchanged: 'Noch ist nichts geändert.',
  /** Names of fields. */
  toFill: (names: readonly string[]): string => `Noch auszufüllen: ${names.join(', ')}.`,
  answerFirst: 'Was geschehen wird, steht hier, sobald Sie geantwortet haben.',
  moreReasons: (n: number): string => `(${whole(n)} weitere)`,
  really: 'Das lässt sich nicht rückgängig machen. Wirklich?',
  keepAll: 'Alles behalten',
  deleteThem: 'Löschen und fortfahren',
  saving: 'Wird gespeichert…',
};

/** What a status is of, in front of it. */
export const statusOf = (label: string, status: string): string => `${label}: ${status}`;

/** Things with the same reason; `all` where there are more than are named. */
export const named = (names: readonly string[], all: number): string =>
  (all > names.length ? `${names.join(', ')}, … (${whole(all)})` : names.join(', '));
export const withReason = (names: string, reason: string): string => `**${names}**: ${reason}`;
export const furtherReasons = (n: number): string => (n === 1 ? `${whole(n)} weitere, aus einem anderen Grund.` : `${whole(n)} weitere, aus anderen Gründen.`);
