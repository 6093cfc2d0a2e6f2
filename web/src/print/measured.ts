// SPDX-License-Identifier: Apache-2.0
// Gives an element its measures through the style object, as elements/place.ts does and for the same reason.

import { Directive, directive, type ElementPart, type PartInfo, PartType } from 'lit/directive.js';
import { nothing } from 'lit';

/** `{ left: '70mm', width: '70mm', ... }` */
export type Measures = Readonly<Partial<Record<'left' | 'top' | 'width' | 'height', string>>>;

class Measured extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('measured() belongs on an element');
  }

  override render(_measures: Measures): unknown {
    return nothing;
  }

  override update(part: ElementPart, [measures]: [Measures]): unknown {
    Object.assign((part.element as HTMLElement).style, measures);
    return nothing;
  }
}

export const measured = directive(Measured);
