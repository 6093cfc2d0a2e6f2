// SPDX-License-Identifier: Apache-2.0
// One action for all chosen lines or orders: what is asked is asked once, what would happen is told of all of
// them, then it is done a few at a time, and at the end each has its outcome.

import { html, nothing, type PropertyDeclarations } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { ActionInfo, Preview, WorkLists } from '../contract';
import { failureOf } from '../app/desk';
import { today } from '../app/today';
import { DeskElement } from '../elements/desk-element';
import { byReason } from '../elements/left-out';
import { focusFirstField, modalStyles, openModal } from '../elements/modal';
import { previewStyles } from '../elements/preview-dialog';
import { unwritten } from '../elements/unwritten';
import { t } from '../i18n/catalogue';
import { actionConfirmMany, actionDone, actionHeading, askLabel, refusal, refusalList, storageError } from '../i18n/words';
import { wordsOf } from '../grid/record-kind';
import { changesNothing, lightened, newDraft, unanswered, unansweredAsks, withWords, type Draft } from '../line/action-intent';
import type { DraftEvent } from '../line/asks/ask-form';
import { baseStyles, buttonStyles, fieldStyles } from '../styles/shared';
import { bulkDialogStyles } from './bulk-dialog-styles';
import { asksForOrder, bulkAsks, bulkFields, isTogether, jointIntent, unitIntent } from './bulk-intent';
import { doEach, tryEach, unitsOf, type Ended, type Report, type Trial, type Unit } from './bulk-run';
import type { Chosen, RecordsOf } from './chosen';
import type { ChosenSource } from './chosen-source';

const previewPauseMs = 200;

/** It is over: what was done, what stays chosen. */
export class BulkDone extends Event {
  constructor(readonly sentence: string, readonly report: Report, readonly left: readonly Chosen[]) {
    super('bulk-done');
  }
}

type Phase = 'gathering' | 'asking' | 'running' | 'told';

export class BulkDialog extends DeskElement {
  static override properties: PropertyDeclarations = {
    phase: { state: true },
    action: { state: true },
    draft: { state: true },
    trial: { state: true },
    joint: { state: true },
    progress: { state: true },
    ended: { state: true },
    trouble: { state: true },
    second: { state: true },
    stopping: { state: true },
  };
  declare protected phase: Phase;
  declare protected action: ActionInfo | undefined;
  declare protected draft: Draft | undefined;
  declare protected trial: Trial | undefined;
  /** Of all that can, where they are taken together. */
  declare protected joint: Preview | undefined;
  declare protected progress: number;
  declare protected ended: Ended | undefined;
  declare protected trouble: string;
  /** The second question is on the screen. */
  declare protected second: boolean;
  declare protected stopping: boolean;
  #of: RecordsOf = 'lines';
  #chosen: readonly Chosen[] = [];
  #units: readonly Unit[] = [];
  #orders: NonNullable<WorkLists['orders']> = [];
  #into = '';
  #opened = 0;
  #timer = 0;
  #work = new AbortController();

  static override styles = [baseStyles, buttonStyles, fieldStyles, modalStyles, previewStyles, bulkDialogStyles];

