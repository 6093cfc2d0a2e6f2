// SPDX-License-Identifier: Apache-2.0
// The titles of a line and when something of them is claimed: one, or many where it is a package.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import type { LineDetail, TitleView } from '../contract';
import { DeskElement } from '../elements/desk-element';
import { t } from '../i18n/catalogue';
import { visible } from '../i18n/format';
import { actionButton } from '../i18n/words';
import { baseStyles, buttonStyles, panelStyles } from '../styles/shared';
import { actionNamed, askFor } from './action-event';
import type { About } from './action-intent';
import { askedFields, filled } from './asks/field-values';
import { mayDo, recordOffer, whyNot } from './record-offers';
import { recordStyles } from './record-styles';

export class LineTitles extends DeskElement {
  static override properties: PropertyDeclarations = { line: { attribute: false } };
  declare line: LineDetail;

  static override styles = [baseStyles, buttonStyles, panelStyles, recordStyles, css``];

  #act(name: string, about: About): void {
    askFor(this, this.desk.rulebook, name, about);
  }

  /** Asks for another one. */
  add(name: string): void {
    const fields = filled(askedFields(actionNamed(this.desk.rulebook, name)), {});
    this.#act(name, { making: true, name: this.line.number, fields });
  }

  #title(title: TitleView): unknown {
    const records = this.desk.rulebook?.records;
    const edit = recordOffer(this.line, records?.editTitle);
    const remove = recordOffer(this.line, records?.deleteTitle);
    const about: About = { name: title.title, args: { title: title.id } };
    return html`<li class="record"><div>${visible(title.title)}
        <p class="quiet small">${t.pieces.recordWords.claiming(title.claimingActive, title.claimingInterval)} · ${t.pieces.recordWords.pieces(title.items)}</p>
        ${title.receivingNote ? html`<p class="small"><span aria-hidden="true">✎</span> ${visible(title.receivingNote)}</p>` : nothing}</div>
      <div class="buttons">
        ${mayDo(this.desk, edit) ? html`<button class="plain" aria-label=${t.line.records.about(actionButton(edit.action), title.title)}
          @click=${() => { this.#act(edit.action, { ...about, fields: title.fields }); }}>${t.line.records.edit}</button>` : nothing}
        ${mayDo(this.desk, remove) ? html`<button class="plain" aria-label=${t.line.records.about(actionButton(remove.action), title.title)}
          @click=${() => { this.#act(remove.action, about); }}>${t.line.records.remove}</button>` : nothing}
      </div></li>`;
  }

  protected override render(): unknown {
    const { line } = this;
    const records = this.desk.rulebook?.records;
    const offers = [records?.makeTitle, records?.editTitle, records?.deleteTitle].map((name) => recordOffer(line, name));
    const [add] = offers;
    if (line.titles.length === 0 && !add) return nothing;
    return html`<section class="panel" aria-labelledby="titles">
      <header><h2 id="titles">${t.line.records.titles(line.titles.length)}</h2>
        ${mayDo(this.desk, add) ? html`<button @click=${() => { this.add(add.action); }}>${actionButton(add.action)}…</button>` : nothing}</header>
      <ul>${line.titles.map((title) => this.#title(title))}</ul>
      ${whyNot(this.desk, offers)}
    </section>`;
  }
}

customElements.define('line-titles', LineTitles);
