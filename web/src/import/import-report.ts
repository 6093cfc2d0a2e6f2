// SPDX-License-Identifier: Apache-2.0
// What an import did: the numbers, and the findings.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import type { ImportReport } from '../contract';
import { DeskElement } from '../elements/desk-element';
import { t } from '../i18n/catalogue';
import { bannerStyles, baseStyles, buttonStyles, panelStyles } from '../styles/shared';
import { countsOf } from './findings';

export class ImportReportView extends DeskElement {
  static override properties: PropertyDeclarations = { report: { attribute: false } };
  declare report: ImportReport;

  static override styles = [baseStyles, buttonStyles, panelStyles, bannerStyles, css`
    .panel {
      overflow: hidden;
    }
    .banner {
      padding-block: var(--space-4);
    }
    .banner h2 {
      font-size: 1.0625rem;
    }
    .banner p {
      color: var(--ink);
    }
    .banner a {
      display: inline-block;
      padding-block: var(--space-1);
    }
    import-findings {
      padding-block-start: var(--space-2);
    }
  `];

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('#heading')?.focus();
  }

  #sentence(): string {
    const { report } = this;
    if (report.imported) return t.importing.result.sum(report);
    const { error } = countsOf(report.findings);
    return error > 0 ? t.importing.result.errors(error) : t.importing.result.same;
  }

  protected override render(): unknown {
    const { report } = this;
    const words = t.importing.result;
    return html`<section class="panel" aria-labelledby="heading">
      <div class="banner ${report.imported ? 'good' : 'bad'}">
        <span aria-hidden="true">${report.imported ? '✓' : '!'}</span>
        <div><h2 id="heading" tabindex="-1">${report.imported ? words.done : words.nothing}</h2>
          <p>${this.#sentence()}</p>
          ${report.imported ? html`<p><a href="#/lines">${words.seeLines}</a></p>` : nothing}</div>
      </div>
      <import-findings .desk=${this.desk} .findings=${report.findings} ?linked=${report.imported}></import-findings>
    </section>`;
  }
}

customElements.define('import-report', ImportReportView);
