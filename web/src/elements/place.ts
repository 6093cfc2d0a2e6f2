// SPDX-License-Identifier: Apache-2.0
// Puts an element somewhere, through the style object: a strict content security policy forbids style
// attributes, which is what Lit's own styleMap writes on the first render.

import { Directive, directive, type DirectiveResult, type ElementPart, type PartInfo, PartType } from 'lit/directive.js';
import { nothing } from 'lit';

/** `{ left: '70mm', width: '70mm', ... }` */
export type Measures = Readonly<Partial<Record<'left' | 'top' | 'width' | 'height' | 'transform', string>>>;

class Measured extends Directive {
  #last: Measures = {};

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('measured() belongs on an element');
  }

  override render(_measures: Measures): unknown {
    return nothing;
  }

  override update(part: ElementPart, [measures]: [Measures]): unknown {
    const { style } = part.element as HTMLElement;
    for (const name of Object.keys(measures) as (keyof Measures)[]) {
      if (measures[name] !== this.#last[name]) style[name] = measures[name] ?? '';
    }
    this.#last = measures;
    return nothing;
  }
}

export const measured = directive(Measured);

/** At a height, in pixels. */
export function place(top: number): DirectiveResult<typeof Measured> {
  return measured({ transform: `translateY(${String(top)}px)` });
}
