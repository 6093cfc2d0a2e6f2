// SPDX-License-Identifier: Apache-2.0
// What is heard and seen after a scan: each can be off, and each sound can be tried.

import { css, html, LitElement, nothing } from 'lit';
import { t } from '../i18n/catalogue';
import { percent } from '../i18n/format';
import { baseStyles, buttonStyles, fieldStyles } from '../styles/shared';
import { familyOf, feedbackKinds, type Family, type FeedbackKind } from './kinds';
import { familyMark } from './family-mark';
import { flashOn, setVolume, soundsOn, turn, volume, wordsOn, type Switch } from './sound-preferences';
import { play, soundAvailable, wakeSounds } from './sounds';
import { canSpeak, voicesChanged } from './spoken';

const families: readonly Family[] = ['good', 'look', 'ask', 'undone', 'stop'];

export class SoundSettings extends LitElement {
  #listening: AbortController | undefined;

  static override styles = [
    baseStyles,
    buttonStyles,
    fieldStyles,
    css`
      fieldset {
        display: grid;
        gap: var(--space-1);
      }
      legend {
        margin-bottom: var(--space-1);
        padding: 0;
        font-weight: 600;
      }
      .volume {
        display: grid;
        grid-template-columns: auto minmax(4rem, 14rem) 3rem;
        gap: var(--space-3);
        align-items: center;
        min-height: var(--target);
        padding-inline-start: calc(1.25rem + var(--space-2));
      }
      input[type='range'] {
        width: 100%;
        min-height: var(--target);
        padding: 0;
        border: 0;
        background: none;
        accent-color: var(--accent);
      }
      output {
        color: var(--ink-2);
        text-align: end;
      }
      .note {
        padding-inline-start: calc(1.25rem + var(--space-2));
      }
      summary {
        display: list-item;
        min-height: var(--target);
        padding-block: 0.45rem;
        color: var(--accent-ink);
        font-weight: 600;
        cursor: pointer;
      }
      h3 {
        padding-block: var(--space-3) var(--space-1);
      }
      li {
        display: grid;
        grid-template-columns: 1.25rem minmax(0, 1fr) auto;
        gap: var(--space-3);
        align-items: center;
        padding-block: var(--space-1);
        border-top: 1px solid var(--line);
      }
      @media (max-width: 22rem) {
        li {
          grid-template-columns: 1.25rem minmax(0, 1fr);
        }
        li > :last-child {
          grid-column: 2;
          justify-self: start;
        }
      }
      li svg {
        width: 1.25rem;
        height: 1.25rem;
      }
      li small {
        display: block;
        color: var(--ink-2);
        font-size: var(--text-label);
      }
      .good { color: var(--green); }
      .look { color: var(--amber); }
      .ask { color: var(--blue); }
      .stop { color: var(--red); }
      .undone { color: var(--grey); }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listening = new AbortController();
    voicesChanged(() => { this.requestUpdate(); }, this.#listening.signal);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening?.abort();
  }

  #turn(which: Switch, event: Event): void {
    turn(which, (event.target as HTMLInputElement).checked);
    this.requestUpdate();
  }

  #try(kind: FeedbackKind): void {
    wakeSounds();
    play(kind);
  }

  #volume(event: Event): void {
    setVolume(Number((event.target as HTMLInputElement).value));
    this.requestUpdate();
  }

  #kind(kind: FeedbackKind): unknown {
    return html`<li><span class=${familyOf[kind]}>${familyMark(familyOf[kind])}</span>
      <span>${t.sound.kindNames[kind]}<small>${t.sound.kindSounds[kind]}</small></span>
      <button type="button" aria-label=${t.sound.settings.playOf(t.sound.kindNames[kind])} @click=${() => { this.#try(kind); }}>${t.sound.settings.play}</button></li>`;
  }

  #sounds(): unknown {
    const words = t.sound.settings;
    if (!soundAvailable()) return html`<p class="quiet small">${words.noSound}</p>`;
    return html`<label class="check"><input type="checkbox" .checked=${soundsOn()}
        @change=${(event: Event) => { this.#turn('sounds', event); }} /><span>${words.sounds}</span></label>
      <div class="volume"><label for="volume">${words.volume}</label>
        <input id="volume" type="range" min="10" max="100" step="10" .value=${String(volume())} ?disabled=${!soundsOn()}
          aria-valuetext=${percent(volume())} @input=${(event: Event) => { this.#volume(event); }} @change=${() => { this.#try('received'); }} />
        <output for="volume">${percent(volume())}</output></div>`;
  }

  #list(): unknown {
    if (!soundAvailable()) return nothing;
    return html`<details><summary>${t.sound.settings.list}</summary>
      ${families.map((family) => html`<h3>${t.sound.families[family]}</h3>
        <ul>${feedbackKinds.filter((kind) => familyOf[kind] === family).map((kind) => this.#kind(kind))}</ul>`)}</details>`;
  }

  protected override render(): unknown {
    const words = t.sound.settings;
    return html`<fieldset><legend>${words.legend}</legend>
        ${this.#sounds()}
        <label class="check"><input type="checkbox" .checked=${flashOn()}
          @change=${(event: Event) => { this.#turn('flash', event); }} /><span>${words.flash}</span></label>
        <label class="check"><input type="checkbox" .checked=${wordsOn()}
          @change=${(event: Event) => { this.#turn('spoken-words', event); }} /><span>${words.words}</span></label>
        ${wordsOn() && !canSpeak() ? html`<p class="note quiet small">${words.noVoice}</p>` : nothing}
      </fieldset>
      ${this.#list()}`;
  }
}

customElements.define('sound-settings', SoundSettings);
