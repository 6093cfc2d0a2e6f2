// SPDX-License-Identifier: Apache-2.0
// Every action of the rulebook on this line: possible ones as buttons, the others quiet with the reason.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import type { ActionInfo, LineDetail, Offer } from '../contract';
import { DeskElement } from '../elements/desk-element';
import { actionButton, refusalList, storageError } from '../i18n/words';
import { baseStyles, buttonStyles } from '../styles/shared';

export class ActionEvent extends Event {
  constructor(readonly action: ActionInfo) {
    super('action');
  }
}

export class LineActions extends DeskElement {
  static override properties: PropertyDeclarations = { line: { attribute: false } };
  declare line: LineDetail;

  static override styles = [
    baseStyles,
    buttonStyles,
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
      .able + .refused {
        margin-top: var(--space-3);
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

  /**
   * The loud one: receiving while there is something to receive, else what takes the line further along
   * its straight way without having to be justified.
   */
  #onward(): string | undefined {
    const receive = this.desk.rulebook?.receiveAction;
    if (this.line.offers.some(({ action, allowed }) => allowed && action === receive)) return receive;
    const main = this.line.lifecycles.find(({ axis }) => axis === this.desk.rulebook?.mainAxis);
    if (!main) return undefined;
    const spine = main.nodes.filter((node) => node.spine);
    const here = spine.findIndex((node) => node.current);
    const plain = (action: string): boolean => !this.desk.rulebook?.actions.find(({ name }) => name === action)?.asks.some(({ required }) => required);
    const onward = main.edges.filter((edge) => edge.allowed && !edge.automatic && here >= 0 && plain(edge.action)
      && main.nodes.some((node) => node.current && node.word.text === edge.from)
      && spine.findIndex((node) => node.word.text === edge.to) > here);
    return onward[0]?.action;
  }

  #able(offer: Offer, loud: boolean): unknown {
    const info = this.#info(offer);
    return html`<button class=${loud ? 'primary' : info.destructive ? 'danger' : ''}
      @click=${() => { this.dispatchEvent(new ActionEvent(info)); }}>${actionButton(info.name, info.subject)}…</button>`;
  }

  #refused(offer: Offer): unknown {
    const info = this.#info(offer);
    const why = this.desk.readOnly ? storageError('read_only') : refusalList(offer.unmet);
    const id = `why-${offer.action}`;
    return html`<li>
      <button aria-disabled="true" aria-describedby=${id}>${actionButton(info.name, info.subject)}</button>
      <p id=${id}>${why}</p>
    </li>`;
  }

  protected override render(): unknown {
    const readOnly = this.desk.readOnly;
    const able = readOnly ? [] : this.line.offers.filter(({ allowed }) => allowed);
    const refused = readOnly ? this.line.offers : this.line.offers.filter(({ allowed }) => !allowed);
    const onward = this.#onward();
    const calm = able.filter((offer) => !this.#info(offer).destructive)
      .sort((a, b) => Number(b.action === onward) - Number(a.action === onward));
    const harsh = able.filter((offer) => this.#info(offer).destructive);
    return html`${able.length > 0
        ? html`<div class="able">
            ${calm.map((offer) => this.#able(offer, offer.action === onward))}${harsh.map((offer) => this.#able(offer, false))}
          </div>`
        : nothing}
      ${refused.length > 0 ? html`<ul class="refused">${refused.map((offer) => this.#refused(offer))}</ul>` : nothing}`;
  }
}

customElements.define('line-actions', LineActions);
