// SPDX-License-Identifier: Apache-2.0
// <accession-receive>: the receiving room alone.

import { html } from 'lit';
import type { Desk } from '../../app/desk';
import type { Route } from '../../app/route';
import { defineOnce } from '../define';
import { Embedded } from '../embedded';
import type { AccessionReceiveElement } from '../types';

class AccessionReceive extends Embedded implements AccessionReceiveElement {
  readonly rooms: ReadonlySet<Route['room']> = new Set(['receive', 'line'] as const);
  protected readonly home = '#/receive';

  protected override room(desk: Desk): unknown {
    return this.route.room === 'line'
      ? html`<room-line .desk=${desk} .lineId=${this.route.id}></room-line>`
      : html`<room-receive .desk=${desk}></room-receive>`;
  }
}

const element = AccessionReceive as unknown as new () => AccessionReceiveElement;
defineOnce('accession-receive', AccessionReceive);

export { element as AccessionReceive };
export type { AccessionReceiveElement };
