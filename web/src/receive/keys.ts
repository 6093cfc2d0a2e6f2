// SPDX-License-Identifier: Apache-2.0

/** Text is being written there: its keys are its own. */
export function isEditable(target: EventTarget | undefined): boolean {
  return target instanceof HTMLElement
    && (target.isContentEditable || target.matches('input, textarea, select'));
}

/** A key that writes a character and is no command. Space presses the focused button. */
export function typesText(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.key.length !== 1) return false;
  return event.key !== ' ';
}
