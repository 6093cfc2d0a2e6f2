// SPDX-License-Identifier: Apache-2.0
// <accession-desk>: all rooms of the desk, with its own navigation.

import { css, html, type PropertyDeclarations } from 'lit';
import type { Desk } from '../../app/desk';
import type { Route } from '../../app/route';
import { allRooms } from '../../elements/rooms';
import '../../shell/accession-desk';
import { defineOnce } from '../define';
import { Embedded } from '../embedded';
import type { AccessionDeskElement } from '../types';

class AccessionDesk extends Embedded implements AccessionDeskElement {
  static override properties: PropertyDeclarations = { address: {} };
  declare private start: string;

  static override styles = [...Embedded.styles, css`
    :host {
      block-size: 44rem;
    }
    desk-shell {
      block-size: 100%;
    }
  `];

  readonly rooms: ReadonlySet<Route['room']> = new Set(allRooms);

  constructor() {
    super();
    this.start = '#/receive';
  }

  protected get home(): string {
    return this.start;
  }

  get address(): string {
    return this.place.address || this.start;
  }

  set address(value: string) {
    const before = this.address;
    if (this.isConnected) this.place.go(value);
    else this.start = value;
    this.requestUpdate('address', before);
  }

  protected override content(desk: Desk): unknown {
    // The shell says itself what is the matter; only who has nothing at all to show is told so instead.
    if (desk.failure && (desk.failure.code === 'workspace_empty' || this.hub !== null)) return super.content(desk);
    return html`<desk-shell .desk=${desk}></desk-shell>`;
  }

  protected override room(): unknown {
    return undefined;
  }
}

const element = AccessionDesk as unknown as new () => AccessionDeskElement;
defineOnce('accession-desk', AccessionDesk);

export { element as AccessionDesk };
export type { AccessionDeskElement };
