// SPDX-License-Identifier: Apache-2.0
// What happened, seen from the corner of an eye: the edge of the screen takes a colour for a moment, with a
// shape and a word. It lies over everything, a dialog too, and is never in the way of a hand. What comes while
// it is there takes its place without going dark between: fast scanning must not make it flicker. Screen
// readers are told the whole sentence elsewhere.

import { css, html, LitElement, nothing, type PropertyDeclarations } from 'lit';
import { t } from '../i18n/catalogue';
import { baseStyles } from '../styles/shared';
import { familyMark } from './family-mark';
import { alsoReceived, familyOf, feedbackOf, isFeedbackKind, type FeedbackKind } from './kinds';
import { flashOn } from './sound-preferences';

const steadyMs = 550;
const fadeMs = 450;

export class FeedbackFlash extends LitElement {
  static override properties: PropertyDeclarations = { flow: { attribute: false }, within: { attribute: false }, kind: { state: true }, received: { state: true } };
  declare flow: EventTarget;
  /** It is one element of somebody else's page, whose edge is not ours. */
  declare within: boolean;
  declare protected kind: FeedbackKind | undefined;
  /** It was received as well. */
  declare protected received: boolean;
  #listening: AbortController | undefined;
  #steady = 0;
  #gone = 0;

  static override styles = [
    baseStyles,
    css`
      :host {
        display: contents;
      }
      .edge {
        position: fixed;
        inset: 0;
        width: auto;
        height: auto;
        max-width: none;
        max-height: none;
        margin: 0;
        padding: 0;
        border: 0.375rem solid var(--colour);
        background: none;
        overflow: hidden;
        pointer-events: none;
        z-index: 9;
      }
      .edge.fading {
        opacity: 0;
        transition: opacity 450ms ease-out;
      }
      .tab {
        position: absolute;
        inset-block-start: calc(var(--bar-height) - 0.375rem);
        inset-inline: 0;
        display: flex;
        gap: var(--space-3);
        align-items: center;
        width: fit-content;
        max-width: calc(100% - 2rem);
        margin-inline: auto;
        padding: var(--space-2) var(--space-5);
        border: 2px solid var(--colour);
        border-radius: 0 0 var(--radius) var(--radius);
        background: var(--soft);
        color: var(--colour);
        font-size: 1.125rem;
        font-weight: 700;
        line-height: 1.3;
        box-shadow: var(--shadow-raised);
      }
      .tab svg {
        flex: none;
      }
      .good { --colour: var(--green); --soft: var(--green-soft); }
      .look { --colour: var(--amber); --soft: var(--amber-soft); border-style: dashed; border-width: 0.5rem; }
      .ask { --colour: var(--blue); --soft: var(--blue-soft); }
      .undone { --colour: var(--grey); --soft: var(--grey-soft); }
      .stop { --colour: var(--red); --soft: var(--red-soft); border-style: double; border-width: 0.75rem; }
      @media (prefers-reduced-motion: reduce) {
        .edge.fading {
          opacity: 1;
          transition: none;
        }
      }
      @media (forced-colors: active) {
        .edge {
          border-color: Highlight;
        }
        .tab {
          border-color: CanvasText;
          background: Canvas;
          color: CanvasText;
        }
      }
      @media print {
        .edge {
          display: none;
        }
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listening = new AbortController();
    this.flow.addEventListener('feedback', (event) => { this.#answer(event); }, { signal: this.#listening.signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening?.abort();
    clearTimeout(this.#steady);
    clearTimeout(this.#gone);
    this.kind = undefined;
  }

  get #edge(): HTMLElement | null {
    return this.renderRoot.querySelector('.edge');
  }

  #answer(event: Event): void {
    const feedback = feedbackOf(event);
    // What was found stands on the screen and waits for a hand: nothing has happened yet.
    if (!feedback || !flashOn() || !isFeedbackKind(feedback.kind) || feedback.kind === 'found') return;
    clearTimeout(this.#steady);
    clearTimeout(this.#gone);
    this.kind = feedback.kind;
    this.received = alsoReceived(feedback);
    this.#edge?.classList.remove('fading');
    this.#steady = window.setTimeout(() => { this.#edge?.classList.add('fading'); }, steadyMs);
    this.#gone = window.setTimeout(() => { this.kind = undefined; }, steadyMs + fadeMs);
  }

  /** On the top layer, and above what was put there meanwhile. */
  protected override updated(): void {
    const edge = this.#edge;
    if (edge?.popover && !edge.matches(':popover-open')) edge.showPopover();
  }

  protected override render(): unknown {
    const { kind, received } = this;
    if (kind === undefined) return nothing;
    const words = received && (kind === 'hold' || kind === 'rush') ? t.sound.alsoReceived[kind] : t.sound.kindNames[kind];
    const family = familyOf[kind];
    return html`<div class="edge ${family}" popover=${this.within ? nothing : 'manual'} aria-hidden="true">
      <div class="tab">${familyMark(family)}<span>${words}</span></div></div>`;
  }
}

customElements.define('feedback-flash', FeedbackFlash);
