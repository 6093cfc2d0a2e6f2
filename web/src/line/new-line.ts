// SPDX-License-Identifier: Apache-2.0
// A button that makes a line. The form begins as the library's lines usually do.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import { lineNumber } from '../app/identity';
import { uuid7 } from '../app/uuid7';
import { DeskElement } from '../elements/desk-element';
import { t } from '../i18n/catalogue';
import { actionButton } from '../i18n/words';
import { baseStyles, buttonStyles } from '../styles/shared';
import type { ActionDialog, DoneEvent } from './action-dialog';
import { actionNamed } from './action-event';
import { askedFields, filled } from './asks/field-values';
import { latestLine, usualCurrency } from './latest-line';

/** What a line that is made by hand has no use for. */
const unasked = new Set(['source', 'deferUntil']);

export class NewLine extends DeskElement {
  static override properties: PropertyDeclarations = { busy: { state: true } };
  declare protected busy: boolean;

  static override styles = [baseStyles, buttonStyles, css``];

  async #open(): Promise<void> {
    const action = actionNamed(this.desk.rulebook, this.desk.rulebook?.records.makeLine);
    if (!action || this.busy) return;
    this.busy = true;
    const [latest, currency] = await Promise.all([latestLine(this.desk.backend), usualCurrency(this.desk.backend)]).catch(() => []);
    this.busy = false;
    const fields = filled(askedFields(action).filter(({ name }) => !unasked.has(name)), {
      number: lineNumber(), owner: latest?.owner, currency, vendorAccount: 'main', acquisitionMethod: 'purchase',
    });
    await this.renderRoot.querySelector<ActionDialog>('action-dialog')?.open(undefined, action, {
      newLine: uuid7(), making: true, name: t.line.room.newLine, fields,
    });
  }

  #done({ sentence, outcome }: DoneEvent): void {
    this.desk.announce(sentence);
    if (outcome.line) this.desk.go({ room: 'line', id: outcome.line.id });
  }

  protected override render(): unknown {
    const records = this.desk.rulebook?.records;
    // Where orders are made by hand a line is made in its order.
    if (!records?.makeLine || records.makeOrder) return nothing;
    return html`<button aria-disabled=${this.desk.readOnly ? 'true' : 'false'} @click=${() => { if (!this.desk.readOnly) void this.#open(); }}>
        ${actionButton(records.makeLine)}…</button>
      <action-dialog .desk=${this.desk} @done=${(event: DoneEvent) => { this.#done(event); }}></action-dialog>`;
  }
}

customElements.define('new-line', NewLine);
