// SPDX-License-Identifier: Apache-2.0
// Everything that can be chosen: for the person, this device and the library; and the keys there are.

import { css, html, type LitElement } from 'lit';
import { DeskElement } from '../elements/desk-element';
import { t } from '../i18n/catalogue';
import { baseStyles, panelStyles } from '../styles/shared';
import type { SettingsHere } from './settings-here';
import { settingsStyles } from './settings-styles';

export const settingsParts = ['you', 'here', 'library', 'keys'] as const;
export type SettingsPart = (typeof settingsParts)[number];

export class RoomSettings extends DeskElement {
  static override styles = [baseStyles, panelStyles, settingsStyles, css`
    h1 {
      margin-bottom: var(--space-4);
    }
    .parts,
    .part {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--space-4) var(--space-5);
      align-items: start;
    }
    /* What is one's own beside what is everybody's. */
    @media (min-width: 68.01rem) {
      .parts {
        grid-template-columns: minmax(18rem, 24rem) minmax(0, 1fr);
      }
    }
  `];

  get #here(): SettingsHere | null {
    return this.renderRoot.querySelector('settings-here');
  }

  get choosesLanguage(): boolean {
    return this.#here?.choosesLanguage ?? false;
  }

  /** A part of it, as the command palette names it. */
  async show(part: SettingsPart): Promise<void> {
    await this.updateComplete;
    const tag = { you: 'settings-you', here: 'settings-here', library: 'settings-library', keys: 'key-list' }[part];
    const element = this.renderRoot.querySelector<LitElement>(tag);
    await element?.updateComplete;
    const section = part === 'keys' ? this.renderRoot.querySelector<HTMLElement>('section') : element?.renderRoot.querySelector<HTMLElement>('section');
    if (!section) return;
    section.tabIndex = -1;
    section.scrollIntoView({ block: 'start' });
    section.focus({ preventScroll: true });
  }

  async spoken(told: string): Promise<void> {
    await this.updateComplete;
    await this.#here?.spoken(told);
  }

  protected override render(): unknown {
    const { desk } = this;
    return html`<h1>${t.shell.roomNames.settings}</h1>
      <div class="parts">
        <div class="part">
          <settings-you .desk=${desk}></settings-you>
          <settings-here .desk=${desk}></settings-here>
        </div>
        <div class="part">
          <settings-library .desk=${desk}></settings-library>
          <section class="panel" aria-labelledby="keys">
            <header><h2 id="keys">${t.shell.keys}</h2></header>
            <div class="choices"><key-list .desk=${desk}></key-list></div>
          </section>
        </div>
      </div>`;
  }
}

customElements.define('room-settings', RoomSettings);
