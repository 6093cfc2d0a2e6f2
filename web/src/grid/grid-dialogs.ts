// SPDX-License-Identifier: Apache-2.0
// The dialogs for how a grid is shown, loaded when one is first wanted: columns and density, saved views.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { formatRoute, usualLook, type GridLook, type Route } from '../app/route';
import { DeskElement } from '../elements/desk-element';
import { modalStyles, openModal } from '../elements/modal';
import { t } from '../i18n/catalogue';
import { visible } from '../i18n/format';
import { baseStyles, buttonStyles, fieldStyles } from '../styles/shared';
import { chosenColumns, type GridColumn } from './grid-columns';
import { wordsOf, type GridRow, type RecordKind } from './record-kind';
import { keepViews, savedViews, viewNameMax, withView, type SavedView } from './saved-views';

type Part = 'columns' | 'views';
type Column = GridColumn<GridRow>;

export class GridDialogs extends DeskElement {
  static override properties: PropertyDeclarations = {
    kind: { attribute: false },
    at: { attribute: false },
    look: { attribute: false },
    inSight: { attribute: false },
    shown: { state: true },
    renaming: { state: true },
  };
  declare kind: RecordKind;
  /** The room's address with this look; without one, as the room is at first. */
  declare at: (look?: GridLook) => Route;
  declare look: GridLook;
  /** Which columns have room now; undefined where there is no grid. */
  declare inSight: () => ReadonlySet<string> | undefined;
  declare protected shown: Part;
  declare protected renaming: string | undefined;

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
        padding-block: 0.2rem;
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
    `,
  ];

  constructor() {
    super();
    this.look = usualLook;
    this.inSight = () => undefined;
    this.shown = 'columns';
  }

  columns(): void {
    void this.#show('columns');
  }

  views(): void {
    void this.#show('views');
  }

  async #show(part: Part): Promise<void> {
    this.shown = part;
    this.renaming = undefined;
    await this.updateComplete;
    openModal(this.#dialog);
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  // ---- columns and density

  #look(look: Partial<GridLook>): void {
    this.desk.replaceRoute(this.at({ ...this.look, ...look }));
  }

  /** All columns: the shown ones in their order, then the others. */
  #ordered(): { shown: Column[]; others: Column[] } {
    const { rulebook } = this.desk;
    if (!rulebook) return { shown: [], others: [] };
    const shown = chosenColumns(this.kind, rulebook, this.look.columns);
    return { shown, others: this.kind.columns(rulebook).filter(({ key }) => !shown.some((column) => column.key === key)) };
  }

  #toggle(column: Column, show: boolean): void {
    const keys = this.#ordered().shown.map(({ key }) => key);
    this.#look({ columns: show ? [...keys, column.key] : keys.filter((key) => key !== column.key) });
  }

  async #move(column: Column, by: number): Promise<void> {
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

  #column(column: Column, index: number, shown: number): unknown {
    const { key, label } = column;
    const fixed = key === this.kind.lead;
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
    keepViews(this.desk, this.kind.of, views);
    this.requestUpdate();
    this.dispatchEvent(new Event('change'));
  }

  #save(event: SubmitEvent): void {
    event.preventDefault();
    const field = (event.target as HTMLFormElement).elements.namedItem('name') as HTMLInputElement;
    const name = field.value.trim();
    if (!name) return;
    const views = savedViews(this.desk, this.kind.of);
    const { renaming } = this;
    const link = renaming === undefined ? formatRoute(this.at(this.look))
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
    this.#keep(savedViews(this.desk, this.kind.of).filter((view) => view.name !== name));
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
    const { kind } = this;
    const views = savedViews(this.desk, kind.of);
    const here = formatRoute(this.at(this.look));
    return html`<div><h2 id="heading">${t.views.viewing.viewsHeading}</h2><p class="quiet small">${wordsOf(kind.of).viewsHelp}</p></div>
      <ul><li><a href=${formatRoute(this.at())} @click=${() => { this.#dialog?.close(); }}>${wordsOf(kind.of).defaultView}</a></li>
        ${views.map((view) => this.#view(view, here))}</ul>
      ${views.length === 0 ? html`<p class="quiet">${t.views.viewing.none}</p>` : nothing}
      <form class="field" @submit=${(event: SubmitEvent) => { this.#save(event); }}>
        <label for="name">${this.renaming === undefined ? t.views.viewing.save : t.views.viewing.rename(this.renaming)}</label>
        <div class="row"><input id="name" name="name" required maxlength=${viewNameMax} autocomplete="off" .value=${this.renaming ?? ''} />
          <button>${this.renaming === undefined ? t.views.viewing.saveButton : t.views.viewing.renameButton}</button></div>
      </form>`;
  }

  #foot(): unknown {
    const close = (): void => { this.#dialog?.close(); };
    return html`${this.shown === 'columns' ? html`<button type="button" @click=${() => { this.#look(usualLook); }}>${t.views.viewing.usual}</button>` : nothing}
      <button type="button" class="primary" @click=${close}>${t.views.viewing.done}</button>`;
  }

  protected override render(): unknown {
    return html`<dialog tabindex="-1" aria-labelledby="heading"><div class="body">
      ${this.shown === 'columns' ? this.#columns() : this.#views()}</div>
      <div class="foot">${this.#foot()}</div></dialog>`;
  }
}

customElements.define('grid-dialogs', GridDialogs);
