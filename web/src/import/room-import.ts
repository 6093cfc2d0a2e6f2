// SPDX-License-Identifier: Apache-2.0
// What comes in and goes out: files with orders, files for others, the sample libraries.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import type { ImportReport, RulebookInfo } from '../contract';
import type { ConfirmDialog } from '../elements/confirm-dialog';
import { DeskElement } from '../elements/desk-element';
import { t } from '../i18n/catalogue';
import { visible } from '../i18n/format';
import { columnStyles } from '../styles/detail';
import { bannerStyles, baseStyles, buttonStyles, fieldStyles, panelStyles } from '../styles/shared';
import { accepted, bytesOf, fileBytesMax, filesMax, fromChoice, fromDrop, type Collected } from './collect-files';
import { ImportTrial, importTrouble } from './import-trial';
import { isBlocked, isEmpty } from './plan-state';
import { importStyles } from './room-import-styles';
import { tablesOf } from './tables';

const rulebooks: readonly RulebookInfo['key'][] = ['alma', 'folio'];
const namesShown = 6;

export class RoomImport extends DeskElement {
  /** Of the files that were looked at: whether what is wrong comes first. */
  #settled: { collected: Collected; wrongFirst: boolean } | undefined;

  static override properties: PropertyDeclarations = {
    opening: { state: true }, over: { state: true }, loading: { state: true }, told: { state: true }, trouble: { state: true },
  };
  /** A folder that was dropped is being walked. */
  declare protected opening: boolean;
  /** Files hang over the drop field. */
  declare protected over: boolean;
  declare protected loading: boolean;
  declare protected told: string;
  declare protected trouble: string;

  static override styles = [baseStyles, buttonStyles, fieldStyles, panelStyles, bannerStyles, columnStyles, importStyles, css``];

  constructor() {
    super();
    this.opening = this.over = this.loading = false;
    this.told = this.trouble = '';
  }

