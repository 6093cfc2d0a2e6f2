// SPDX-License-Identifier: Apache-2.0
// Every action of the rulebook on this line: possible ones as buttons, the others quiet with the reason.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import type { ActionInfo, LineDetail, Offer } from '../contract';
import { DeskElement } from '../elements/desk-element';
import { t } from '../i18n/catalogue';
import { actionButton, refusalList, storageError } from '../i18n/words';
import { baseStyles, buttonStyles } from '../styles/shared';
import { ActionEvent } from './action-event';
import { groupOf, groupOrder, inGroup, loudOne, shownElsewhere, type ActionGroup } from './action-order';
import { foldStyles } from './panel-parts';

export class LineActions extends DeskElement {
  static override properties: PropertyDeclarations = { line: { attribute: false } };
  declare line: LineDetail;

  static override styles = [
    baseStyles,
    buttonStyles,
    foldStyles,
    css`
      .able {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
      }
      .refused {
        display: grid;
        grid-template-columns: max-content 1fr;
        gap: 0.35rem var(--space-3);
      }
      .groups {
        display: grid;
        gap: var(--space-3);
      }
      summary {
        margin-top: var(--space-3);
      }
      details[open] > .refused {
        margin-top: var(--space-2);
      }
      .refused li {
        display: grid;
        grid-column: 1 / -1;
        grid-template-columns: subgrid;
        align-items: center;
      }
      .refused button {
        justify-content: flex-start;
        min-height: 1.75rem;
        padding-block: 0.1rem;
        font-size: 0.8125rem;
      }
      .refused p {
        color: var(--ink-2);
        font-size: var(--text-label);
      }
      @media (max-width: 50rem) {
        .able button {
          flex: 1 1 100%;
        }
        .refused {
          grid-template-columns: 1fr;
          gap: var(--space-2);
        }
        .refused li {
          gap: 0.15rem;
        }
        .refused button {
          justify-content: center;
        }
      }
    `,
  ];

  #info(offer: Offer): ActionInfo {
    const known = this.desk.rulebook?.actions.find(({ name }) => name === offer.action);
    return known ?? { name: offer.action, subject: 'line', asks: [], destructive: false };
  }

  /** Where items have their own table, what is done to them is done there; only receiving is the line's next step too. */
  #besideItems({ name, subject }: ActionInfo): boolean {
    const { rulebook } = this.desk;
    return rulebook?.records.makeItem !== undefined && ['item', 'single_item'].includes(subject) && name !== rulebook.receiveAction;
  }

  #able(info: ActionInfo, loud: boolean): unknown {
    return html`<button class=${loud ? 'primary' : info.destructive ? 'danger' : ''}
      @click=${() => { this.dispatchEvent(new ActionEvent(info)); }}>${actionButton(info.name, info.subject)}…</button>`;
  }

  #refused(offer: Offer, info: ActionInfo): unknown {
    const why = this.desk.readOnly ? storageError('read_only') : refusalList(offer.unmet);
    const id = `why-${offer.action}`;
    return html`<li>
      <button aria-disabled="true" aria-describedby=${id}>${actionButton(info.name, info.subject)}</button>
      <p id=${id}>${why}</p>
    </li>`;
  }

  #group(group: ActionGroup, able: readonly { offer: Offer; info: ActionInfo }[], loud: string | undefined): unknown {
    const mine = inGroup(able, group, loud);
    if (mine.length === 0) return nothing;
    return html`<div class="able" role="group" aria-label=${t.line.actionGroups[group]}>${mine.map(({ info }) => this.#able(info, info.name === loud))}</div>`;
  }

  protected override render(): unknown {
    const readOnly = this.desk.readOnly;
    const known = this.line.offers.map((offer) => ({ offer, info: this.#info(offer) })).filter(({ info }) => !this.#besideItems(info));
    const able = readOnly ? [] : known.filter(({ offer, info }) => offer.allowed && !shownElsewhere.has(info.name));
    const refused = readOnly ? known : known.filter(({ offer }) => !offer.allowed);
    const loud = loudOne(this.line, this.desk.rulebook);
    // Who wants to end a line's life looks for how, and must find why not.
    const endings = refused.filter(({ info }) => groupOf(info) === 'end');
    const others = refused.filter(({ info }) => groupOf(info) !== 'end');
    return html`<div class="groups">${groupOrder.map((group) => this.#group(group, able, loud))}
        ${endings.length > 0 ? html`<ul class="refused">${endings.map(({ offer, info }) => this.#refused(offer, info))}</ul>` : nothing}</div>
      ${others.length > 0 ? html`<details ?open=${others.length < 4}>
        <summary>${t.line.refused(others.length)}</summary>
        <ul class="refused">${others.map(({ offer, info }) => this.#refused(offer, info))}</ul></details>` : nothing}`;
  }
}

customElements.define('line-actions', LineActions);
