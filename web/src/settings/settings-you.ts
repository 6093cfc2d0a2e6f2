// SPDX-License-Identifier: Apache-2.0
// Who works here and in which roles: what the person says, or what the hub or the page around says of them.

import { html, nothing } from 'lit';
import { chosenActor, setActorName, setRoles } from '../app/identity';
import { DeskElement } from '../elements/desk-element';
import { asks } from '../hub/hub-ask';
import { t } from '../i18n/catalogue';
import { visible } from '../i18n/format';
import { rich, role as roleWord } from '../i18n/words';
import { baseStyles, buttonStyles, fieldStyles, panelStyles } from '../styles/shared';
import { settingsStyles } from './settings-styles';

export class SettingsYou extends DeskElement {
  static override styles = [baseStyles, buttonStyles, fieldStyles, panelStyles, settingsStyles];

  #take(role: string, taken: boolean): void {
    const known = this.desk.rulebook?.roles ?? [];
    const mine = new Set(this.desk.roles);
    if (taken) mine.add(role);
    else mine.delete(role);
    setRoles(known.filter((one) => mine.has(one)));
    this.desk.askerChanged();
    this.requestUpdate();
  }

  #name(): unknown {
    const { around } = this.desk;
    const session = around.session();
    if (session) {
      return html`<div><h3 class="name">${t.settings.signedIn}</h3><p>${rich(t.settings.signedInAt(visible(session.userName), visible(session.name)))}
        <button class="plain" @click=${asks(this, 'sign-out')}>${t.common.signOut}</button></p></div>`;
    }
    if (around.actor) return html`<div><h3 class="name">${t.settings.yourName}</h3><p>${visible(around.actor)}</p></div>`;
    return html`<div class="field">
      <label for="actor">${t.settings.yourName}</label>
      <input id="actor" autocomplete="name" maxlength="80" .value=${chosenActor()} aria-describedby="actor-help"
        @change=${(event: Event) => { setActorName((event.target as HTMLInputElement).value); this.desk.askerChanged(); }} />
      <p id="actor-help" class="quiet small">${t.settings.yourNameHelp}</p>
    </div>`;
  }

  #roles(): unknown {
    const known = this.desk.rulebook?.roles ?? [];
    if (known.length === 0) return nothing;
    const { around, roles } = this.desk;
    if (around.session() || around.roles) {
      return html`<div><h3 class="name">${t.settings.yourRoles}</h3><p>${roles.length > 0 ? roles.map(roleWord).join(', ') : t.settings.noRoles}</p></div>`;
    }
    return html`<fieldset aria-describedby="roles-help">
      <legend>${t.settings.yourRoles}</legend>
      <p id="roles-help" class="quiet small">${t.settings.yourRolesHelp}</p>
      ${known.map((role) => html`<label class="check">
        <input type="checkbox" .checked=${roles.includes(role)} @change=${(event: Event) => { this.#take(role, (event.target as HTMLInputElement).checked); }} />
        <span>${roleWord(role)}</span></label>`)}
    </fieldset>`;
  }

  protected override render(): unknown {
    return html`<section class="panel" aria-labelledby="you">
      <header><h2 id="you">${t.settings.you}</h2></header>
      <div class="choices">${this.#name()}${this.#roles()}</div>
    </section>`;
  }
}

customElements.define('settings-you', SettingsYou);
