// SPDX-License-Identifier: Apache-2.0
// <accession-line>: one line of a workspace, or of the records that a page hands over.

import { html, type PropertyDeclarations, type PropertyValues } from 'lit';
import { lineHref, type Route } from '../../app/route';
import type { Desk } from '../../app/desk';
import type { LineRow } from '../../contract';
import { today } from '../../app/today';
import { t } from '../../i18n/catalogue';
import { defineOnce } from '../define';
import { Embedded } from '../embedded';
import type { AccessionLineElement } from '../types';

class AccessionLine extends Embedded implements AccessionLineElement {
  static override properties: PropertyDeclarations = { line: {}, found: { state: true } };
  declare line: string | null;
  /** Its id; null: there is none. */
  declare protected found: string | null | undefined;

  readonly rooms: ReadonlySet<Route['room']> = new Set(['line'] as const);
  protected readonly home = '#/line/';
  #looked: Desk | undefined;

  constructor() {
    super();
    this.line = null;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const backend = this.desk?.backend;
    if (!backend || (this.#looked === this.desk && !changed.has('line'))) return;
    this.#looked = this.desk;
    void this.#find(this.desk as Desk);
  }

  async #find(desk: Desk): Promise<void> {
    const wanted = this.line;
    const found = await this.#idOf(desk, wanted ?? '').catch(() => undefined);
    if (desk !== this.desk || wanted !== this.line) return;
    this.found = found ?? null;
    if (found) this.place.replace(lineHref(found));
  }

  /** By its id, else by its number; without either, the only line there is. */
  async #idOf({ backend }: Desk, wanted: string): Promise<string | undefined> {
    if (!backend) return undefined;
    if (!wanted) {
      const all = await backend.query({ text: '', filters: {}, sort: 'number', descending: false });
      const rows: LineRow[] = all.total === 1 ? await backend.page(all.query, 0, 1) : [];
      return rows[0]?.id;
    }
    if (await backend.line(wanted)) return wanted;
    const { matches } = await backend.scan(wanted, today());
    return matches.find(({ matched, line }) => matched === 'line_number' && line.number === wanted)?.line.id;
  }

  protected override room(desk: Desk): unknown {
    if (this.found === undefined) return html`<p class="quiet" role="status">${t.embed.opening}</p>`;
    if (this.found === null) return this.told(t.embed.noLineHeading, t.embed.noLine(this.line ?? ''));
    const id = this.route.room === 'line' && this.route.id ? this.route.id : this.found;
    return html`<room-line .desk=${desk} .lineId=${id}></room-line>`;
  }
}

const element = AccessionLine as unknown as new () => AccessionLineElement;
defineOnce('accession-line', AccessionLine);

export { element as AccessionLine };
export type { AccessionLineElement };
