// SPDX-License-Identifier: Apache-2.0
// What asks for somebody's attention: alerts of the review, and the access an electronic line pays for.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import type { LineDetail, Offer } from '../contract';
import { DeskElement } from '../elements/desk-element';
import { t } from '../i18n/catalogue';
import { visible } from '../i18n/format';
import { actionButton, alert, refusalList, task } from '../i18n/words';
import { baseStyles, buttonStyles, panelStyles } from '../styles/shared';
import { ActionEvent, actionNamed } from './action-event';

export class LineAttention extends DeskElement {
  static override properties: PropertyDeclarations = { line: { attribute: false } };
  declare line: LineDetail;

  static override styles = [
    baseStyles,
    buttonStyles,
    panelStyles,
    css`
      :host {
        display: contents;
      }
      .card {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        align-items: center;
        gap: var(--space-2) var(--space-4);
        padding: 0 var(--space-5) var(--space-4);
      }
      .card > ul,
      .card > div {
        flex: 1 1 16rem;
      }
      .buttons {
        display: flex;
        flex: none;
        flex-wrap: wrap;
        gap: var(--space-2);
      }
      .open {
        color: var(--amber);
      }
      .good {
        color: var(--green);
        font-weight: 600;
      }
      @media (max-width: 50rem) {
        .card {
          padding-inline: var(--space-4);
        }
      }
    `,
  ];

  #offer(name: string): Offer | undefined {
    return this.line.offers.find(({ action }) => action === name);
  }

  #button(name: string): unknown {
    const offer = this.#offer(name);
    const action = actionNamed(this.desk.rulebook, name);
    if (!offer?.allowed || !action || this.desk.readOnly) return nothing;
    return html`<button class="primary" @click=${() => { this.dispatchEvent(new ActionEvent(action)); }}>${actionButton(name)}…</button>`;
  }

  #alerts(): unknown {
    const { alerts } = this.line;
    if (alerts.length === 0) return nothing;
    return html`<section class="panel" aria-labelledby="alerts"><h2 id="alerts">${t.line.attention.alerts}</h2>
      <div class="card"><ul>${alerts.map(({ code, acknowledged }) => html`<li class=${acknowledged ? '' : 'open'}>
        <span aria-hidden="true">${acknowledged ? '✓' : '!'}</span> ${alert(code)}${acknowledged ? html` <span class="quiet">${t.line.attention.acknowledged}</span>` : nothing}</li>`)}</ul>
        <div class="buttons">${this.#button('acknowledge_alerts')}</div></div></section>`;
  }

  #why(name: string): unknown {
    const offer = this.#offer(name);
    return offer && !offer.allowed ? html`<p class="quiet small">${t.line.whyNot(actionButton(name), refusalList(offer.unmet))}</p>` : nothing;
  }

  #access(): unknown {
    const { eresources, tasks, activationDone } = this.line;
    if (eresources.length + tasks.length === 0 && !this.#offer('activate')) return nothing;
    const active = eresources.length > 0 && eresources.every((one) => one.active);
    return html`<section class="panel" aria-labelledby="access"><h2 id="access">${t.line.attention.access}</h2>
      <div class="card"><div>
          ${eresources.map((one) => html`<p>${one.active
            ? html`<span class="good">✓ ${t.line.attention.active}</span> ${one.activatedOn ? t.line.attention.since(one.activatedOn) : ''}`
            : html`<span class="open">○ ${t.line.attention.notActive}</span>`} <span class="quiet">${visible(one.title)}</span></p>`)}
          ${tasks.map((code) => html`<p class="open">○ ${task(code)}</p>`)}
          ${activationDone ? html`<p class="quiet">${t.line.attention.taskDone}</p>` : nothing}
          ${active ? this.#why('activation_done') : this.#why('activate')}
        </div>
        <div class="buttons">${this.#button('activate')}${this.#button('activation_done')}</div></div></section>`;
  }

  protected override render(): unknown {
    return html`${this.#alerts()}${this.#access()}`;
  }
}

customElements.define('line-attention', LineAttention);
