// SPDX-License-Identifier: Apache-2.0
// A page of the letters: each leads to its text, and can be chosen to be done something with together.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import { live } from 'lit/directives/live.js';
import type { LetterRow, Letters } from '../contract';
import { formatRoute, type Route } from '../app/route';
import { DeskElement } from '../elements/desk-element';
import { t } from '../i18n/catalogue';
import { date, visible } from '../i18n/format';
import { letterKind, letterState } from '../i18n/words';
import { baseStyles, buttonStyles, fieldStyles, panelStyles } from '../styles/shared';
import { outboxStyles } from './room-outbox-styles';

export const pageSize = 50;
export type OutboxRoute = Extract<Route, { room: 'outbox' }>;
/** What is said of each, by its id: those of other pages too. */
export type ChosenLetters = ReadonlyMap<string, LetterRow>;

export class ChooseLetters extends Event {
  constructor(readonly chosen: ChosenLetters) {
    super('choose');
  }
}

/** Another page of them. */
export class TurnEvent extends Event {
  constructor(readonly offset: number) {
    super('turn');
  }
}

export class LetterList extends DeskElement {
  static override properties: PropertyDeclarations = {
    letters: { attribute: false },
    route: { attribute: false },
    offset: { attribute: false },
    chosen: { attribute: false },
  };
  declare letters: Letters;
  declare route: OutboxRoute;
  declare offset: number;
  declare chosen: ChosenLetters;

  static override styles = [baseStyles, buttonStyles, fieldStyles, panelStyles, outboxStyles, css`
    .whole,
    li {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
    }
    .whole {
      align-items: center;
      border-bottom: 1px solid var(--line);
      color: var(--ink-2);
      font-size: var(--text-label);
      cursor: pointer;
    }
    .pick {
      display: grid;
      place-items: start center;
      min-width: 2.75rem;
      padding-top: var(--space-3);
      padding-inline-start: var(--space-2);
      cursor: pointer;
    }
    .whole .pick {
      padding-block: var(--space-2);
    }
    li {
      border-bottom: 1px solid var(--line);
    }
    li:last-child,
    .letter {
      border-bottom: 0;
    }
    .letter {
      padding-inline-start: var(--space-1);
    }
    /* Its box belongs to it. */
    li:has(> .letter[aria-current]) {
      background: var(--accent-soft);
    }
    li.alone {
      grid-template-columns: minmax(0, 1fr);
    }
    @media print {
      .pick,
      .whole {
        display: none;
      }
    }
  `];

  #tell(change: (chosen: Map<string, LetterRow>) => void): void {
    const chosen = new Map(this.chosen);
    change(chosen);
    this.dispatchEvent(new ChooseLetters(chosen));
  }

  #toggle(row: LetterRow, checked: boolean): void {
    this.#tell((chosen) => {
      if (checked) chosen.set(row.id, row);
      else chosen.delete(row.id);
    });
  }

  #whole(rows: readonly LetterRow[]): unknown {
    const here = rows.filter(({ id }) => this.chosen.has(id)).length;
    const all = here === rows.length;
    return html`<label class="whole"><span class="pick"><input type="checkbox" .checked=${live(all)} .indeterminate=${live(here > 0 && !all)}
      @change=${() => { this.#tell((chosen) => { for (const row of rows) if (all) chosen.delete(row.id); else chosen.set(row.id, row); }); }} /></span>
      <span>${t.outbox.many.whole(rows.length)}</span></label>`;
  }

  #row(row: LetterRow): unknown {
    const when = row.state === 'sent' && row.sentOn ? row.sentOn : row.writtenOn;
    const still = this.desk.readOnly;
    return html`<li class=${still ? 'alone' : ''}>${still ? nothing : html`<label class="pick"><input type="checkbox" aria-label=${t.outbox.many.one(visible(row.subject))}
        .checked=${live(this.chosen.has(row.id))} @change=${(event: Event) => { this.#toggle(row, (event.target as HTMLInputElement).checked); }} /></label>`}
      <a class="letter" href=${formatRoute({ ...this.route, letter: row.id })} aria-current=${row.id === this.route.letter ? 'true' : nothing}>
      <span class="subject">${visible(row.subject)}</span>
      <span class="state ${row.state}">${letterState(row.state)}</span>
      <span class="more">${letterKind(row.kind)} · ${row.vendor}</span>
      <span class="more when">${when ? date(when) : ''}</span>
      ${row.failure ? html`<span class="why">${row.failure}</span>` : nothing}</a></li>`;
  }

  #pager(total: number): unknown {
    if (total <= pageSize) return nothing;
    const last = Math.min(this.offset + pageSize, total);
    const turn = (offset: number): void => { this.dispatchEvent(new TurnEvent(offset)); };
    return html`<div class="pager" role="group" aria-label=${t.outbox.pages.region}>
      <button aria-disabled=${this.offset === 0 ? 'true' : 'false'}
        @click=${() => { if (this.offset > 0) turn(Math.max(0, this.offset - pageSize)); }}>${t.outbox.pages.newer}</button>
      <span>${t.outbox.pages.range(this.offset + 1, last, total)}</span>
      <button aria-disabled=${last === total ? 'true' : 'false'}
        @click=${() => { if (last < total) turn(last); }}>${t.outbox.pages.older}</button></div>`;
  }

  protected override render(): unknown {
    const { rows, total } = this.letters;
    return html`<section class="panel list" aria-label=${t.outbox.room.letters}>
      ${this.desk.readOnly || rows.length === 0 ? nothing : this.#whole(rows)}
      <ul>${rows.map((row) => this.#row(row))}</ul>${this.#pager(total)}</section>`;
  }
}

customElements.define('letter-list', LetterList);
