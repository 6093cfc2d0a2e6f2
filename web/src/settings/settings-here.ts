// SPDX-License-Identifier: Apache-2.0
// What this device is called, what it speaks, how it looks and sounds: kept at once, in this browser.

import { html, nothing, type PropertyDeclarations } from 'lit';
import { deviceName, setDeviceName } from '../app/identity';
import { setSingleKeys, singleKeys } from '../app/single-keys';
import { setTheme, theme, themes, type Theme } from '../app/theme';
import { DeskElement } from '../elements/desk-element';
import { t } from '../i18n/catalogue';
import { filled } from '../i18n/words';
import { baseStyles, fieldStyles, panelStyles } from '../styles/shared';
import type { LanguageChoice } from './language-choice';
import { settingsStyles } from './settings-styles';

export class SettingsHere extends DeskElement {
  static override properties: PropertyDeclarations = { chosen: { state: true } };
  declare protected chosen: Theme;

  static override styles = [baseStyles, fieldStyles, panelStyles, settingsStyles];

  constructor() {
    super();
    this.chosen = theme();
  }

  get #language(): LanguageChoice | null {
    return this.renderRoot.querySelector('language-choice');
  }

  /** Another language comes because it was chosen here. */
  get choosesLanguage(): boolean {
    return this.#language?.busy ?? false;
  }

  /** The choice of a language has drawn the desk anew: it goes on where it was made. */
  async spoken(told: string): Promise<void> {
    await this.updateComplete;
    const choice = this.#language;
    if (!choice) return;
    await choice.updateComplete;
    choice.focus();
    // Only what changes is heard.
    requestAnimationFrame(() => { choice.told = told; });
  }

  #appearance(): unknown {
    return html`<fieldset>
      <legend>${t.settings.appearance}</legend>
      <div class="row">${themes.map((name) => html`<label class="check">
        <input type="radio" name="theme" value=${name} .checked=${this.chosen === name}
          @change=${() => { this.chosen = name; setTheme(name); }} />${t.settings.themes[name]}</label>`)}</div>
    </fieldset>`;
  }

  protected override render(): unknown {
    const target = (event: Event): HTMLInputElement => event.target as HTMLInputElement;
    return html`<section class="panel" aria-labelledby="here">
      <header><h2 id="here">${t.settings.thisDevice}</h2><p class="quiet small">${t.settings.keptHere}</p></header>
      <div class="choices">
        <div class="field">
          <label for="device">${t.settings.deviceName}</label>
          <input id="device" autocomplete="off" maxlength="80" .value=${deviceName()} @change=${(event: Event) => { setDeviceName(target(event).value); }} />
        </div>
        ${this.desk.around.wholePage ? html`<language-choice></language-choice>` : nothing}
        ${this.#appearance()}
        <sound-settings></sound-settings>
        <label class="check">
          <input type="checkbox" .checked=${singleKeys()} @change=${(event: Event) => { setSingleKeys(target(event).checked); }} />
          <span>${filled(t.settings.singleKeys, { keys: html`<kbd>?</kbd>`, search: html`<kbd>/</kbd>` })}</span>
        </label>
      </div>
    </section>`;
  }
}

customElements.define('settings-here', SettingsHere);
