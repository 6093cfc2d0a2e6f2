// SPDX-License-Identifier: Apache-2.0
// A status's shape. The same six shapes in grid, chips and lifecycle picture.

import { svg, html, nothing, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Mark } from '../contract';

const circle = (radius: number): string => `M${String(5 - radius)} 5a${String(radius)} ${String(radius)} 0 1 0 ${String(2 * radius)} 0a${String(radius)} ${String(radius)} 0 1 0 ${String(-2 * radius)} 0Z`;

/** What is filled, and of what only the line is drawn, and how strong. */
const shapes: Readonly<Record<Mark, { filled?: string; line?: string; strong?: number }>> = {
  ring: { line: circle(3.25), strong: 2 },
  round: { filled: circle(4) },
  diamond: { filled: 'M5 0 10 5 5 10 0 5Z' },
  loop: { line: 'M8.6 3.2A4 4 0 1 0 9 5.6', strong: 1.8, filled: 'M9.9 .8 9.4 4.4 6.2 3Z' },
  square: { filled: 'M1 1h8v8h-8Z' },
  bar: { filled: 'M.5 3.75h9a.5 .5 0 0 1 .5 .5v1.5a.5 .5 0 0 1 -.5 .5h-9a.5 .5 0 0 1 -.5 -.5v-1.5a.5 .5 0 0 1 .5 -.5Z' },
};

/** The shape alone, in a 10 by 10 square around (5, 5). Mostly one element for any of them: another mark is another attribute. */
export function markShape(mark: Mark): SVGTemplateResult {
  const { filled, line, strong } = shapes[mark];
  return svg`<path d=${line ?? filled ?? ''} fill=${line ? 'none' : 'currentColor'} stroke=${line ? 'currentColor' : nothing} stroke-width=${strong ?? nothing} />${
    line && filled ? svg`<path d=${filled} fill="currentColor" />` : nothing}`;
}

export function markIcon(mark: Mark): TemplateResult {
  return html`<svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">${markShape(mark)}</svg>`;
}
