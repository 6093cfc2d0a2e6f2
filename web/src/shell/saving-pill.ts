// SPDX-License-Identifier: Apache-2.0
// Whether what was done is kept, and whether there is a connection: always in sight.

import { css, html } from 'lit';
import type { StoreState } from '../contract';
import { DeskElement } from '../elements/desk-element';
import { clock, whole } from '../i18n/format';
import { baseStyles } from '../styles/shared';

export function keepingWords(store: StoreState): string {
  if (store.state === 'loading') return 'Opening…';
  if (store.state === 'failed') return 'Not saving';
  if (!store.durable) return 'Not kept on this device';
  if (store.state === 'saving') return 'Saving…';
  return store.queued > 0
    ? `${whole(store.queued)} saved on this device`
    : 'Saved on this device';
}

export class SavingPill extends DeskElement {
  static override styles = [
    baseStyles,
    css`
      .pill {
        display: flex;
        gap: 0.4rem;
        padding: 0.2rem 0.75rem;
        border-radius: 1rem;
        background: var(--grey-soft);
        color: var(--grey);
        font-size: 0.8125rem;
        line-height: 1.25rem;
        white-space: nowrap;
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
        font-weight: 600;
      }
      @media (forced-colors: active) {
        .pill { border: 1px solid; }
      }
      @media (max-width: 24rem) {
        .pill {
          padding-inline: 0.5rem;
          font-size: var(--text-label);
          white-space: normal;
        }
      }
    `,
  ];

  protected override render(): unknown {
    const { store, online } = this.desk;
    const look = store.state === 'failed' ? 'failed' : !store.durable ? 'loose' : online ? '' : 'offline';
    const details = [
      store.lastSavedAt ? `Last saved at ${clock(store.lastSavedAt)}.` : '',
      store.role === 'reader' && store.state !== 'loading' ? 'Another tab of this browser does the saving.' : '',
    ].filter(Boolean).join(' ');
    return html`<p class="pill ${look}" title=${details}>
      <span>${online ? 'Online' : 'Offline'}</span><span aria-hidden="true">·</span>
      <span class="kept">${keepingWords(store)}</span>
    </p>`;
  }
}

customElements.define('saving-pill', SavingPill);
