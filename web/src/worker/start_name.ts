// SPDX-License-Identifier: Apache-2.0
// Settings in the name of a worker. A message would reach the worker only when the page that starts it is
// idle for a moment, and at its own start a page is not. (Nor would the fragment of the worker's address
// do: a service worker answers without it.)
import type { StartSettings } from './protocol';

const before = 'accession ';

export const startName = (settings: StartSettings): string => `${before}${JSON.stringify(settings)}`;

/** What the name says; undefined where it says nothing, and a message will. */
export function settingsIn(name: string): StartSettings | undefined {
  return name.startsWith(before) ? (JSON.parse(name.slice(before.length)) as StartSettings) : undefined;
}
