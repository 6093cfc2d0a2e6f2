// SPDX-License-Identifier: Apache-2.0
// Who gets an issue after it has come, one after the other.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import type { ActionInfo, FieldInfo, LineDetail, RoutingListView } from '../contract';
import { DeskElement } from '../elements/desk-element';
import { t } from '../i18n/catalogue';
import { visible } from '../i18n/format';
import { actionButton } from '../i18n/words';
import { baseStyles, buttonStyles, panelStyles } from '../styles/shared';
import { ActionEvent, actionNamed, askFor } from './action-event';
import type { About } from './action-intent';
import { askedFields, filled } from './asks/field-values';
import { mayDo, recordOffer, whyNot } from './record-offers';
import { recordStyles } from './record-styles';

/** Who is on a list is set with it, though no question of the action's own names it. */
const users: FieldInfo = { name: 'users', kind: 'texts', required: false };

function asking(action: ActionInfo): ActionInfo {
  if (askedFields(action).length > 0) return action;
  return { ...action, asks: [...action.asks, { name: 'fields', kind: 'fields', required: false, fields: [users] }] };
}

export class LineRouting extends DeskElement {
  static override properties: PropertyDeclarations = { line: { attribute: false } };
  declare line: LineDetail;

  static override styles = [baseStyles, buttonStyles, panelStyles, recordStyles, css``];

  #act(name: string, about: About): void {
    askFor(this, this.desk.rulebook, name, about);
  }

  /** Asks for another one. */
  add(name: string): void {
    const action = actionNamed(this.desk.rulebook, name);
    if (!action) return;
    const whole = asking(action);
    this.dispatchEvent(new ActionEvent(whole, { making: true, name: this.line.number, fields: filled(askedFields(whole), {}) }));
  }

  #list(list: RoutingListView, remove: string | undefined): unknown {
    return html`<li class="record"><div>${visible(list.name)}
        <p class="quiet small">${visible(t.line.records.users(list.users.length > 0 ? list.users : [t.pieces.recordWords.nobody], list.notes))}</p></div>
      ${remove ? html`<button class="plain" aria-label=${t.line.records.about(actionButton(remove), list.name)}
        @click=${() => { this.#act(remove, { name: list.name, args: { list: list.id } }); }}>${t.line.records.delete}</button>` : nothing}</li>`;
  }

  protected override render(): unknown {
    const { line } = this;
    const records = this.desk.rulebook?.records;
    const add = recordOffer(line, records?.makeRoutingList);
    const remove = recordOffer(line, records?.deleteRoutingList);
    if (!add && line.routingLists.length === 0) return nothing;
    // Without any there is nothing to be deleted, and nobody has to be told so.
    return html`<section class="panel" aria-labelledby="routing">
      <header><h2 id="routing">${t.line.records.routing}</h2>
        ${mayDo(this.desk, add) ? html`<button @click=${() => { this.add(add.action); }}>${actionButton(add.action)}…</button>` : nothing}</header>
      <ul>${line.routingLists.map((list) => this.#list(list, mayDo(this.desk, remove) ? remove.action : undefined))}</ul>
      ${whyNot(this.desk, line.routingLists.length > 0 ? [add, remove] : [add])}
    </section>`;
  }
}

customElements.define('line-routing', LineRouting);
