// SPDX-License-Identifier: Apache-2.0
// All lines: search, statuses, further conditions, the grid.

import { html, nothing, type PropertyDeclarations } from 'lit';
import type { Backend, LineRow, LineWhere, QueryResult, QuerySpec } from '../contract';
import { emptySpec, type GridLook, type Route } from '../app/route';
import { GridRoom } from '../grid/grid-room';
import type { FilterEvent } from '../grid/status-facets';
import { t } from '../i18n/catalogue';
import { statusName } from '../i18n/words';
import { askedFor } from './condition-words';
import type { ConditionsDialog } from './conditions-dialog';
import type { WhereEvent } from './line-conditions';
import { lineKind } from './line-kind';

export class RoomLines extends GridRoom<QuerySpec, LineRow, QueryResult> {
  static override properties: PropertyDeclarations = { form: { state: true } };
  declare protected form: boolean;
  protected readonly kind = lineKind;
  protected readonly everything = emptySpec;

  constructor() {
    super();
    this.spec = this.asked = emptySpec;
    this.form = false;
  }

  protected override get all(): number | undefined {
    return this.desk.workspace?.lines;
  }

  protected override find(backend: Backend, spec: QuerySpec): Promise<QueryResult> {
    return backend.query(spec);
  }

  protected override at(spec: QuerySpec, look: GridLook): Route {
    return { room: 'lines', spec, look };
  }

  async #form(): Promise<void> {
    await import('./conditions-dialog');
    this.form = true;
    await this.updateComplete;
    await this.renderRoot.querySelector<ConditionsDialog>('conditions-dialog')?.open(this.spec.where, this.#names);
  }

  #where({ where }: WhereEvent): void {
    const { where: _, ...spec } = this.spec;
    this.go({ ...spec, ...(where ? { where } : {}) });
  }

  /** What ids are called, as far as it was said: those of the last answer too while the next is on its way. */
  get #names(): QueryResult['names'] {
    const told = Object.entries(this.result?.names ?? {});
    return Object.fromEntries(told.filter(([key]) => Object.is(this.asked.where?.[key as keyof LineWhere], this.spec.where?.[key as keyof LineWhere])));
  }

  protected override makers(): unknown {
    return html`<new-line .desk=${this.desk}></new-line><new-order .desk=${this.desk}></new-order>`;
  }

  protected override facets(): unknown {
    const { filters } = this.spec;
    const chosen = Object.values(filters).flat().map((text) => statusName({ text }));
    return html`<aside aria-label=${t.lines.statuses.region}>
      <details ?open=${!this.desk.around.narrow}>
        <summary>${t.lines.statuses.summary(chosen)}</summary>
        <status-facets .desk=${this.desk} .filters=${filters} .facets=${this.result?.facets ?? []}
          @filter=${(event: FilterEvent) => { this.go({ ...this.spec, filters: event.filters }); }}></status-facets>
        <record-facets .desk=${this.desk} .spec=${this.spec} @where=${(event: WhereEvent) => { this.#where(event); }}></record-facets>
      </details>
      <button id="more" class="plain" aria-haspopup="dialog" @click=${() => void this.#form()}>${t.lines.conditions.button}</button>
    </aside>`;
  }

  protected override conditions(): unknown {
    return html`<line-conditions .desk=${this.desk} .where=${this.spec.where} .names=${this.#names} @where=${(event: WhereEvent) => { this.#where(event); }}
        @conditions-gone=${() => { this.renderRoot.querySelector<HTMLElement>('#more')?.focus(); }}></line-conditions>
      ${this.form ? html`<conditions-dialog .desk=${this.desk} @where=${(event: WhereEvent) => { this.#where(event); }}></conditions-dialog>` : nothing}`;
  }

  protected override askedWords(): readonly string[] {
    return askedFor(this.asked, this.#names);
  }

  protected override nothing(): unknown {
    return html`<div class="panel nothing">
      ${this.all === 0
        ? html`<h2>${t.lines.nothing.none}</h2><p class="quiet">${t.lines.nothing.noneHelp}</p>
            <a class="button primary" href="#/import">${t.lines.nothing.import}</a>`
        : html`<h2>${t.lines.nothing.noMatch}</h2><p class="quiet">${t.lines.nothing.noMatchHelp}</p>
            <ul class="asked">${this.askedWords().map((words) => html`<li>${words}</li>`)}</ul>
            <button @click=${() => { this.clear(); }}>${t.lines.nothing.showAll}</button>`}
    </div>`;
  }
}

customElements.define('room-lines', RoomLines);
