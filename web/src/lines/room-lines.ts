// SPDX-License-Identifier: Apache-2.0
// All lines: search, status facets, the grid. What is asked for is in the address.

import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { LineWhere, QueryResult, QuerySpec, SortKey } from '../contract';
import type { BulkDone } from '../bulk/bulk-dialog';
import { Selection } from '../bulk/chosen';
import { chosenSource, namedSource, type ChosenSource } from '../bulk/chosen-source';
import { emptySpec, formatRoute, usualLook, type LinesLook, type Route } from '../app/route';
import { failureOf } from '../app/desk';
import { singleKeys } from '../app/single-keys';
import { DeskElement } from '../elements/desk-element';
import { t } from '../i18n/catalogue';
import { statusName } from '../i18n/words';
import type { Done } from '../lists/done-banner';
import { isEditable } from '../receive/keys';
import { baseStyles, buttonStyles, fieldStyles, panelStyles } from '../styles/shared';
import { askedFor, sameWhere } from './condition-words';
import type { ConditionsDialog } from './conditions-dialog';
import { gridColumns } from './grid-columns';
import type { WhereEvent } from './line-conditions';
import type { FilterEvent } from './line-facets';
import type { LinesDialogs } from './lines-dialogs';
import type { LineGrid, SelectEvent, SortEvent } from './line-grid';
import { roomLinesStyles } from './room-lines-styles';
import { savedViews } from './saved-views';

const typingPauseMs = 120;

/** The row a person left the grid from: coming back finds it again. */
let left: { address: string; row: number } | undefined;

export class RoomLines extends DeskElement {
  static override properties: PropertyDeclarations = {
    spec: { attribute: false },
    look: { attribute: false },
    result: { state: true },
    asked: { state: true },
    selection: { state: true },
    done: { state: true },
    dialogs: { state: true },
    form: { state: true },
    tools: { state: true },
    failure: { state: true },
  };
  declare spec: QuerySpec;
  declare look: LinesLook;
  declare protected result: QueryResult | undefined;
  /** The spec that `result` answers; the grid is told of both together. */
  declare protected asked: QuerySpec;
  declare protected selection: Selection;
  declare protected done: Done | undefined;
  /** They are loaded when one is first wanted. */
  declare protected dialogs: boolean;
  declare protected form: boolean;
  /** What is seldom wanted, shown on a phone. */
  declare protected tools: boolean;
  declare protected failure: string | undefined;
  #source: ChosenSource = namedSource([]);
  #typing = 0;
  #foundAt = -Infinity;
  #turn = 0;

  static override styles = [
    baseStyles,
    buttonStyles,
    fieldStyles,
    panelStyles,
    roomLinesStyles,
  ];

  constructor() {
    super();
    this.spec = emptySpec;
    this.look = usualLook;
    this.asked = emptySpec;
    this.selection = Selection.none;
    this.dialogs = this.form = this.tools = false;
  }

