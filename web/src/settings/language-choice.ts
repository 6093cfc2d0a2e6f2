// SPDX-License-Identifier: Apache-2.0
// Which language the desk speaks: at once, and from the next start on.

import { LitElement, css, html, nothing, type PropertyDeclarations } from 'lit';
import { browserLanguage, chooseLanguage, chosenLanguage } from '../app/language';
import { t } from '../i18n/catalogue';
import { languageName, languages, type Language } from '../i18n/languages';
import { baseStyles, fieldStyles } from '../styles/shared';

export class LanguageChoice extends LitElement {
  static override properties: PropertyDeclarations = { told: { attribute: false }, trouble: { state: true }, busy: { attribute: false } };
  /** What is to be said of the language that is spoken now. */
  declare told: string;
  declare protected trouble: string;
  /** A language was chosen, and is not spoken yet. */
  declare busy: boolean;

  constructor() {
    super();
    this.told = '';
    this.trouble = '';
    this.busy = false;
  }

  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  static override styles = [baseStyles, fieldStyles, css`
    :host {
      display: grid;
      gap: var(--space-1);
    }
    label {
      font-weight: 600;
    }
    select {
      justify-self: start;
      min-width: min(100%, 16rem);
    }
    .trouble {
      color: var(--red);
    }
  `];

  async #choose(select: HTMLSelectElement): Promise<void> {
    const code = languages.find((one) => one === select.value);
    this.trouble = '';
    this.told = '';
    this.busy = true;
    try {
      await chooseLanguage(code);
    } catch {
      this.trouble = t.settings.languageFailed(languageName(code ?? browserLanguage()));
      select.value = chosenLanguage() ?? '';
    }
    this.busy = false;
  }

  #option(code: Language, chosen: string): unknown {
    return html`<option value=${code} lang=${code} ?selected=${code === chosen}>${languageName(code)}</option>`;
  }

  protected override render(): unknown {
    const chosen = chosenLanguage() ?? '';
    const all = chosen && !languages.includes(chosen) ? [...languages, chosen] : languages;
    return html`<label for="language">${t.settings.language}</label>
      <select id="language" aria-busy=${this.busy ? 'true' : nothing} @change=${(event: Event) => void this.#choose(event.target as HTMLSelectElement)}>
        <option value="" ?selected=${chosen === ''}>${t.settings.asBrowser(languageName(browserLanguage()))}</option>
        ${all.map((code) => this.#option(code, chosen))}
      </select>
      <p class="small quiet" role="status">${this.told}</p>
      ${this.trouble ? html`<p class="small trouble" role="alert">${this.trouble}</p>` : nothing}`;
  }
}

customElements.define('language-choice', LanguageChoice);
