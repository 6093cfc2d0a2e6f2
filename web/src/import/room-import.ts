// SPDX-License-Identifier: Apache-2.0
// What comes in and goes out: FOLIO JSON files, the workspace as one file, the sample libraries.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import type { ImportFile, ImportReport } from '../contract';
import { failureOf } from '../app/desk';
import { download, fileName } from '../app/download';
import type { ConfirmDialog } from '../elements/confirm-dialog';
import { DeskElement } from '../elements/desk-element';
import { visible, whole } from '../i18n/format';
import { count } from '../i18n/phrase';
import { storageError } from '../i18n/words';
import { baseStyles, buttonStyles, fieldStyles, panelStyles } from '../styles/shared';
import { fromChoice, fromDrop, type Collected } from './collect-files';
import { columnStyles } from '../styles/detail';
import { importStyles } from './room-import-styles';

type Busy = 'reading' | 'importing' | 'exporting' | 'loading' | undefined;
const rulebooks = [['alma', 'Alma'], ['folio', 'FOLIO']] as const;
const namesShown = 6;

export class RoomImport extends DeskElement {
  static override properties: PropertyDeclarations = {
    collected: { state: true },
    replace: { state: true },
    report: { state: true },
    busy: { state: true },
    trouble: { state: true },
    over: { state: true },
    told: { state: true },
  };
  declare protected collected: Collected;
  declare protected replace: boolean;
  declare protected report: ImportReport | undefined;
  declare protected busy: Busy;
  declare protected trouble: string;
  /** Files hang over the drop field. */
  declare protected over: boolean;
  declare protected told: string;

  static override styles = [baseStyles, buttonStyles, fieldStyles, panelStyles, columnStyles, importStyles, css``];

  constructor() {
    super();
    this.collected = { files: [], ignored: 0 };
    this.replace = false;
    this.trouble = '';
    this.over = false;
    this.told = '';
  }

