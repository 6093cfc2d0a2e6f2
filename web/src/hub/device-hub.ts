// SPDX-License-Identifier: Apache-2.0
// The Device room's part about the library's hub: which one, who is signed in, how it stands.

import { html, nothing } from 'lit';
import { DeviceSection, sectionStyles } from '../device/device-section';
import { visible } from '../i18n/format';
import { t } from '../i18n/catalogue';
import { rich } from '../i18n/words';
import { factStyles } from '../styles/detail';
import { baseStyles, buttonStyles, panelStyles } from '../styles/shared';
import { asks } from './hub-ask';

export class DeviceHub extends DeviceSection {
  static override styles = [baseStyles, buttonStyles, panelStyles, factStyles, sectionStyles];
  #pressed = false;

  #signedIn(): unknown {
    const { sync } = this.desk;
    const session = this.desk.around.session();
    return html`<dl class="facts" aria-labelledby="hub">
        <div><dt>${t.hub.state.facts.library}</dt><dd>${visible(sync.hub?.name ?? '')}</dd></div>
        <div><dt>${t.hub.state.facts.signedIn}</dt><dd>${visible(session?.userName ?? '')}</dd></div>
        <div><dt>${t.hub.state.facts.notConfirmed}</dt><dd>${t.sync.waitingSentence(sync)}</dd></div>
      </dl>
      <div class="pad"><p>${rich(t.sync.phaseSentence(sync))}</p>
        <div class="buttons">${sync.phase === 'sign_in_needed' ? html`<button class="primary" @click=${asks(this, 'sign-in')}>${t.common.signIn}</button>` : nothing}
          <button @click=${asks(this, 'state')}>${t.hub.howItStands}</button>
          <button @click=${asks(this, 'sign-out')}>${t.common.signOut}</button></div></div>`;
  }

  /** Who has signed in again has the button no more that was pressed. */
  protected override willUpdate(): void {
    this.#pressed = (this.shadowRoot?.activeElement ?? null) !== null;
  }

  protected override updated(): void {
    if (this.#pressed && !this.shadowRoot?.activeElement) this.renderRoot.querySelector<HTMLElement>('#hub')?.focus();
  }

  protected override render(): unknown {
    const { sync, hubHere } = this.desk;
    return html`<section class="panel" aria-labelledby="hub">
      <header><h2 id="hub" tabindex="-1">${t.hub.heading}</h2>
        ${sync.hub ? nothing : html`<p class="quiet">${hubHere ? t.hub.about : t.hub.noHubAbout}</p>`}</header>
      ${sync.hub ? this.#signedIn() : hubHere ? html`<div class="pad"><button class="primary" @click=${asks(this, 'sign-in')}>${t.common.signIn}</button></div>` : nothing}
    </section>`;
  }
}

customElements.define('device-hub', DeviceHub);
