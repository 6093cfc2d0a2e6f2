// SPDX-License-Identifier: Apache-2.0
// Small choices of this browser. Storage may be forbidden; then they last as long as the page.

let prefix = 'accession.';
const lasting = new Map<string, string>();

/** In somebody else's page they lie under another name than those of a desk of its own on the same origin. */
export function keepPreferencesUnder(name: string): void {
  prefix = name;
}

export function read(key: string): string | undefined {
  try {
    return localStorage.getItem(prefix + key) ?? lasting.get(key);
  } catch {
    return lasting.get(key);
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