  /** FOLIO's files can only be added to a workspace under FOLIO's rulebook. */
  get #fits(): boolean {
    const rulebook = this.desk.rulebook;
    return rulebook === undefined || rulebook.key === 'folio';
  }

  get #replaces(): boolean {
    return this.replace || !this.#fits;
  }

  get #confirm(): ConfirmDialog | null {
    return this.renderRoot.querySelector('confirm-dialog');
  }

  /** Runs one thing at a time and says in words when it fails. */
  async #run(busy: Exclude<Busy, undefined>, work: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = busy;
    this.trouble = '';
    this.told = '';
    try {
      await work();
    } catch (reason) {
      const failure = failureOf(reason);
      const said = failure.message && failure.message !== failure.code ? failure.message : '';
      this.trouble = [storageError(failure.code), said].filter(Boolean).join(' ');
      this.desk.announce(this.trouble, true);
    }
    this.busy = undefined;
  }

  #take(collected: Collected): void {
    this.report = undefined;
    this.collected = collected;
    this.desk.announce(count(collected.files.length, 'file chosen', 'files chosen'));
  }

  #chosen(event: Event): void {
    const input = event.target as HTMLInputElement;
    if (input.files) this.#take(fromChoice(input.files));
    input.value = '';
  }

  #dropped(event: DragEvent): void {
    event.preventDefault();
    this.over = false;
    const transfer = event.dataTransfer;
    if (transfer) void this.#run('reading', async () => { this.#take(await fromDrop(transfer)); });
  }

  async #mayDiscard(heading: string, confirm: string): Promise<boolean> {
    const { queued } = this.desk.store;
    const lines = this.desk.workspace?.lines ?? 0;
    const loss = queued > 0
      ? `**${count(queued, 'change', 'changes')}** kept on this device and nowhere else would be lost. Save a rescue file in the Device room first to keep ${queued === 1 ? 'it' : 'them'}.`
      : undefined;
    return (await this.#confirm?.ask({
      heading,
      sentences: [`Everything of the present workspace (${count(lines, 'line', 'lines')}) is removed from this device.`],
      ...(loss ? { loss } : {}),
      keep: 'Keep this workspace',
      confirm,
    })) ?? false;
  }

  async #import(): Promise<void> {
    const { files } = this.collected;
    const backend = this.desk.backend;
    if (!backend || files.length === 0) return;
    if (this.#replaces && !await this.#mayDiscard('Begin a new workspace with these files?', 'Discard and import')) return;
    await this.#run('importing', async () => {
      const read: ImportFile[] = await Promise.all(
        files.map(async ({ name, file }) => ({ name, bytes: new Uint8Array(await file.arrayBuffer()) })));
      const report = await backend.importFiles(read, { replace: this.#replaces });
      this.report = report;
      if (report.imported) {
        this.collected = { files: [], ignored: 0 };
        this.replace = false;
      }
      this.desk.announce(report.imported
        ? `Imported: ${count(report.lines, 'line', 'lines')}, ${count(report.findings.length, 'finding', 'findings')}.`
        : 'Nothing was imported.', !report.imported);
    });
    await this.updateComplete;
    this.renderRoot.querySelector('import-report')?.scrollIntoView({ block: 'nearest' });
  }

  async #export(): Promise<void> {
    const backend = this.desk.backend;
    if (!backend) return;
    await this.#run('exporting', async () => {
      const bytes = await backend.exportWorkspace();
      const file = fileName('', this.desk.workspace?.name, 'json');
      download(bytes, file, 'application/json');
      this.told = `Exported as ${file}.`;
      this.desk.announce(this.told);
    });
  }

  async #sample(key: 'alma' | 'folio', name: string): Promise<void> {
    const backend = this.desk.backend;
    if (!backend || !await this.#mayDiscard(`Load the ${name} sample library?`, 'Discard and load the sample')) return;
    await this.#run('loading', async () => {
      const workspace = await backend.resetToSample(key);
      this.report = undefined;
      this.told = `${workspace.name} is loaded: ${count(workspace.lines, 'line', 'lines')}.`;
      this.desk.announce(this.told);
    });
  }

  #files(): unknown {
    const { files, ignored } = this.collected;
    if (files.length === 0 && ignored === 0) return nothing;
    const shown = files.slice(0, namesShown);
    const more = files.length - shown.length;
    return html`<div class="chosen">
      ${files.length === 0 ? html`<p class="trouble">None of these is a JSON file.</p>` : html`
        <ul aria-label="Chosen files">${shown.map(({ name }) => html`<li class="mono">${visible(name)}</li>`)}</ul>
        ${more > 0 || ignored > 0 ? html`<p class="quiet">${more > 0 ? `and ${whole(more)} more` : ''}${more > 0 && ignored > 0 ? '; ' : ''}${ignored > 0 ? `${whole(ignored)} that are no JSON are left aside` : ''}</p>` : nothing}
        <div class="buttons">
          <button class="primary" aria-disabled=${this.busy || this.desk.readOnly ? 'true' : 'false'} @click=${() => void this.#import()}>
            ${this.busy === 'importing' ? 'Importing…' : `Import ${count(files.length, 'file', 'files')}`}</button>
          <button @click=${() => { this.collected = { files: [], ignored: 0 }; }}>Choose others</button>
        </div>`}
    </div>`;
  }

  #modes(): unknown {
    const mode = (replace: boolean, words: unknown, detail: string, able = true): unknown => html`<label class="check ${able ? '' : 'off'}">
      <input type="radio" name="mode" .checked=${this.#replaces === replace} ?disabled=${!able} @change=${() => { this.replace = replace; }} />
      <span>${words}<br /><span class="quiet small">${detail}</span></span></label>`;
    return html`<fieldset>
      <legend class="visually-hidden">Where the files go</legend>
      ${this.#fits
        ? mode(false, 'Add to this workspace', 'Records with the same id are replaced by the file’s.')
        : mode(false, 'Add to this workspace', 'Not possible: this workspace follows another rulebook than FOLIO’s files.', false)}
      ${mode(true, 'Start a new workspace with these', 'What is on this device now is discarded.')}
    </fieldset>`;
  }

  #in(): unknown {
    return html`<section class="panel" aria-labelledby="in">
      <header><h2 id="in">Import FOLIO orders</h2>
        <p class="quiet">Purchase orders, lines, titles and pieces as FOLIO’s JSON. All of it comes in, or nothing.</p></header>
      <div class="pad">
        <div class="drop ${this.over ? 'over' : ''}"
          @dragover=${(event: DragEvent) => { event.preventDefault(); this.over = true; }}
          @dragleave=${() => { this.over = false; }} @drop=${(event: DragEvent) => { this.#dropped(event); }}>
          <p>${this.busy === 'reading' ? 'Reading…' : 'Drop JSON files or a folder here, or'}</p>
          <div class="buttons">
            <button @click=${() => { this.renderRoot.querySelector<HTMLInputElement>('#files')?.click(); }}>Choose files…</button>
            <button @click=${() => { this.renderRoot.querySelector<HTMLInputElement>('#folder')?.click(); }}>Choose a folder…</button>
          </div>
          <input id="files" type="file" accept=".json,application/json" multiple hidden aria-label="JSON files" @change=${(event: Event) => { this.#chosen(event); }} />
          <input id="folder" type="file" webkitdirectory hidden aria-label="Folder of JSON files" @change=${(event: Event) => { this.#chosen(event); }} />
        </div>
        ${this.#modes()}
        ${this.#files()}
      </div>
    </section>`;
  }

  protected override render(): unknown {
    const off = this.busy !== undefined || !this.desk.backend;
    return html`<h1>${this.desk.sync.hub ? 'Export' : 'Import and export'}</h1>
      <div class="columns">
        <div class="main">
          ${this.trouble ? html`<p class="panel trouble pad">${this.trouble}</p>` : nothing}
          ${this.desk.sync.hub ? html`<section class="panel pad"><p class="quiet">This library belongs to a hub: files are taken in there, for all devices at once.</p></section>` : this.#in()}
          ${this.report ? html`<import-report .report=${this.report}></import-report>` : nothing}
        </div>
        <div class="side">
          <section class="panel" aria-labelledby="out">
            <header><h2 id="out">Export</h2><p class="quiet">The whole workspace as one JSON file, to keep.</p></header>
            <div class="pad"><button aria-disabled=${off ? 'true' : 'false'} @click=${() => void this.#export()}>
              ${this.busy === 'exporting' ? 'Exporting…' : 'Export this workspace'}</button></div>
          </section>
          ${this.desk.sync.hub ? nothing : html`<section class="panel" aria-labelledby="sample">
            <header><h2 id="sample">Sample library</h2><p class="quiet">An invented library to try things with. It takes the place of what is on this device.</p></header>
            <div class="pad buttons">${rulebooks.map(([key, name]) => html`<button aria-disabled=${off || this.desk.readOnly ? 'true' : 'false'}
              @click=${() => void this.#sample(key, name)}>Load the ${name} sample…</button>`)}</div>
          </section>`}
          ${this.told ? html`<p class="told">${this.told}</p>` : nothing}
          ${this.busy === 'loading' ? html`<p class="told">Loading the sample…</p>` : nothing}
        </div>
      </div>
      <confirm-dialog></confirm-dialog>`;
  }
}

customElements.define('room-import', RoomImport);
