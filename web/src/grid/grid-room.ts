// SPDX-License-Identifier: Apache-2.0
// A room around a grid: the search, what is chosen and what comes of it, the way back to the row somebody left
// from. What is asked for, and how it is shown, is in the address.

import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { Backend } from '../contract';
import type { BulkDone } from '../bulk/bulk-dialog';
import { commandsOf } from '../bulk/bulk-run';
import { Selection } from '../bulk/chosen';
import { chosenSource, namedSource, type ChosenSource } from '../bulk/chosen-source';
import { formatRoute, usualLook, type GridLook, type Route } from '../app/route';
import { failureOf } from '../app/desk';
import { singleKeys } from '../app/single-keys';
import { DeskElement } from '../elements/desk-element';
import { t } from '../i18n/catalogue';
import { takenBack, type Done } from '../lists/done-banner';
import type { TakenBackEvent } from '../undo/take-back-button';
import { isEditable } from '../receive/keys';
import { baseStyles, buttonStyles, fieldStyles, panelStyles } from '../styles/shared';
import type { ExportDialog } from './export-dialog';
import type { GridDialogs } from './grid-dialogs';
import { gridRoomStyles } from './grid-room-styles';
import { gridTools } from './grid-tools';
import { pageRows } from './row-cache';
import type { RecordGrid, SelectEvent, SortEvent } from './record-grid';
import { wordsOf, type Found, type GridRow, type RecordKind } from './record-kind';
import { leaveRow, rowLeft } from './row-left';
import { savedViews } from './saved-views';
import { TypedSearch } from './typed-search';

/** What every grid can be asked. */
export interface GridSpec {
  text: string;
  sort: string;
  descending: boolean;
}

/** What is looked for, however it is sorted. */
const soughtBy = ({ sort: _, descending: __, ...sought }: GridSpec): string => JSON.stringify(sought);

export abstract class GridRoom<Spec extends GridSpec, Row extends GridRow, Result extends Found> extends DeskElement {
  static override properties: PropertyDeclarations = {
    spec: { attribute: false },
    look: { attribute: false },
    result: { state: true },
    asked: { state: true },
    selection: { state: true },
    done: { state: true },
    dialogs: { state: true },
    tools: { state: true },
    failure: { state: true },
  };
  declare spec: Spec;
  declare look: GridLook;
  declare protected result: Result | undefined;
  /** Of `result`. */
  protected first: readonly Row[] = [];
  /** The spec that `result` answers; the grid is told of both together. */
  declare protected asked: Spec;
  declare protected selection: Selection;
  declare protected done: Done | undefined;
  /** They are loaded when one is first wanted. */
  declare protected dialogs: boolean;
  /** What is seldom wanted, shown on a phone. */
  declare protected tools: boolean;
  declare protected failure: string | undefined;
  #source: ChosenSource = namedSource([]);
  #typed = new TypedSearch((text) => { this.desk.replaceRoute(this.route({ ...this.spec, text })); });
  #turn = 0;

  static override styles = [baseStyles, buttonStyles, fieldStyles, panelStyles, gridRoomStyles];

  protected abstract readonly kind: RecordKind<Row, Result>;
  /** What is asked for when nothing is. */
  protected abstract readonly everything: Spec;
  protected abstract find(backend: Backend, spec: Spec): Promise<Result>;
  protected abstract at(spec: Spec, look: GridLook): Route;
  /** How many there are at all. */
  protected abstract get all(): number | undefined;
  /** Buttons that make one; nothing where the rulebook has none. */
  protected abstract makers(): unknown;
  protected abstract facets(): unknown;
  /** What was asked for, in words. */
  protected abstract askedWords(): readonly string[];
  /** What stands in the place of the grid when nothing is found. */
  protected abstract nothing(): unknown;

  /** Between the search and the grid. */
  protected conditions(): unknown {
    return nothing;
  }

  constructor() {
    super();
    this.look = usualLook;
    this.selection = Selection.none;
    this.dialogs = this.tools = false;
  }

