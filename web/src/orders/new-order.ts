// SPDX-License-Identifier: Apache-2.0
// A button that makes an order, where the rulebook lets orders be made before their lines.

import { css, html, nothing } from 'lit';
import { DeskElement } from '../elements/desk-element';
import { t } from '../i18n/catalogue';
import { actionButton } from '../i18n/words';
import type { ActionDialog, DoneEvent } from '../line/action-dialog';
import { actionNamed } from '../line/action-event';
import type { Draft } from '../line/action-intent';
import { askedFields, filled } from '../line/asks/field-values';
import { baseStyles, buttonStyles } from '../styles/shared';

/** Whoever chooses a prefix or a suffix does not type it again: it is part of the number (folio.md A5). */
function wholeNumber(set: Draft['set']): Draft['set'] {
  const { poNumber: number, poNumberPrefix: prefix = '', poNumberSuffix: suffix = '' } = set;
  if (typeof number !== 'string' || number === '' || typeof prefix !== 'string' || typeof suffix !== 'string') return set;
  const before = number.startsWith(prefix) ? '' : prefix;
  const after = number.endsWith(suffix) ? '' : suffix;
  return { ...set, poNumber: before + number + after };
}

export class NewOrder extends DeskElement {
  static override styles = [baseStyles, buttonStyles, css``];
  /** Of the order that is being made. */
  #id = '';

  async #open(): Promise<void> {
    const action = actionNamed(this.desk.rulebook, this.desk.rulebook?.records.makeOrder);
    if (!action) return;
    this.#id = crypto.randomUUID();
    await this.renderRoot.querySelector<ActionDialog>('action-dialog')?.open(undefined, action, {
      order: this.#id, making: true, name: t.orders.room.making, fields: filled(askedFields(action), {}), complete: wholeNumber,
    });
  }

  #done({ sentence }: DoneEvent): void {
    this.desk.announce(sentence);
    this.desk.go({ room: 'order', id: this.#id });
  }

  protected override render(): unknown {
    const makeOrder = this.desk.rulebook?.records.makeOrder;
    if (!makeOrder) return nothing;
    return html`<button aria-disabled=${this.desk.readOnly ? 'true' : 'false'} @click=${() => { if (!this.desk.readOnly) void this.#open(); }}>
        ${actionButton(makeOrder)}…</button>
      <action-dialog .desk=${this.desk} @done=${(event: DoneEvent) => { this.#done(event); }}></action-dialog>`;
  }
}

customElements.define('new-order', NewOrder);