  async open(action: ActionInfo, source: ChosenSource): Promise<void> {
    const { rulebook, backend } = this.desk;
    if (!rulebook || !backend) return;
    await import('../elements/rooms/forms');
    const { signal } = this.#begin();
    this.#opened += 1;
    this.action = action;
    this.draft = newDraft(undefined, action, rulebook, {});
    this.phase = 'gathering';
    this.trial = this.joint = this.ended = undefined;
    this.trouble = '';
    this.progress = 0;
    this.second = this.stopping = false;
    this.#of = source.of;
    this.#chosen = this.#units = this.#orders = [];
    this.#into = '';
    await this.updateComplete;
    openModal(this.#dialog);
    try {
      this.#chosen = await source.every(signal);
      this.#units = unitsOf(this.#chosen, action, source.of);
      if (asksForOrder(action)) {
        const lists = await backend.workLists({ day: today(), package: this.#chosen.map(({ id }) => id) });
        this.#orders = lists.orders ?? [];
      }
    } catch (reason) {
      this.#tellTrouble(reason, signal);
      return;
    }
    if (signal.aborted) return;
    this.phase = 'asking';
    await this.updateComplete;
    requestAnimationFrame(() => { focusFirstField(this.#dialog); });
    await this.#look();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  /** What was under way is of no interest any more. */
  #begin(): AbortController {
    clearTimeout(this.#timer);
    this.#work.abort();
    this.#work = new AbortController();
    return this.#work;
  }

  #tellTrouble(reason: unknown, signal: AbortSignal): void {
    if (signal.aborted) return;
    const { message, code } = failureOf(reason);
    this.trouble = message || storageError(code);
  }

  get #asks(): ReturnType<typeof bulkAsks> {
    return this.action ? bulkAsks(this.action) : [];
  }

  get #withOrder(): Draft | undefined {
    const { action, draft } = this;
    const ask = action?.asks.find(({ kind }) => kind === 'order');
    return draft && ask && this.#into ? { ...draft, answers: { ...draft.answers, [ask.name]: this.#into } } : draft;
  }

  #changed(draft: Draft): void {
    this.draft = draft;
    this.second = false;
    this.#begin();
    this.#timer = window.setTimeout(() => void this.#look(), previewPauseMs);
  }

  /** Nothing can be said yet; why. */
  get #waits(): string {
    const { action, draft } = this;
    if (!action || !draft) return '';
    if (unanswered(this.#asks, draft)) return t.bulk.doing.unanswered;
    return changesNothing(action, draft) ? t.bulk.doing.nothingFilledIn : '';
  }

  async #look(): Promise<void> {
    const { action, desk: { backend } } = this;
    const draft = this.#withOrder;
    if (!action || !draft || !backend) return;
    const { signal } = this.#begin();
    this.trial = this.joint = undefined;
    this.trouble = '';
    this.progress = 0;
    // What would happen is shown before a reason is written: that is what the reason is for.
    const filled = withWords(this.#asks, draft) ?? draft;
    if (unanswered(this.#asks, filled) || changesNothing(action, filled)) return;
    const command = (unit: Unit) => this.desk.command(lightened(unitIntent(action, filled, unit)));
    try {
      const trial = await tryEach(this.#units, (units) => backend.previews(units.map(command)), {
        signal, progress: (done) => { this.progress = done; },
      });
      const joint = isTogether(action) && trial.can.length > 0
        ? await backend.preview(this.desk.command(lightened(jointIntent(action, filled, trial.can)))) : undefined;
      if (signal.aborted) return;
      this.trial = trial;
      this.joint = joint;
    } catch (reason) {
      this.#tellTrouble(reason, signal);
    }
  }

  get #consequences(): Trial['consequences'] {
    const all = this.joint?.consequences ?? this.trial?.consequences ?? [];
    return all.filter(({ params }) => !Object.values(params).includes(unwritten));
  }

  get #able(): boolean {
    return !this.#waits && (this.trial?.can.length ?? 0) > 0 && this.joint?.allowed !== false && !this.desk.readOnly;
  }

  async #confirm(): Promise<void> {
    const { action, trial, phase } = this;
    const draft = this.#withOrder;
    if (phase !== 'asking' || !action || !draft || !trial || !this.#able) return;
    if (action.destructive && !this.second && this.#consequences.some(({ mark }) => mark === 'deleted')) {
      this.second = true;
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('.keep')?.focus();
      return;
    }
    this.phase = 'running';
    this.progress = 0;
    const { signal } = this.#begin();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.keep')?.focus();
    const ended = isTogether(action)
      ? await this.#together(action, draft, trial.can)
      : await doEach(trial.can, (units) => this.desk.performAll(units.map((unit) => this.desk.command(unitIntent(action, draft, unit)))), {
        signal, progress: (done) => { this.progress = done; },
      });
    await this.#end(action, { ...ended, refused: [...ended.refused, ...trial.cannot] });
  }

  async #together(action: ActionInfo, draft: Draft, units: readonly Unit[]): Promise<Ended> {
    try {
      const outcome = await this.desk.perform(this.desk.command(jointIntent(action, draft, units)));
      if (outcome.accepted) return { done: units.map((unit) => ({ unit, command: outcome.command, statuses: [] })), refused: [], left: [] };
      return { done: [], refused: units.map((unit) => ({ unit, unmet: outcome.unmet })), left: [] };
    } catch (failure) {
      return { done: [], refused: [], left: units, failure };
    }
  }

  /** Where all went well there is nothing to be read first: the room says so. */
  async #end(action: ActionInfo, ended: Ended): Promise<void> {
    this.ended = ended;
    this.phase = 'told';
    if (ended.failure !== undefined) this.trouble = t.bulk.reporting.notSaved(storageError(failureOf(ended.failure).code));
    const sentence = this.#sentence(action, ended);
    this.desk.announce(sentence, ended.failure !== undefined);
    // A browser may close a dialog on a second Esc whatever it is told.
    if (!this.#dialog?.open) this.#closed();
    else if (ended.refused.length + ended.left.length === 0) this.#dialog.close();
    else {
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('.foot .primary')?.focus();
    }
  }

  #many(n: number): string {
    return this.action?.subject === 'order' ? t.bulk.orders(n) : t.bulk.lines(n);
  }

  #sentence(action: ActionInfo, { done, refused, left }: Report): string {
    return [
      done.length > 0 ? t.bulk.reporting.done(actionDone(action.name), this.#many(done.length)) : t.bulk.reporting.nothingDone,
      refused.length > 0 ? t.bulk.reporting.refused(refused.length) : '',
      left.length > 0 ? t.bulk.reporting.left(left.length) : '',
    ].filter(Boolean).join(' ');
  }

  /** However the dialog was left. */
  #closed(): void {
    const { action, ended } = this;
    this.#begin();
    if (!action || !ended) return;
    this.ended = undefined;
    const left = [...ended.refused.map(({ unit }) => unit), ...ended.left].flatMap(({ chosen }) => chosen);
    this.dispatchEvent(new BulkDone(this.#sentence(action, ended), ended, left));
  }

  /** Esc while it runs means: go no further. What has been sent off is waited for. */
  #leave(event?: Event): void {
    if (this.phase !== 'running') {
      if (!event) this.#dialog?.close();
      return;
    }
    event?.preventDefault();
    this.stopping = true;
    this.#work.abort();
  }

  #order(): unknown {
    if (this.#orders.length === 0) return nothing;
    return html`<div class="field"><label for="into">${t.bulk.doing.into}</label>
      <select id="into" @change=${(event: Event) => {
        this.#into = (event.target as HTMLSelectElement).value;
        if (this.draft) this.#changed(this.draft);
      }}>
        <option value="">${t.bulk.doing.newOrder}</option>
        ${this.#orders.map(({ id, number, vendor, lines }) => html`<option value=${id}>${t.bulk.doing.existing(number, vendor, lines)}</option>`)}
      </select></div>`;
  }

  #questions(action: ActionInfo, draft: Draft): unknown {
    const asks = this.#asks;
    const form = asks.some(({ kind }) => kind === 'fields');
    return html`${form ? html`<p class="quiet">${wordsOf(this.#of).changesOnly}</p>` : nothing}
      ${asks.length > 0 ? keyed(this.#opened, html`<ask-form .desk=${this.desk} .action=${action} .asks=${asks} .draft=${draft} .making=${false} .of=${''}
        .items=${[]} .invoices=${[]} .fields=${bulkFields(action)} @draft=${(event: DraftEvent) => { this.#changed(event.draft); }}></ask-form>`) : nothing}
      ${this.#order()}`;
  }

  #bar(done: number, sentence: string): unknown {
    return html`<div class="progress"><progress max=${Math.max(1, this.#units.length)} .value=${done} aria-label=${sentence}></progress>
      <p class="quiet">${sentence}</p></div>`;
  }

  #summary({ can, cannot }: Trial): string {
    if (cannot.length === 0) return t.bulk.doing.allCan(can.length);
    return can.length === 0 ? t.bulk.doing.noneCan : t.bulk.doing.someCan(can.length, cannot.length);
  }

  /** Why the button does not go yet, though all is known that would happen. */
  #stillMissing(): unknown {
    const { action, draft } = this;
    const missing = draft ? unansweredAsks(this.#asks, draft) : [];
    return action && missing.length > 0 ? html`<p class="missing">${t.parts.dialog.toFill(missing.map(({ name }) => askLabel(name, action.name)))}</p>` : nothing;
  }

  /** Above what would happen. */
  #lead(): string {
    if (this.#consequences.length === 0) return this.#waits || t.bulk.doing.nothingElse;
    return this.#waits ? t.parts.preview.wouldHappen : t.bulk.doing.willHappen;
  }

  #trial(trial: Trial): unknown {
    const { can, cannot } = trial;
    const { joint } = this;
    return html`${this.#stillMissing()}<p class="summary"><strong>${this.#summary(trial)}</strong></p>
      ${cannot.length > 0 ? html`<div class="left-out"><p class="lead">${t.bulk.doing.cannot(cannot.length)}</p>
        ${byReason(cannot.map(({ unit, unmet }) => ({ name: unit.name, reason: refusalList(unmet) })))}</div>` : nothing}
      ${joint?.allowed === false ? html`<div class="unmet"><p class="lead">${t.bulk.doing.together}</p>
        <ul>${[...new Set(joint.unmet.map(refusal))].map((reason) => html`<li>${reason}</li>`)}</ul></div>` : nothing}
      ${can.length > 0 && joint?.allowed !== false ? html`<div><p class="lead">${this.#lead()}</p>
        <consequence-groups .words=${this.desk.words} .consequences=${this.#consequences}></consequence-groups></div>` : nothing}`;
  }

  #whatHappens(): unknown {
    if (this.trouble) return nothing;
    // Before an answer that all depends on, that all can and nothing else happens would be untrue.
    if (this.#waits && (!this.trial || (this.trial.cannot.length === 0 && this.#consequences.length === 0))) return html`<p class="lead">${this.#waits}</p>`;
    return this.trial ? this.#trial(this.trial) : this.#bar(this.progress, t.bulk.doing.looking(this.progress, this.#units.length));
  }

  #again(): unknown {
    if (!this.second) return nothing;
    return html`<div class="second" role="alert"><strong>${t.bulk.doing.deletes}</strong>
      <consequence-groups .words=${this.desk.words} .consequences=${this.#consequences.filter(({ mark }) => mark === 'deleted')}></consequence-groups></div>`;
  }

  #running(): unknown {
    const all = this.trial?.can.length ?? 0;
    return html`<div class="progress"><progress max=${Math.max(1, all)} .value=${this.progress} aria-label=${t.bulk.doing.running(this.progress, all)}></progress>
      <p>${t.bulk.doing.running(this.progress, all)}</p><p class="quiet">${t.bulk.doing.runningHelp}</p></div>`;
  }

  #told(action: ActionInfo, ended: Ended): unknown {
    return html`<p class="summary"><strong>${this.#sentence(action, ended)}</strong> ${ended.refused.length + ended.left.length > 0 ? t.bulk.reporting.stayChosen : ''}</p>
      <bulk-report .report=${ended} .mainAxis=${this.desk.rulebook?.mainAxis ?? ''}></bulk-report>`;
  }

  #body(action: ActionInfo, draft: Draft): unknown {
    switch (this.phase) {
      case 'gathering':
        return this.trouble ? nothing : html`<p class="lead" role="status">${wordsOf(this.#of).collecting}</p>`;
      case 'asking':
        return html`${this.#questions(action, draft)}<div class="what" aria-live="polite">${this.#whatHappens()}</div>${this.#again()}`;
      case 'running':
        return this.#running();
      case 'told':
        return this.ended ? this.#told(action, this.ended) : nothing;
    }
  }

  #foot(action: ActionInfo): unknown {
    if (this.phase === 'told') return html`<button type="button" class="primary" @click=${() => { this.#dialog?.close(); }}>${t.bulk.reporting.close}</button>`;
    if (this.phase === 'running') {
      return isTogether(action) ? nothing : html`<button type="button" class="keep" aria-disabled=${this.stopping ? 'true' : 'false'} @click=${() => { this.#leave(); }}>
        ${this.stopping ? t.bulk.doing.stopping : t.bulk.doing.stop} <kbd class="hint">Esc</kbd></button>`;
    }
    const many = this.trial?.can.length ?? this.#units.length;
    const confirm = actionConfirmMany(action.name, this.#many(many));
    return html`<button type="button" class="keep" @click=${() => { this.#leave(); }}>${this.second ? t.bulk.doing.keepAll : t.bulk.doing.notNow} <kbd class="hint">Esc</kbd></button>
      ${many > 0 ? html`<button class="primary ${action.destructive ? 'danger' : ''}" aria-disabled=${this.#able ? 'false' : 'true'}>${this.second ? t.bulk.doing.goOn : confirm}</button>` : nothing}`;
  }

  protected override render(): unknown {
    const { action, draft } = this;
    if (!action || !draft) return html`<dialog></dialog>`;
    const form = this.#asks.some(({ kind }) => kind === 'fields');
    return html`<dialog class=${form ? 'form' : ''} aria-labelledby="heading" @cancel=${(event: Event) => { this.#leave(event); }} @close=${() => { this.#closed(); }}>
      <form @submit=${(event: Event) => { event.preventDefault(); void this.#confirm(); }}>
        <div class="body">
          <div><h2 id="heading">${this.phase === 'told' ? t.bulk.reporting.heading : actionHeading(action.name, this.#many(this.#units.length))}</h2>
            ${action.subject === 'order' && this.#of === 'lines' && this.phase === 'asking' ? html`<p class="quiet">${t.bulk.doing.ofLines(this.#chosen.length)}</p>` : nothing}</div>
          ${this.#body(action, draft)}
          ${this.trouble ? html`<p class="trouble" role="alert">${this.trouble}</p>` : nothing}
        </div>
        <div class="foot">${this.#foot(action)}</div>
      </form>
    </dialog>`;
  }
}

customElements.define('bulk-dialog', BulkDialog);
