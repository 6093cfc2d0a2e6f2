// SPDX-License-Identifier: Apache-2.0
// Under the camera's picture: what the last read found, and the one big button that receives it. A scanner's
// second read of a code receives; a camera reads whatever is before it, so here only a hand receives.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import type { ScanMatch } from '../contract';
import { DeskElement } from '../elements/desk-element';
import { t } from '../i18n/catalogue';
import { visible } from '../i18n/format';
import { actionButton, rich } from '../i18n/words';
import type { ReceiveFlow } from '../receive/flow';
import type { ChoiceEvent } from '../receive/receive-choices';
import { familyMark } from '../sound/family-mark';
import { familyOf, feedbackOf, isFeedbackKind, type Family } from '../sound/kinds';
import { bannerStyles, baseStyles, buttonStyles } from '../styles/shared';

/** The button stands where it stood, for the next copy: a finger that taps twice meant once. */
const againMs = 500;

export class CameraFound extends DeskElement {
  static override properties: PropertyDeclarations = {
    desk: { attribute: false },
    flow: { attribute: false },
    said: { state: true },
    family: { state: true },
  };
  declare flow: ReceiveFlow;
  /** The last sentence about it. */
  declare protected said: string;
  declare protected family: Family | undefined;
  #pressedAt = 0;

  static override styles = [
    baseStyles,
    buttonStyles,
    bannerStyles,
    css`
      :host {
        display: flex;
        flex-direction: column;
        min-height: 0;
      }
      .found {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: var(--space-1) var(--space-3);
        align-content: start;
        padding: var(--space-3) var(--space-4);
      }
      .found > svg {
        margin-block-start: 0.1rem;
      }
      .found > :not(svg) {
        grid-column: 2;
      }
      h3 {
        color: var(--ink);
        font-size: var(--text-lead);
        line-height: 1.3;
        overflow-wrap: anywhere;
        display: -webkit-box;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 2;
        overflow: hidden;
      }
      .banner {
        padding-inline: var(--space-4);
      }
      .good { color: var(--green); }
      .look { color: var(--amber); }
      .ask { color: var(--accent-ink); }
      .undone { color: var(--grey); }
      .stop { color: var(--red); }
      p.good, p.look, p.ask, p.undone { color: var(--ink); }
      .nothing {
        padding: var(--space-3) var(--space-4);
        color: var(--ink-2);
      }
      .scroll {
        flex: 1;
        min-height: 0;
        overflow: auto;
      }
      receive-choices {
        padding: var(--space-3) var(--space-4);
      }
      .buttons {
        display: flex;
        gap: var(--space-2);
        padding: var(--space-3) var(--space-4);
        border-top: 1px solid var(--line);
        background: var(--surface);
      }
      .buttons button {
        min-height: 3.5rem;
        font-size: 1.125rem;
      }
      .primary {
        flex: 1;
      }
    `,
  ];

  constructor() {
    super();
    this.said = '';
  }

  protected override connected(signal: AbortSignal): void {
    this.flow.addEventListener('change', () => { this.requestUpdate(); }, { signal });
    this.flow.addEventListener('feedback', (event) => {
      const kind = feedbackOf(event)?.kind ?? '';
      this.family = isFeedbackKind(kind) ? familyOf[kind] : undefined;
    }, { signal });
    this.desk.addEventListener('announce', (event) => {
      this.said = (event as CustomEvent<{ text: string }>).detail.text;
      this.family = undefined;
    }, { signal });
  }

  #receive(): void {
    const now = performance.now();
    if (this.flow.waiting > 0 || now - this.#pressedAt < againMs) return;
    this.#pressedAt = now;
    void this.flow.enter('');
  }

  #usual(): Family {
    const { view } = this.flow;
    if (view.kind !== 'match') return view.kind === 'choices' ? 'ask' : 'stop';
    if (view.told) return view.told.kind === 'received' ? 'good' : view.told.kind === 'undone' ? 'undone' : 'stop';
    return able(view.match) ? 'ask' : 'stop';
  }

  #waiting({ hold, rush }: ScanMatch['line']): unknown {
    if (!hold && !rush) return nothing;
    const words = [hold ? t.camera.found.waits : '', rush ? t.camera.found.rush : ''].filter(Boolean).join(' ');
    return html`<p class="banner"><span aria-hidden="true">⚑</span><strong>${words}</strong></p>`;
  }

  #sentence(): unknown {
    const { view } = this.flow;
    if (view.kind !== 'match' || view.told || !able(view.match)) return visible(this.said);
    const { copy, copies } = view.match;
    return copies > 1 && copy ? rich(this.desk.words.camera.found.copyNext(copy, copies)) : t.camera.found.expected;
  }

  #what(): unknown {
    const { view } = this.flow;
    const family = this.family ?? this.#usual();
    if (view.kind === 'nothing') return html`<p class="nothing">${t.camera.found.nothing}</p>`;
    if (view.kind === 'choices') {
      return html`<div class="scroll"><receive-choices .desk=${this.desk} .result=${view.result}
        @choice=${(event: ChoiceEvent) => { void this.flow.choose(event.match); }}></receive-choices></div>`;
    }
    const title = view.kind === 'match' ? visible(view.match.line.title) : '';
    return html`${view.kind === 'match' ? this.#waiting(view.match.line) : nothing}
      <div class="found ${family}">${familyMark(family)}
        ${title ? html`<h3>${title}</h3>` : nothing}<p class=${family}>${this.#sentence()}</p></div>`;
  }

  #buttons(): unknown {
    const { view } = this.flow;
    const { rulebook } = this.desk;
    if (view.kind !== 'match' || !rulebook) return nothing;
    const { match, told } = view;
    const canReceive = able(match) && !this.desk.readOnly;
    const canUndo = told?.kind === 'received';
    if (!canReceive && !canUndo) return nothing;
    const verb = actionButton(rulebook.receiveAction);
    const label = match.copies > 1 && match.copy ? this.desk.words.camera.found.receiveCopy(verb, match.copy) : verb;
    return html`<div class="buttons">
      ${canUndo ? html`<button type="button" @click=${() => { void this.flow.undo(this.desk.receipts.latest); }}>${t.camera.found.undo}</button>` : nothing}
      ${canReceive ? html`<button type="button" class="primary" @click=${() => { this.#receive(); }}>${label}</button>` : nothing}
    </div>`;
  }

  protected override render(): unknown {
    return html`<section class="scroll" aria-label=${t.camera.found.label} aria-live="polite">${this.#what()}</section>${this.#buttons()}`;
  }
}

function able({ offer, item }: ScanMatch): boolean {
  return offer.allowed && item !== undefined;
}

customElements.define('camera-found', CameraFound);
