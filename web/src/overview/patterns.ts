// SPDX-License-Identifier: Apache-2.0
// Stripes: what waits and what went too far is told apart from what is done without its colour.

import { svg, type SVGTemplateResult } from 'lit';

export type Stripes = 'waits' | 'bad';

/** To be drawn once in each SVG that fills with `url(#waits)` or `url(#bad)`. */
export function stripes(...kinds: Stripes[]): SVGTemplateResult {
  return svg`<defs>${kinds.map((kind) => svg`<pattern id=${kind} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect class="ground-${kind}" width="6" height="6" /><line class="stripe-${kind}" x1="1" x2="1" y1="0" y2="6" />
  </pattern>`)}</defs>`;
}
