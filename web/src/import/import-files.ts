// SPDX-License-Identifier: Apache-2.0
// The files one by one: what each was taken for, and which are left aside.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import { DeskElement } from '../elements/desk-element';
import { t } from '../i18n/catalogue';
import { visible, whole } from '../i18n/format';
import { readable } from '../i18n/phrase';
import { baseStyles, buttonStyles, fieldStyles, panelStyles } from '../styles/shared';
import type { Chosen } from './collect-files';
import type { ImportTrial } from './import-trial';
import { blockingFiles } from './plan-state';

const pageSize = 50;

function kindName(kind: string): string {
  const words = t.importing.fileList.kinds[kind || 'none'];
  return typeof words === 'string' ? words : readable(kind);
}

export class ImportFiles extends DeskElement {
  static override properties: PropertyDeclarations = { trial: { attribute: false }, page: { state: true } };
  declare trial: ImportTrial;
  declare protected page: number;

  static override styles = [baseStyles, buttonStyles, fieldStyles, panelStyles, css`
    td {
      overflow-wrap: anywhere;
      vertical-align: middle;
    }
    label {
      display: flex;
      align-items: center;
      gap: var(--space-3);
      min-height: 1.75rem;
      cursor: pointer;
    }
    .wrong {
      color: var(--red);
      font-weight: 600;
    }
    .aside {
      color: var(--ink-2);
    }
    .buttons,
    .pager {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--space-2) var(--space-3);
      padding: 0 var(--space-5) var(--space-3);
    }
    .pager {
      justify-content: flex-end;
    }
    @media (max-width: 50rem) {
      .buttons,
      .pager {
        padding-inline: var(--space-4);
      }
    }
  `];

  constructor() {
    super();
    this.page = 0;
  }

  #row({ name }: Chosen, kinds: ReadonlyMap<string, { kind: string; records: number }>, wrong: ReadonlySet<string>): unknown {
    const words = t.importing.fileList;
    const taken = !this.trial.aside.has(name);
    const told = kinds.get(name);
    const what = !taken ? words.notTaken : this.trial.unknownTables.has(name) ? words.unknownTable : told ? kindName(told.kind) : '';
    return html`<tr class=${taken ? '' : 'aside'}>
      <td><label><input type="checkbox" .checked=${taken} aria-label=${words.takeIt(visible(name))}
        @change=${(event: Event) => { this.trial.leaveAside([name], !(event.target as HTMLInputElement).checked); }} /><span>${visible(name)}</span></label></td>
      <td class=${taken && wrong.has(name) ? 'wrong' : ''}>${what}</td>
      <td class="end">${taken && told ? whole(told.records) : ''}</td></tr>`;
  }

  #pager(all: number): unknown {
    if (all <= pageSize) return nothing;
    const words = t.importing.found;
    const first = this.page * pageSize;
    const last = Math.min(first + pageSize, all);
    return html`<div class="pager" role="group" aria-label=${words.pages}>
      <button aria-disabled=${this.page === 0 ? 'true' : 'false'} @click=${() => { if (this.page > 0) this.page--; }}>${words.previous}</button>
      <span>${words.range(first + 1, last, all)}</span>
      <button aria-disabled=${last === all ? 'true' : 'false'} @click=${() => { if (last < all) this.page++; }}>${words.next}</button>
    </div>`;
  }

  protected override render(): unknown {
    const { plan, collected, aside } = this.trial;
    const words = t.importing.fileList;
    const wrong = plan ? blockingFiles(plan) : new Set<string>();
    const kinds = new Map(plan?.files.map((file) => [file.name, file]));
    // What keeps the others out is seen first.
    const files = [...collected.files].sort((a, b) => Number(wrong.has(b.name)) - Number(wrong.has(a.name)));
    const inWrong = [...wrong];
    const helps = inWrong.length > 0 && inWrong.length < files.length - aside.size;
    const page = Math.min(this.page, Math.ceil(files.length / pageSize) - 1);
    return html`<section class="panel" aria-labelledby="heading">
      <h2 id="heading">${words.heading(files.length)}</h2>
      ${helps || aside.size > 0 ? html`<div class="buttons">
        ${helps ? html`<button @click=${() => { this.trial.leaveAside(inWrong, true); }}>${words.leaveWrong(inWrong.length)}</button>` : nothing}
        ${aside.size > 0 ? html`<button @click=${() => { this.trial.leaveAside([...aside], false); }}>${words.takeAll}</button>` : nothing}</div>` : nothing}
      <div class="table-scroll"><table aria-label=${words.caption}>
        <thead><tr><th scope="col">${words.file}</th><th scope="col">${words.kind}</th><th scope="col" class="end">${words.records}</th></tr></thead>
        <tbody>${files.slice(page * pageSize, (page + 1) * pageSize).map((file) => this.#row(file, kinds, wrong))}</tbody>
      </table></div>
      ${this.#pager(files.length)}
    </section>`;
  }
}

customElements.define('import-files', ImportFiles);
