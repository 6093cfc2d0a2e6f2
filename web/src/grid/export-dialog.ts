// SPDX-License-Identifier: Apache-2.0
// What is seen in a grid, as a file or on paper: all that was found or what is chosen of it, with the columns of
// the view.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import type { Backend } from '../contract';
import { Selection } from '../bulk/chosen';
import { pagesBetween } from '../bulk/chosen-source';
import { failureOf } from '../app/desk';
import { download, fileName } from '../app/download';
import type { GridLook } from '../app/route';
import { DeskElement } from '../elements/desk-element';
import { modalStyles, openModal } from '../elements/modal';
import { t } from '../i18n/catalogue';
import { storageError } from '../i18n/words';
import { baseStyles, buttonStyles, fieldStyles } from '../styles/shared';
import { chosenColumns, type GridColumn } from './grid-columns';
import { jsonOf, recordsOf } from './grid-file';
import { wordsOf, type Found, type GridRow, type RecordKind } from './record-kind';

type Format = 'csv' | 'json' | 'paper';

export class ExportDialog extends DeskElement {
  static override properties: PropertyDeclarations = {
    kind: { attribute: false },
    look: { attribute: false },
    only: { state: true },
    format: { state: true },
    reading: { state: true },
    trouble: { state: true },
  };
  declare kind: RecordKind;
  declare look: GridLook;
  /** Only the chosen ones go into the file. */
  declare protected only: boolean;
  declare protected format: Format;
  /** How many rows are read of a file that is being made. */
  declare protected reading: number | undefined;
  declare protected trouble: string;
  #result: Found | undefined;
  #selection = Selection.none;

  static override styles = [
    baseStyles,
    buttonStyles,
    fieldStyles,
    modalStyles,
    css`
      legend {
        padding: 0;
        font-weight: 600;
      }
      .trouble {
        color: var(--red);
      }
    `,
  ];

  constructor() {
    super();
    this.only = false;
    this.format = 'csv';
    this.trouble = '';
  }

  async open(result: Found | undefined, selection: Selection): Promise<void> {
    this.#result = result;
    this.#selection = selection;
    this.only = this.#chosen > 0;
    this.reading = undefined;
    this.trouble = '';
    this.requestUpdate();
    await this.updateComplete;
    openModal(this.#dialog);
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  get #total(): number {
    return this.#result?.total ?? 0;
  }

  get #chosen(): number {
    return this.#selection.size(this.#total);
  }

  async #rows(backend: Backend, result: Found): Promise<GridRow[]> {
    const rows: GridRow[] = [];
    for await (const page of pagesBetween((offset, count) => this.kind.rows(backend, result, offset, count), 0, result.total)) {
      rows.push(...(this.only ? page.filter(({ id }) => this.#selection.has(id)) : page));
      this.reading = rows.length;
    }
    return rows;
  }

  async #export(): Promise<void> {
    const { kind, desk: { rulebook, workspace, backend } } = this;
    if (!rulebook || !backend || !this.#result || this.reading !== undefined) return;
    this.reading = 0;
    this.trouble = '';
    try {
      const rows = await this.#rows(backend, this.#result);
      if (this.format === 'paper') await kind.print?.(this.desk.words, rows, workspace?.name ?? '');
      else await this.#download(backend, rows, chosenColumns(kind, rulebook, this.look.columns), fileName(wordsOf(kind.of).fileName, workspace?.name, this.format));
      this.#dialog?.close();
    } catch (reason) {
      const { message, code } = failureOf(reason);
      this.trouble = message || storageError(code);
    }
    this.reading = undefined;
  }

  async #download(backend: Backend, rows: readonly GridRow[], columns: readonly GridColumn<GridRow>[], name: string): Promise<void> {
    const json = this.format === 'json';
    const bytes = json ? new TextEncoder().encode(jsonOf(this.kind.of, rows, columns)) : await backend.tableFile(recordsOf(rows, columns));
    download(bytes, name, json ? 'application/json' : 'text/csv');
    this.desk.announce(wordsOf(this.kind.of).exported(rows.length));
  }

  #radio(name: string, label: string, checked: boolean, choose: () => void): unknown {
    return html`<label class="check"><input type="radio" name=${name} .checked=${checked} @change=${choose} /><span>${label}</span></label>`;
  }

  /** Besides files: a worksheet that is printed. */
  get #formats(): readonly Format[] {
    return this.kind.print ? ['csv', 'json', 'paper'] : ['csv', 'json'];
  }

  #file(): unknown {
    const words = wordsOf(this.kind.of);
    const chosen = this.#chosen;
    return html`<div><h2 id="heading">${t.views.exporting.heading}</h2><p class="quiet small">${t.views.exporting.columns}</p></div>
      ${chosen > 0 ? html`<fieldset><legend>${words.which}</legend>
        ${this.#radio('which', words.allFound(this.#total), !this.only, () => { this.only = false; })}
        ${this.#radio('which', words.onlyChosen(chosen), this.only, () => { this.only = true; })}</fieldset>`
        : html`<p>${words.allFound(this.#total)}</p>`}
      <fieldset><legend>${t.views.exporting.format}</legend>
        ${this.#formats.map((format) => this.#radio('format', t.views.exporting[format], this.format === format, () => { this.format = format; }))}</fieldset>
      ${this.trouble ? html`<p class="trouble" role="alert">${this.trouble}</p>` : nothing}`;
  }

  get #confirm(): string {
    if (this.reading !== undefined) return wordsOf(this.kind.of).reading(this.reading);
    return this.format === 'paper' ? t.views.exporting.print : t.views.exporting.confirm;
  }

  protected override render(): unknown {
    return html`<dialog tabindex="-1" aria-labelledby="heading"><div class="body">${this.#file()}</div>
      <div class="foot"><button type="button" @click=${() => { this.#dialog?.close(); }}>${t.views.exporting.keep} <kbd class="hint">Esc</kbd></button>
        <button type="button" class="primary" aria-disabled=${this.reading === undefined ? 'false' : 'true'} @click=${() => void this.#export()}>${this.#confirm}</button></div></dialog>`;
  }
}

customElements.define('export-dialog', ExportDialog);
