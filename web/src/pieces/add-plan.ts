// SPDX-License-Identifier: Apache-2.0
// Adding pieces to a line: one form, and how many of them.

import { html, nothing } from 'lit';
import type { ActionInfo, LineDetail, Outcome } from '../contract';
import type { Desk, Intent } from '../app/desk';
import { t } from '../i18n/catalogue';
import { visible } from '../i18n/format';
import { askLabel } from '../i18n/words';
import { given } from '../line/action-intent';
import { askedFields, filled } from '../line/asks/field-values';
import type { SetEvent } from '../line/asks/fields-form';
import type { Plan } from '../lists/intent-dialog';
import { mostNewPieces, piecesOf, seriesName, type NewPieces } from './new-pieces';

const value = (event: Event): string => (event.target as HTMLInputElement).value;

function numberField(id: string, label: string, take: (typed: string) => void, begins: string): unknown {
  return html`<div class="field short"><label for=${id}>${label}</label>
    <input id=${id} inputmode="numeric" autocomplete="off" maxlength="4" .value=${begins} @input=${(event: Event) => { take(value(event)); }} /></div>`;
}

export function addPlan(desk: Desk, line: LineDetail, action: ActionInfo, done: (outcome: Outcome) => void): Plan {
  const last = line.items[line.items.length - 1];
  // New ones are mostly like those before.
  const fields = filled(askedFields(action), last?.format ? { format: last.format } : {});
  const asksItem = action.asks.some(({ name }) => name === 'createItem');
  let made: NewPieces = { count: 1, every: 0, set: given(fields), title: line.titles.length > 1 ? line.titles[0]?.id ?? '' : '', createItem: false };
  const intent = (): Intent => ({ action: action.name, line: line.id, pieces: piecesOf(made) });

  const questions = (_: Intent, change: (intent: Intent) => void): unknown => {
    const put = (part: Partial<NewPieces>): void => {
      made = { ...made, ...part };
      change(intent());
    };
    const pieces = piecesOf(made);
    const [first, end] = [seriesName(pieces[0]), seriesName(pieces[pieces.length - 1])];
    return html`${line.titles.length > 1 ? html`<div class="field"><label for="title">${t.pieces.addingWords.title}</label>
        <select id="title" @change=${(event: Event) => { put({ title: value(event) }); }}>${line.titles.map(({ id, title }) => html`<option value=${id}
          ?selected=${id === made.title}>${visible(title)}</option>`)}</select></div>` : nothing}
      <fields-form .desk=${desk} .fields=${fields} .set=${made.set} .making=${true} .of=${'piece'} .currency=${line.price.currency}
        @set=${({ set }: SetEvent) => { put({ set }); }}></fields-form>
      ${asksItem ? html`<label class="check"><input type="checkbox" .checked=${made.createItem}
        @change=${(event: Event) => { put({ createItem: (event.target as HTMLInputElement).checked }); }} /><span>${askLabel('createItem', action.name)}</span></label>` : nothing}
      <div class="pair">
        ${numberField('count', t.pieces.addingWords.howMany, (typed) => { put({ count: Math.max(1, Math.min(mostNewPieces, Number(typed) || 1)) }); }, '1')}
        ${made.count > 1 && typeof made.set['receiptDate'] === 'string' ? numberField('every', t.pieces.addingWords.every, (typed) => { put({ every: Math.max(0, Number(typed) || 0) }); }, '') : nothing}
      </div>
      ${made.count > 1 ? html`<p class="quiet">${t.pieces.addingWords.counts} ${first && first !== end ? t.pieces.addingWords.series(visible(first), visible(end)) : ''}</p>` : nothing}`;
  };
  return {
    intent: intent(),
    heading: t.pieces.addingWords.heading(line.number),
    about: line.title,
    questions,
    wide: 'form',
    confirm: ({ pieces }) => t.pieces.addingWords.confirm(pieces?.length ?? 0),
    keep: t.pieces.addingWords.keep,
    done,
  };
}
