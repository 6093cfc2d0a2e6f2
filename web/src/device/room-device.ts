// SPDX-License-Identifier: Apache-2.0
// What is kept on this device, whether it is safe, and what can be done about it.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import type { DeviceInfo } from '../contract';
import { failureOf } from '../app/desk';
import { DeskElement } from '../elements/desk-element';
import { t } from '../i18n/catalogue';
import { noteWords } from '../i18n/device-words';
import { rich, storageError } from '../i18n/words';
import { columnStyles } from '../styles/detail';
import { baseStyles, panelStyles } from '../styles/shared';
import { commandTable } from './command-table';

/** Changes come in bursts; what lies on the device is looked at after them. */
const lookPauseMs = 400;

export class RoomDevice extends DeskElement {
  static override properties: PropertyDeclarations = {
    info: { state: true },
    trouble: { state: true },
  };
  declare protected info: DeviceInfo | undefined;
  declare protected trouble: string;
  #timer = 0;
  #seen = '';

  static override styles = [baseStyles, panelStyles, columnStyles, css`
    :host {
      --side-width: minmax(18rem, 24rem);
    }
    .lead {
      margin: var(--space-1) 0 var(--space-4);
      max-width: 60ch;
      font-size: var(--text-lead);
      line-height: 1.4;
    }
    .lead.bad {
      color: var(--red);
    }
    .panel > header {
      padding-top: var(--space-4);
    }
    .panel > ul {
      display: grid;
      gap: var(--space-1);
      padding: 0 var(--space-5) var(--space-4);
    }
    .more {
      padding: 0 var(--space-5) var(--space-3);
    }
    .last {
      display: block;
      margin-top: var(--space-5);
    }
    @media (max-width: 50rem) {
      .panel > ul {
        padding-inline: var(--space-4);
      }
    }
  `];

  protected override connected(signal: AbortSignal): void {
    this.trouble = '';
    void this.#look();
    void this.desk.lookAtStorage();
    signal.addEventListener('abort', () => { clearTimeout(this.#timer); });
  }

  protected override deskChanged(): void {
    super.deskChanged();
    const { store, workspace, failure, rescues } = this.desk;
    const now = JSON.stringify([store.state, store.queued, workspace?.sequence, failure?.code, rescues]);
    if (now === this.#seen || store.state === 'saving') return;
    this.#seen = now;
    this.#lookSoon();
  }

  #lookSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#look(), lookPauseMs);
  }

  async #look(): Promise<void> {
    const { keeper } = this.desk;
    if (!keeper) return;
    try {
      this.info = await keeper.device();
      this.trouble = '';
    } catch (reason) {
      this.trouble = storageError(failureOf(reason).code);
    }
  }

  /** What the hub has not confirmed is kept here as well, beside the history. */
  #withWaiting(info: DeviceInfo): DeviceInfo {
    const { hub, waiting, sent } = this.desk.sync;
    return hub ? { ...info, commands: info.commands + waiting + sent } : info;
  }

  #stranded({ stranded }: DeviceInfo): unknown {
    if (stranded.length === 0) return nothing;
    return html`<section class="panel" aria-labelledby="stranded">
      <header><h2 id="stranded">${t.deviceRoom.stranded.heading(stranded.length)}</h2>
        <p class="quiet">${t.deviceRoom.stranded.about}</p></header>
      ${commandTable(t.deviceRoom.stranded.list, stranded)}
    </section>`;
  }

  #notes({ notes }: DeviceInfo): unknown {
    if (notes.length === 0) return nothing;
    return html`<section class="panel" aria-labelledby="notes">
      <header><h2 id="notes">${t.deviceRoom.notesHeading}</h2></header>
      <ul>${notes.map((note) => html`<li>${rich(noteWords(note))}</li>`)}</ul>
    </section>`;
  }

  protected override render(): unknown {
    const { info, desk } = this;
    const bad = desk.store.state === 'failed' || (info !== undefined && !info.open);
    return html`<h1>${t.deviceRoom.heading}</h1>
      <p class="lead ${bad ? 'bad' : ''}">${info ? t.device.keptSentence(this.#withWaiting(info), desk.store, desk.workspace?.lines ?? 0) : this.trouble || t.deviceRoom.looking}</p>
      <div @look=${() => { this.#lookSoon(); }}>
        <div class="columns">
          <div class="main">
            ${info ? html`${this.#stranded(info)}${this.#notes(info)}` : nothing}
            <device-hub .desk=${desk} .info=${info}></device-hub>
            <device-rescue .desk=${desk} .info=${info}></device-rescue>
            ${info?.open === false ? nothing : html`<device-check .desk=${desk} .info=${info}></device-check>
              <device-compact .desk=${desk} .info=${info}></device-compact>`}
          </div>
          <div class="side">
            <device-stored .desk=${desk} .info=${info}></device-stored>
          </div>
        </div>
        <device-forget class="last" .desk=${desk} .info=${info}></device-forget>
      </div>`;
  }
}

customElements.define('room-device', RoomDevice);
