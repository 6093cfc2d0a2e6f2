// SPDX-License-Identifier: Apache-2.0
// A place in somebody else's page, as the desk's surroundings. The page keeps its address, its title, its
// keys and its focus: an element has an address of its own, and hears keys only while it has the focus.

import type { Command, Outcome } from '../contract';
import { hubSession, type HubSession } from '../app/hub-session';
import { parseRoute, type Route } from '../app/route';
import { databaseOf } from '../core-api/open';
import { narrowRem, type Surroundings } from '../app/surroundings';
import { remOf } from '../elements/rem';
import type { AccessionElement, AccessionEventDetails, AccessionEventName } from './types';

export interface Placed extends AccessionElement {
  /** What is as wide as the rooms. */
  readonly frame: HTMLElement | null;
  /** Rooms this element has. */
  readonly rooms: ReadonlySet<Route['room']>;
  again(): void;
}

export function tell<Name extends AccessionEventName>(host: HTMLElement, name: Name, detail: AccessionEventDetails[Name], cancelable = false): boolean {
  return host.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable }));
}

export class PlaceInPage implements Surroundings {
  readonly wholePage = false;
  readonly #moves = new EventTarget();
  #address: string;

  constructor(private readonly host: Placed, start: string, private readonly withHub: () => boolean) {
    this.#address = start;
  }

  get keys(): EventTarget {
    return this.host.pageKeys ? document : this.host;
  }

  get address(): string {
    return this.#address;
  }

  go(address: string): void {
    const route = parseRoute(address);
    if (route.room === 'line' || route.room === 'order') {
      if (!tell(this.host, 'accession-open', { room: route.room, id: route.id }, true)) return;
    }
    if (!this.leadsTo(route.room)) return;
    this.#address = address;
    this.#moves.dispatchEvent(new Event('moved'));
  }

  replace(address: string): void {
    this.#address = address;
    this.#moves.dispatchEvent(new Event('replaced'));
  }

  onMove(listener: (replaced: boolean) => void, signal: AbortSignal): void {
    this.#moves.addEventListener('moved', () => { listener(false); }, { signal });
    this.#moves.addEventListener('replaced', () => { listener(true); }, { signal });
  }

  leadsTo(room: Route['room']): boolean {
    return this.host.rooms.has(room);
  }

  called(): void {
    // The page's title is the page's.
  }

  mayTakeFocus(): boolean {
    return this.host.pageKeys || this.host.autofocus || this.host.matches(':focus-within');
  }

  onWidth(listener: () => void, signal: AbortSignal): void {
    const { frame } = this.host;
    if (!frame) return;
    let before = this.narrow;
    const observer = new ResizeObserver(() => {
      if (this.narrow === before) return;
      before = this.narrow;
      listener();
    });
    observer.observe(frame);
    signal.addEventListener('abort', () => { observer.disconnect(); });
  }

  get narrow(): boolean {
    const { frame } = this.host;
    return frame !== null && frame.clientWidth <= narrowRem * remOf(frame);
  }

  again(): void {
    this.host.again();
  }

  session(): HubSession | undefined {
    return this.withHub() ? hubSession() : undefined;
  }

  get database(): string {
    return databaseOf(this.host.workspace ?? '', this.session());
  }

  get perhapsHub(): boolean {
    return this.withHub();
  }

  get actor(): string | undefined {
    return this.host.actor ?? undefined;
  }

  get roles(): readonly string[] | undefined {
    return this.host.roles?.split(/\s+/).filter(Boolean);
  }

  allows(commands: readonly Command[]): boolean {
    if (!tell(this.host, 'accession-before-command', { commands }, true)) return false;
    for (const command of commands) tell(this.host, 'accession-command', { command });
    return true;
  }

  did(commands: readonly Command[], outcomes: readonly Outcome[]): void {
    outcomes.forEach((outcome, index) => {
      const command = commands[index];
      if (command) tell(this.host, 'accession-outcome', { command, outcome });
    });
  }
}
