// SPDX-License-Identifier: Apache-2.0
// What was written to the vendor about this line and what came back, in one thread: claims with
// their answers, the letters in the outbox. Internal notes are marked: they never leave the house.

import { html, nothing, type PropertyDeclarations } from 'lit';
import type { ClaimView, FieldView, LetterView, LineDetail, Offer } from '../contract';
import { DeskElement } from '../elements/desk-element';
import { t } from '../i18n/catalogue';
import { date, visible, visibleLines } from '../i18n/format';
import { actionButton, choice, letterKind, letterState, refusalList, rich } from '../i18n/words';
import { baseStyles, buttonStyles, panelStyles } from '../styles/shared';
import { actionNamed, askFor } from './action-event';
import type { About } from './action-intent';
import { fileList } from './files';
import { threadStyles } from './line-thread-styles';

export class LineThread extends DeskElement {
  static override properties: PropertyDeclarations = { line: { attribute: false } };
  declare line: LineDetail;

  static override styles = [baseStyles, buttonStyles, panelStyles, threadStyles];

  #act(name: string, about: About): void {
    askFor(this, this.desk.rulebook, name, about);
  }

  #button({ action, allowed, unmet }: Offer, about: About, loud = false): unknown {
    if (!allowed && !loud) return nothing;
    const able = allowed && !this.desk.readOnly;
    return html`<button class=${loud && able ? 'primary' : ''} aria-disabled=${able ? 'false' : 'true'} title=${allowed ? nothing : refusalList(unmet)}
      aria-label=${t.thread.about(actionButton(action), about.name ?? '')} @click=${() => { if (able) this.#act(action, about); }}>${actionButton(action)}…</button>`;
  }

  #items(claim: ClaimView): string {
    return claim.items.flatMap((id) => {
      const item = this.line.items.find((one) => one.id === id);
      return item ? [item.enumeration || this.desk.words.thread.copy(item.copy)] : [];
    }).join(', ');
  }

  /** The fields of a claim as its form shows them. */
  #fields(claim: ClaimView): FieldView[] {
    const asked = actionNamed(this.desk.rulebook, 'edit_claim')?.asks.find(({ kind }) => kind === 'fields')?.fields ?? [];
    const values = { subject: claim.subject, body: claim.body, notes: claim.notes, attachments: claim.attachments };
    return asked.map((field) => ({
      ...field, value: values[field.name as keyof typeof values] ?? '', editable: !claim.locked.includes(field.name),
      unmet: claim.locked.includes(field.name) ? [{ code: 'claim_already_sent', params: {} }] : [],
    }));
  }

  /** Where a letter is on its way, and what a person can say about it. */
  #post(letter: LetterView): unknown {
    const when = letter.sentOn ? t.thread.sentOn(letter.sentOn) : '';
    const how = letter.state !== 'waiting' ? '' : letter.automatic ? t.thread.goesAlone : t.thread.isToBeSent;
    const name = letter.subject || letterKind(letter.kind);
    return html`<div class="post">
      <p><span class="state ${letter.state}">${letterState(letter.state)}</span> <span class="quiet">${[when, how].filter(Boolean).join(', ')}</span>
        ${letter.failure ? html`<span class="failure">${visible(letter.failure)}</span>` : nothing}</p>
      <div class="buttons">${letter.offers.map((offer) => this.#button(offer, { letter: letter.id, name }))}</div>
    </div>`;
  }

  #responses(claim: ClaimView): unknown {
    return claim.responses.map((response, index) => html`<li class="answer">
      <p class="who"><strong>${t.thread.answer}</strong> ${response.on ? html`<span class="quiet">${t.thread.answered(response.on, response.by)}</span>` : nothing}</p>
      <p class="text">${visibleLines(response.text)}</p>
      ${fileList(this.desk, response.attachments, { claim: claim.id, response: index })}
    </li>`);
  }

  #claim(claim: ClaimView): unknown {
    const about: About = { claim: claim.id, name: claim.subject };
    const letter = this.line.letters.find((one) => one.claim === claim.id);
    const items = this.#items(claim);
    const [send, ...others] = claim.offers;
    return html`<li class="claim">
      <header><h3>${visible(claim.subject)}</h3><status-chip .word=${claim.state}></status-chip></header>
      <p class="who quiet">${[choice(claim.type), items, claim.startedOn ? t.thread.begun(claim.startedOn) : '', claim.sentOn ? t.thread.sent(claim.sentOn) : ''].filter(Boolean).join(' · ')}</p>
      <ol class="thread">
        <li class="ours"><p class="who"><strong>${t.thread.to(this.line.vendor)}</strong></p>
          <p class="text">${visibleLines(claim.body)}</p>${fileList(this.desk, claim.attachments, { claim: claim.id })}
          ${letter ? this.#post(letter) : nothing}</li>
        ${this.#responses(claim)}
      </ol>
      ${claim.notes ? html`<div class="internal"><p><strong>${t.thread.internal}</strong></p><p class="text">${visibleLines(claim.notes)}</p></div>` : nothing}
      <div class="buttons">
        ${send?.allowed ? this.#button(send, about, true) : nothing}
        ${others.map((offer) => this.#button(offer, offer.action === 'edit_claim' ? { ...about, fields: this.#fields(claim) } : about))}
      </div>
    </li>`;
  }

  #letter(letter: LetterView): unknown {
    const place = { letter: letter.id };
    return html`<li class="letter">
      <p>${rich(t.thread.letterTo(letterKind(letter.kind), letter.vendor))}
        <span class="quiet">${[letter.order, letter.writtenOn ? date(letter.writtenOn) : ''].filter(Boolean).join(' · ')}</span></p>
      ${this.#post(letter)}
      ${letter.text ? html`<details><summary>${t.thread.says}</summary><p class="text">${visibleLines(letter.text)}</p></details>` : nothing}
      ${fileList(this.desk, letter.attachments, place)}
    </li>`;
  }

  #begin(offer: Offer | undefined): unknown {
    if (!offer) return nothing;
    const able = offer.allowed && !this.desk.readOnly;
    return html`<button aria-disabled=${able ? 'false' : 'true'} aria-describedby=${able ? nothing : 'why'}
      @click=${() => { if (able) this.#act('start_claim', {}); }}>${actionButton('start_claim')}…</button>`;
  }

  protected override render(): unknown {
    const { claims, letters, offers } = this.line;
    const start = offers.find(({ action }) => action === 'start_claim');
    const alone = letters.filter((letter) => !claims.some(({ id }) => id === letter.claim));
    if (!start && claims.length + letters.length === 0) return nothing;
    return html`<section class="panel" aria-labelledby="vendor">
      <header class="spread"><h2 id="vendor">${t.thread.heading}</h2>${this.#begin(start)}</header>
      ${start && !start.allowed ? html`<p id="why" class="pad quiet small">${refusalList(start.unmet)}</p>` : nothing}
      ${claims.length + alone.length === 0 ? html`<p class="pad quiet">${t.thread.none}</p>` : nothing}
      <ul class="all">${[...claims].reverse().map((claim) => this.#claim(claim))}${[...alone].reverse().map((letter) => this.#letter(letter))}</ul>
    </section>`;
  }
}

customElements.define('line-thread', LineThread);
