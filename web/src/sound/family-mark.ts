// SPDX-License-Identifier: Apache-2.0
// The shape of a family, so that it is known without its colour.

import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Family } from './kinds';

function shape(family: Family): SVGTemplateResult {
  switch (family) {
    case 'good':
      return svg`<circle cx="12" cy="12" r="10" fill="none" /><path d="m7.5 12.5 3 3 6-7" fill="none" />`;
    case 'look':
      return svg`<path d="M5 22V3h13l-3 5 3 5H5" fill="none" />`;
    case 'ask':
      return svg`<path d="M9 9a3 3 0 1 1 4.2 2.8c-.8.4-1.2 1-1.2 2M12 17.3v.2" fill="none" /><rect x="2" y="2" width="20" height="20" rx="4" fill="none" />`;
    case 'undone':
      return svg`<path d="M4 9h10a5.5 5.5 0 0 1 0 11H8M8 5 4 9l4 4" fill="none" />`;
    case 'stop':
      return svg`<path d="M8 2h8l6 6v8l-6 6H8l-6-6V8Z" fill="none" /><path d="m8.5 8.5 7 7m0-7-7 7" fill="none" />`;
  }
}

export function familyMark(family: Family): TemplateResult {
  return html`<svg viewBox="0 0 24 24" width="24" height="24" stroke="currentColor" stroke-width="2.2"
    stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${shape(family)}</svg>`;
}
