// SPDX-License-Identifier: Apache-2.0
// Work lists and letters in words; like words.ts, a code nobody knows is shown readably.

import type { UnmetCondition } from '../contract';
import { consequenceGroups, letterActions, listReasons, lists } from './en';
import type { LetterActionWords } from './en/letters';
import type { ListWords } from './en/lists';
import { readable } from './phrase';
import { actionButton, actionConfirm, actionDone, actionKeep, refusal } from './words';

export { noLetters } from './en';

export function listWords(name: string): ListWords {
  return lists[name] ?? { name: readable(name), about: '', empty: 'No line is on this list.' };
}

/** Why a line is on a list. */
export function listReason(value: UnmetCondition): string {
  const phrase = listReasons[value.code];
  if (phrase === undefined) return refusal(value);
  return typeof phrase === 'string' ? phrase : phrase(value.params);
}

export function groupHeading(code: string, how: number): string {
  return consequenceGroups[code]?.(how) ?? `${readable(code)}: ${String(how)}`;
}

export function letterAction(action: string): LetterActionWords {
  return letterActions[action] ?? {
    button: actionButton(action), heading: `${actionButton(action)}?`, about: '',
    confirm: actionConfirm(action, 'letter'), keep: actionKeep(action), done: actionDone(action),
  };
}
