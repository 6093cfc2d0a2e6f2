// SPDX-License-Identifier: Apache-2.0
// In somebody else's page our inner elements need names that nobody else has, another version of ours
// least of all: `room-line` becomes `accession-0-1-0-room-line`, wherever it is written. The four
// elements that a page uses keep their names.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every element that is defined below this folder. */
export function innerNames(folder) {
  const names = new Set();
  for (const name of readdirSync(folder, { recursive: true })) {
    if (!name.endsWith('.ts')) continue;
    for (const [, tag] of readFileSync(join(folder, name), 'utf8').matchAll(/customElements\.define\('([\w-]+)'/g)) names.add(tag);
  }
  return [...names].sort((a, b) => b.length - a.length);
}

export function ownNames(folder, version) {
  const prefix = `accession-${version.replace(/\W+/g, '-')}-`;
  // As a tag, in a selector, as a whole text: not as a class, an id, or a part of another word.
  const written = new RegExp(`(?<![\\w.#-])(${innerNames(folder).join('|')})(?![\\w-])`, 'g');
  const defined = new RegExp(`customElements\\.define\\(([\`'"])(${prefix}[\\w-]+)\\1`, 'g');
  return {
    name: 'own-names',
    renderChunk: (code) => code
      .replace(written, (name) => prefix + name)
      // The same version may be loaded twice, from two places.
      .replace(defined, (call, _quote, name) => `customElements.get('${name}') || ${call}`),
  };
}
