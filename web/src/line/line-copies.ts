// SPDX-License-Identifier: Apache-2.0
// The line's items with what can be done with each, and the bindings they are in.

import { html, nothing, type PropertyDeclarations } from 'lit';
import type { FieldView, ItemView, LineDetail, WorkOrderView } from '../contract';
import { DeskElement } from '../elements/desk-element';
import { t } from '../i18n/catalogue';
import { date, visible } from '../i18n/format';
import { actionButton, coded, refusalList } from '../i18n/words';
import { baseStyles, buttonStyles, panelStyles } from '../styles/shared';
import { actionNamed, askFor } from './action-event';
import type { About } from './action-intent';
import { lineCopiesStyles } from './line-copies-styles';

/** "copy 2", or the issue it is. */
function itemName(item: ItemView): string {
  return [item.enumeration, item.chronology].filter(Boolean).join(' ') || t.copies.copy(item.copy);
}

/** Two lines in a cell, so that all of it has room beside what else is known. */
const under = (text: string): unknown => (text ? html`<span class="under">${visible(text)}</span>` : nothing);

function received(item: ItemView): unknown {
  if (item.receivedOn) return html`${date(item.receivedOn)}${under(item.receivedBy ? t.copies.receivedBy(item.receivedBy) : '')}`;
  return item.expectedOn ? html`<span class="quiet">${date(item.expectedOn)}</span>${under(t.copies.expected)}` : '';
}

function place({ location, callNumber }: ItemView): unknown {
  if (!callNumber) return visible(location);
  return html`${visible(location)}<span class="under"><span class="what">${t.copies.callNumber}</span> <span class="mono">${visible(callNumber)}</span></span>`;
}

/** `issues`: a column says already which issue it is. */
function now(item: ItemView, issues: boolean): unknown {
  const more = [
    item.process ? coded(t.copies.processes, item.process) : '',
    item.boundFrom > 0 ? t.copies.boundFrom(item.boundFrom) : '',
    item.requests > 0 ? t.copies.requests(item.requests) : '',
    issues ? '' : item.description,
    item.note,
  ].filter(Boolean).join(' · ');
  return html`<status-chip .word=${item.status}></status-chip>${under(more)}`;
}

export class LineCopies extends DeskElement {
  static override properties: PropertyDeclarations = { line: { attribute: false } };
  declare line: LineDetail;

  static override styles = [
    baseStyles,
    buttonStyles,
    panelStyles,
    lineCopiesStyles,
  ];

