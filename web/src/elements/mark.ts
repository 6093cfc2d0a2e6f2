// SPDX-License-Identifier: Apache-2.0
// A status's shape. The same six shapes in grid, chips and lifecycle picture.

import { svg, html, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Mark } from '../contract';

/** The shape alone, in a 10 by 10 square around (5, 5). */
export function markShape(mark: Mark): SVGTemplateResult {
  switch (mark) {
    case 'ring':
      return svg`<circle cx="5" cy="5" r="3.25" fill="none" stroke="currentColor" stroke-width="2" />`;
    case 'round':
      return svg`<circle cx="5" cy="5" r="4" fill="currentColor" />`;
    case 'diamond':
      return svg`<path d="M5 0 10 5 5 10 0 5Z" fill="currentColor" />`;
    case 'loop':
      return svg`<path d="M8.6 3.2A4 4 0 1 0 9 5.6" fill="none" stroke="currentColor" stroke-width="1.8" />
        <path d="M9.9 .8 9.4 4.4 6.2 3Z" fill="currentColor" />`;
    case 'square':
      return svg`<rect x="1" y="1" width="8" height="8" fill="currentColor" />`;
    case 'bar':
      return svg`<rect x="0" y="3.75" width="10" height="2.5" rx=".5" fill="currentColor" />`;
  }
}

export function markIcon(mark: Mark): TemplateResult {
  return html`<svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">${markShape(mark)}</svg>`;
}
