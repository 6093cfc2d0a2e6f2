// SPDX-License-Identifier: Apache-2.0
// The dialogs behind the buttons of the lines' room, loaded when one is first wanted: columns and
// density, saved views, and what is seen as a file.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Backend, LineRow, QueryResult, QuerySpec } from '../contract';
import { Selection } from '../bulk/chosen';
import { pagesBetween } from '../bulk/chosen-source';
import { failureOf } from '../app/desk';
import { download, fileName } from '../app/download';
import { today } from '../app/today';
import { emptySpec, formatRoute, usualLook, type LinesLook } from '../app/route';
import { DeskElement } from '../elements/desk-element';
import { modalStyles, openModal } from '../elements/modal';
import { t } from '../i18n/catalogue';
import { date, visible } from '../i18n/format';
import { storageError } from '../i18n/words';
import { baseStyles, buttonStyles, fieldStyles } from '../styles/shared';
import { chosenColumns, fixedColumn, gridColumns, type GridColumn } from './grid-columns';
import { jsonOf, recordsOf } from './lines-file';
import { keepViews, savedViews, viewNameMax, withView, type SavedView } from './saved-views';

type Part = 'columns' | 'views' | 'export';
/** Besides files: a worksheet that is printed. */
const formats = ['csv', 'json', 'paper'] as const;
type LinesFormat = (typeof formats)[number];

export class LinesDialogs extends DeskElement {
  static override properties: PropertyDeclarations = {
    spec: { attribute: false },
    look: { attribute: false },
    inSight: { attribute: false },
    shown: { state: true },
    renaming: { state: true },
    only: { state: true },
    format: { state: true },
    reading: { state: true },
    trouble: { state: true },
  };
  declare spec: QuerySpec;
  declare look: LinesLook;
  /** Which columns have room now; undefined where there is no grid. */
  declare inSight: () => ReadonlySet<string> | undefined;
  declare protected shown: Part;
  declare protected renaming: string | undefined;
  /** Only the chosen lines go into the file. */
  declare protected only: boolean;
  declare protected format: LinesFormat;
  /** How many rows are read of a file that is being made. */
  declare protected reading: number | undefined;
  declare protected trouble: string;
  #result: QueryResult | undefined;
  #selection = Selection.none;

  static override styles = [
    baseStyles,
    buttonStyles,
    fieldStyles,
    modalStyles,
    css`
      ul {
        display: grid;
      }
      li {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        min-height: 2.5rem;
        border-bottom: 1px solid var(--line);
      }
      li > label,
      li > a {
        flex: 1;
        min-width: 0;
        overflow-wrap: anywhere;
      }
      li button {
        min-width: 2rem;
      }
      .choices,
      .field {
        display: grid;
        gap: var(--space-1);
      }
      legend,
      .field > label {
        padding: 0;
        font-weight: 600;
      }
      .row {
        display: flex;
        gap: var(--space-2);
      }
      .row input {
        flex: 1;
        min-width: 0;
      }
      .trouble {
        color: var(--red);
      }
    `,
  ];

  constructor() {
    super();
    this.spec = emptySpec;
    this.look = usualLook;
    this.inSight = () => undefined;
    this.shown = 'columns';
    this.only = false;
    this.format = 'csv';
    this.trouble = '';
  }

  columns(): void {
    void this.#show('columns');
  }

  views(): void {
    void this.#show('views');
  }

  export(result: QueryResult | undefined, selection: Selection): void {
    this.#result = result;
    this.#selection = selection;
    this.only = this.#chosen > 0;
    void this.#show('export');
  }

  async #show(part: Part): Promise<void> {
    this.shown = part;
    this.renaming = this.reading = undefined;
    this.trouble = '';
    await this.updateComplete;
    openModal(this.#dialog);
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  // ---- columns and density

  #look(look: Partial<LinesLook>): void {
    this.desk.replaceRoute({ room: 'lines', spec: this.spec, look: { ...this.look, ...look } });
  }