  protected override connected(signal: AbortSignal): void {
    this.desk.around.keys.addEventListener('keydown', (pressed) => {
      const event = pressed as KeyboardEvent;
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || !singleKeys()) return;
      if (isEditable(event.composedPath()[0]) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      this.renderRoot.querySelector<HTMLInputElement>('#find')?.select();
    }, { signal });
    if (this.hasUpdated) void this.#ask();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const before = changed.get('spec') as QuerySpec | undefined;
    // Other lines are looked for: what was chosen among those before would be out of sight.
    if (before && (before.text !== this.spec.text || before.filters !== this.spec.filters || before.where !== this.spec.where)) this.#forget(before);
    if (changed.has('selection') || changed.has('result')) this.#source = this.#chosen();
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('spec')) void this.#ask();
  }

  protected override libraryChanged(): void {
    void this.#keepChosen().finally(() => void this.#ask());
  }

  #route(spec = this.spec, look = this.look): Route {
    return { room: 'lines', spec, look };
  }

  async #views(part: 'columns' | 'views' | 'export'): Promise<void> {
    await import('./lines-dialogs');
    this.dialogs = true;
    await this.updateComplete;
    const dialog = this.renderRoot.querySelector<LinesDialogs>('lines-dialogs');
    await dialog?.updateComplete;
    if (part === 'export') dialog?.export(this.result, this.selection);
    else dialog?.[part]();
  }

  #looks(): unknown {
    const here = savedViews(this.desk).find(({ link }) => link === formatRoute(this.#route()));
    return html`<div class="looks">
      <button aria-haspopup="dialog" @click=${() => void this.#views('views')}><span>${here ? t.views.viewing.current(here.name) : t.views.viewing.button}</span></button>
      <button aria-haspopup="dialog" @click=${() => void this.#views('columns')}>${t.views.viewing.columns}</button>
      <button aria-haspopup="dialog" @click=${() => void this.#views('export')}>${t.views.exporting.button}</button></div>`;
  }

  #forget(before: QuerySpec): void {
    if (before.text === this.spec.text && JSON.stringify(before.filters) === JSON.stringify(this.spec.filters) && sameWhere(before.where, this.spec.where)) return;
    this.selection = Selection.none;
  }

  #chosen(): ChosenSource {
    const { desk: { backend }, result, selection } = this;
    return backend && result ? chosenSource(backend, selection, result) : namedSource([]);
  }

  /** All that were found then stay chosen, and not what a change of the library adds to them. */
  async #keepChosen(): Promise<void> {
    const { selection } = this;
    if (!selection.all || !this.result) return;
    const lines = await this.#source.every().catch(() => []);
    if (this.selection === selection) this.selection = Selection.of(lines);
  }

  #choose(selection: Selection): void {
    this.selection = selection;
    this.desk.announce(t.bulk.choosing.nowChosen(selection.size(this.result?.total ?? 0)));
  }

  #tell({ sentence, report, left }: BulkDone): void {
    this.selection = Selection.of(left);
    this.done = { sentence, consequences: [], report };
  }

  async #ask(): Promise<void> {
    const backend = this.desk.backend;
    if (!backend) return;
    const turn = ++this.#turn;
    const spec = this.spec;
    try {
      const result = await backend.query({ ...spec, text: spec.text.trim() });
      if (turn !== this.#turn) return;
      const first = this.result === undefined;
      const different = first || spec !== this.asked;
      this.asked = spec;
      this.result = result;
      this.failure = undefined;
      if (different && !first) this.desk.announce(t.lines.room.found(result.total));
      if (first) await this.#comeBack();
    } catch (reason) {
      const { message, code } = failureOf(reason);
      this.failure = message || code;
    }
  }

  async #comeBack(): Promise<void> {
    if (left?.address !== formatRoute(this.#route())) return;
    await this.updateComplete;
    const row = Math.min(left.row, (this.result?.total ?? 1) - 1);
    await this.renderRoot.querySelector<LineGrid>('line-grid')?.show(row, 1, true);
  }

  #leave(): void {
    const row = this.renderRoot.querySelector<LineGrid>('line-grid')?.activeRow ?? 0;
    left = { address: formatRoute(this.#route()), row };
  }

  #typed(event: Event): void {
    const text = (event.target as HTMLInputElement).value;
    clearTimeout(this.#typing);
    const find = (): void => {
      this.#foundAt = performance.now();
      this.desk.replaceRoute(this.#route({ ...this.spec, text }));
    };
    // Each letter at once, as fast as people type; a scanner's are taken together.
    const rest = this.#foundAt + typingPauseMs - performance.now();
    if (rest <= 0) find();
    else this.#typing = window.setTimeout(find, rest);
  }

  #findKey(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
    event.preventDefault();
    if (this.result && this.result.total > 0) void this.renderRoot.querySelector<LineGrid>('line-grid')?.show(0, 1, true);
  }

  #sort(sort: SortKey): void {
    const descending = this.spec.sort === sort ? !this.spec.descending : false;
    this.desk.go(this.#route({ ...this.spec, sort, descending }));
  }

  #clear(): void {
    const { where: _, ...spec } = this.spec;
    this.desk.go(this.#route({ ...spec, text: '', filters: {} }));
    const field = this.renderRoot.querySelector<HTMLInputElement>('#find');
    if (field) field.value = '';
    field?.focus();
  }

  async #conditions(): Promise<void> {
    await import('./conditions-dialog');
    this.form = true;
    await this.updateComplete;
    await this.renderRoot.querySelector<ConditionsDialog>('conditions-dialog')?.open(this.spec.where, this.#names);
  }

  #where({ where }: WhereEvent): void {
    const { where: _, ...spec } = this.spec;
    this.desk.go(this.#route({ ...spec, ...(where ? { where } : {}) }));
  }

  /** What ids are called, as far as it was said: those of the last answer too while the next is on its way. */
  get #names(): QueryResult['names'] {
    const told = Object.entries(this.result?.names ?? {});
    return Object.fromEntries(told.filter(([key]) => Object.is(this.asked.where?.[key as keyof LineWhere], this.spec.where?.[key as keyof LineWhere])));
  }

  #nothing(): unknown {
    const empty = this.desk.workspace?.lines === 0;
    return html`<div class="panel nothing">
      ${empty
        ? html`<h2>${t.lines.nothing.none}</h2><p class="quiet">${t.lines.nothing.noneHelp}</p>
            <a class="button primary" href="#/import">${t.lines.nothing.import}</a>`
        : html`<h2>${t.lines.nothing.noMatch}</h2><p class="quiet">${t.lines.nothing.noMatchHelp}</p>
            <ul class="asked">${askedFor(this.asked, this.#names).map((words) => html`<li>${words}</li>`)}</ul>
            <button @click=${() => { this.#clear(); }}>${t.lines.nothing.showAll}</button>`}
    </div>`;
  }

  #sorting(): unknown {
    const columns = this.desk.rulebook ? gridColumns(this.desk.rulebook).filter(({ sort }) => sort) : [];
    return html`<div class="sorting">
      <label for="sort">${t.lines.sorting.by}</label>
      <select id="sort" @change=${(event: Event) => {
        this.desk.go(this.#route({ ...this.spec, sort: (event.target as HTMLSelectElement).value as SortKey }));
      }}>
        ${columns.map(({ sort, label }) => html`<option value=${sort ?? ''} ?selected=${sort === this.spec.sort}>${label}</option>`)}
      </select>
      <button aria-label=${this.spec.descending ? t.lines.sorting.turnUp : t.lines.sorting.turnDown}
        @click=${() => { this.#sort(this.spec.sort); }}>${this.spec.descending ? '↓' : '↑'}</button>
    </div>`;
  }

  #facets(): unknown {
    const chosen = Object.values(this.spec.filters).flat().map((text) => statusName({ text }));
    const open = !this.desk.around.narrow;
    return html`<aside aria-label=${t.lines.statuses.region}>
      <details ?open=${open}>
        <summary>${t.lines.statuses.summary(chosen)}</summary>
        <line-facets .desk=${this.desk} .spec=${this.spec} .facets=${this.result?.facets ?? []}
          @filter=${(event: FilterEvent) => { this.desk.go(this.#route({ ...this.spec, filters: event.filters })); }}></line-facets>
        <record-facets .desk=${this.desk} .spec=${this.spec} @where=${(event: WhereEvent) => { this.#where(event); }}></record-facets>
      </details>
      <button id="more" class="plain" aria-haspopup="dialog" @click=${() => void this.#conditions()}>${t.lines.conditions.button}</button>
    </aside>`;
  }

  protected override render(): unknown {
    const all = this.desk.workspace?.lines;
    const total = this.result?.total;
    const tally = total === undefined ? '' : t.lines.room.tally(total, all);
    return html`<div class="room">
      <div class="head">
        <h1>${t.lines.room.heading}</h1><span class="quiet">${tally}</span>
        <input id="find" type="search" aria-label=${t.lines.room.search} placeholder=${t.lines.room.placeholder}
          autocomplete="off" spellcheck="false" maxlength="300" .value=${this.spec.text}
          @input=${(event: Event) => { this.#typed(event); }} @keydown=${(event: KeyboardEvent) => { this.#findKey(event); }} />
        <new-line .desk=${this.desk}></new-line><new-order .desk=${this.desk}></new-order>
        <button class="more" aria-expanded=${this.tools ? 'true' : 'false'} aria-controls="tools" @click=${() => { this.tools = !this.tools; }}>${t.common.more}</button>
        <div class="tools ${this.tools ? 'open' : ''}" id="tools">${this.#looks()}${this.#sorting()}</div>
      </div>
      ${this.done ? html`<done-banner .desk=${this.desk} .done=${this.done} @away=${() => { this.done = undefined; }}></done-banner>` : nothing}
      ${this.#facets()}
      <line-conditions .desk=${this.desk} .where=${this.spec.where} .names=${this.#names} @where=${(event: WhereEvent) => { this.#where(event); }}
        @conditions-gone=${() => { this.renderRoot.querySelector<HTMLElement>('#more')?.focus(); }}></line-conditions>
      ${this.failure ? html`<div class="panel nothing" role="alert"><h2>${t.lines.room.failed}</h2><p>${this.failure}</p></div>` : nothing}
      ${total === 0 ? this.#nothing() : html`<line-grid .desk=${this.desk} .result=${this.result} .spec=${this.asked}
        .look=${this.look} .selection=${this.selection} @select-lines=${(event: SelectEvent) => { this.#choose(event.selection); }}
        @sort=${(event: SortEvent) => { this.#sort(event.sort); }} @leave=${() => { this.#leave(); }}></line-grid>`}
      <chosen-bar .desk=${this.desk} .source=${this.#source} .found=${total} @bulk-done=${(event: BulkDone) => { this.#tell(event); }}
        @choose-all=${() => { this.#choose(Selection.everything); }} @choose-none=${() => { this.#choose(Selection.none); }}></chosen-bar>
      <lines-paper .desk=${this.desk} .result=${this.result} .spec=${this.asked} .look=${this.look}></lines-paper>
      ${this.dialogs ? html`<lines-dialogs .desk=${this.desk} .spec=${this.spec} .look=${this.look}
        .inSight=${() => this.renderRoot.querySelector<LineGrid>('line-grid')?.inSight} @change=${() => { this.requestUpdate(); }}></lines-dialogs>` : nothing}
      ${this.form ? html`<conditions-dialog .desk=${this.desk} @where=${(event: WhereEvent) => { this.#where(event); }}></conditions-dialog>` : nothing}
    </div>`;
  }
}

customElements.define('room-lines', RoomLines);
