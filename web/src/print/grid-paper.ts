// SPDX-License-Identifier: Apache-2.0
// What a grid found, on paper: the grid has only the rows on the page that are in sight, and paper does not
// scroll. Shows nothing on the screen.

import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { failureOf } from '../app/desk';
import { usualLook, type GridLook } from '../app/route';
import { today } from '../app/today';
import { DeskElement } from '../elements/desk-element';
import { chosenColumns } from '../grid/grid-columns';
import { wordsOf, type Found, type GridRow, type RecordKind } from '../grid/record-kind';
import { t } from '../i18n/catalogue';
import { date, visible } from '../i18n/format';
import { storageError } from '../i18n/words';
import { layOut, printOut, sheetLies } from './print-out';
import { sheetStyles } from './sheets';

/** More on paper than anybody reads; what is found is narrowed down then, or goes into a file. */
const mostRows = 1000;
/** For who prints by the browser's menu, where nothing can be fetched any more. */
const rowsAtHand = 100;
const restMs = 1500;
/** Columns whose values are not broken. */
const whole: ReadonlySet<string> = new Set(['number', 'received', 'expected', 'order', 'fund', 'price']);
const page = 'size: landscape; margin: 12mm';

export class GridPaper extends DeskElement {
  static override properties: PropertyDeclarations = {
    kind: { attribute: false },
    result: { attribute: false },
    look: { attribute: false },
    asked: { attribute: false },
  };
  declare kind: RecordKind;
  declare result: Found | undefined;
  declare look: GridLook;
  /** What was asked for, in words. */
  declare asked: readonly string[];
  #atHand: readonly GridRow[] = [];
  #resting = 0;

  constructor() {
    super();
    this.look = usualLook;
    this.asked = [];
  }

  protected override connected(signal: AbortSignal): void {
    // The page around somebody else's desk is not ours to print.
    if (!this.desk.around.wholePage) return;
    this.desk.around.keys.addEventListener('keydown', (pressed) => {
      const event = pressed as KeyboardEvent;
      if (event.key.toLowerCase() !== 'p' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || !this.result) return;
      event.preventDefault();
      void this.#print();
    }, { signal });
    addEventListener('beforeprint', () => {
      const sheet = sheetLies() ? undefined : this.#sheet(this.#atHand);
      if (sheet) layOut(sheet, sheetStyles, page);
    }, { signal });
    signal.addEventListener('abort', () => { clearTimeout(this.#resting); });
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('result')) return;
    this.#atHand = [];
    clearTimeout(this.#resting);
    this.#resting = window.setTimeout(() => void this.#fetch(), restMs);
  }

  /** Once nobody types any more. */
  async #fetch(): Promise<void> {
    const { result } = this;
    const rows = await this.#rows(rowsAtHand).catch(() => []);
    if (result === this.result) this.#atHand = rows;
  }

  #rows(count: number): Promise<readonly GridRow[]> {
    const { kind, result, desk: { backend } } = this;
    return result && backend ? kind.rows(backend, result, 0, count) : Promise.resolve([]);
  }

  async #print(): Promise<void> {
    try {
      const sheet = this.#sheet(await this.#rows(mostRows));
      if (sheet) printOut(sheet, sheetStyles, page);
    } catch (reason) {
      const { message, code } = failureOf(reason);
      this.desk.announce(message || storageError(code), true);
    }
  }

  #sheet(rows: readonly GridRow[]): TemplateResult | undefined {
    const { desk: { workspace, rulebook }, kind, result, look } = this;
    if (!result || !rulebook || rows.length === 0) return undefined;
    // Those that have no room on the screen have it here.
    const columns = chosenColumns(kind, rulebook, look.columns);
    const now = today();
    const words = t.print.onPaper;
    return html`<h1>${wordsOf(kind.of).heading}: ${visible(workspace?.name ?? '')}</h1>
      <p class="under">${[date(now), words.rows(rows.length, result.total), ...this.asked].join(' · ')}</p>
      <table><thead><tr>${columns.map(({ label }) => html`<th>${label}</th>`)}</tr></thead>
      <tbody>${rows.map((row) => html`<tr>${columns.map((column) => html`<td class=${whole.has(column.key) ? 'short' : ''}>${column.cell(row, now)}</td>`)}</tr>`)}</tbody></table>`;
  }
}

customElements.define('grid-paper', GridPaper);
