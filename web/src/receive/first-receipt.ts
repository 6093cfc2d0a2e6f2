// SPDX-License-Identifier: Apache-2.0
// Who is new here receives a first book in two minutes, on the sample library: an invitation, then one step
// after the other, each done with the real keys. It stands beside the work and stops nobody.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import { read, write } from '../app/preferences';
import { today } from '../app/today';
import { DeskElement } from '../elements/desk-element';
import { t } from '../i18n/catalogue';
import { filled, keyName } from '../i18n/words';
import { baseStyles, buttonStyles, panelStyles } from '../styles/shared';
import type { FeedbackEvent } from './feedback';
import { firstSteps, practiceOn, stepAfter, type FirstStep, type Practice } from './first-receipt-steps';
import type { ReceiveFlow } from './flow';

const key = 'first-receipt';

type Stage = 'invited' | FirstStep | 'done' | 'away';

/** Until somebody has done it, or said that they do not want it. */
export function firstReceiptWanted(): boolean {
  return read(key) !== 'away';
}

export function wantFirstReceipt(): void {
  write(key, '');
}

export class FirstReceipt extends DeskElement {
  static override properties: PropertyDeclarations = { flow: { attribute: false }, stage: { state: true }, practice: { state: true } };
  declare flow: ReceiveFlow;
  declare protected stage: Stage;
  declare protected practice: Practice | undefined;
  #telling: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.stage = 'invited';
  }

  static override styles = [baseStyles, buttonStyles, panelStyles, css`
    .panel {
      display: grid;
      gap: var(--space-2);
      padding: var(--space-4) var(--space-5);
      border-inline-start: 4px solid var(--accent);
    }
    .panel > h2 {
      padding: 0;
      font-size: var(--text-title);
      line-height: 1.25;
    }
    .row {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--space-2) var(--space-3);
    }
    .words {
      flex: 1 1 16rem;
    }
    .code {
      font-family: var(--mono);
      font-size: var(--text-title);
      letter-spacing: 0.02em;
      user-select: all;
    }
    .leave {
      margin-inline: auto -0.4rem;
    }
    ol {
      display: flex;
      gap: var(--space-1);
    }
    ol li {
      inline-size: 1.5rem;
      block-size: 0.375rem;
      border: 1px solid var(--line-strong);
      border-radius: 2px;
    }
    ol li.done {
      background: var(--accent);
      border-color: var(--accent);
    }
    ol li[aria-current] {
      border-width: 2px;
      border-color: var(--accent);
    }
  `];

  protected override connected(signal: AbortSignal): void {
    this.flow.addEventListener('feedback', (event) => { this.#hear(event as FeedbackEvent); }, { signal });
    signal.addEventListener('abort', () => { clearTimeout(this.#telling); });
  }

  #hear(event: FeedbackEvent): void {
    // Once the work goes on, there is nothing more to be said.
    if (this.stage === 'done') this.#leave();
    if (this.stage === 'invited' || this.stage === 'done' || this.stage === 'away') return;
    const next = stepAfter(this.stage, event);
    if (next === this.stage) return;
    this.stage = next;
    // What the room says itself of the scan comes first.
    clearTimeout(this.#telling);
    this.#telling = setTimeout(() => { this.desk.announce(next === 'done' ? t.first.done : this.#said(next)); }, 1200);
  }

  /** A library without a line to practise on, which the sample is not, has nothing to show. */
  async #begin(): Promise<void> {
    const { backend } = this.desk;
    this.practice = backend && await practiceOn(backend, today()).catch(() => undefined);
    if (!this.practice) {
      this.#leave();
      return;
    }
    this.flow.putAway();
    this.stage = 'scan';
    this.#left();
  }

  #leave(): void {
    write(key, 'away');
    this.stage = 'away';
    this.dispatchEvent(new Event('first-left', { bubbles: true, composed: true }));
    this.#left();
  }

  #left(): void {
    this.dispatchEvent(new Event('left'));
  }

  #scan(code: string): void {
    void this.flow.enter(code);
    this.#left();
  }

  /** Without the keys' pictures, for whoever hears it. */
  #said(step: FirstStep): string {
    return this.desk.words.first.steps[step].replace(/\{(\w+)\}/g, (_, name: string) => ({ title: this.practice?.title ?? '', undo: `${keyName('Ctrl')}+Z` })[name] ?? name);
  }

  #code(code: string): unknown {
    return html`<p class="row"><span class="code">${code}</span><button @click=${() => { this.#scan(code); }}>${t.first.scanIt}</button></p>`;
  }

  #step(step: FirstStep, { code, title, astray }: Practice): unknown {
    const at = firstSteps.indexOf(step);
    return html`<h2>${t.first.heading}</h2>
      <p>${filled(this.desk.words.first.steps[step], { title: html`<strong>${title}</strong>`, Enter: html`<kbd>↵</kbd>`, undo: html`<kbd>${keyName('Ctrl')}</kbd> <kbd>Z</kbd>` })}</p>
      ${step === 'scan' || step === 'again' ? this.#code(code) : step === 'astray' ? this.#code(astray) : nothing}
      <div class="row">
        <ol aria-label=${t.first.progress(at + 1, firstSteps.length)}>${firstSteps.map((_, index) => html`<li class=${index < at ? 'done' : ''} aria-current=${index === at ? 'step' : nothing}></li>`)}</ol>
        <span class="quiet small" aria-hidden="true">${t.first.progress(at + 1, firstSteps.length)}</span>
        <button class="plain leave" @click=${() => { this.#leave(); }}>${t.first.enough}</button>
      </div>`;
  }

  protected override render(): unknown {
    const { stage, practice } = this;
    if (stage === 'away') return nothing;
    if (stage === 'invited') {
      return html`<section class="panel" aria-label=${t.first.heading}>
        <p class="row"><span class="words">${t.first.invitation}</span>
          <button @click=${() => void this.#begin()}>${t.first.begin}</button>
          <button class="plain" @click=${() => { this.#leave(); }}>${t.first.notNow}</button></p>
      </section>`;
    }
    if (stage === 'done') {
      return html`<section class="panel" aria-label=${t.first.heading}>
        <h2>${t.first.done}</h2>
        <p>${t.first.after}</p>
        <p class="row"><a href="#/import">${t.first.toImport}</a><a href="#/lines">${t.first.toLines}</a>
          <button class="plain leave" @click=${() => { this.#leave(); }}>${t.common.done}</button></p>
      </section>`;
    }
    return practice ? html`<section class="panel" aria-label=${t.first.heading}>${this.#step(stage, practice)}</section>` : nothing;
  }
}

customElements.define('first-receipt', FirstReceipt);
