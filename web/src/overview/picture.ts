// SPDX-License-Identifier: Apache-2.0
// What the overview's pictures have in common: a sentence that tells the finding, the picture, and the
// same numbers as a table. The marks of a picture are links; one of them is in the way of the Tab key,
// and the arrow keys go to the others.

import { html, nothing, type PropertyDeclarations } from 'lit';
import type { Overview } from '../contract';
import { DeskElement } from '../elements/desk-element';
import { t } from '../i18n/catalogue';
import { direction } from '../i18n/languages';
import type { Table } from './table-model';

export abstract class Picture extends DeskElement {
  static override properties: PropertyDeclarations = {
    overview: { attribute: false },
    asTable: { state: true },
    active: { state: true },
  };
  declare overview: Overview;
  declare protected asTable: boolean;
  /** The mark that the Tab key comes to. */
  declare protected active: number;

  constructor() {
    super();
    this.asTable = false;
    this.active = 0;
  }

  /** Names the file of the table. */
  protected abstract readonly name: string;
  protected abstract eyebrow(): string;
  protected abstract heading(): string;
  /** How the picture is to be read, for those who do not see it. */
  protected abstract about(): string;
  protected abstract picture(): unknown;
  protected abstract table(): Table<unknown>;
  /** Nothing to draw: the heading says so. */
  protected abstract isEmpty(): boolean;

  /** How the picture is measured, sorted or cut. */
  protected tools(): unknown {
    return nothing;
  }

  /** Gives the keyboard to this picture. */
  arrive(): void {
    this.scrollIntoView({ block: 'start' });
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }

  protected showTable(): void {
    this.asTable = true;
  }

  protected tabIndexOf(index: number): number {
    return index === this.active ? 0 : -1;
  }

  protected override willUpdate(): void {
    const marks = this.renderRoot instanceof ShadowRoot ? this.renderRoot.querySelectorAll('.mark').length : 0;
    if (marks > 0 && this.active >= marks) this.active = 0;
  }

  #focused(event: FocusEvent): void {
    const mark = (event.target as Element).closest('.mark');
    const at = [...this.renderRoot.querySelectorAll('.mark')].findIndex((one) => one === mark);
    if (at >= 0) this.active = at;
  }

  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const marks = [...this.renderRoot.querySelectorAll<SVGAElement | HTMLAnchorElement>('.mark')];
    const at = marks.findIndex((mark) => mark === event.composedPath()[0]);
    if (at < 0) return;
    const ahead = direction() === 'rtl' ? -1 : 1;
    const next = new Map([
      ['ArrowRight', at + ahead], ['ArrowLeft', at - ahead], ['ArrowDown', at + 1], ['ArrowUp', at - 1], ['Home', 0], ['End', marks.length - 1],
    ]).get(event.key);
    if (next === undefined) return;
    event.preventDefault();
    marks[Math.min(marks.length - 1, Math.max(0, next))]?.focus();
  }

  protected override render(): unknown {
    const { frame } = t.overview;
    const empty = this.isEmpty();
    return html`<figure class="panel" aria-labelledby="heading" aria-describedby="about">
      <figcaption>
        <p class="eyebrow">${this.eyebrow()}</p>
        <h2 id="heading" tabindex="-1">${this.heading()}</h2>
        <p id="about" class="visually-hidden">${empty ? '' : `${this.about()} ${frame.keys}`}</p>
      </figcaption>
      ${empty ? nothing : html`
        <div class="tools">
          ${this.asTable ? nothing : this.tools()}
          <button class="plain toggle" aria-pressed=${this.asTable ? 'true' : 'false'} @click=${() => { this.asTable = !this.asTable; }}>${frame.asTable}</button>
        </div>
        ${this.asTable
          ? html`<overview-table .desk=${this.desk} .table=${this.table()} .name=${this.name}></overview-table>`
          : html`<div class="picture" @keydown=${(event: KeyboardEvent) => { this.#key(event); }} @focusin=${(event: FocusEvent) => { this.#focused(event); }}>${this.picture()}</div>`}`}
    </figure>`;
  }
}
