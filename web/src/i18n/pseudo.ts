// SPDX-License-Identifier: Apache-2.0
// A made-up language of Arabic letters, longer than English: it shows what is written from right to
// left, what has too little room, and what has no words in the catalogue and so stays English.

import type { Catalogue } from './catalogue';
import * as en from './en';

const letters: Readonly<Record<string, string>> = {
  a: 'ا', b: 'ب', c: 'ص', d: 'د', e: 'ي', f: 'ف', g: 'ج', h: 'ه', i: 'ي', j: 'ج', k: 'ك', l: 'ل', m: 'م',
  n: 'ن', o: 'و', p: 'ب', q: 'ق', r: 'ر', s: 'س', t: 'ت', u: 'و', v: 'ف', w: 'و', x: 'خ', y: 'ي', z: 'ز',
};

/** Placeholders as `{name}` stay; every third word is said twice. */
function pseudoText(text: string): string {
  let words = 0;
  return text.split(/(\{\w+\}|\s+)/).map((part) => {
    if (part === '→') return '←';
    if (!/\p{L}/u.test(part) || part.startsWith('{')) return part;
    const said = part.replace(/[a-z]/gi, (letter) => letters[letter.toLowerCase()] ?? letter);
    words++;
    return words % 3 === 0 && !/[*/<>[\]]/.test(part) ? `${said} ${said}` : said;
  }).join('');
}

/** The same shape with other words; what a sentence is made with is changed like the rest. */
function pseudo(value: unknown): unknown {
  if (typeof value === 'string') return pseudoText(value);
  if (typeof value === 'function') {
    return (...given: unknown[]): unknown => pseudo((value as (...given: unknown[]) => unknown)(...given));
  }
  if (Array.isArray(value)) return value.map(pseudo);
  if (typeof value !== 'object' || value === null || value instanceof Set) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, pseudo(part)]));
}

/** English has no other words for statuses; here each has one, whatever the core may send. */
const statuses = new Proxy<Record<string, string>>({}, {
  get: (_none, code) => (typeof code === 'string' ? pseudoText(code.replaceAll('_', ' ')) : undefined),
});

export const catalogue: Catalogue = { ...(pseudo(en) as Catalogue), statuses };
