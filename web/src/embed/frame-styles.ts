// SPDX-License-Identifier: Apache-2.0
// What stands between the page and the rooms: nothing of the page's own styles comes in, and ours are
// counted in a length of our own. The desk's values lie on `.room`, where no rule of the page can reach
// them; a page changes them as `--accession-...`. What tools/pack makes of the desk's styles for this is
// told in docs/decisions/0017-embedding.md.

import { css, unsafeCSS, type CSSResultGroup } from 'lit';
import tokens from '../styles/tokens.css?inline';

const name = '--accession-rem';
let counted = false;

/** A length that is worked out where it is set: the size of a text that nobody has changed, whatever the page's root has. */
export function countOwnRem(): void {
  if (counted) return;
  counted = true;
  try {
    CSS.registerProperty({ name, syntax: '<length>', inherits: true, initialValue: '16px' });
  } catch {
    // Another copy of these elements has done it.
  }
}

export const frameStyles: CSSResultGroup = [
  unsafeCSS(tokens),
  css`
    :host {
      display: block;
    }
    :host([hidden]) {
      display: none;
    }
    .frame {
      all: initial;
      color-scheme: inherit;
      display: block;
      box-sizing: border-box;
      block-size: 100%;
      font-size: medium;
      --accession-rem: 1em;
      container-type: inline-size;
      /* What lies over the whole desk in a page of its own lies over the element here, and not over the page. */
      contain: layout;
    }
    .frame.auto {
      color-scheme: light dark;
    }
    .frame.light {
      color-scheme: light;
    }
    .frame.dark {
      color-scheme: dark;
    }
    .room {
      box-sizing: border-box;
      block-size: 100%;
      background: var(--ground);
      color: var(--ink);
      font-family: var(--font);
      font-size: var(--text-work);
      line-height: 1.43;
    }
    .inside {
      padding: var(--space-4);
    }
    .back {
      margin-block-end: var(--space-2);
    }
    .told {
      padding: var(--space-4) var(--space-5);
    }
    .told h2 {
      font-size: var(--text-title);
      line-height: 1.25;
    }
    .told p {
      margin-block: var(--space-1) var(--space-3);
    }
    .loose {
      margin-block-end: var(--space-4);
      border-radius: var(--radius);
    }
    .kept {
      margin-block-start: var(--space-3);
      text-align: end;
    }
  `,
];
