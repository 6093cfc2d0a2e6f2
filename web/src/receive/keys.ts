// SPDX-License-Identifier: Apache-2.0

/** Text is being written there: its keys are its own. */
export function isEditable(target: EventTarget | null | undefined): boolean {
  return target instanceof HTMLElement
    && (target.isContentEditable || target.matches('input, textarea, select'));
}

/** A box or a circle that is checked takes no letters: what is typed there was not meant for it. */
export function takesText(target: EventTarget | null | undefined): boolean {
  return isEditable(target) && !(target instanceof HTMLElement && target.matches('[type=checkbox], [type=radio]'));
}

/** A key that writes a character and is no command. Space presses the focused button. */
export function typesText(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.key.length !== 1) return false;
  return event.key !== ' ';
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

export function isField(target: EventTarget | undefined): target is Field {
  return isEditable(target) && target instanceof HTMLElement && 'value' in target && takesText(target);
}

/** A part of the room with a field for codes; it is told when one was scanned into it. */
export interface ScannedInto extends EventTarget {
  scanned(field: HTMLElement, text: string): void;
}

export function isScannedInto(node: EventTarget): node is ScannedInto {
  return 'scanned' in node && typeof node.scanned === 'function';
}

/** What has the keyboard, in the elements of elements too. */
export function deepFocus(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
