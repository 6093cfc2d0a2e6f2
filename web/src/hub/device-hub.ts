// SPDX-License-Identifier: Apache-2.0
// The Device room's part about the library's hub: which one, who is signed in, how it stands.

import { html, nothing } from 'lit';
import { hubSession } from '../app/hub-session';
import { DeviceSection, sectionStyles } from '../device/device-section';
import { visible } from '../i18n/format';
import { t } from '../i18n/catalogue';
import { rich } from '../i18n/words';
import { factStyles } from '../styles/detail';
import { baseStyles, buttonStyles, panelStyles } from '../styles/shared';
import { asks } from './hub-ask';

export class DeviceHub extends DeviceSection {
  static override styles = [baseStyles, buttonStyles, panelStyles, factStyles, sectionStyles];

  #signedIn(): unknown {
    const { sync } = this.desk;
    const session = hubSession();
    return html`<dl class="facts" aria-labelledby="hub">
        <div><dt>Library</dt><dd>${visible(sync.hub?.name ?? '')}</dd></div>
        <div><dt>Signed in</dt><dd>${visible(session?.userName ?? '')}</dd></div>
        <div><dt>Not confirmed</dt><dd>${t.sync.waitingSentence(sync)}</dd></div>
      </dl>
      <div class="pad"><p>${rich(t.sync.phaseSentence(sync))}</p>
        <div class="buttons"><button @click=${asks(this, 'state')}>How it stands…</button>
          ${sync.phase === 'sign_in_needed' ? html`<button class="primary" @click=${asks(this, 'sign-in')}>Sign in…</button>` : nothing}
          <button @click=${asks(this, 'sign-out')}>Sign out…</button></div></div>`;
  }

  protected override render(): unknown {
    const { sync, hubHere } = this.desk;
    return html`<section class="panel" aria-labelledby="hub">
      <header><h2 id="hub">Library hub</h2>
        ${sync.hub ? nothing : html`<p class="quiet">${hubHere
          ? 'The hub has what all devices of your library agree on. Sign in to work with it; without a network too.'
          : 'What serves this page is no hub: what is done here stays on this device.'}</p>`}</header>
      ${sync.hub ? this.#signedIn() : hubHere ? html`<div class="pad"><button class="primary" @click=${asks(this, 'sign-in')}>Sign in…</button></div>` : nothing}
    </section>`;
  }
}

customElements.define('device-hub', DeviceHub);
