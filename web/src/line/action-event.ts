// SPDX-License-Identifier: Apache-2.0
// Somebody wants to do something about a line or a part of it: the room opens the dialog.

import type { ActionInfo, RulebookInfo } from '../contract';
import type { About } from './action-intent';

export class ActionEvent extends Event {
  constructor(readonly action: ActionInfo, readonly about: About = {}) {
    super('action', { bubbles: true, composed: true });
  }
}

/** Asks the room for an action by its name, if the rulebook has it. */
export function askFor(host: EventTarget, rulebook: RulebookInfo | undefined, name: string | undefined, about: About = {}): void {
  const action = actionNamed(rulebook, name);
  if (action) host.dispatchEvent(new ActionEvent(action, about));
}

export function actionNamed(rulebook: RulebookInfo | undefined, name: string | undefined): ActionInfo | undefined {
  return rulebook?.actions.find((action) => action.name === name);
}
