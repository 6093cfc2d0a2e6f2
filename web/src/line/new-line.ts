// SPDX-License-Identifier: Apache-2.0
// A button that makes a line. The form begins as the library's lines usually do.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import type { FieldView, LineDetail } from '../contract';
import { lineNumber, uuid7 } from '../app/identity';
import { emptySpec, go } from '../app/route';
import { DeskElement } from '../elements/desk-element';
import { actionButton } from '../i18n/words';
import { baseStyles, buttonStyles } from '../styles/shared';
import type { ActionDialog, DoneEvent } from './action-dialog';
import { actionNamed } from './action-event';

/** What a line that is made by hand has no use for. */
const unasked = new Set(['source', 'deferUntil']);

export class NewLine extends DeskElement {
  static override properties: PropertyDeclarations = { busy: { state: true } };
  declare protected busy: boolean;

  static override styles = [baseStyles, buttonStyles, css``];

  /** Owner and currency are mostly those of the line before. */
  async #latest(): Promise<LineDetail | undefined> {
    const backend = this.desk.backend;
    if (!backend) return undefined;
    const { query, total } = await backend.query({ ...emptySpec, descending: true });
    const [row] = total > 0 ? await backend.page(query, 0, 1) : [];
    return row && backend.line(row.id);
  }

  async #open(): Promise<void> {
    const action = actionNamed(this.desk.rulebook, 'create_line');
    const asked = action?.asks.find(({ kind }) => kind === 'fields')?.fields;
    if (!action || !asked || this.busy) return;
    this.busy = true;
    const latest = await this.#latest().catch(() => undefined);
    this.busy = false;
    const begins: Record<string, FieldView['value']> = {
      number: lineNumber(), owner: latest?.owner ?? '', currency: latest?.price.currency ?? '', vendorAccount: 'main',
      acquisitionMethod: 'purchase',
    };
    const fields = asked.filter(({ name }) => !unasked.has(name)).map((field): FieldView => ({
      ...field, editable: true, unmet: [],
      value: begins[field.name] ?? (field.kind === 'flag' ? false : ['texts', 'funds', 'attachments', 'holdings'].includes(field.kind) ? [] : ''),
    }));
    await this.renderRoot.querySelector<ActionDialog>('action-dialog')?.open(undefined, action, { newLine: uuid7(), name: 'New line', fields });
  }

  #done({ sentence, outcome }: DoneEvent): void {
    this.desk.announce(sentence);
    if (outcome.line) go({ room: 'line', id: outcome.line.id });
  }

  protected override render(): unknown {
    // A rulebook whose lines are made otherwise asks for no fields here.
    const asks = actionNamed(this.desk.rulebook, 'create_line')?.asks ?? [];
    if (!asks.some(({ kind }) => kind === 'fields')) return nothing;
    return html`<button aria-disabled=${this.desk.readOnly ? 'true' : 'false'} @click=${() => { if (!this.desk.readOnly) void this.#open(); }}>
        ${actionButton('create_line')}…</button>
      <action-dialog .desk=${this.desk} @done=${(event: DoneEvent) => { this.#done(event); }}></action-dialog>`;
  }
}

customElements.define('new-line', NewLine);
