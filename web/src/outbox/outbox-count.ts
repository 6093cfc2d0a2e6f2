// SPDX-License-Identifier: Apache-2.0
// How many letters wait, for the way to the outbox.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import { DeskElement } from '../elements/desk-element';
import { t } from '../i18n/catalogue';
import { whole } from '../i18n/format';
import { baseStyles } from '../styles/shared';

export class OutboxCount extends DeskElement {
  static override properties: PropertyDeclarations = { waiting: { state: true } };
  declare protected waiting: number;
  #turn = 0;

  static override styles = [
    baseStyles,
    css`
      :host {
        display: inline;
        color: inherit;
        font-size: inherit;
      }
      b {
        display: inline-block;
        white-space: nowrap;
        padding: 0.05rem var(--count-inline, 0.5rem);
        border-radius: 0.75rem;
        background: var(--amber-soft);
        color: var(--amber);
        font-size: var(--count-text, var(--text-label));
        font-weight: 600;
      }
    `,
  ];

  constructor() {
    super();
    this.waiting = 0;
  }

  protected override connected(): void {
    void this.#count();
  }

  protected override libraryChanged(): void {
    void this.#count();
  }

  async #count(): Promise<void> {
    const backend = this.desk.backend;
    if (!backend) return;
    const turn = ++this.#turn;
    // A number on the frame is not worth a message of its own: a desk in trouble says so elsewhere.
    const letters = await backend.letters({ ...this.desk.asker, count: 0 }).catch(() => undefined);
    if (turn === this.#turn) this.waiting = letters?.states.find(({ name }) => name === 'waiting')?.count ?? 0;
  }

  protected override render(): unknown {
    return this.waiting > 0 ? html`<b>${whole(this.waiting)}<span class="visually-hidden"> ${t.outbox.room.waiting}</span></b>` : nothing;
  }
}

customElements.define('outbox-count', OutboxCount);