  get #trial(): ImportTrial {
    return ImportTrial.of(this.desk);
  }

  protected override connected(signal: AbortSignal): void {
    this.#trial.addEventListener('change', () => {
      this.requestUpdate();
      // They look at the same trial, which stays the same object.
      for (const part of this.renderRoot.querySelectorAll<DeskElement>('import-plan, import-files, import-columns')) part.requestUpdate();
    }, { signal });
  }

  // ---- choosing -------------------------------------------------------------------------------

  #take(collected: ReturnType<typeof fromChoice>): void {
    this.told = this.trouble = '';
    this.desk.announce(t.importing.choosing.told(collected.files.length));
    this.#trial.take(collected);
  }

  #chosen(event: Event): void {
    const input = event.target as HTMLInputElement;
    if (input.files?.length) this.#take(fromChoice(input.files));
    input.value = '';
  }

  async #dropped(event: DragEvent): Promise<void> {
    event.preventDefault();
    this.over = false;
    const transfer = event.dataTransfer;
    if (!transfer || this.#trial.step === 'taking') return;
    this.opening = true;
    try {
      this.#take(await fromDrop(transfer));
    } catch (reason) {
      this.trouble = importTrouble(reason);
    }
    this.opening = false;
  }

  #open(id: string): void {
    if (this.#trial.step !== 'taking') this.renderRoot.querySelector<HTMLInputElement>(id)?.click();
  }

  // ---- importing ------------------------------------------------------------------------------

  async #mayDiscard(heading: string, confirm: string, comesBack: boolean): Promise<boolean> {
    const { queued } = this.desk.store;
    const lines = this.desk.workspace?.lines ?? 0;
    const words = t.importing.discard;
    return (await this.renderRoot.querySelector<ConfirmDialog>('confirm-dialog')?.ask({
      heading,
      sentences: [comesBack ? words.putAside(lines) : words.removed(lines)],
      ...(queued > 0 ? { loss: words.loss(queued) } : {}),
      keep: words.keep,
      confirm,
    })) ?? false;
  }

  get #ready(): boolean {
    const { step, stale, plan } = this.#trial;
    return step === 'shown' && !stale && plan !== undefined && !isBlocked(plan) && !isEmpty(plan) && !this.desk.readOnly;
  }

  async #import(): Promise<void> {
    const trial = this.#trial;
    if (!this.#ready) return;
    const words = t.importing.discard;
    if (trial.wishes.replace && !await this.#mayDiscard(words.begin, words.beginConfirm, true)) return;
    const report = await trial.import();
    if (!report) return;
    const told = t.importing.result;
    this.desk.announce(report.imported ? told.told(report) : told.nothing, !report.imported);
    await this.updateComplete;
    const shown = this.renderRoot.querySelector<HTMLElement>('import-report');
    shown?.scrollIntoView({ block: 'nearest' });
    shown?.focus();
  }

  async #sample(key: RulebookInfo['key']): Promise<void> {
    const { backend } = this.desk;
    const name = t.importing.room.rulebooks[key] ?? key;
    const words = t.importing.discard;
    if (!backend || this.loading || this.desk.readOnly || !await this.#mayDiscard(words.sample(name), words.sampleConfirm, false)) return;
    this.loading = true;
    this.told = this.trouble = '';
    try {
      const workspace = await backend.resetToSample(key);
      this.#trial.clear();
      this.#trial.forgetResult();
      this.told = t.importing.sample.loaded(workspace.name, workspace.lines);
    } catch (reason) {
      this.trouble = importTrouble(reason);
    }
    this.loading = false;
    this.desk.announce(this.told || this.trouble, this.trouble !== '');
  }

  // ---- drawing --------------------------------------------------------------------------------

  #inputs(): unknown {
    const words = t.importing.choosing;
    const chosen = (event: Event): void => { this.#chosen(event); };
    return html`<input id="files" type="file" accept=${accepted} multiple hidden aria-label=${words.filesField} @change=${chosen} />
      <input id="folder" type="file" webkitdirectory hidden aria-label=${words.folderField} @change=${chosen} />`;
  }

  #buttons(again: boolean): unknown {
    const words = t.importing.choosing;
    const off = this.#trial.step === 'taking' ? 'true' : 'false';
    return html`<div class="buttons">
      <button aria-disabled=${off} @click=${() => { this.#open('#files'); }}>${again ? words.otherFiles : words.chooseFiles}</button>
      <button aria-disabled=${off} @click=${() => { this.#open('#folder'); }}>${again ? words.otherFolder : words.chooseFolder}</button></div>`;
  }

  #names(): unknown {
    const { collected, tooLarge } = this.#trial;
    const words = t.importing.choosing;
    const list = (names: readonly string[]): unknown => html`${names.slice(0, namesShown).map((name) => html`<li class="mono">${visible(name)}</li>`)}
      ${names.length > namesShown ? html`<li class="quiet">${words.more(names.length - namesShown)}</li>` : nothing}`;
    return html`${tooLarge.map((name) => html`<p class="trouble">${words.fileTooLarge(visible(name), fileBytesMax)}</p>`)}
      ${collected.cut ? html`<p class="trouble">${words.tooMany(filesMax)}</p>` : nothing}
      ${collected.aside.length > 0 ? html`<details><summary>${words.aside(collected.aside.length)}</summary><ul>${list(collected.aside)}</ul></details>` : nothing}
      ${collected.files.length === 0 && tooLarge.length === 0 && collected.aside.length > 0 ? html`<p class="trouble">${words.none}</p>` : nothing}`;
  }

  #choosing(): unknown {
    const { collected } = this.#trial;
    const words = t.importing.choosing;
    const some = collected.files.length > 0;
    return html`<section class="panel" aria-labelledby="in">
      <header><h2 id="in">${words.heading}</h2><p class="quiet">${words.about}</p></header>
      <div class="pad">
        <div class="drop ${this.over ? 'over' : ''} ${some ? 'some' : ''}"
          @dragover=${(event: DragEvent) => { event.preventDefault(); this.over = true; }}
          @dragleave=${() => { this.over = false; }} @drop=${(event: DragEvent) => void this.#dropped(event)}>
          <p class=${this.opening || some ? '' : 'hand'}>${this.opening ? words.opening : some ? html`<strong>${words.chosen(collected.files.length, bytesOf(collected.files))}</strong>` : words.drop}</p>
          ${this.#buttons(some)}
        </div>
        ${this.#inputs()}${this.#names()}
      </div>
      ${some ? nothing : html`<column-memory></column-memory>`}
    </section>`;
  }

  #bar(): unknown {
    const trial = this.#trial;
    const words = t.importing.plan;
    const { plan } = trial;
    if (!plan || trial.step === 'taking') return nothing;
    return html`<div class="bar panel">
      <p>${this.desk.readOnly ? words.readOnly : isBlocked(plan) || isEmpty(plan) ? words.nothing : words.tells(plan)}</p>
      <div class="buttons"><button @click=${() => { trial.clear(); void this.#focusChoice(); }}>${words.notNow}</button>
        <button class="primary" aria-disabled=${this.#ready ? 'false' : 'true'} @click=${() => void this.#import()}>${words.import(trial.taken.length)}</button></div>
    </div>`;
  }

  async #focusChoice(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.drop button')?.focus();
  }

  /**
   * Where nothing would come in, and not for want of a column, what is wrong is told before anything is asked.
   * Settled by the first look at these files: nothing changes its place under somebody's hands.
   */
  #wrongFirst(): boolean {
    const { collected, plan, unknownTables } = this.#trial;
    if (this.#settled?.collected === collected) return this.#settled.wrongFirst;
    if (!plan) return false;
    const wrongFirst = (isBlocked(plan) || isEmpty(plan)) && unknownTables.size === 0;
    this.#settled = { collected, wrongFirst };
    return wrongFirst;
  }

  #found({ findings }: ImportReport): unknown {
    return html`<section class="panel" aria-labelledby="found"><h2 id="found">${t.importing.found.heading(findings.length)}</h2>
      <import-findings .desk=${this.desk} .findings=${findings}></import-findings></section>`;
  }

  #planned(): unknown {
    const trial = this.#trial;
    if (trial.collected.files.length === 0) return nothing;
    const { plan } = trial;
    const wrongFirst = this.#wrongFirst();
    return html`<import-plan .desk=${this.desk} .trial=${trial}></import-plan>
      ${(plan ?? trial.otherRulebook) && trial.collected.files.length > 1 ? html`<import-files .desk=${this.desk} .trial=${trial}></import-files>` : nothing}
      ${plan ? html`
        ${wrongFirst ? this.#found(plan) : nothing}
        ${tablesOf(plan).length > 0 ? html`<import-columns .desk=${this.desk} .trial=${trial}></import-columns>` : nothing}
        ${wrongFirst ? nothing : this.#found(plan)}` : nothing}
      ${this.#bar()}`;
  }

  #in(): unknown {
    const trial = this.#trial;
    const choosing = trial.collected.files.length > 0;
    return html`${trial.trouble?.() ? html`<p class="panel pad trouble" role="alert">${trial.trouble()}</p>` : nothing}
      ${trial.result ? html`<import-report .desk=${this.desk} .report=${trial.result}></import-report>` : nothing}
      <import-undo .desk=${this.desk} ?hidden=${choosing} @undone=${() => { trial.forgetResult(); }}></import-undo>
      ${this.#choosing()}
      ${this.#planned()}`;
  }

  #samples(): unknown {
    const words = t.importing.sample;
    const off = this.loading || !this.desk.backend || this.desk.readOnly || this.#trial.step === 'taking' ? 'true' : 'false';
    return html`<section class="panel" aria-labelledby="sample">
      <header><h2 id="sample">${words.heading}</h2><p class="quiet">${words.about}</p></header>
      <div class="pad buttons">${rulebooks.map((key) => html`<button aria-disabled=${off}
        @click=${() => void this.#sample(key)}>${words.load(t.importing.room.rulebooks[key] ?? key)}</button>`)}</div>
    </section>`;
  }

  protected override render(): unknown {
    const shared = this.desk.sync.hub;
    const words = t.importing.room;
    return html`<h1>${shared ? words.headingWithHub : words.heading}</h1>
      <div class="columns">
        <div class="main">
          ${this.trouble ? html`<p class="panel pad trouble" role="alert">${this.trouble}</p>` : nothing}
          ${shared ? html`<section class="panel pad"><p class="quiet">${words.withHub}</p></section><export-panel .desk=${this.desk}></export-panel>` : this.#in()}
        </div>
        <div class="side">
          ${shared ? nothing : html`<export-panel .desk=${this.desk}></export-panel>${this.#samples()}`}
          ${this.told ? html`<p class="told">${this.told}</p>` : nothing}
          ${this.loading ? html`<p class="told">${t.importing.sample.loading}</p>` : nothing}
        </div>
      </div>
      <confirm-dialog></confirm-dialog>`;
  }
}

customElements.define('room-import', RoomImport);
