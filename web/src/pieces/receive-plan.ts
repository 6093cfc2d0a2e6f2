// SPDX-License-Identifier: Apache-2.0
// Receiving many pieces at once, each with its own barcode and whatever else is known of it.

import { html, nothing } from 'lit';
import type { ActionInfo, ItemView, LineDetail, Outcome, Preview } from '../contract';
import type { Desk, Intent } from '../app/desk';
import { today } from '../app/today';
import { t } from '../i18n/catalogue';
import { askLabel, refusal } from '../i18n/words';
import type { Plan } from '../lists/intent-dialog';
import { pieceName } from './piece-words';
import type { ReceiveGrid, TypedEvent, TypedSets } from './receive-grid';

/** Refusals by the piece they are about: they name it, or the barcode that was typed for it. */
export function troublesOf(preview: Preview | undefined, sets: TypedSets): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { item, why } of preview?.leftOut ?? []) found.set(item, refusal(why));
  for (const value of preview?.unmet ?? []) {
    const { item, barcode } = value.params;
    const typed = barcode === undefined ? [] : Object.keys(sets).filter((id) => sets[id]?.['barcode'] === barcode);
    for (const id of typeof item === 'string' ? [item] : typed) found.set(id, found.get(id) ?? refusal(value));
  }
  return found;
}

function trouble(items: readonly ItemView[], troubles: ReadonlyMap<string, string>): unknown {
  const named = items.map((item, row) => ({ item, row, why: troubles.get(item.id) })).filter(({ why }) => why !== undefined);
  if (named.length === 0) return nothing;
  const go = (event: Event, row: number): void => {
    const root = (event.target as HTMLElement).getRootNode() as ShadowRoot;
    void root.querySelector<ReceiveGrid>('receive-grid')?.show(row);
  };
  return html`<ul class="unmet">${named.slice(0, 20).map(({ item, row, why }) => html`<li>
    <button type="button" class="plain" @click=${(event: Event) => { go(event, row); }}>${pieceName(item)}</button> ${why}</li>`)}</ul>`;
}

/** After the last barcode the way on is the button that receives them. */
function toConfirm(event: Event): void {
  const root = (event.target as HTMLElement).getRootNode() as ShadowRoot;
  root.querySelector<HTMLElement>('.foot .primary')?.focus();
}

export function receivePlan(desk: Desk, line: LineDetail, action: ActionInfo, items: readonly ItemView[], done: (outcome: Outcome) => void): Plan {
  const statuses = action.asks.find(({ name }) => name === 'itemStatus')?.choices ?? [];
  const names = new Map(line.items.map((item) => [item.id, pieceName(item)]));
  const questions = (intent: Intent, change: (intent: Intent) => void, preview: Preview | undefined): unknown => {
    const sets = (intent.itemSets ?? {}) as TypedSets;
    const troubles = troublesOf(preview, sets);
    const typed = ({ sets }: TypedEvent): void => {
      const { itemSets: _, ...others } = intent;
      change(Object.keys(sets).length > 0 ? { ...others, itemSets: sets } : others);
    };
    return html`<div class="field short"><label for="date">${askLabel('date', action.name)}</label>
        <input id="date" type="date" max=${today()} .value=${String(intent.args?.['date'] ?? '')}
          @input=${(event: Event) => { change({ ...intent, args: { ...intent.args, date: (event.target as HTMLInputElement).value } }); }} /></div>
      <receive-grid .desk=${desk} .items=${items} .sets=${sets} .statuses=${statuses} .troubles=${troubles}
        @typed=${typed} @last-done=${toConfirm}></receive-grid>
      ${trouble(items, troubles)}`;
  };
  return {
    intent: { action: action.name, line: line.id, items: items.map(({ id }) => id), args: { date: today() } },
    heading: t.pieces.receivingWords.heading(items.length, line.number),
    about: t.pieces.receivingWords.about,
    questions,
    wide: 'table',
    itemName: (id) => names.get(id) ?? id,
    confirm: t.pieces.receivingWords.confirm(items.length),
    keep: t.pieces.receivingWords.keep,
    done,
  };
}
