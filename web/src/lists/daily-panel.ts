// SPDX-License-Identifier: Apache-2.0
// What the day brings at a glance, and the button that lets the daily jobs do it.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import type { WorkLists } from '../contract';
import { formatRoute } from '../app/route';
import { today } from '../app/today';
import { DeskElement } from '../elements/desk-element';
import { t } from '../i18n/catalogue';
import type { JobWords } from '../i18n/en/lists-room';
import { whole } from '../i18n/format';
import { listWords } from '../i18n/list-words';
import { baseStyles, buttonStyles, panelStyles } from '../styles/shared';

export class DailyPanel extends DeskElement {
  static override properties: PropertyDeclarations = { lists: { attribute: false }, words: { attribute: false } };
  declare lists: WorkLists;
  /** What this rulebook's daily job is called and does. */
  declare words: JobWords;

  static override styles = [
    baseStyles,
    buttonStyles,
    panelStyles,
    css`
      .panel {
        padding: var(--space-5);
      }
      .lead {
        font-size: var(--text-lead);
        font-weight: 700;
      }
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr));
        gap: var(--space-2) var(--space-5);
        margin-block: var(--space-4);
      }
      li a {
        display: flex;
        justify-content: space-between;
        gap: var(--space-3);
        min-height: 1.75rem;
        align-items: baseline;
        color: var(--ink);
        text-decoration-color: transparent;
      }
      li a:hover {
        text-decoration-color: currentcolor;
      }
      ul:empty {
        margin-block: var(--space-2);
      }
      .run {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-2) var(--space-4);
      }
      @media (max-width: 50rem) {
        .panel {
          padding: var(--space-4);
        }
        .run button {
          flex: 1 1 100%;
        }
      }
    `,
  ];

  /** Only daily jobs that are written down say when they ran. */
  #ran(): string {
    const { dailyRunOn } = this.lists;
    const { neverRan, ranToday, ranOn } = t.listsRoom.daily;
    if (this.words !== t.listsRoom.daily) return '';
    if (!dailyRunOn) return neverRan;
    return dailyRunOn === today() ? ranToday : ranOn(dailyRunOn);
  }

  protected override render(): unknown {
    const { lists, words } = this;
    const daily = lists.lists.filter(({ byDay }) => byDay);
    const now = lists.day === today();
    const total = daily.reduce((sum, { count, byJob }) => sum + (byJob ? count : 0), 0);
    const lead = now ? words.waits(total) : words.waitsOn(total, lists.day);
    return html`<section class="panel" aria-label=${words.region}>
      <p class="lead">${lead}</p>
      <p class="quiet">${this.#ran()} ${now ? nothing : t.listsRoom.daily.onlyLooking}</p>
      <ul>${daily.filter(({ count }) => count > 0).map(({ name, count }) => html`<li>
        <a href=${formatRoute({ room: 'lists', list: name, day: now ? '' : lists.day })}><span>${listWords(name).name}</span><span>${whole(count)}</span></a></li>`)}</ul>
      <div class="run">
        <button class=${total > 0 ? 'primary' : ''} aria-disabled=${this.desk.readOnly ? 'true' : 'false'}
          @click=${() => { if (!this.desk.readOnly) this.dispatchEvent(new Event('run')); }}>${words.button}</button>
        <span class="quiet small">${words.help}</span>
      </div>
    </section>`;
  }
}

customElements.define('daily-panel', DailyPanel);
