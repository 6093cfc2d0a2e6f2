// SPDX-License-Identifier: Apache-2.0
// What of this session's receipts goes on paper: slips, labels or the list. Loaded when it is first wanted.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import { failureOf } from '../app/desk';
import { read, write } from '../app/preferences';
import { DeskElement } from '../elements/desk-element';
import { focusFirstField, modalStyles, openModal } from '../elements/modal';
import type { SheetKey } from '../i18n/en/print';
import { t } from '../i18n/catalogue';
import { storageError } from '../i18n/words';
import { baseStyles, buttonStyles, fieldStyles } from '../styles/shared';
import { labelsOn, papers, type Paper } from './papers';
import { printOut } from './print-out';
import { receivedHere, type Printed } from './printed';
import { labelsOf, sessionList, sheetStyles, slipsOf } from './sheets';

const sheets: readonly SheetKey[] = ['slips', 'labels', 'list'];
/** What this browser printed last. */
const lastSheet = 'print.sheet';
const lastPaper = 'print.paper';

export class PrintDialog extends DeskElement {
  static override properties: PropertyDeclarations = {
    printed: { state: true },
    sheet: { state: true },
    paper: { state: true },
    used: { state: true },
    trouble: { state: true },
  };
  /** None while it is being read. */
  declare protected printed: readonly Printed[] | undefined;
  declare protected sheet: SheetKey;
  declare protected paper: Paper;
  declare protected used: number;
  declare protected trouble: string;

  static override styles = [baseStyles, buttonStyles, fieldStyles, modalStyles, css`
    fieldset {
      display: grid;
      gap: var(--space-1);
    }
    legend,
    .field label {
      padding: 0;
      font-weight: 600;
    }
    .field {
      display: grid;
      gap: var(--space-1);
    }
    .field input {
      width: 6rem;
    }
    .trouble {
      color: var(--red);
    }
  `];

  constructor() {
    super();
    const sheet = read(lastSheet);
    const paper = read(lastPaper);
    this.sheet = sheets.find((key) => key === sheet) ?? 'slips';
    this.paper = papers.find(({ key }) => key === paper) ?? (papers[0] as Paper);
    this.used = 0;
    this.trouble = '';
  }

  async show(): Promise<void> {
    this.printed = undefined;
    this.used = 0;
    this.trouble = '';
    await this.updateComplete;
    const dialog = this.renderRoot.querySelector('dialog');
    openModal(dialog);
    requestAnimationFrame(() => { focusFirstField(dialog); });
    try {
      this.printed = await receivedHere(this.desk, this.desk.receipts.entries);
    } catch (reason) {
      const { message, code } = failureOf(reason);
      this.trouble = message || storageError(code);
    }
  }

  #print(): void {
    const { printed, paper } = this;
    if (!printed?.length) return;
    write(lastSheet, this.sheet);
    write(lastPaper, paper.key);
    this.renderRoot.querySelector('dialog')?.close();
    const [width, height] = paper.page;
    if (this.sheet === 'labels') printOut(labelsOf(printed, paper, this.used), sheetStyles, `size: ${width}mm ${height}mm; margin: 0`);
    else if (this.sheet === 'slips') printOut(slipsOf(printed), sheetStyles, 'margin: 12mm');
    else printOut(sessionList(this.desk.words, printed, this.desk.workspace?.name ?? ''), sheetStyles, 'margin: 14mm');
  }

  #radio<T extends string>(name: string, key: T, words: string, chosen: T, choose: (key: T) => void): unknown {
    return html`<label class="check"><input type="radio" name=${name} .checked=${key === chosen} @change=${() => { choose(key); }} /><span>${words}</span></label>`;
  }

  #labels(printed: readonly Printed[]): unknown {
    const without = printed.filter(({ item }) => !item.callNumber).length;
    const most = labelsOn(this.paper) - 1;
    return html`<fieldset><legend>${t.print.printing.paper}</legend>
        ${papers.map((paper) => this.#radio('paper', paper.key, t.print.printing.papers[paper.key], this.paper.key, () => { this.paper = paper; this.used = 0; }))}</fieldset>
      ${most > 0 ? html`<div class="field"><label for="used">${t.print.printing.used}</label>
        <input id="used" type="number" inputmode="numeric" min="0" max=${most} .value=${String(this.used)}
          @input=${(event: Event) => { this.used = Math.min(most, Math.max(0, Math.trunc(Number((event.target as HTMLInputElement).value) || 0))); }} /></div>` : nothing}
      ${without > 0 ? html`<p class="quiet">${t.print.printing.without(without)}</p>` : nothing}`;
  }

  protected override render(): unknown {
    const { printed } = this;
    const able = Boolean(printed?.length);
    const about = printed ? (printed.length > 0 ? t.print.printing.about(printed.length) : t.print.printing.nothing) : t.print.printing.reading;
    return html`<dialog aria-labelledby="heading"><form @submit=${(event: Event) => { event.preventDefault(); this.#print(); }}>
      <div class="body">
        <div><h2 id="heading">${t.print.printing.heading}</h2><p class="quiet">${this.trouble ? nothing : about}</p></div>
        ${this.trouble ? html`<p class="trouble" role="alert">${this.trouble}</p>` : nothing}
        <fieldset><legend>${t.print.printing.what}</legend>
          ${sheets.map((key) => this.#radio('sheet', key, t.print.printing.sheets[key], this.sheet, (chosen) => { this.sheet = chosen; }))}</fieldset>
        ${this.sheet === 'labels' && printed ? this.#labels(printed) : nothing}
      </div>
      <div class="foot">
        <button type="button" @click=${() => { this.renderRoot.querySelector('dialog')?.close(); }}>${t.print.printing.keep} <kbd class="hint">Esc</kbd></button>
        <button class="primary" aria-disabled=${able ? 'false' : 'true'}>${t.print.printing.confirm}</button>
      </div>
    </form></dialog>`;
  }
}

customElements.define('print-dialog', PrintDialog);
