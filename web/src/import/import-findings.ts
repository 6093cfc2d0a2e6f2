// SPDX-License-Identifier: Apache-2.0
// All findings of an import: which ones, grouped by what is the matter, a page of each at a time.

import { css, html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { ImportFinding } from '../contract';
import { failureOf } from '../app/desk';
import { download, fileName } from '../app/download';
import { emptySpec, formatRoute } from '../app/route';
import { DeskElement } from '../elements/desk-element';
import { t } from '../i18n/catalogue';
import { visible, whole } from '../i18n/format';
import { findingDetail, findingHeading, storageError } from '../i18n/words';
import { baseStyles, buttonStyles, fieldStyles, panelStyles } from '../styles/shared';
import { countsOf, filtered, findable, findingsTable, grouped, severities, type FindingGroup, type Severity } from './findings';
import { findingStyles } from './import-findings-styles';

const pageSize = 50;

export class ImportFindings extends DeskElement {
  static override properties: PropertyDeclarations = {
    findings: { attribute: false },
    linked: { type: Boolean },
    severity: { state: true },
    text: { state: true },
    opened: { state: true },
    pages: { state: true },
    told: { state: true },
  };
  declare findings: readonly ImportFinding[];
  /** The records are in the workspace. */
  declare linked: boolean;
  declare protected severity: Severity | '';
  declare protected text: string;
  /** Keys of groups, by whether somebody opened or closed them. */
  declare protected opened: ReadonlyMap<string, boolean>;
  declare protected pages: ReadonlyMap<string, number>;
  declare protected told: string;

  static override styles = [baseStyles, buttonStyles, fieldStyles, panelStyles, findingStyles, css``];

  constructor() {
    super();
    this.findings = [];
    this.linked = false;
    this.severity = '';
    this.text = '';
    this.opened = new Map();
    this.pages = new Map();
    this.told = '';
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('findings')) return;
    this.pages = new Map();
    this.told = '';
    if (this.severity && countsOf(this.findings)[this.severity] === 0) this.severity = '';
  }

  async #save(): Promise<void> {
    const { backend } = this.desk;
    if (!backend) return;
    try {
      const file = fileName(t.importing.found.fileName, this.desk.workspace?.name, 'csv');
      download(await backend.tableFile(findingsTable(this.findings)), file, 'text/csv');
      this.told = t.importing.found.saved(file);
    } catch (reason) {
      this.told = storageError(failureOf(reason).code);
    }
    this.desk.announce(this.told);
  }

  #record(record: string): unknown {
    if (!this.linked || !findable(record)) return visible(record);
    const href = formatRoute({ room: 'lines', spec: { ...emptySpec, text: record } });
    return html`<a href=${href} aria-label=${t.importing.found.seeLine(visible(record))}>${visible(record)}</a>`;
  }

  #pager({ key, findings }: FindingGroup, page: number): unknown {
    if (findings.length <= pageSize) return nothing;
    const words = t.importing.found;
    const first = page * pageSize;
    const last = Math.min(first + pageSize, findings.length);
    const turn = (to: number): void => { this.pages = new Map([...this.pages, [key, to]]); };
    return html`<div class="pager" role="group" aria-label=${words.pages}>
      <button aria-disabled=${page === 0 ? 'true' : 'false'} @click=${() => { if (page > 0) turn(page - 1); }}>${words.previous}</button>
      <span>${words.range(first + 1, last, findings.length)}</span>
      <button aria-disabled=${last === findings.length ? 'true' : 'false'} @click=${() => { if (last < findings.length) turn(page + 1); }}>${words.next}</button>
    </div>`;
  }

  #rows(group: FindingGroup): unknown {
    const words = t.importing.found;
    // What is looked for may be less than there was before.
    const page = Math.min(this.pages.get(group.key) ?? 0, Math.ceil(group.findings.length / pageSize) - 1);
    const offsets = group.findings.some(({ offset }) => offset !== undefined);
    const details = group.findings.some((finding) => findingDetail(finding) !== '');
    const rows = group.findings.slice(page * pageSize, (page + 1) * pageSize);
    return html`<div class="table-scroll" role="group" aria-label=${findingHeading(group.code)} tabindex="0">
        <table>
          <thead><tr><th scope="col">${words.file}</th><th scope="col">${words.record}</th><th scope="col">${words.field}</th>
            ${offsets ? html`<th scope="col" class="end">${words.byte}</th>` : nothing}
            ${details ? html`<th scope="col">${words.what}</th>` : nothing}</tr></thead>
          <tbody>${rows.map((finding) => html`<tr>
            <td>${visible(finding.file)}</td><td class="mono">${this.#record(finding.record)}</td><td class="mono">${visible(finding.path)}</td>
            ${offsets ? html`<td class="end">${finding.offset === undefined ? '' : whole(finding.offset)}</td>` : nothing}
            ${details ? html`<td>${visible(findingDetail(finding))}</td>` : nothing}</tr>`)}</tbody>
        </table>
      </div>
      ${this.#pager(group, page)}`;
  }

  #group(group: FindingGroup, index: number): unknown {
    const open = this.opened.get(group.key) ?? (group.severity === 'error' && index < 3);
    return html`<details class=${group.severity} .open=${open}
      @toggle=${(event: Event) => { this.opened = new Map([...this.opened, [group.key, (event.target as HTMLDetailsElement).open]]); }}>
      <summary><span class="severity">${t.importing.found.severities[group.severity]}</span>
        <span class="heading">${findingHeading(group.code)}</span>
        <span class="code mono">${group.code}</span><span class="number">${whole(group.findings.length)}</span></summary>
      ${open ? this.#rows(group) : nothing}
    </details>`;
  }

  #filter(): unknown {
    const words = t.importing.found;
    const counts = countsOf(this.findings);
    const named = { error: words.errors, warning: words.warnings, info: words.infos };
    const choice = (value: Severity | '', label: string): unknown => html`<label class="choice">
      <input type="radio" name="severity" .checked=${this.severity === value} @change=${() => { this.severity = value; }} /><span>${label}</span></label>`;
    return html`<div class="filter">
      <fieldset><legend class="visually-hidden">${words.filter}</legend>
        ${choice('', words.all(this.findings.length))}
        ${severities.filter((one) => counts[one] > 0).map((one) => choice(one, named[one](counts[one])))}</fieldset>
      <input type="search" aria-label=${words.search} placeholder=${words.search} .value=${this.text}
        @input=${(event: Event) => { this.text = (event.target as HTMLInputElement).value; }} />
      <button @click=${() => void this.#save()}>${words.save}</button>
    </div>`;
  }

  protected override render(): unknown {
    const words = t.importing.found;
    if (this.findings.length === 0) return html`<p class="note">${words.none}</p>`;
    const groups = grouped(filtered(this.findings, { severity: this.severity, text: this.text }));
    return html`${this.#filter()}
      ${this.told ? html`<p class="note" role="status">${this.told}</p>` : nothing}
      ${groups.map((group, index) => this.#group(group, index))}
      ${groups.length === 0 ? html`<p class="note">${words.noneMatch}</p>` : nothing}`;
  }
}

customElements.define('import-findings', ImportFindings);
