// SPDX-License-Identifier: Apache-2.0
// What all dialogs have in common: what would happen, what is missing, what could not be saved.

import { whole } from '../format';

export const preview = {
  looking: 'Looking at what would happen…',
  missing: 'This is still missing:',
  /** Where nothing is asked that could be answered otherwise. */
  refused: 'This can’t be done now:',
  willHappen: 'This is what will happen. Nothing has changed yet.',
  wouldHappen: 'Then this will happen. Nothing has changed yet.',
  nothingElse: 'Nothing else changes.',
  /** `why`: a sentence. */
  notSaved: (why: string): string => `It could not be saved. ${why}`,
};

export const dialog = {
  unchanged: 'Nothing is changed yet.',
  /** Names of fields. */
  toFill: (names: readonly string[]): string => `Still to be filled in: ${names.join(', ')}.`,
  answerFirst: 'What will happen is shown here once you have answered.',
  moreReasons: (n: number): string => `(${whole(n)} more)`,
  really: 'This can’t be undone. Really?',
  keepAll: 'Keep everything',
  deleteThem: 'Delete them and go on',
  saving: 'Saving…',
};

/** What a status is of, in front of it. */
export const statusOf = (label: string, status: string): string => `${label}: ${status}`;

/** Things with the same reason; `all` where there are more than are named. */
export const named = (names: readonly string[], all: number): string =>
  (all > names.length ? `${names.join(', ')}, … (${whole(all)})` : names.join(', '));
export const withReason = (names: string, reason: string): string => `**${names}**: ${reason}`;
export const furtherReasons = (n: number): string => `${whole(n)} more, for other reasons.`;
