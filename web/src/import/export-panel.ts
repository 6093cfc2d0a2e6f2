// SPDX-License-Identifier: Apache-2.0
// Files for others: the whole workspace, or records of it in a format that somebody else reads.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import { live } from 'lit/directives/live.js';
import { download, fileName } from '../app/download';
import { read, write } from '../app/preferences';
import { DeskElement } from '../elements/desk-element';
import { t } from '../i18n/catalogue';
import { baseStyles, buttonStyles, fieldStyles, panelStyles } from '../styles/shared';
import { columnName } from './column-names';
import { exportOptions, fileFormats, lineColumns, usualColumns, type FileFormat } from './export-formats';
import { exportStyles } from './export-panel-styles';
import { importTrouble } from './import-trial';

const whole = 'workspace';
const columnsKey = 'export.columns';
const mediaTypes = { json: 'application/json', csv: 'text/csv' } as const;

function rememberedColumns(): string[] {
  const kept = (read(columnsKey) ?? '').split(',');
  const known = lineColumns.filter((name) => kept.includes(name));
  return known.length > 0 ? known : lineColumns.filter((name) => usualColumns.includes(name));
}

export class ExportPanel extends DeskElement {
  static override properties: PropertyDeclarations = {
    format: { state: true }, since: { state: true }, until: { state: true }, department: { state: true }, departmentLibrary: { state: true },
    columns: { state: true }, busy: { state: true }, told: { state: true }, trouble: { state: true },
  };
  declare protected format: string;
  declare protected since: string;
  declare protected until: string;
  declare protected department: string;
  declare protected departmentLibrary: string;
  /** In the order in which they are offered. */
  declare protected columns: readonly string[];
  declare protected busy: boolean;
  declare protected told: string;
  declare protected trouble: string;

  static override styles = [baseStyles, buttonStyles, fieldStyles, panelStyles, exportStyles, css``];

  constructor() {
    super();
    this.format = whole;
    this.since = this.until = this.department = this.departmentLibrary = this.told = this.trouble = '';
    this.columns = rememberedColumns();
    this.busy = false;
  }

  get #formats(): readonly FileFormat[] {
    return fileFormats.filter(({ rulebook }) => rulebook === this.desk.rulebook?.key);
  }

  /** Nothing for the whole workspace. */
  get #chosen(): FileFormat | undefined {
    return this.#formats.find(({ name }) => name === this.format);
  }

  /** Why it can't be asked for as it is. */
  get #wrong(): string {
    const words = t.importing.handing;
    const format = this.#chosen;
    if (format?.columns && this.columns.length === 0) return words.noColumn;
    return format?.days && this.since && this.until && this.until < this.since ? words.untilBeforeFrom : '';
  }

  async #export(): Promise<void> {
    const { backend } = this.desk;
    if (!backend || this.busy) return;
    this.told = '';
    this.trouble = this.#wrong;
    if (this.trouble) {
      this.desk.announce(this.trouble, true);
      return;
    }
    this.busy = true;
    try {
      const format = this.#chosen;
      const { since, until, department, departmentLibrary, columns } = this;
      const wishes = { since, until, department, departmentLibrary, columns };
      const bytes = format ? await backend.exportFile(exportOptions(format, wishes)) : await backend.exportWorkspace();
      const ending = format?.ending ?? 'json';
      const file = fileName(t.importing.formats[format?.name ?? whole]?.file ?? '', this.desk.workspace?.name, ending);
      download(bytes, file, mediaTypes[ending]);
      this.told = t.importing.handing.done(file);
    } catch (reason) {
      this.trouble = importTrouble(reason);
    }
    this.busy = false;
    this.desk.announce(this.told || this.trouble, this.trouble !== '');
  }

  #choose(columns: readonly string[]): void {
    this.columns = lineColumns.filter((name) => columns.includes(name));
    write(columnsKey, this.columns.join(','));
  }

  #columns(): unknown {
    const words = t.importing.handing;
    return html`<details class="columns">
      <summary>${words.columns(this.columns.length)}</summary>
      <p class="quiet small">${words.columnsHelp}</p>
      <ul>${lineColumns.map((name) => html`<li><label class="check"><input type="checkbox" .checked=${live(this.columns.includes(name))}
        @change=${(event: Event) => {
          this.#choose((event.target as HTMLInputElement).checked ? [...this.columns, name] : this.columns.filter((one) => one !== name));
        }} /><span>${columnName(name)}</span></label></li>`)}</ul>
      <button @click=${() => { this.#choose(usualColumns); }}>${words.usual}</button>
    </details>`;
  }

  #text(name: 'since' | 'until' | 'department' | 'departmentLibrary', type: 'date' | 'text'): unknown {
    return html`<label><span class="small">${t.importing.handing[name]}</span>
      <input type=${type} .value=${this[name]} autocomplete="off" @change=${(event: Event) => { this[name] = (event.target as HTMLInputElement).value.trim(); }} /></label>`;
  }

  #asked(format: FileFormat): unknown {
    const words = t.importing.handing;
    return html`${format.columns ? this.#columns() : nothing}
      ${format.days ? html`<fieldset class="asked"><legend>${words.days}</legend>${this.#text('since', 'date')}${this.#text('until', 'date')}
        <p class="quiet small">${words.daysHelp}</p></fieldset>` : nothing}
      ${format.department ? html`<fieldset class="asked"><legend>${words.receivedAt}</legend>${this.#text('department', 'text')}${this.#text('departmentLibrary', 'text')}
        <p class="quiet small">${words.departmentHelp}</p></fieldset>` : nothing}`;
  }

  #one(name: string, format?: FileFormat): unknown {
    const words = t.importing.formats[name];
    const chosen = (this.#chosen?.name ?? whole) === name;
    return html`<div><label class="check"><input type="radio" name="format" value=${name} .checked=${live(chosen)}
        @change=${() => { this.format = name; this.told = this.trouble = ''; }} />
      <span>${words?.name ?? name}<br /><span class="quiet small">${words?.about ?? ''}</span></span></label>
      ${chosen && format ? html`<div class="more">${this.#asked(format)}</div>` : nothing}</div>`;
  }

  protected override render(): unknown {
    const words = t.importing.handing;
    const off = this.busy || !this.desk.backend;
    return html`<section class="panel" aria-labelledby="out">
      <header><h2 id="out">${words.heading}</h2><p class="quiet">${words.about}</p></header>
      <div class="pad">
        <div class="formats" role="radiogroup" aria-label=${words.what}>${this.#one(whole)}${this.#formats.map((format) => this.#one(format.name, format))}</div>
        <div class="foot"><button aria-disabled=${off ? 'true' : 'false'} @click=${() => void this.#export()}>${this.busy ? words.working : words.button}</button>
          ${this.told ? html`<p class="told">${this.told}</p>` : nothing}${this.trouble ? html`<p class="trouble">${this.trouble}</p>` : nothing}</div>
      </div>
    </section>`;
  }
}

customElements.define('export-panel', ExportPanel);
