// SPDX-License-Identifier: Apache-2.0
// Small choices of this browser. Storage may be forbidden; then they last as long as the page.

let prefix = 'accession.';
const lasting = new Map<string, string>();

/** In somebody else's page they lie under another name than those of a desk of its own on the same origin. */
export function keepPreferencesUnder(name: string): void {
  prefix = name;
}

/** As the browser's `storage` event names it. */
export const keyOf = (key: string): string => prefix + key;

export function read(key: string): string | undefined {
  try {
    return localStorage.getItem(prefix + key) ?? lasting.get(key);
  } catch {
    return lasting.get(key);
  }
}

/** What another tab has erased is not remembered here. */
export function erasedElsewhere({ key, newValue }: StorageEvent): void {
  if (newValue === null && key?.startsWith(prefix)) lasting.delete(key.slice(prefix.length));
}

/** Whatever any page of Accession of this origin has chosen or written down here. */
export function eraseAll(): void {
  lasting.clear();
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith('accession.')) localStorage.removeItem(key);
  } catch {
    // What may not be touched was not written either.
  }
}

export function write(key: string, value: string): void {
  lasting.set(key, value);
  try {
    localStorage.setItem(prefix + key, value);
  } catch {
    // Kept in `lasting`: a private window may refuse.
  }
}
