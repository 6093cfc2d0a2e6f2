// SPDX-License-Identifier: Apache-2.0
// How many changes need a person, for the way to their room.

import { css, html, nothing } from 'lit';
import { DeskElement } from '../elements/desk-element';
import { whole } from '../i18n/format';
import { baseStyles } from '../styles/shared';

export class AttentionCount extends DeskElement {
  static override styles = [baseStyles, css`
    :host {
      display: inline;
      color: inherit;
      font-size: inherit;
    }
    b {
      padding: 0.05rem var(--count-inline, 0.5rem);
      border-radius: 0.75rem;
      background: var(--red-soft);
      color: var(--red);
      font-size: var(--count-text, var(--text-label));
      font-weight: 600;
    }
  `];

  protected override render(): unknown {
    const { attention } = this.desk.sync;
    return attention > 0 ? html`<b>${whole(attention)}</b>` : nothing;
  }
}

customElements.define('attention-count', AttentionCount);
