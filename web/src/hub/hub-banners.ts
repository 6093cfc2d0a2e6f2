// SPDX-License-Identifier: Apache-2.0
// What everybody has to know of the hub whatever room they are in: nothing is sent any more, somebody
// must sign in, the library is being fetched; and that there is one to sign in to.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import { read, write } from '../app/preferences';
import { DeskElement } from '../elements/desk-element';
import { t } from '../i18n/catalogue';
import { readable } from '../i18n/phrase';
import { rich } from '../i18n/words';
import { bannerStyles, baseStyles, buttonStyles } from '../styles/shared';
import { asks } from './hub-ask';

const offerKey = 'hub-offer';

const said = (words: unknown): unknown => html`<div class="said"><span aria-hidden="true">!</span><p>${words}</p></div>`;

export class HubBanners extends DeskElement {
  static override properties: PropertyDeclarations = { offerAway: { state: true } };
  declare protected offerAway: boolean;

  static override styles = [baseStyles, buttonStyles, bannerStyles, css`
    .banner {
      align-items: center;
    }
    .banner p {
      flex: 1;
      min-width: 0;
    }
    /* The mark stands beside the first of its words, whatever stands beside them. */
    .said {
      flex: 1;
      display: flex;
      gap: var(--space-3);
      align-items: baseline;
    }
    .banner.calm {
      background: var(--accent-soft);
      color: var(--accent-ink);
    }
    .banner button.plain {
      color: inherit;
    }
    progress {
      width: 12rem;
      accent-color: var(--accent);
    }
    @media (max-width: 30rem) {
      .banner {
        flex-wrap: wrap;
      }
      .banner > :is(p, .said) {
        flex-basis: 100%;
      }
      .banner > button {
        margin-inline-start: auto;
      }
      progress {
        flex: 1 1 8rem;
      }
    }
  `];

  constructor() {
    super();
    this.offerAway = read(offerKey) === 'off';
  }

  #offer(): unknown {
    if (!this.desk.hubHere || this.offerAway) return nothing;
    return html`<div class="banner calm" role="status"><p>${t.hub.offer}</p>
      <button @click=${asks(this, 'sign-in')}>${t.common.signIn}</button>
      <button class="plain" @click=${() => { this.offerAway = true; write(offerKey, 'off'); }}>${t.common.notNow}</button></div>`;
  }

  /** The library is not here yet: there is nothing to work with. */
  #fetching(): unknown {
    const { sync } = this.desk;
    const { progress } = sync;
    return html`<div class="banner calm" role="status"><p>${rich(t.sync.phaseSentence(sync))} <span class="small">${t.sync.fetchedWords(sync)}</span></p>
      ${sync.phase === 'fetching' ? html`<progress aria-label=${t.hub.fetched} max=${progress?.total ?? nothing} value=${progress?.total === undefined ? nothing : progress.received}></progress>`
        : html`<button @click=${asks(this, 'state')}>${t.common.more}</button>`}
      <button class="plain" @click=${asks(this, 'sign-out')}>${t.common.signOut}</button></div>`;
  }

  #trouble(): unknown {
    const { sync } = this.desk;
    const open = sync.waiting > 0 ? t.hub.changesWait(sync.waiting) : '';
    switch (sync.phase) {
      case 'sign_in_needed':
        return html`<div class="banner" role="status">${said(rich([t.sync.phaseSentence(sync), open].join(' ')))}
          <button @click=${asks(this, 'sign-in')}>${t.common.signIn}</button></div>`;
      case 'consent_needed':
        return html`<div class="banner" role="status">${said(t.hub.restored)}
          <button @click=${asks(this, 'state')}>${t.hub.lookAndDecide}</button></div>`;
      case 'stopped': {
        const words = sync.fault && t.sync.syncFaults[sync.fault.code];
        return html`<div class="banner bad" role="alert">
          ${said(html`<strong>${t.hub.nothingSent}</strong> ${typeof words === 'string' ? words : sync.fault ? `${readable(sync.fault.code)}.` : ''}`)}
          <button @click=${asks(this, 'state')}>${t.common.more}</button></div>`;
      }
      default:
        return nothing;
    }
  }

  protected override render(): unknown {
    const { sync } = this.desk;
    if (!sync.hub) return this.#offer();
    const trouble = this.#trouble();
    return !sync.arrived && trouble === nothing ? this.#fetching() : trouble;
  }
}

customElements.define('hub-banners', HubBanners);
