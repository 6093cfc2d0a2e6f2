// SPDX-License-Identifier: Apache-2.0
// The chosen letters together: what needs no words of its own is done with all of them at once, and what
// could not be done says why.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import type { ActionInfo, Command } from '../contract';
import { failureOf } from '../app/desk';
import { doEach, tryEach, type Refused, type Unit } from '../bulk/bulk-run';
import type { ConfirmDialog } from '../elements/confirm-dialog';
import { DeskElement } from '../elements/desk-element';
import { t } from '../i18n/catalogue';
import { visible } from '../i18n/format';
import { letterAction } from '../i18n/list-words';
import { refusalList, storageError } from '../i18n/words';
import { baseStyles, buttonStyles } from '../styles/shared';
import { ChooseLetters, type ChosenLetters } from './letter-list';

export class LettersBar extends DeskElement {
  static override properties: PropertyDeclarations = {
    chosen: { attribute: false },
    told: { state: true },
    refused: { state: true },
    busy: { state: true },
  };
  declare chosen: ChosenLetters;
  declare protected told: string;
  declare protected refused: readonly Refused[];
  declare protected busy: boolean;

  static override styles = [baseStyles, buttonStyles, css`
    .bar,
    .told {
      margin-bottom: var(--space-4);
      padding: var(--space-2) var(--space-4);
      border-radius: var(--radius-small);
      background: var(--accent-soft);
    }
    .bar {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--space-2) var(--space-3);
    }
    .told {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0 var(--space-3);
      align-items: center;
      background: var(--green-soft);
    }
    .told.some {
      background: var(--amber-soft);
    }
    .told ul {
      grid-column: 1 / -1;
      max-height: 12rem;
      overflow-y: auto;
      overflow-wrap: anywhere;
    }
  `];

  constructor() {
    super();
    this.told = '';
    this.refused = [];
    this.busy = false;
  }

  /** What can be done to a letter without saying more about each. */
  get #actions(): readonly ActionInfo[] {
    return this.desk.rulebook?.actions.filter(({ subject, asks }) => subject === 'letter' && asks.every(({ required }) => !required)) ?? [];
  }

  async #act({ name }: ActionInfo): Promise<void> {
    const { desk: { backend }, chosen } = this;
    if (!backend || this.busy) return;
    this.busy = true;
    this.told = '';
    this.refused = [];
    const units = [...chosen.values()].map(({ id, subject, vendor }): Unit => ({ of: 'letters', id, name: subject, title: vendor, chosen: [] }));
    const command = ({ id }: Unit): Command => this.desk.command({ action: name, letter: id });
    const watch = { signal: new AbortController().signal, progress: () => undefined };
    try {
      const { can, cannot } = await tryEach(units, (some) => backend.previews(some.map(command)), watch);
      if (can.length === 0) this.#tell(name, [], cannot);
      else if (await this.#agreed(name, can.length, cannot)) {
        const ended = await doEach(can, (some) => this.desk.performAll(some.map(command)), watch);
        this.#tell(name, ended.done.map(({ unit }) => unit), [...ended.refused, ...cannot]);
        if (ended.failure !== undefined) this.#failed(ended.failure);
      }
    } catch (reason) {
      this.#failed(reason);
    }
    this.busy = false;
  }

  #failed(reason: unknown): void {
    const { message, code } = failureOf(reason);
    this.told = [this.told, message || storageError(code)].filter(Boolean).join(' ');
    this.desk.announce(this.told, true);
  }

  async #agreed(name: string, able: number, cannot: readonly Refused[]): Promise<boolean> {
    const words = letterAction(name);
    return await this.renderRoot.querySelector<ConfirmDialog>('confirm-dialog')?.ask({
      heading: t.outbox.many.heading(words.button, able),
      sentences: [words.about, cannot.length > 0 ? t.outbox.many.cannot(cannot.length) : ''].filter(Boolean),
      keep: words.keep, confirm: words.button, calm: true,
    }) ?? false;
  }

  /** Those that could not be done stay chosen. */
  #tell(name: string, done: readonly Unit[], refused: readonly Refused[]): void {
    this.told = [
      done.length > 0 ? t.outbox.letter.done(letterAction(name).done, t.outbox.many.letters(done.length)) : '',
      refused.length > 0 ? t.outbox.many.refused(refused.length) : '',
    ].filter(Boolean).join(' ');
    this.refused = refused;
    this.desk.announce(this.told);
    const gone = new Set(done.map(({ id }) => id));
    this.dispatchEvent(new ChooseLetters(new Map([...this.chosen].filter(([id]) => !gone.has(id)))));
  }

  #told(): unknown {
    return html`<div class="told ${this.refused.length > 0 ? 'some' : ''}" role="group" aria-label=${t.outbox.many.report}><p>${this.told}</p>
      <button class="plain" @click=${() => { this.told = ''; }}>${t.outbox.many.away}</button>
      ${this.refused.length > 0 ? html`<ul>${this.refused.map(({ unit, unmet }) => html`<li>${visible(unit.name)} · ${visible(unit.title)}: ${refusalList(unmet)}</li>`)}</ul>` : nothing}</div>`;
  }

  protected override render(): unknown {
    const { size } = this.chosen;
    const able = size > 0 && !this.desk.readOnly;
    return html`${this.told ? this.#told() : nothing}
      ${able ? html`<div class="bar" role="group" aria-label=${t.outbox.many.region}><strong>${t.outbox.many.chosen(size)}</strong>
        ${this.#actions.map((action, index) => html`<button class=${index === 0 ? 'primary' : ''} aria-disabled=${this.busy ? 'true' : 'false'}
          @click=${() => void this.#act(action)}>${letterAction(action.name).button}…</button>`)}
        <button class="plain" @click=${() => { this.dispatchEvent(new ChooseLetters(new Map())); }}>${t.outbox.many.none}</button></div>` : nothing}
      <confirm-dialog></confirm-dialog>`;
  }
}

customElements.define('letters-bar', LettersBar);
