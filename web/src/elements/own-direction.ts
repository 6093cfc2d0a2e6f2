// SPDX-License-Identifier: Apache-2.0
// A text that came with the data reads in its own direction, whichever way the page reads: it is cut off
// where it ends and not where it begins, and its full stop stays behind it. It stands where the others do.

import { css, html, type TemplateResult } from 'lit';

export const ownDirectionStyles = css`
  .own {
    display: block;
    min-width: 0;
    overflow: hidden;
    text-align: start;
    text-align: -webkit-match-parent;
    text-align: match-parent;
    text-overflow: ellipsis;
  }
`;

export function own(text: string | TemplateResult): TemplateResult {
  return html`<span class="own" dir="auto">${text || '–'}</span>`;
}
