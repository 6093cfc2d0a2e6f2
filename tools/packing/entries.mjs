// SPDX-License-Identifier: Apache-2.0
// What of the sources a package begins with, and under which name a page asks for it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const elements = ['accession-desk', 'accession-line', 'accession-receive', 'accession-worklist'];

/** The languages the desk has, as i18n/languages.ts names them. */
export function languages(sources) {
  const text = readFileSync(join(sources, 'i18n/languages.ts'), 'utf8');
  const [, known] = /const known\b[^=]*= \{([\s\S]*?)\n\};/.exec(text) ?? [];
  if (!known) throw new Error('i18n/languages.ts does not name its languages as it did');
  return [...known.matchAll(/^ {2}(\w+): \{/gm)].map(([, code]) => code);
}

export function entries(sources) {
  return {
    index: join(sources, 'embed/index.ts'),
    ...Object.fromEntries(elements.map((name) => [name, join(sources, `embed/elements/${name}.ts`)])),
    core: join(sources, 'core-api/index.ts'),
    ...Object.fromEntries(languages(sources).map((code) => [`i18n-${code}`, `language:${code}`])),
  };
}

/** A language as a module of its own: its words, and a way to speak it. */
export function languageEntries(sources) {
  const catalogue = join(sources, 'i18n/languages.ts');
  return {
    name: 'language-entries',
    resolveId: (source) => (source.startsWith('language:') ? `\0${source}` : null),
    load(id) {
      if (!id.startsWith('\0language:')) return null;
      const code = id.slice('\0language:'.length);
      return `import { loadLanguage } from ${JSON.stringify(catalogue)};\nexport const language = ${JSON.stringify(code)};\nexport const catalogue = await loadLanguage(language);\nexport default catalogue;\n`;
    },
  };
}

/** An element fetches the words of one language before it shows anything: English is none that comes along. */
export function wordsLater(sources) {
  const english = "import * as en from './en';";
  return {
    name: 'words-later',
    load(id) {
      if (id !== join(sources, 'i18n/catalogue.ts')) return null;
      const code = readFileSync(id, 'utf8');
      if (!code.includes(english)) throw new Error('i18n/catalogue.ts does not begin with English as it did');
      return { code: code.replace(english, 'const en = undefined;'), moduleType: 'ts' };
    },
  };
}
