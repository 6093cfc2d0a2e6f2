// SPDX-License-Identifier: Apache-2.0
// Small choices of this browser. Storage may be forbidden; then they last as long as the page.

const prefix = 'accession.';
const lasting = new Map<string, string>();

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
