// SPDX-License-Identifier: Apache-2.0
// A part of the Device room: does one thing at a time and says in words how it ended.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import type { Backend, DeviceInfo } from '../contract';
import { failureOf } from '../app/desk';
import { DeskElement } from '../elements/desk-element';
import { plain, rich, storageError } from '../i18n/words';

export const sectionStyles = css`
  .panel > header {
    padding-top: var(--space-4);
  }
  header p {
    margin-top: 0.1rem;
  }
  /* Nothing comes after it. */
  .panel > header:last-child {
    padding-bottom: var(--space-5);
  }
  .pad {
    display: grid;
    gap: var(--space-3);
    justify-items: start;
    padding: var(--space-2) var(--space-5) var(--space-5);
  }
  .pad > * {
    max-width: 100%;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
  }
  .trouble {
    color: var(--red);
  }
  .warned {
    color: var(--amber);
  }
  .good {
    color: var(--green);
  }
  @media (max-width: 50rem) {
    .pad {
      padding-inline: var(--space-4);
    }
    .pad > button,
    .buttons,
    .buttons > button {
      width: 100%;
    }
  }
`;

export abstract class DeviceSection extends DeskElement {
  static override properties: PropertyDeclarations = {
    info: { attribute: false },
    busy: { state: true },
    trouble: { state: true },
    told: { state: true },
  };
  /** What the room knows of this device; undefined until it has been asked. */
  declare info: DeviceInfo | undefined;
  declare protected busy: string;
  declare protected trouble: string;
  declare protected told: string;

  constructor() {
    super();
    this.busy = '';
    this.trouble = '';
    this.told = '';
  }

  protected async run(busy: string, work: (backend: Backend) => Promise<string>): Promise<void> {
    const { keeper } = this.desk;
    if (this.busy || !keeper) return;
    this.busy = busy;
    this.trouble = '';
    this.told = '';
    try {
      this.told = await work(keeper);
      this.desk.announce(plain(this.told));
    } catch (reason) {
      this.trouble = storageError(failureOf(reason).code);
      this.desk.announce(this.trouble, true);
    }
    this.busy = '';
    this.dispatchEvent(new Event('look', { bubbles: true, composed: true }));
  }

  /** Another workspace is here: what was told of the one before holds no more. Whoever has just put it here is
   *  still busy, and tells that. */
  protected override libraryChanged(lines: readonly string[] | 'all'): void {
    if (lines !== 'all' || this.busy) return;
    this.trouble = '';
    this.told = '';
  }

  protected get off(): 'true' | 'false' {
    return this.busy || !this.desk.keeper ? 'true' : 'false';
  }

  protected outcome(): unknown {
    return html`${this.told ? html`<p>${rich(this.told)}</p>` : nothing}
      ${this.trouble ? html`<p class="trouble">${this.trouble}</p>` : nothing}`;
  }
}
