// SPDX-License-Identifier: Apache-2.0
// What an import did: the numbers, and the findings grouped by what is the matter.

import { LitElement, css, html, nothing, type PropertyDeclarations } from 'lit';
import type { ImportFinding, ImportReport } from '../contract';
import { visible, whole } from '../i18n/format';
import { count } from '../i18n/phrase';
import { findingDetail, findingHeading } from '../i18n/words';
import { bannerStyles, baseStyles, buttonStyles, panelStyles } from '../styles/shared';

const rowsMax = 200;
const weight = { error: 0, warning: 1, info: 2 } as const;
const words = { error: 'Error', warning: 'Look into', info: 'Note' } as const;

interface Group {
  code: string;
  severity: ImportFinding['severity'];
  findings: ImportFinding[];
}

function grouped(findings: readonly ImportFinding[]): Group[] {
  const groups = new Map<string, Group>();
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.code}`;
    const group = groups.get(key);
    if (group) group.findings.push(finding);
    else groups.set(key, { code: finding.code, severity: finding.severity, findings: [finding] });
  }
  return [...groups.values()].sort((a, b) => weight[a.severity] - weight[b.severity] || b.findings.length - a.findings.length);
}

export class ImportReportView extends LitElement {
  static override properties: PropertyDeclarations = { report: { attribute: false } };
  declare report: ImportReport;

  static override styles = [
    baseStyles,
    buttonStyles,
    panelStyles,
    bannerStyles,
    css`
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
      details {
        border-top: 1px solid var(--line);
      }
      summary {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: 0 var(--space-3);
        padding: var(--space-2) var(--space-5);
        min-height: var(--target);
        cursor: pointer;
      }
      summary::after {
        content: '';
        align-self: center;
        width: 0.45rem;
        height: 0.45rem;
        border: solid var(--ink-2);
        border-width: 0 1.5px 1.5px 0;
        transform: rotate(45deg);
      }
      details[open] summary::after {
        transform: rotate(-135deg);
      }
      summary:focus-visible {
        outline-offset: -3px;
      }
      .severity {
        flex: none;
        width: 4.5rem;
        font-size: var(--text-label);
        font-weight: 700;
      }
      .error .severity { color: var(--red); }
      .warning .severity { color: var(--amber); }
      .info .severity { color: var(--ink-2); }
      .heading {
        flex: 1 1 12rem;
        font-weight: 600;
      }
      td {
        overflow-wrap: anywhere;
        min-width: 6rem;
      }
      .code {
        color: var(--ink-2);
        font-size: var(--text-label);
      }
      .note {
        padding: var(--space-2) var(--space-5) var(--space-3);
        color: var(--ink-2);
      }
    `,
  ];

  #group(group: Group, open: boolean): unknown {
    const offsets = group.findings.some(({ offset }) => offset !== undefined);
    const rows = group.findings.slice(0, rowsMax);
    return html`<details class=${group.severity} ?open=${open}>
      <summary><span class="severity">${words[group.severity]}</span>
        <span class="heading">${findingHeading(group.code)}</span>
        <span class="code mono">${group.code}</span><span>${whole(group.findings.length)}</span></summary>
      <div class="table-scroll" role="group" aria-label=${findingHeading(group.code)} tabindex="0">
        <table>
          <thead><tr><th scope="col">File</th><th scope="col">Record</th><th scope="col">Field</th>
            ${offsets ? html`<th scope="col" class="end">Byte</th>` : nothing}<th scope="col">What was found</th></tr></thead>
          <tbody>${rows.map((finding) => html`<tr>
            <td>${visible(finding.file)}</td><td class="mono">${visible(finding.record)}</td><td class="mono">${visible(finding.path)}</td>
            ${offsets ? html`<td class="end">${finding.offset === undefined ? '' : whole(finding.offset)}</td>` : nothing}
            <td>${visible(findingDetail(finding))}</td></tr>`)}</tbody>
        </table>
      </div>
      ${group.findings.length > rows.length
        ? html`<p class="note">The first ${whole(rows.length)} of ${whole(group.findings.length)} are listed.</p>` : nothing}
    </details>`;
  }

  #sum(): string {
    const { orders, lines, items, titles, filesRead, filesIgnored } = this.report;
    const brought = [
      count(orders, 'order', 'orders'), count(lines, 'line', 'lines'), count(items, 'item', 'items'), count(titles, 'title', 'titles'),
    ].join(', ');
    const files = `${count(filesRead, 'file', 'files')} read${filesIgnored > 0 ? `, ${whole(filesIgnored)} left aside` : ''}`;
    return `${brought}. ${files}.`;
  }

  protected override render(): unknown {
    const { report } = this;
    const errors = report.findings.filter(({ severity }) => severity === 'error').length;
    const groups = grouped(report.findings);
    return html`<section class="panel" aria-labelledby="heading">
      <div class="banner ${report.imported ? 'good' : 'bad'}">
        <span aria-hidden="true">${report.imported ? '✓' : '!'}</span>
        <div><h2 id="heading" tabindex="-1">${report.imported ? 'Imported.' : 'Nothing was imported.'}</h2>
          <p>${report.imported ? this.#sum()
            : `The workspace is as it was: ${count(errors, 'error has', 'errors have')} to be put right in the files first.`}</p>
          ${report.imported ? html`<p><a href="#/lines">See the lines</a></p>` : nothing}</div>
      </div>
      ${groups.map((group, index) => this.#group(group, group.severity === 'error' && index < 3))}
      ${groups.length === 0 && report.imported ? html`<p class="note">There was nothing to remark on.</p>` : nothing}
    </section>`;
  }
}

customElements.define('import-report', ImportReportView);
