// SPDX-License-Identifier: Apache-2.0
// What was just done, and that it is kept: the same words after every action of these rooms.

import { css, html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { reportOf, type Report } from '../bulk/bulk-run';
import type { Consequence } from '../contract';
import { DeskElement } from '../elements/desk-element';
import { wordsOf } from '../grid/record-kind';
import { t } from '../i18n/catalogue';
import { clock } from '../i18n/format';
import { bannerStyles, baseStyles, buttonStyles } from '../styles/shared';
import '../undo/take-back-button';
import type { TakenBackEvent } from '../undo/take-back-button';

export interface Done {
  sentence: string;
  consequences: readonly Consequence[];
  /** What came of it for each, where it was done to several. */
  report?: Report;
  /** The commands that did it, in their order. */
  commands?: readonly string[];
}

/** It was taken back again. */
export const takenBack = ({ sentence }: TakenBackEvent): Done => ({ sentence, consequences: [] });

export class DoneBanner extends DeskElement {
  static override properties: PropertyDeclarations = { done: { attribute: false } };
  declare done: Done | undefined;

  static override styles = [
    baseStyles,
    buttonStyles,
    bannerStyles,
    css`
      .banner {
        margin-bottom: var(--space-4);
        scroll-margin-top: 4.5rem;
        flex-wrap: wrap;
        justify-content: end;
        border-radius: var(--radius);
      }
      /* The mark stands beside the first of the words. */
      .said {
        flex: 1 1 18rem;
        display: flex;
        gap: var(--space-3);
        min-width: 0;
      }
      .words {
        flex: 1;
        min-width: 0;
      }
      details {
        color: var(--ink);
      }
      summary {
        min-height: 1.75rem;
        padding-block: 0.2rem;
        cursor: pointer;
      }
      button {
        color: inherit;
      }
      @media (max-width: 50rem) {
        .banner {
          gap: 0 var(--space-3);
          padding-block: var(--space-3) var(--space-1);
        }
      }
    `,
  ];

  /** On a phone the button that did it is far below. */
  protected override updated(changed: PropertyValues): void {
    if (changed.has('done') && this.done) this.renderRoot.querySelector('.banner')?.scrollIntoView({ block: 'nearest' });
  }

  protected override render(): unknown {
    const { done } = this;
    if (!done) return nothing;
    const { store } = this.desk;
    const kept = !store.durable ? t.listsRoom.doneWords.notKept
      : store.state === 'saved' && store.lastSavedAt ? t.listsRoom.doneWords.saved(clock(store.lastSavedAt)) : '';
    return html`<div class="banner good"><div class="said"><span aria-hidden="true">✓</span>
      <div class="words"><p><strong>${done.sentence}</strong> ${kept}</p>
        ${done.consequences.length > 0
          ? html`<details><summary>${t.listsRoom.doneWords.whatItDid}</summary><consequence-groups .words=${this.desk.words} .consequences=${done.consequences}></consequence-groups></details>`
          : nothing}
        ${done.report ? html`<details><summary>${wordsOf(reportOf(done.report)).oneByOne}</summary>
          <bulk-report .report=${done.report} .mainAxis=${this.desk.rulebook?.mainAxis ?? ''}></bulk-report></details>` : nothing}</div></div>
      ${done.commands ? html`<take-back-button .desk=${this.desk} .commands=${done.commands} .sentence=${done.sentence}></take-back-button>` : nothing}
      <button class="plain" @click=${() => { this.dispatchEvent(new Event('away')); }}>${t.listsRoom.doneWords.away}</button></div>`;
  }
}

customElements.define('done-banner', DoneBanner);