  protected override connected(signal: AbortSignal): void {
    this.desk.around.keys.addEventListener('keydown', (pressed) => {
      const event = pressed as KeyboardEvent;
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || !singleKeys()) return;
      if (isEditable(event.composedPath()[0]) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      this.#field?.select();
    }, { signal });
    // Whoever has left is not to be brought back by what they typed last.
    signal.addEventListener('abort', () => { this.#typed.forget(); });
    if (this.hasUpdated) void this.#ask();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const before = changed.get('spec') as Spec | undefined;
    // Others are looked for: what was chosen among those before would be out of sight.
    if (before && soughtBy(before) !== soughtBy(this.spec)) this.selection = Selection.none;
    if (changed.has('selection') || changed.has('result')) this.#source = this.#chosen();
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('spec')) void this.#ask();
  }

  protected override libraryChanged(): void {
    void this.#keepChosen().finally(() => void this.#ask());
  }

  protected route(spec = this.spec): Route {
    return this.at(spec, this.look);
  }

  protected go(spec: Spec): void {
    this.desk.go(this.route(spec));
  }

  get #field(): HTMLInputElement | null {
    return this.renderRoot.querySelector<HTMLInputElement>('#find');
  }

  get #grid(): RecordGrid | null {
    return this.renderRoot.querySelector<RecordGrid>('record-grid');
  }

  // ---- finding

  async #ask(): Promise<void> {
    const backend = this.desk.backend;
    if (!backend) return;
    const turn = ++this.#turn;
    const spec = this.spec;
    try {
      const result = await this.find(backend, { ...spec, text: spec.text.trim() });
      if (turn !== this.#turn) return;
      const opening = this.result === undefined;
      const different = opening || spec !== this.asked;
      const rows = different ? await this.#firstRows(backend, result) : [];
      if (turn !== this.#turn) return;
      this.asked = spec;
      this.first = rows;
      this.result = result;
      this.failure = undefined;
      if (different && !opening) this.desk.announce(wordsOf(this.kind.of).found(result.total));
      if (opening) await this.#comeBack();
    } catch (reason) {
      const { message, code } = failureOf(reason);
      this.failure = message || code;
    }
  }

  /** Shown together with what was found. The grid reads them by itself where they can't be had, and all others. */
  async #firstRows(backend: Backend, result: Result): Promise<readonly Row[]> {
    return result.total > 0 ? this.kind.rows(backend, result, 0, pageRows).catch(() => []) : [];
  }

  #findKey(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
    event.preventDefault();
    if (this.result && this.result.total > 0) void this.#grid?.show(0, 1, true);
  }

  #sort(sort: string): void {
    this.go({ ...this.spec, sort, descending: this.spec.sort === sort ? !this.spec.descending : false });
  }

  /** Nothing is asked for any more; sorted as before. */
  protected clear(): void {
    const { sort, descending } = this.spec;
    this.go({ ...this.everything, sort, descending });
    if (!this.#field) return;
    this.#field.value = '';
    this.#field.focus();
  }

  async #comeBack(): Promise<void> {
    const row = rowLeft(formatRoute(this.route()));
    if (row === undefined) return;
    await this.updateComplete;
    await this.#grid?.show(Math.min(row, (this.result?.total ?? 1) - 1), 1, true);
  }

  #leave(): void {
    leaveRow(formatRoute(this.route()), this.#grid?.activeRow ?? 0);
  }

  // ---- choosing

  #chosen(): ChosenSource {
    const { kind, desk: { backend }, result, selection } = this;
    if (!backend || !result) return namedSource([], kind.of);
    const read = async (offset: number, count: number) => (await kind.rows(backend, result, offset, count)).map((row) => kind.chosen(row));
    return chosenSource(kind.of, read, selection, result.total);
  }

  /** All that were found then stay chosen, and not what a change of the library adds to them. */
  async #keepChosen(): Promise<void> {
    const { selection } = this;
    if (!selection.all || !this.result) return;
    const chosen = await this.#source.every().catch(() => []);
    if (this.selection === selection) this.selection = Selection.of(chosen);
  }

  #choose(selection: Selection): void {
    this.selection = selection;
    this.desk.announce(wordsOf(this.kind.of).chosen(selection.size(this.result?.total ?? 0)));
  }

  #tell({ sentence, report, left: stays }: BulkDone): void {
    this.selection = Selection.of(stays);
    this.done = { sentence, consequences: [], report, commands: commandsOf(report) };
  }

  // ---- how it is shown

  async #show(part: 'columns' | 'views'): Promise<void> {
    (await this.#dialog<GridDialogs>('grid-dialogs'))?.[part]();
  }

  async #export(): Promise<void> {
    await (await this.#dialog<ExportDialog>('export-dialog'))?.open(this.result, this.selection);
  }

  async #dialog<Element extends DeskElement>(name: string): Promise<Element | null> {
    await Promise.all([import('./grid-dialogs'), import('./export-dialog')]);
    this.dialogs = true;
    await this.updateComplete;
    const dialog = this.renderRoot.querySelector<Element>(name);
    await dialog?.updateComplete;
    return dialog;
  }

  #tools(): unknown {
    const { sort: by, descending } = this.spec;
    const columns = this.desk.rulebook ? this.kind.columns(this.desk.rulebook) : [];
    return gridTools({
      view: savedViews(this.desk, this.kind.of).find(({ link }) => link === formatRoute(this.route()))?.name,
      sorts: columns.flatMap(({ sort, label }) => (sort ? [{ sort, label }] : [])), by, descending,
      onViews: () => void this.#show('views'), onColumns: () => void this.#show('columns'), onExport: () => void this.#export(),
      onSort: (sort) => { this.go({ ...this.spec, sort }); }, onTurn: () => { this.#sort(by); },
    });
  }

  #dialogs(): unknown {
    const { desk, kind, look } = this;
    return html`<grid-dialogs .desk=${desk} .kind=${kind} .look=${look} .at=${(other?: GridLook) => (other ? this.at(this.spec, other) : this.at(this.everything, usualLook))}
        .inSight=${() => this.#grid?.inSight} @change=${() => { this.requestUpdate(); }}></grid-dialogs>
      <export-dialog .desk=${desk} .kind=${kind} .look=${look}></export-dialog>`;
  }

  #head(): unknown {
    const words = wordsOf(this.kind.of);
    const makers = this.makers();
    return html`<div class="head ${makers === nothing ? 'alone' : ''}">
      <h1>${words.heading}</h1><span class="quiet">${this.result ? t.grid.tally(this.result.total, this.all) : ''}</span>
      <input id="find" type="search" aria-label=${words.search} placeholder=${words.placeholder}
        autocomplete="off" spellcheck="false" maxlength="300" .value=${this.spec.text}
        @input=${(event: Event) => { this.#typed.typed((event.target as HTMLInputElement).value); }} @keydown=${(event: KeyboardEvent) => { this.#findKey(event); }} />
      ${makers}
      <button class="more" aria-expanded=${this.tools ? 'true' : 'false'} aria-controls="tools" @click=${() => { this.tools = !this.tools; }}>${t.common.more}</button>
      <div class="tools ${this.tools ? 'open' : ''}" id="tools">${this.#tools()}</div>
    </div>`;
  }

  protected override render(): unknown {
    const { desk, kind, result } = this;
    return html`<div class="room">${this.#head()}
      ${this.done ? html`<done-banner .desk=${desk} .done=${this.done} @away=${() => { this.done = undefined; }}
        @taken-back=${(event: TakenBackEvent) => { this.done = takenBack(event); }}></done-banner>` : nothing}
      ${this.facets()}${this.conditions()}
      ${this.failure ? html`<div class="panel nothing" role="alert"><h2>${wordsOf(kind.of).failed}</h2><p>${this.failure}</p></div>` : nothing}
      ${result?.total === 0 ? this.nothing() : html`<record-grid .desk=${desk} .kind=${kind} .result=${result} .first=${this.first} .spec=${this.asked}
        .look=${this.look} .selection=${this.selection} @select-records=${(event: SelectEvent) => { this.#choose(event.selection); }}
        @sort=${(event: SortEvent) => { this.#sort(event.sort); }} @leave=${() => { this.#leave(); }}></record-grid>`}
      <chosen-bar .desk=${desk} .source=${this.#source} .found=${result?.total} @bulk-done=${(event: BulkDone) => { this.#tell(event); }}
        @choose-all=${() => { this.#choose(Selection.everything); }} @choose-none=${() => { this.#choose(Selection.none); }}></chosen-bar>
      <grid-paper .desk=${desk} .kind=${kind} .result=${result} .look=${this.look} .asked=${this.askedWords()}></grid-paper>
      ${this.dialogs ? this.#dialogs() : nothing}
    </div>`;
  }
}