  /** All columns: the shown ones in their order, then the others. */
  #ordered(): { shown: GridColumn[]; others: GridColumn[] } {
    const { rulebook } = this.desk;
    if (!rulebook) return { shown: [], others: [] };
    const shown = chosenColumns(rulebook, this.look.columns);
    return { shown, others: gridColumns(rulebook).filter(({ key }) => !shown.some((column) => column.key === key)) };
  }

  #toggle(column: GridColumn, show: boolean): void {
    const keys = this.#ordered().shown.map(({ key }) => key);
    this.#look({ columns: show ? [...keys, column.key] : keys.filter((key) => key !== column.key) });
  }

  async #move(column: GridColumn, by: number): Promise<void> {
    const keys = this.#ordered().shown.map(({ key }) => key);
    const from = keys.indexOf(column.key);
    const to = from + by;
    if (to < 0 || to >= keys.length) return;
    keys.splice(to, 0, ...keys.splice(from, 1));
    this.#look({ columns: keys });
    this.desk.announce(t.views.viewing.movedTo(column.label, to + 1, keys.length));
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[data-move="${column.key}${String(by)}"]`)?.focus();
  }

  #column(column: GridColumn, index: number, shown: number): unknown {
    const { key, label } = column;
    const fixed = key === fixedColumn;
    const here = index < shown;
    const unseen = here && this.inSight()?.has(key) === false;
    return html`<li><label class="check"><input type="checkbox" .checked=${here} ?disabled=${fixed} aria-label=${t.views.viewing.show(label)}
        @change=${(event: Event) => { this.#toggle(column, (event.target as HTMLInputElement).checked); }} />
        <span>${label} ${fixed ? html`<span class="quiet">(${t.views.viewing.always})</span>` : unseen ? html`<span class="quiet">(${t.views.viewing.unseen})</span>` : nothing}</span></label>
      ${here ? html`<button type="button" data-move="${key}-1" aria-label=${t.views.viewing.earlier(label)} aria-disabled=${index === 0 ? 'true' : 'false'} @click=${() => void this.#move(column, -1)}>↑</button>
        <button type="button" data-move="${key}1" aria-label=${t.views.viewing.later(label)} aria-disabled=${index === shown - 1 ? 'true' : 'false'} @click=${() => void this.#move(column, 1)}>↓</button>` : nothing}</li>`;
  }

  #columns(): unknown {
    const { shown, others } = this.#ordered();
    return html`<div><h2 id="heading">${t.views.viewing.columnsHeading}</h2><p class="quiet small">${t.views.viewing.columnsHelp}</p></div>
      <ul>${repeat([...shown, ...others], ({ key }) => key, (column, index) => this.#column(column, index, shown.length))}</ul>
      <fieldset><legend>${t.views.viewing.density}</legend>${[false, true].map((dense) => html`<label class="check">
        <input type="radio" name="density" .checked=${this.look.dense === dense} @change=${() => { this.#look({ dense }); }} />
        ${dense ? t.views.viewing.compact : t.views.viewing.comfortable}</label>`)}</fieldset>`;
  }

  // ---- saved views

  #keep(views: readonly SavedView[]): void {
    keepViews(this.desk, views);
    this.requestUpdate();
    this.dispatchEvent(new Event('change'));
  }

  #save(event: SubmitEvent): void {
    event.preventDefault();
    const field = (event.target as HTMLFormElement).elements.namedItem('name') as HTMLInputElement;
    const name = field.value.trim();
    if (!name) return;
    const views = savedViews(this.desk);
    const { renaming } = this;
    const link = renaming === undefined ? formatRoute({ room: 'lines', spec: this.spec, look: this.look })
      : views.find((view) => view.name === renaming)?.link ?? '';
    this.#keep(withView(views.filter((view) => view.name !== renaming), { name, link }));
    this.renaming = undefined;
    field.value = '';
    this.desk.announce(t.views.viewing.saved(name));
  }

  async #rename(name: string): Promise<void> {
    this.renaming = name;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLInputElement>('#name')?.select();
  }

  #remove(name: string): void {
    this.#keep(savedViews(this.desk).filter((view) => view.name !== name));
    this.desk.announce(t.views.viewing.removed(name));
    this.#dialog?.focus();
  }

  #view({ name, link }: SavedView, here: string): unknown {
    return html`<li><a href=${link} @click=${() => { this.#dialog?.close(); }}>${visible(name)}</a>
      ${link === here ? html`<span class="quiet small">${t.views.viewing.here}</span>` : nothing}
      <button type="button" class="plain" aria-label=${t.views.viewing.renameOf(name)} @click=${() => void this.#rename(name)}>${t.views.viewing.renameButton}</button>
      <button type="button" class="plain" aria-label=${t.views.viewing.removeOf(name)} @click=${() => { this.#remove(name); }}>${t.views.viewing.remove}</button></li>`;
  }

  #views(): unknown {
    const views = savedViews(this.desk);
    const here = formatRoute({ room: 'lines', spec: this.spec, look: this.look });
    return html`<div><h2 id="heading">${t.views.viewing.viewsHeading}</h2><p class="quiet small">${t.views.viewing.viewsHelp}</p></div>
      <ul><li><a href=${formatRoute({ room: 'lines', spec: emptySpec })} @click=${() => { this.#dialog?.close(); }}>${t.views.viewing.defaultView}</a></li>
        ${views.map((view) => this.#view(view, here))}</ul>
      ${views.length === 0 ? html`<p class="quiet">${t.views.viewing.none}</p>` : nothing}
      <form class="field" @submit=${(event: SubmitEvent) => { this.#save(event); }}>
        <label for="name">${this.renaming === undefined ? t.views.viewing.save : t.views.viewing.rename(this.renaming)}</label>
        <div class="row"><input id="name" name="name" required maxlength=${viewNameMax} autocomplete="off" .value=${this.renaming ?? ''} />
          <button>${this.renaming === undefined ? t.views.viewing.saveButton : t.views.viewing.renameButton}</button></div>
      </form>`;
  }

  // ---- a file

  get #chosen(): number {
    return this.#selection.size(this.#result?.total ?? 0);
  }

  async #rows(backend: Backend, result: QueryResult): Promise<LineRow[]> {
    const rows: LineRow[] = [];
    for await (const page of pagesBetween(backend, result, 0, result.total)) {
      rows.push(...(this.only ? page.filter(({ id }) => this.#selection.has(id)) : page));
      this.reading = rows.length;
    }
    return rows;
  }

  async #export(): Promise<void> {
    const { rulebook, workspace, backend } = this.desk;
    if (!rulebook || !backend || !this.#result || this.reading !== undefined) return;
    this.reading = 0;
    this.trouble = '';
    try {
      const rows = await this.#rows(backend, this.#result);
      if (this.format === 'paper') await this.#print(rows);
      else await this.#download(backend, rows, chosenColumns(rulebook, this.look.columns), fileName(t.lines.fileName, workspace?.name, this.format));
      this.#dialog?.close();
    } catch (reason) {
      const { message, code } = failureOf(reason);
      this.trouble = message || storageError(code);
    }
    this.reading = undefined;
  }

  async #download(backend: Backend, rows: readonly LineRow[], columns: readonly GridColumn[], name: string): Promise<void> {
    const json = this.format === 'json';
    const bytes = json ? new TextEncoder().encode(jsonOf(rows, columns)) : await backend.tableFile(recordsOf(rows, columns));
    download(bytes, name, json ? 'application/json' : 'text/csv');
    this.desk.announce(t.views.exporting.done(rows.length));
  }

  async #print(rows: readonly LineRow[]): Promise<void> {
    const [{ printOut }, { sheetStyles, worksheet }] = await Promise.all([import('../print/print-out'), import('../print/sheets')]);
    printOut(worksheet(rows, this.desk.workspace?.name ?? '', date(today())), sheetStyles, 'size: landscape; margin: 12mm');
  }

  #radio(name: string, label: string, checked: boolean, choose: () => void): unknown {
    return html`<label class="check"><input type="radio" name=${name} .checked=${checked} @change=${choose} /><span>${label}</span></label>`;
  }

  #file(): unknown {
    const chosen = this.#chosen;
    return html`<div><h2 id="heading">${t.views.exporting.heading}</h2><p class="quiet small">${t.views.exporting.columns}</p></div>
      ${chosen > 0 ? html`<fieldset><legend>${t.views.exporting.which}</legend>
        ${this.#radio('which', t.views.exporting.all(this.#result?.total ?? 0), !this.only, () => { this.only = false; })}
        ${this.#radio('which', t.views.exporting.chosen(chosen), this.only, () => { this.only = true; })}</fieldset>`
        : html`<p>${t.views.exporting.all(this.#result?.total ?? 0)}</p>`}
      <fieldset><legend>${t.views.exporting.format}</legend>
        ${formats.map((format) => this.#radio('format', t.views.exporting[format], this.format === format, () => { this.format = format; }))}</fieldset>
      ${this.trouble ? html`<p class="trouble" role="alert">${this.trouble}</p>` : nothing}`;
  }

  #foot(): unknown {
    const close = (): void => { this.#dialog?.close(); };
    if (this.shown === 'export') {
      return html`<button type="button" @click=${close}>${t.views.exporting.keep} <kbd class="hint">Esc</kbd></button>
        <button type="button" class="primary" aria-disabled=${this.reading === undefined ? 'false' : 'true'} @click=${() => void this.#export()}>
          ${this.reading === undefined ? (this.format === 'paper' ? t.views.exporting.print : t.views.exporting.confirm) : t.views.exporting.working(this.reading)}</button>`;
    }
    return html`${this.shown === 'columns' ? html`<button type="button" @click=${() => { this.#look(usualLook); }}>${t.views.viewing.usual}</button>` : nothing}
      <button type="button" class="primary" @click=${close}>${t.views.viewing.done}</button>`;
  }

  protected override render(): unknown {
    return html`<dialog tabindex="-1" aria-labelledby="heading"><div class="body">
      ${this.shown === 'columns' ? this.#columns() : this.shown === 'views' ? this.#views() : this.#file()}</div>
      <div class="foot">${this.#foot()}</div></dialog>`;
  }
}

customElements.define('lines-dialogs', LinesDialogs);
