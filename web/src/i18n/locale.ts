// SPDX-License-Identifier: Apache-2.0
// Whose way of writing dates, numbers and plurals is followed. Formats are made anew when it changes.

/** A BCP 47 tag; undefined: the browser's own. */
let tag: string | undefined;
const made = new Map<string, unknown>();

export function locale(): string | undefined {
  return tag;
}

export function setLocale(value: string | undefined): void {
  tag = value;
  made.clear();
}

/** What `make` gives for the present locale, made once; `name` tells what it is. */
export function forLocale<T>(name: string, make: (locale: string | undefined) => T): T {
  let found = made.get(name) as T | undefined;
  if (found === undefined) made.set(name, (found = make(tag)));
  return found;
}
