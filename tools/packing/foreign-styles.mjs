// SPDX-License-Identifier: Apache-2.0
// The desk's styles, for a place in somebody else's page: `rem` is what that page says it is, so lengths
// are counted in our own; what depends on the window's width depends on the frame's; the values of
// tokens.css lie on our own element, each to be changed by a property of the page.
import { readFileSync } from 'node:fs';

/** Conditions count in the frame's own text size; everywhere else a `rem` is a length of ours. */
function lengths(css) {
  return css
    .replace(/@media \((max|min)-width: ([\d.]+)rem\)/g, '@container ($1-width: $2em)')
    .replace(/(@(?:media|container)[^{]*)|(-?(?:\d+\.)?\d+|-?\.\d+)rem\b/g, (all, condition, number) =>
      (condition !== undefined ? condition : number === '0' ? '0px' : `calc(${number} * var(--accession-rem))`));
}

function tokens(css) {
  return lengths(css
    .replace(/color-scheme: light dark;\n/, '')
    .replace(/:root\[data-theme='\w+'\] \{[^}]*\}/g, '')
    .replaceAll(':root', '.room')
    .replace(/^(\s+)--([\w-]+): ([^;]+);/gm, '$1--$2: var(--accession-$2, $3);'));
}

/** Names and usual values of what a page can change, for the tables. */
export function changeable(css) {
  const [, first] = /:root \{([^}]*)\}/.exec(css) ?? [];
  return [...(first ?? '').matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name, value]) => ({ name: `--accession-${name}`, value }));
}

export function foreignStyles() {
  return {
    name: 'foreign-styles',
    resolveId(source, importer) {
      if (!source.endsWith('.css?inline')) return null;
      return `\0css:${new URL(source.replace('?inline', ''), `file://${importer}`).pathname}`;
    },
    load(id) {
      if (!id.startsWith('\0css:')) return null;
      return { code: `export default ${JSON.stringify(tokens(readFileSync(id.slice(5), 'utf8')))};`, moduleType: 'js' };
    },
    transform: {
      filter: { id: /\.ts$/ },
      handler(code) {
        if (!code.includes('css`')) return null;
        return { code: code.replace(/\bcss`[^`]*`/g, (block) => lengths(block)), map: null };
      },
    },
  };
}

export { lengths, tokens };
