// SPDX-License-Identifier: Apache-2.0
// What the library has chosen, for everybody: each choice with its value, its meaning and its rule. It is
// changed as anything else is: by an action, with a preview.

import { css, html, nothing } from 'lit';
import { DeskElement } from '../elements/desk-element';
import { t } from '../i18n/catalogue';
import { fieldLabel, settingHelp } from '../i18n/fields';
import { visible } from '../i18n/format';
import { actionButton, rich, storageError } from '../i18n/words';
import type { FieldView } from '../contract';
import type { ActionDialog, DoneEvent } from '../line/action-dialog';
import { actionNamed } from '../line/action-event';
import { grouped, type FieldGroup } from '../line/asks/field-groups';
import { baseStyles, buttonStyles, panelStyles } from '../styles/shared';
import { settingValue } from './setting-value';
import { settingsStyles } from './settings-styles';

/** Of either rulebook. */
const settingsAction = 'edit_settings';

export class SettingsLibrary extends DeskElement {
  static override styles = [baseStyles, buttonStyles, panelStyles, settingsStyles, css`
    header {
      display: flex;
      flex-wrap: wrap;
      align-items: flex-start;
      justify-content: space-between;
      gap: var(--space-2) var(--space-4);
    }
    .group {
      padding: 0 var(--space-5) var(--space-4);
    }
    .group > h3 {
      padding-block: var(--space-2);
      border-bottom: 1px solid var(--line);
    }
    .setting {
      display: grid;
      grid-template-columns: minmax(0, 15rem) minmax(0, 1fr);
      gap: 0 var(--space-5);
      padding-block: var(--space-2);
      border-bottom: 1px solid var(--line);
    }
    dl > .setting:last-child {
      border-bottom: 0;
    }
    dt {
      grid-row: span 2;
      overflow-wrap: anywhere;
    }
    .value {
      font-weight: 600;
      overflow-wrap: anywhere;
    }
    .value :is(.quiet, p) {
      font-weight: 400;
    }
    /* A value by itself, not a word in a sentence. */
    .flag {
      display: inline-block;
    }
    .flag::first-letter {
      text-transform: uppercase;
    }
    .meaning {
      max-width: 70ch;
      margin-top: 0.1rem;
    }
    li + li {
      margin-top: var(--space-1);
    }
    @media (max-width: 34rem) {
      .setting {
        grid-template-columns: minmax(0, 1fr);
      }
      dt {
        color: var(--ink-2);
      }
    }
    @media (max-width: 50rem) {
      .group {
        padding-inline: var(--space-4);
      }
    }
  `];

  #change(): void {
    const { workspace } = this.desk;
    const action = actionNamed(workspace?.rulebook, settingsAction);
    if (!workspace || !action) return;
    void this.renderRoot.querySelector<ActionDialog>('action-dialog')?.open(undefined, action, { name: workspace.name, fields: workspace.settings });
  }

  #button(): unknown {
    const { readOnly, rulebook } = this.desk;
    if (readOnly || !actionNamed(rulebook, settingsAction)) return nothing;
    return html`<button @click=${() => { this.#change(); }}>${actionButton(settingsAction)}…</button>`;
  }

  #setting(field: FieldView): unknown {
    const help = settingHelp(field);
    return html`<div class="setting"><dt>${fieldLabel(field.name)}</dt><dd class="value">${settingValue(field)}</dd>
      ${help ? html`<dd class="meaning quiet small">${help}</dd>` : nothing}</div>`;
  }

  /** What is of the library itself stands under its heading already. */
  #group({ key, heading, fields }: FieldGroup<FieldView>): unknown {
    return html`<div class="group">${heading && key !== 'library' ? html`<h3>${heading}</h3>` : nothing}<dl>${fields.map((field) => this.#setting(field))}</dl></div>`;
  }

  #settings(): unknown {
    const { workspace, failure } = this.desk;
    if (!workspace) return html`<p class="choices quiet">${failure ? t.shell.closedAbout : t.shell.opening}</p>`;
    return grouped(workspace.settings).map((group) => this.#group(group));
  }

  protected override render(): unknown {
    const { workspace, readOnly } = this.desk;
    if (workspace?.settings.length === 0) return nothing;
    return html`<section class="panel" aria-labelledby="library">
        <header><div><h2 id="library">${t.settings.library}</h2>
            ${workspace ? html`<p class="quiet small">${rich(t.settings.forEverybody(visible(workspace.name)))}${readOnly ? html` ${storageError('read_only')}` : nothing}</p>` : nothing}</div>
          ${workspace ? this.#button() : nothing}</header>
        ${this.#settings()}
      </section>
      <action-dialog .desk=${this.desk} @done=${({ sentence }: DoneEvent) => { this.desk.announce(sentence); }}></action-dialog>`;
  }
}

customElements.define('settings-library', SettingsLibrary);
