// SPDX-License-Identifier: Apache-2.0
// Enter in a field that stands in a shadow of its own: a form around it is not submitted by the browser.

const buttons: ReadonlySet<string> = new Set(['button', 'submit', 'reset', 'file', 'image', 'color']);

/** Whether this key, in this field, means what the form's own button says. */
export function submits(event: KeyboardEvent): boolean {
  if (event.key !== 'Enter' || event.defaultPrevented || event.isComposing || event.repeat) return false;
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return false;
  const [field] = event.composedPath();
  return field instanceof HTMLInputElement && !buttons.has(field.type);
}
