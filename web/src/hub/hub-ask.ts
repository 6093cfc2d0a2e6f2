// SPDX-License-Identifier: Apache-2.0
// Somebody wants one of the hub's dialogs, from wherever they are: the frame opens it.

export type HubDialog = 'state' | 'sign-in' | 'sign-out';

export class HubAsk extends Event {
  constructor(readonly dialog: HubDialog) {
    super('hub-ask', { bubbles: true, composed: true });
  }
}

/** A handler for a button. */
export function asks(host: EventTarget, dialog: HubDialog): () => void {
  return () => { host.dispatchEvent(new HubAsk(dialog)); };
}
