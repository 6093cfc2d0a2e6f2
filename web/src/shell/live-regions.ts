// SPDX-License-Identifier: Apache-2.0
// Speaks to screen readers: politely for what went well, at once for what did not.

import { css, html, type PropertyDeclarations } from 'lit';
import { DeskElement } from '../elements/desk-element';
import { baseStyles } from '../styles/shared';

export class LiveRegions extends DeskElement {
  static override properties: PropertyDeclarations = {
    polite: { state: true },
    urgent: { state: true },
  };
  declare protected polite: string;
  declare protected urgent: string;
  #turn = false;

  constructor() {
    super();
    this.polite = '';
    this.urgent = '';
  }

  static override styles = [baseStyles, css`:host { position: absolute; }`];

  protected override connected(signal: AbortSignal): void {
    this.desk.addEventListener('announce', (event) => {
      const { text, urgent } = (event as CustomEvent<{ text: string; urgent: boolean }>).detail;
      // The same sentence twice must be spoken twice: an invisible space makes it a new text.
      this.#turn = !this.#turn;
      const fresh = this.#turn ? `${text}\u00a0` : text;
      if (urgent) this.urgent = fresh;
      else this.polite = fresh;
    }, { signal });
  }

  protected override render(): unknown {
    return html`<div class="visually-hidden" role="status" aria-live="polite">${this.polite}</div>
      <div class="visually-hidden" role="alert" aria-live="assertive">${this.urgent}</div>`;
  }
}

customElements.define('live-regions', LiveRegions);