  #act(name: string, about: About): void {
    askFor(this, this.desk.rulebook, name, about);
  }

  #fields(action: string, values: Readonly<Record<string, string | undefined>>): FieldView[] {
    const asked = actionNamed(this.desk.rulebook, action)?.asks.find(({ kind }) => kind === 'fields')?.fields ?? [];
    return asked.map((field) => ({ ...field, value: values[field.name] ?? '', editable: true, unmet: [] }));
  }

  #edit(item: ItemView): void {
    const { barcode, enumeration, chronology, description, callNumber, copyNumber, note, expectedOn } = item;
    const action = this.desk.rulebook?.records.editItem;
    if (action) this.#act(action, {
      items: [item.id], name: itemName(item),
      fields: this.#fields(action, { barcode, enumeration, chronology, description, callNumber, copyNumber, note, expected: expectedOn }),
    });
  }

  #row(item: ItemView, action: string | undefined, words: string): unknown {
    if (!action || !item.can.includes(action)) return nothing;
    const act = (): void => {
      if (action === this.desk.rulebook?.records.editItem) this.#edit(item);
      else this.#act(action, { items: [item.id], name: t.copies.ofLine(itemName(item), this.line.number) });
    };
    return html`<button class="plain" aria-label=${t.copies.about(words, itemName(item))} @click=${act}>${words}</button>`;
  }

  #actions(item: ItemView): unknown {
    const rulebook = this.desk.rulebook;
    if (!rulebook || this.desk.readOnly) return nothing;
    return html`<span class="move">${this.#row(item, rulebook.receiveAction, actionButton(rulebook.receiveAction))}
        ${this.#row(item, 'scan_in', actionButton('scan_in'))}</span>
      <span class="change">${this.#row(item, rulebook.records.editItem, t.copies.edit)}${this.#row(item, rulebook.unreceiveAction, t.copies.undo)}</span>`;
  }

  #table(): unknown {
    const { items } = this.line;
    const some = (pick: (item: ItemView) => string): boolean => items.some((item) => pick(item) !== '');
    const issues = some((item) => item.enumeration + item.chronology);
    const calls = some((item) => item.callNumber);
    const head = (name: unknown): unknown => html`<th role="columnheader" scope="col">${name}</th>`;
    /** What there is none of is said in a table, and left out of a block. */
    const cell = (label: string, value: unknown, look = ''): unknown => html`<td role="cell" class="${look} ${value ? '' : 'nothing'}" data-label=${label}>
      <span>${value || html`<span class="quiet">–</span>`}</span></td>`;
    return html`<div class="table-scroll" role="group" aria-labelledby="copies" tabindex="0">
      <table role="table" aria-labelledby="copies">
        <thead role="rowgroup"><tr role="row">
          ${head(t.copies.number)}${head(t.copies.barcode)}${issues ? head(t.copies.issue) : nothing}
          ${head(calls ? html`${t.copies.location}<span class="under">${t.copies.callNumber}</span>` : t.copies.location)}
          ${head(t.copies.received)}${head(t.copies.now)}
          ${head(html`<span class="visually-hidden">${t.copies.canBeDone}</span>`)}
        </tr></thead>
        <tbody role="rowgroup">
          ${items.map((item) => html`<tr role="row">
            <td role="cell" class="named"><span class="number">${item.copy}</span><span class="name">${this.desk.words.copies.copyFirst(item.copy)}</span></td>
            ${cell(t.copies.barcode, visible(item.barcode ?? ''), 'mono')}
            ${issues ? cell(t.copies.issue, [item.enumeration, item.chronology].filter(Boolean).join(' ')) : nothing}
            ${cell(t.copies.location, place(item))}
            ${cell(t.copies.received, received(item), 'date')}
            ${cell(t.copies.now, now(item, issues))}
            <td role="cell" class="do">${this.#actions(item)}</td>
          </tr>`)}
        </tbody>
      </table>
    </div>`;
  }

  #work(order: WorkOrderView): unknown {
    const parts = order.parts.map((part) => [part.enumeration, part.chronology].filter(Boolean).join(' ') || (part.copy ? t.copies.copy(part.copy) : part.barcode ?? '')).filter(Boolean).join(', ');
    const binding = order.volume !== undefined || order.offers.length > 0;
    return html`<div class="work"><div>
        <h3>${t.copies.work(binding, order.department)} <status-chip .word=${order.state}></status-chip></h3>
        <p>${t.copies.workParts(order.parts.length, parts)}</p>
        ${order.volume !== undefined ? html`<p class="quiet small">${t.copies.volume}</p>` : nothing}
        ${order.offers.filter(({ allowed }) => !allowed).map(({ unmet }) => html`<p class="quiet small">${refusalList(unmet)}</p>`)}
      </div>
      ${this.desk.readOnly ? nothing : order.offers.filter(({ allowed }) => allowed).map(({ action }) => html`<button
        @click=${() => { this.#act(action, { workOrder: order.id, name: this.line.number }); }}>${actionButton(action)}…</button>`)}
    </div>`;
  }

  #holdings(): unknown {
    const editable = actionNamed(this.desk.rulebook, 'edit_holdings') && !this.desk.readOnly;
    return this.line.holdings.map((place) => html`<div class="holdings"><span><span class="quiet">${t.copies.holdings}</span> ${visible(place.location)}
        <span class="quiet">${t.copies.items(place.items)}${place.note ? ` · ${visible(place.note)}` : ''}</span></span>
      ${editable ? html`<button class="plain" aria-label=${t.copies.about(actionButton('edit_holdings'), place.location)}
        @click=${() => { this.#act('edit_holdings', { holdings: place.id, name: place.location, fields: this.#fields('edit_holdings', { location: place.location, note: place.note }) }); }}>${t.copies.edit}</button>` : nothing}</div>`);
  }

  protected override render(): unknown {
    const { line } = this;
    if (line.items.length === 0 && line.holdings.length === 0) return nothing;
    const bindable = line.items.length > 1 && actionNamed(this.desk.rulebook, 'bind') && !this.desk.readOnly;
    return html`<section class="panel" aria-labelledby="copies">
      <header class="spread"><h2 id="copies">${t.copies.heading}</h2>
        <div><p class="quiet">${t.facts.received(line.received, line.expected)}</p>
        ${bindable ? html`<button @click=${() => { this.#act('bind', {}); }}>${actionButton('bind')}…</button>` : nothing}</div></header>
      ${line.items.length > 0 ? this.#table() : nothing}
      ${line.workOrders.map((order) => this.#work(order))}
      ${this.#holdings()}
    </section>`;
  }
}

customElements.define('line-copies', LineCopies);
