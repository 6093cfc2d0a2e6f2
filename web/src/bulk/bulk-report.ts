// SPDX-License-Identifier: Apache-2.0
// What came of it, one by one: what was not done first.

import { LitElement, css, html, nothing, type PropertyDeclarations } from 'lit';
import { lineHref, orderHref } from '../app/route';
import { chip, chipStyles } from '../elements/status-chip';
import { wordsOf } from '../grid/record-kind';
import { t } from '../i18n/catalogue';
import { visible } from '../i18n/format';
import { refusalList } from '../i18n/words';
import { baseStyles, buttonStyles } from '../styles/shared';
import { reportOf, type Done, type Report, type Unit } from './bulk-run';

/** As many as are put on the page at once; the others on demand. */
const shownAtOnce = 200;

export class BulkReport extends LitElement {
  static override properties: PropertyDeclarations = {
    report: { attribute: false },
    mainAxis: { attribute: false },
    shown: { state: true },
  };
  declare report: Report;
  declare mainAxis: string;
  declare protected shown: number;

  constructor() {
    super();
    this.shown = shownAtOnce;
  }

  static override styles = [
    baseStyles,
    buttonStyles,
    chipStyles,
    css`
      .list {
        max-height: min(22rem, 45dvh);
        overflow-y: auto;
        border: 1px solid var(--line);
        border-radius: var(--radius-small);
      background: var(--surface);
      }
      li {
        display: grid;
        grid-template-columns: 1.25rem minmax(0, 1fr) auto;
        gap: 0 var(--space-2);
        align-items: center;
        padding: 0.3rem var(--space-3);
        content-visibility: auto;
        contain-intrinsic-size: auto 2.25rem;
      }
      li + li {
        border-top: 1px solid var(--line);
      }
      .mark {
        color: var(--green);
        text-align: center;
      }
      .not .mark {
        color: var(--amber);
      }
      .name {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .why {
        grid-column: 2 / -1;
        color: var(--amber);
        overflow-wrap: anywhere;
      }
    `,
  ];

  #name(unit: Unit): unknown {
    return html`<span class="name"><a class="mono" href=${unit.of === 'orders' ? orderHref(unit.id) : lineHref(unit.id)}>${unit.name}</a>
      ${unit.title ? html`<span class="quiet">${visible(unit.title)}</span>` : nothing}</span>`;
  }

  #not(unit: Unit, why: string): unknown {
    return html`<li class="not"><span class="mark" aria-hidden="true">!</span>${this.#name(unit)}<span class="why small">${why}</span></li>`;
  }

  #done({ unit, statuses }: Done): unknown {
    const status = statuses.find(({ axis }) => axis === this.mainAxis) ?? statuses[0];
    return html`<li><span class="mark" aria-hidden="true">✓</span>${this.#name(unit)}
      ${chip(status?.word)}</li>`;
  }

  protected override render(): unknown {
    const { done, refused, left } = this.report;
    const all = [
      ...refused.map(({ unit, unmet }) => () => this.#not(unit, refusalList(unmet))),
      ...left.map((unit) => () => this.#not(unit, t.bulk.reporting.notReached)),
      ...done.map((one) => () => this.#done(one)),
    ];
    return html`<div class="list" tabindex="0" role="group" aria-label=${wordsOf(reportOf(this.report)).outcomes}><ul>${all.slice(0, this.shown).map((draw) => draw())}</ul>
      ${all.length > this.shown ? html`<button type="button" class="plain" @click=${() => { this.shown += shownAtOnce; }}>${t.bulk.reporting.more(all.length - this.shown)}</button>` : nothing}</div>`;
  }
}

customElements.define('bulk-report', BulkReport);
