// SPDX-License-Identifier: Apache-2.0
// What is around a desk: a page of its own, or a place in somebody else's page. The rooms ask here for
// whatever belongs to the page and not to them: its address, its title, its keys, its width.

import type { Command, Outcome } from '../contract';
import { hubSession, type HubSession } from './hub-session';
import { databaseName } from '../worker/protocol';
import type { Route } from './route';

/** Below it rooms show cards and put things one below the other. */
export const narrowRem = 50;

export interface Surroundings {
  /** False: banner, main part and title are somebody else's. */
  readonly wholePage: boolean;
  /** Where keys are heard that are meant for the desk. */
  readonly keys: EventTarget;
  /** Where the desk is, as route.ts writes it: `#/lines?find=ada`. */
  readonly address: string;
  /** Another address. */
  go(address: string): void;
  /** Another address in place of this one: typing in a search field must not fill the history. */
  replace(address: string): void;
  /** `replaced`: by `replace`. */
  onMove(listener: (replaced: boolean) => void, signal: AbortSignal): void;
  /** Whether this room can be gone to from here. */
  leadsTo(room: Route['room']): boolean;
  /** What is shown now has this name. */
  called(title: string): void;
  /** Whether a field may take the keyboard without having been asked. */
  mayTakeFocus(): boolean;
  /** The width changed from narrow to wide, or back. */
  onWidth(listener: () => void, signal: AbortSignal): void;
  readonly narrow: boolean;
  /** Opens everything anew, as a reload does. */
  again(): void;
  session(): HubSession | undefined;
  /** What the browser's database is called that the desk works with. */
  readonly database: string;
  /** The desk may have been served by a hub that nobody has signed in to yet. */
  readonly perhapsHub: boolean;
  /** Who works here, where the page knows it. */
  readonly actor?: string | undefined;
  readonly roles?: readonly string[] | undefined;
  /** False: the page does not want it done. */
  allows?(commands: readonly Command[]): boolean;
  did?(commands: readonly Command[], outcomes: readonly Outcome[]): void;
}

/** The desk has the whole page. */
class OwnPage implements Surroundings {
  readonly wholePage = true;
  readonly #moves = new EventTarget();

  get keys(): EventTarget {
    return document;
  }

  get address(): string {
    return location.hash;
  }

  go(address: string): void {
    location.hash = address;
  }

  replace(address: string): void {
    history.replaceState(history.state, '', address);
    this.#moves.dispatchEvent(new Event('replaced'));
  }

  onMove(listener: (replaced: boolean) => void, signal: AbortSignal): void {
    addEventListener('hashchange', () => { listener(false); }, { signal });
    this.#moves.addEventListener('replaced', () => { listener(true); }, { signal });
  }

  leadsTo(): boolean {
    return true;
  }

  called(title: string): void {
    document.title = title;
  }

  mayTakeFocus(): boolean {
    return !document.querySelector('dialog[open]');
  }

  get #width(): MediaQueryList {
    return matchMedia(`(max-width: ${String(narrowRem)}rem)`);
  }

  onWidth(listener: () => void, signal: AbortSignal): void {
    this.#width.addEventListener('change', listener, { signal });
  }

  get narrow(): boolean {
    return this.#width.matches;
  }

  again(): void {
    location.reload();
  }

  session(): HubSession | undefined {
    return hubSession();
  }

  get database(): string {
    return databaseName(document.baseURI, hubSession());
  }

  get perhapsHub(): boolean {
    return true;
  }
}

export const ownPage: Surroundings = new OwnPage();
