// SPDX-License-Identifier: Apache-2.0
// A part of the desk: has the shared desk, redraws when it changes, hears when lines change.

import { LitElement, type PropertyDeclarations } from 'lit';
import type { Desk, LibraryEvent } from '../app/desk';

export abstract class DeskElement extends LitElement {
  static override properties: PropertyDeclarations = { desk: { attribute: false } };
  declare desk: Desk;

  #listening: AbortController | undefined;

  constructor() {
    super();
    this.addController({ hostUpdate: () => { this.#listen(); } });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listen();
  }

  /** As soon as it is on the page and has its desk: one that stood there before its script gets the desk
   *  back only with its first drawing. */
  #listen(): void {
    if (!(this.desk as Desk | undefined) || !this.isConnected || this.#listening) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.desk.addEventListener('change', () => { this.deskChanged(); }, { signal });
    this.desk.addEventListener(
      'library',
      (event) => { this.libraryChanged((event as LibraryEvent).lines); },
      { signal },
    );
    this.connected(signal);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening?.abort();
    this.#listening = undefined;
  }

  /** For listeners that live as long as the element is on the page. */
  protected connected(_signal: AbortSignal): void {
    // Nothing more by default.
  }

  protected deskChanged(): void {
    this.requestUpdate();
  }

  protected libraryChanged(_lines: readonly string[] | 'all'): void {
    // Most parts show nothing of the library.
  }
}
