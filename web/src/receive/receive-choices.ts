// SPDX-License-Identifier: Apache-2.0
// Several lines match a scan: numbered, chosen with the number keys or by hand.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import type { ScanMatch, ScanResult } from '../contract';
import { formatRoute, emptySpec } from '../app/route';
import { DeskElement } from '../elements/desk-element';
import { t } from '../i18n/catalogue';
import { visible } from '../i18n/format';
import { baseStyles, buttonStyles, panelStyles } from '../styles/shared';

export class ChoiceEvent extends Event {
  constructor(readonly match: ScanMatch) {
    super('choice');
  }
}

export class ReceiveChoices extends DeskElement {
  static override properties: PropertyDeclarations = { result: { attribute: false } };
  declare result: ScanResult;

  static override styles = [
    baseStyles,
    buttonStyles,
    panelStyles,
    css`
      header p {
        color: var(--ink-2);
      }
      h2 {
        font-size: var(--text-lead);
      }
      li {
        border-top: 1px solid var(--line);
      }
      li button {
        display: grid;
        grid-template-columns: 1.75rem 1fr auto;
        align-items: center;
        gap: 0 var(--space-3);
        width: 100%;
        padding: var(--space-2) var(--space-5);
        border: 0;
        border-radius: 0;
        background: none;
        text-align: start;
        font-weight: 400;
      }
      li button:focus-visible {
        outline-offset: -3px;
      }
      .title {
        font-weight: 600;
        overflow-wrap: anywhere;
      }
      .rest {
        display: block;
        color: var(--ink-2);
        font-size: var(--text-label);
      }
      .whole {
        white-space: nowrap;
      }
      .more {
        padding: var(--space-3) var(--space-5);
        border-top: 1px solid var(--line);
      }
      @media (max-width: 50rem) {
        li button {
          grid-template-columns: 1.5rem 1fr;
          padding-inline: var(--space-4);
        }
        status-chip {
          grid-column: 2;
        }
      }
    `,
  ];

  #choice(match: ScanMatch, index: number): unknown {
    const { line } = match;
    const status = line.statuses.find(({ axis }) => axis === this.desk.rulebook?.mainAxis);
    const received = this.desk.words.receive.card.received(line.received, line.expected);
    return html`<li>
      <button @click=${() => { this.dispatchEvent(new ChoiceEvent(match)); }}>
        ${index < 9 ? html`<kbd>${index + 1}</kbd>` : html`<span></span>`}
        <span>
          <bdi class="title">${visible(line.title)}</bdi>
          <span class="rest">${[line.author, line.vendor].filter(Boolean).map((part) => html`<bdi>${visible(part)}</bdi> · `)}<span class="whole">${received}</span> ·
            <bdi class="mono">${line.number}</bdi></span>
        </span>
        <status-chip .word=${status?.word}></status-chip>
      </button>
    </li>`;
  }

  protected override render(): unknown {
    const { matches, total, text } = this.result;
    const everything = formatRoute({ room: 'lines', spec: { ...emptySpec, text } });
    return html`<section class="panel" aria-labelledby="heading">
      <header>
        <h2 id="heading">${t.receive.choices.heading(total, visible(text))}</h2>
        <p>${t.receive.choices.help}</p>
      </header>
      <ol>${matches.map((match, index) => this.#choice(match, index))}</ol>
      ${total > matches.length
        ? html`<p class="more"><a href=${everything}>${t.receive.choices.all(total)}</a></p>`
        : nothing}
    </section>`;
  }
}

customElements.define('receive-choices', ReceiveChoices);
