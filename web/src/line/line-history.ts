// SPDX-License-Identifier: Apache-2.0
import { LitElement, css, html, nothing, type PropertyDeclarations } from 'lit';
import type { HistoryEntry } from '../contract';
import { moment } from '../i18n/format';
import { t } from '../i18n/catalogue';
import { actionDone, consequence, refusalList, rich } from '../i18n/words';
import { baseStyles, panelStyles } from '../styles/shared';

export class LineHistory extends LitElement {
  static override properties: PropertyDeclarations = { history: { attribute: false } };
  declare history: readonly HistoryEntry[];

  static override styles = [
    baseStyles,
    panelStyles,
    css`
      li {
        display: grid;
        gap: 0.1rem;
        padding: var(--space-2) var(--space-5) var(--space-3);
        border-top: 1px solid var(--line);
      }
      .who,
      .empty {
        color: var(--ink-2);
        font-size: var(--text-label);
      }
      .empty {
        padding: 0 var(--space-5) var(--space-4);
      }
      ul.more {
        color: var(--ink-2);
      }
      ul.more li {
        display: block;
        padding: 0;
        border: 0;
      }
      .unsaved {
        color: var(--amber);
        font-size: var(--text-label);
      }
    `,
  ];

  #entry(entry: HistoryEntry): unknown {
    const who = [entry.actor, entry.device].filter((name, index, all) => name && all.indexOf(name) === index).join(', ');
    return html`<li>
      <p class="who"><time datetime=${new Date(entry.at).toISOString()}>${moment(entry.at)}</time>${who ? html` · ${who}` : nothing}</p>
      <p><strong>${actionDone(entry.action)}</strong></p>
      ${entry.consequences.length > 0
        ? html`<ul class="more">${entry.consequences.map((value) => html`<li>${rich(consequence(value))}</li>`)}</ul>`
        : nothing}
      ${entry.saved ? this.#state(entry) : html`<p class="unsaved">${t.line.history.notKept}</p>`}
    </li>`;
  }

  /** Where there is a hub: how far it has come. */
  #state({ state, settled }: HistoryEntry): unknown {
    if (settled) return html`<p class="unsaved">${t.sync.settledSentence(settled)}</p>${settled.unmet.length > 0 ? html`<p class="who">${refusalList(settled.unmet)}</p>` : nothing}`;
    if (!state) return nothing;
    return html`<p class=${state === 'confirmed' ? 'who' : 'unsaved'}>${state === 'attention' ? html`<a href="#/attention">${t.sync.changeStates[state]}</a>` : t.sync.changeStates[state]}</p>`;
  }

  protected override render(): unknown {
    return html`<section class="panel" aria-labelledby="heading">
      <h2 id="heading">${t.line.history.heading}</h2>
      ${this.history.length === 0
        ? html`<p class="empty">${t.line.history.none}</p>`
        : html`<ol>${this.history.map((entry) => this.#entry(entry))}</ol>`}
    </section>`;
  }
}

customElements.define('line-history', LineHistory);
