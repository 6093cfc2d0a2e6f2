// SPDX-License-Identifier: Apache-2.0
// Whether what was done is kept, how far it has come, and whether there is a connection: always in
// sight. Pressed, it tells more.

import { css, html } from 'lit';
import { DeskElement } from '../elements/desk-element';
import { asks } from '../hub/hub-ask';
import { t } from '../i18n/catalogue';
import { baseStyles } from '../styles/shared';

const amber = new Set(['unreachable', 'busy', 'sign_in_needed', 'consent_needed']);

export class SavingPill extends DeskElement {
  static override styles = [
    baseStyles,
    css`
      .pill {
        position: relative;
        display: flex;
        max-width: 100%;
        overflow: hidden;
        gap: 0.4rem;
        align-items: center;
        min-height: 1.75rem;
        padding: 0.2rem 0.75rem;
        border: 1px solid transparent;
        border-radius: 1rem;
        background: var(--grey-soft);
        color: var(--grey);
        font: inherit;
        font-size: 0.8125rem;
        line-height: 1.25rem;
        white-space: nowrap;
        cursor: pointer;
      }
      .pill:hover {
        border-color: currentcolor;
      }
      .pill.offline,
      .pill.loose {
        background: var(--amber-soft);
        color: var(--amber);
      }
      .pill.failed {
        background: var(--red-soft);
        color: var(--red);
      }
      .kept {
        overflow: hidden;
        font-weight: 600;
        text-overflow: ellipsis;
      }
      @media (forced-colors: active) {
        .pill { border: 1px solid; }
      }
      .short {
        display: none;
      }
      @media (max-width: 30rem) {
        .pill {
          padding-inline: 0.6rem;
          font-size: var(--text-label);
        }
        .kept {
          position: absolute;
          width: 1px;
          height: 1px;
          clip-path: inset(50%);
        }
        .short {
          display: inline;
          min-width: 0;
          overflow: hidden;
          font-weight: 600;
          text-overflow: ellipsis;
        }
      }
    `,
  ];

  get #look(): string {
    const { store, online, sync } = this.desk;
    if (store.state === 'failed' || sync.phase === 'stopped') return 'failed';
    if (!store.durable) return 'loose';
    if (sync.hub) return amber.has(sync.phase) || sync.attention > 0 ? 'offline' : '';
    return online ? '' : 'offline';
  }

  protected override render(): unknown {
    const { store, online, sync } = this.desk;
    const connection = sync.hub ? t.sync.connectionWords[sync.phase] : online ? t.shell.online : t.shell.offline;
    const words = (short: boolean): string => (sync.hub ? t.sync.sendingWords(store, sync, short) : t.sync.keepingWords(store, short));
    return html`<button class="pill ${this.#look}" aria-haspopup="dialog" title=${t.shell.howFar} @click=${asks(this, 'state')}>
      <span>${connection}</span><span aria-hidden="true">·</span>
      <span class="kept">${words(false)}</span><span class="short" aria-hidden="true">${words(true)}</span>
    </button>`;
  }
}

customElements.define('saving-pill', SavingPill);
