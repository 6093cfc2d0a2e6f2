// SPDX-License-Identifier: Apache-2.0
// Who works at this desk, what the device is called, and how the desk looks.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import { chosenActor, deviceName, setActorName, setDeviceName, setRoles } from '../app/identity';
import { read, write } from '../app/preferences';
import { setTheme, theme, themes, type Theme } from '../app/theme';
import { DeskElement } from '../elements/desk-element';
import { openModal, modalStyles } from '../elements/modal';
import { asks } from '../hub/hub-ask';
import { t } from '../i18n/catalogue';
import { visible } from '../i18n/format';
import { actionButton, filled, rich, role as roleWord } from '../i18n/words';
import { baseStyles, buttonStyles, fieldStyles } from '../styles/shared';
import '../sound/sound-settings';
import './language-choice';

/** The library's own choices, of either rulebook. */
export const settingsAction = 'edit_settings';

/** Single letters as commands can be turned off: speech input types letters by accident. */
export function singleKeys(): boolean {
  return read('single-keys') !== 'off';
}

export class SettingsDialog extends DeskElement {
  static override properties: PropertyDeclarations = { chosen: { state: true }, told: { state: true } };
  declare protected chosen: Theme;
  declare protected told: string;

  constructor() {
    super();
    this.chosen = theme();
    this.told = '';
  }

  static override styles = [
    baseStyles,
    buttonStyles,
    fieldStyles,
    modalStyles,
    css`
      .field {
        display: grid;
        gap: var(--space-1);
      }
      .field input {
        width: 100%;
      }
      .choices {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1) var(--space-5);
        margin-top: var(--space-1);
      }
      legend {
        padding: 0;
        font-weight: 600;
      }
      .choices.roles {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 14rem), 1fr));
        gap: 0 var(--space-4);
      }
      .field label {
        font-weight: 600;
      }
    `,
  ];

  get open(): boolean {
    return this.renderRoot.querySelector('dialog')?.open ?? false;
  }

  /** `told`: what came of the choice of a language, which has drawn the desk anew. */
  show(told = ''): void {
    this.told = told;
    this.requestUpdate();
    openModal(this.renderRoot.querySelector('dialog'));
    if (told) void this.#backToLanguage();
  }

  async #backToLanguage(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('language-choice')?.focus();
  }

  #leave(): void {
    this.dispatchEvent(new Event('change'));
  }

  #take(role: string, taken: boolean): void {
    const known = this.desk.rulebook?.roles ?? [];
    const mine = new Set(this.desk.roles);
    if (taken) mine.add(role);
    else mine.delete(role);
    setRoles(known.filter((one) => mine.has(one)));
    this.desk.askerChanged();
    this.requestUpdate();
  }

  #roles(): unknown {
    const known = this.desk.rulebook?.roles ?? [];
    if (known.length === 0) return nothing;
    if (this.desk.around.session()) return this.#rolesOfHub();
    const mine = new Set(this.desk.roles);
    return html`<fieldset>
      <legend>${t.settings.yourRoles}</legend>
      <p class="quiet small">${t.settings.yourRolesHelp}</p>
      <div class="choices roles">${known.map((role) => html`<label class="check">
        <input type="checkbox" .checked=${mine.has(role)} @change=${(event: Event) => { this.#take(role, (event.target as HTMLInputElement).checked); }} />
        <span>${roleWord(role)}</span></label>`)}</div>
    </fieldset>`;
  }

  /** The hub says what somebody may do. */
  #rolesOfHub(): unknown {
    return html`<div><h3>${t.settings.yourRoles}</h3><p>${this.desk.roles.length > 0 ? this.desk.roles.map(roleWord).join(', ') : t.settings.noRoles}</p></div>`;
  }

  #name(): unknown {
    const session = this.desk.around.session();
    if (session) {
      return html`<div><h3>${t.settings.signedIn}</h3><p>${rich(t.settings.signedInAt(visible(session.userName), visible(session.name)))}
        <button type="button" class="plain" @click=${() => { this.renderRoot.querySelector('dialog')?.close(); asks(this, 'sign-out')(); }}>${t.common.signOut}</button></p></div>`;
    }
    return html`<div class="field">
      <label for="actor">${t.settings.yourName}</label>
      <input id="actor" autocomplete="name" maxlength="80" .value=${chosenActor()} aria-describedby="actor-help"
        @change=${(event: Event) => { setActorName((event.target as HTMLInputElement).value); this.desk.askerChanged(); }} />
      <p id="actor-help" class="quiet small">${t.settings.yourNameHelp}</p>
    </div>`;
  }

  /** What holds for everybody is the library's to choose, with a preview as any other change. */
  #library(): unknown {
    if (this.desk.readOnly || !this.desk.workspace?.settings.length) return nothing;
    return html`<div><button type="button" @click=${() => {
      this.renderRoot.querySelector('dialog')?.close();
      this.dispatchEvent(new Event('library-settings'));
    }}>${actionButton(settingsAction)}…</button></div>`;
  }

  protected override render(): unknown {
    const value = (event: Event): string => (event.target as HTMLInputElement).value;
    return html`<dialog aria-labelledby="heading" @close=${() => { this.#leave(); }}>
      <form method="dialog">
        <div class="body">
          <h2 id="heading">${t.settings.heading}</h2>
          ${this.#name()}
          <div class="field">
            <label for="device">${t.settings.deviceName}</label>
            <input id="device" autocomplete="off" maxlength="80" .value=${deviceName()}
              @change=${(event: Event) => { setDeviceName(value(event)); }} />
          </div>
          ${this.#roles()}
          ${this.#library()}
          ${this.desk.around.wholePage ? html`<language-choice .told=${this.told}></language-choice>` : nothing}
          <fieldset>
            <legend>${t.settings.appearance}</legend>
            <div class="choices">
              ${themes.map(
                (name) => html`<label class="check">
                  <input type="radio" name="theme" value=${name} .checked=${this.chosen === name}
                    @change=${() => { this.chosen = name; setTheme(name); }} />${t.settings.themes[name]}
                </label>`,
              )}
            </div>
          </fieldset>
          <sound-settings></sound-settings>
          <label class="check">
            <input type="checkbox" .checked=${singleKeys()}
              @change=${(event: Event) => { write('single-keys', (event.target as HTMLInputElement).checked ? 'on' : 'off'); }} />
            <span>${filled(t.settings.singleKeys, { keys: html`<kbd>?</kbd>`, search: html`<kbd>/</kbd>` })}</span>
          </label>
        </div>
        <div class="foot"><button class="primary">${t.common.done}</button></div>
      </form>
    </dialog>`;
  }
}

customElements.define('settings-dialog', SettingsDialog);
