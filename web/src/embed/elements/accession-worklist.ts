// SPDX-License-Identifier: Apache-2.0
// <accession-worklist>: what is to be done today, and the lines it is about.

import { html, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { Desk } from '../../app/desk';
import { formatRoute, type Route } from '../../app/route';
import { defineOnce } from '../define';
import { Embedded } from '../embedded';
import type { AccessionWorklistElement } from '../types';

class AccessionWorklist extends Embedded implements AccessionWorklistElement {
  static override properties: PropertyDeclarations = { list: {} };
  declare list: string | null;

  readonly rooms: ReadonlySet<Route['room']> = new Set(['lists', 'line', 'order'] as const);

  constructor() {
    super();
    this.list = null;
  }

  protected get home(): string {
    return formatRoute({ room: 'lists', list: this.list ?? '', day: '' });
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('list') && this.hasUpdated) this.place.go(this.home);
  }

  protected override room(desk: Desk): unknown {
    const { route } = this;
    if (route.room === 'line') return html`<room-line .desk=${desk} .lineId=${route.id}></room-line>`;
    if (route.room === 'order') return html`<room-order .desk=${desk} .orderId=${route.id}></room-order>`;
    return html`<room-lists .desk=${desk} .list=${route.room === 'lists' ? route.list : ''} .day=${route.room === 'lists' ? route.day : ''}></room-lists>`;
  }
}

const element = AccessionWorklist as unknown as new () => AccessionWorklistElement;
defineOnce('accession-worklist', AccessionWorklist);

export { element as AccessionWorklist };
export type { AccessionWorklistElement };
