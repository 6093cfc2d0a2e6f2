// SPDX-License-Identifier: Apache-2.0
// The latest import: taken back, with what was done since done again, or kept for good.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import type { Backend, ImportUndo, ImportUndone } from '../contract';
import type { ConfirmDialog } from '../elements/confirm-dialog';
import { DeskElement } from '../elements/desk-element';
import { t } from '../i18n/catalogue';
import { visible } from '../i18n/format';
import { actionButton, refusalList } from '../i18n/words';
import { bannerStyles, baseStyles, buttonStyles, panelStyles } from '../styles/shared';
import { importTrouble } from './import-trial';

export class ImportUndoPanel extends DeskElement {
  static override properties: PropertyDeclarations = {
    busy: { state: true }, undone: { state: true }, kept: { state: true }, trouble: { state: true },
  };
  declare protected busy: 'undoing' | 'keeping' | undefined;
  declare protected undone: ImportUndone | undefined;
  declare protected kept: boolean;
  declare protected trouble: string;

  static override styles = [baseStyles, buttonStyles, panelStyles, bannerStyles, css`
    /* Nothing to see: no gap for it either. */
    :host([empty]) {
      position: absolute;
    }
    .pad {
      display: grid;
      gap: var(--space-2);
      padding: 0 var(--space-5) var(--space-4);
    }
    .buttons {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--space-2) var(--space-3);
    }
    .files {
      overflow-wrap: anywhere;
    }
    .trouble {
      color: var(--red);
    }
    .banner p {
      color: var(--ink);
    }
    td {
      overflow-wrap: anywhere;
    }
    @media (max-width: 50rem) {
      .pad {
        padding-inline: var(--space-4);
      }
    }
  `];

  constructor() {
    super();
    this.kept = false;
    this.trouble = '';
  }

  get #confirm(): ConfirmDialog | null {
    return this.renderRoot.querySelector('confirm-dialog');
  }

  async #run(busy: 'undoing' | 'keeping', work: (backend: Backend) => Promise<string>): Promise<void> {
    const { backend } = this.desk;
    if (!backend || this.busy) return;
    this.busy = busy;
    this.trouble = '';
    this.undone = undefined;
    this.kept = false;
    try {
      this.desk.announce(await work(backend));
    } catch (reason) {
      this.trouble = importTrouble(reason);
      this.desk.announce(this.trouble, true);
    }
    this.busy = undefined;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#told')?.focus();
  }

  async #undo(undo: ImportUndo): Promise<void> {
    if (this.desk.readOnly || this.busy) return;
    const words = t.importing.undo;
    const agreed = await this.#confirm?.ask({
      heading: words.askUndo,
      sentences: [words.askUndoWords(undo), ...(undo.since > 0 ? [words.askUndoSince(undo.since)] : [])],
      keep: words.leave,
      confirm: words.confirmUndo,
    });
    if (!agreed) return;
    await this.#run('undoing', async (backend) => {
      this.undone = await backend.undoImport();
      this.dispatchEvent(new Event('undone'));
      return words.undone(this.undone);
    });
  }

  async #keep(undo: ImportUndo): Promise<void> {
    if (this.desk.readOnly || this.busy) return;
    const words = t.importing.undo;
    const agreed = await this.#confirm?.ask({
      heading: words.askKeep,
      sentences: [words.askKeepWords],
      ...(undo.replaced ? { loss: words.askKeepReplaced } : {}),
      keep: words.leave,
      confirm: words.confirmKeep,
      calm: !undo.replaced,
    });
    if (!agreed) return;
    await this.#run('keeping', async (backend) => {
      await backend.keepImport();
      this.kept = true;
      return words.kept;
    });
  }

  #lost({ lost }: ImportUndone): unknown {
    if (lost.length === 0) return nothing;
    const words = t.importing.undo;
    return html`<div class="table-scroll" role="group" aria-label=${words.lost} tabindex="0"><table>
      <thead><tr><th scope="col">${words.action}</th><th scope="col">${words.line}</th><th scope="col">${words.why}</th></tr></thead>
      <tbody>${lost.map(({ action, line, unmet }) => html`<tr><td>${actionButton(action)}</td><td class="mono">${visible(line)}</td>
        <td>${refusalList(unmet)}</td></tr>`)}</tbody></table></div>`;
  }

  #told(): unknown {
    const words = t.importing.undo;
    if (this.kept) return html`<section class="panel"><div class="banner good"><span aria-hidden="true">✓</span><p id="told" tabindex="-1">${words.kept}</p></div></section>`;
    const { undone } = this;
    if (!undone) return nothing;
    return html`<section class="panel"><div class="banner ${undone.lost.length > 0 ? '' : 'good'}"><span aria-hidden="true">${undone.lost.length > 0 ? '!' : '✓'}</span>
      <p id="told" tabindex="-1">${words.undone(undone)}</p></div>${this.#lost(undone)}</section>`;
  }

  #offer(undo: ImportUndo): unknown {
    const words = t.importing.undo;
    const off = this.busy !== undefined || this.desk.readOnly ? 'true' : 'false';
    return html`<section class="panel" aria-labelledby="heading" aria-busy=${this.busy ? 'true' : 'false'}>
      <header><h2 id="heading">${words.heading}</h2></header>
      <div class="pad">
        <p><span class="quiet" title=${undo.files.slice(0, 20).map(visible).join('\n')}>${words.when(undo)}.</span> ${words.what(undo)}</p>
        <p>${words.since(undo.since)}</p>
        ${this.busy ? html`<p><strong>${words[this.busy]}</strong></p>` : nothing}
        ${this.trouble ? html`<p class="trouble" id="told" tabindex="-1">${this.trouble}</p>` : nothing}
        <div class="buttons"><button aria-disabled=${off} @click=${() => void this.#undo(undo)}>${words.button}</button>
          <button aria-disabled=${off} @click=${() => void this.#keep(undo)}>${words.keep}</button>
          <span class="quiet small">${words.keepHelp}</span></div>
      </div>
    </section>`;
  }

  protected override render(): unknown {
    const undo = this.desk.workspace?.importUndo;
    this.toggleAttribute('empty', !undo && !this.kept && !this.undone && !this.trouble);
    return html`${this.#told()}${undo ? this.#offer(undo) : this.trouble ? html`<p class="panel pad trouble">${this.trouble}</p>` : nothing}
      <confirm-dialog></confirm-dialog>`;
  }
}

customElements.define('import-undo', ImportUndoPanel);
