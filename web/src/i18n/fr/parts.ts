// SPDX-License-Identifier: Apache-2.0
// What all dialogs have in common: what would happen, what is missing, what could not be saved.

import { whole } from '../format';

export const preview = {
  looking: 'Examen de ce qui se passerait…',
  missing: 'Il manque encore\u00a0:',
  /** Where nothing is asked that could be answered otherwise. */
  refused: 'Ce n’est pas possible maintenant\u00a0:',
  willHappen: 'Voici ce qui va se passer. Rien n’est encore modifié.',
  wouldHappen: 'Ensuite, voici ce qui se passera. Rien n’a encore changé.',
  nothingElse: 'Rien d’autre ne change.',
  /** `why`: a sentence. */
  notSaved: (why: string): string => `Cela n’a pas pu être enregistré. ${why}`,
};

export const dialog = {
  unchanged: 'Rien n’est encore modifié.',
  /** Names of fields. */
  toFill: (names: readonly string[]): string => `Encore à remplir\u00a0: ${names.join(', ')}.`,
  answerFirst: 'Ce qui se passera est montré ici dès que vous aurez répondu.',
  moreReasons: (n: number): string => `(et ${whole(n)} de plus)`,
  really: 'C’est irréversible. Vraiment\u00a0?',
  keepAll: 'Tout garder',
  deleteThem: 'Les supprimer et continuer',
  saving: 'Enregistrement…',
};

/** What a status is of, in front of it. */
export const statusOf = (label: string, status: string): string => `${label}\u00a0: ${status}`;

/** Things with the same reason; `all` where there are more than are named. */
export const named = (names: readonly string[], all: number): string =>
  (all > names.length ? `${names.join(', ')}, … (${whole(all)})` : names.join(', '));
export const withReason = (names: string, reason: string): string => `**${names}**\u00a0: ${reason}`;
export const furtherReasons = (n: number): string => `Et ${whole(n)} de plus, pour d’autres raisons.`;
