// SPDX-License-Identifier: Apache-2.0
// Puts an element at a height. Through the style object: a strict content security policy
// forbids style attributes, which is what Lit's own styleMap writes on the first render.

import { Directive, directive, type ElementPart, type PartInfo, PartType } from 'lit/directive.js';
import { nothing } from 'lit';

class Place extends Directive {
  #top: number | undefined;

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('place() belongs on an element');
  }

  override render(_top: number): unknown {
    return nothing;
  }

  override update(part: ElementPart, [top]: [number]): unknown {
    if (top !== this.#top) {
      this.#top = top;
      (part.element as HTMLElement).style.transform = `translateY(${String(top)}px)`;
    }
    return nothing;
  }
}

export const place = directive(Place);
