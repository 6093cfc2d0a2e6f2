// SPDX-License-Identifier: Apache-2.0
// What lies on this device, how large and how old it is, and whether the browser keeps it.

import { css, html, nothing } from 'lit';
import type { DeviceInfo, StoredFile } from '../contract';
import { askToKeep } from '../app/browser-storage';
import { t } from '../i18n/catalogue';
import { fileSize, percent, whole } from '../i18n/format';
import { count } from '../i18n/phrase';
import { factStyles } from '../styles/detail';
import { baseStyles, buttonStyles, panelStyles } from '../styles/shared';
import { DeviceSection, sectionStyles } from './device-section';

/** What people ask for first; the rest is told under its own kind. */
const kinds = ['snapshot', 'segment', 'archive', 'aside'] as const;

function sizeOf(files: readonly StoredFile[]): string {
  return fileSize(files.reduce((sum, { bytes }) => sum + bytes, 0));
}

export class DeviceStored extends DeviceSection {
  static override styles = [baseStyles, buttonStyles, panelStyles, factStyles, sectionStyles, css`
    .facts {
      --term-width: 9.5rem;
    }
    h3 {
      padding: var(--space-2) var(--space-5) 0;
    }
    .pad {
      padding-top: 0;
    }
    @media (max-width: 50rem) {
      h3 {
        padding-inline: var(--space-4);
      }
    }
  `];

  async #keep(): Promise<void> {
    await this.run('asking', async () => {
      const kept = await askToKeep();
      await this.desk.lookAtStorage();
      return kept ? 'The browser keeps it for good.'
        : 'The browser did not agree. It may when the desk is installed, bookmarked, or used for some days.';
    });
  }

  #files({ files }: DeviceInfo): unknown {
    const shown = new Set<string>(kinds);
    const rest = files.filter(({ kind }) => !shown.has(kind));
    const row = (term: string, of: readonly StoredFile[]): unknown => html`<div><dt>${term}</dt>
      <dd>${of.length > 0 ? html`${sizeOf(of)}${of.length > 1 ? html` <span class="quiet">in ${count(of.length, 'file', 'files')}</span>` : nothing}` : html`<span class="quiet">none</span>`}</dd></div>`;
    return html`${kinds.map((kind) => row(t.device.fileKind(kind), files.filter((file) => file.kind === kind)))}
      ${rest.length > 0 ? row('Lists and marks', rest) : nothing}
      <div><dt>Altogether</dt><dd><strong>${sizeOf(files)}</strong></dd></div>`;
  }

  #age({ oldestUnsent, snapshotAt }: DeviceInfo): unknown {
    const now = Date.now();
    return html`<h3 id="age">Age</h3>
      <dl class="facts" aria-labelledby="age">
        <div><dt>Oldest change not sent</dt><dd>${oldestUnsent === null ? html`<span class="quiet">none</span>` : t.device.agoWords(oldestUnsent, now)}</dd></div>
        <div><dt>Last snapshot</dt><dd>${snapshotAt ? t.device.agoWords(snapshotAt, now) : html`<span class="quiet">not known</span>`}</dd></div>
      </dl>`;
  }

  #browser(): unknown {
    const { storage, store } = this.desk;
    if (!storage) return nothing;
    const { persisted, usage, quota, canAsk } = storage;
    const kept = !store.durable ? 'Not at all in this window'
      : persisted === true ? 'For good: it is not cleared by itself'
        : persisted === false ? 'Until space runs out: the browser may clear it then' : 'The browser does not say';
    return html`<h3 id="browser">This browser</h3>
      <dl class="facts" aria-labelledby="browser">
        <div><dt>Keeps it</dt><dd>${kept}</dd></div>
        ${usage !== undefined && quota ? html`<div><dt>Room</dt><dd>${fileSize(usage)} of ${fileSize(quota)} used (${usage * 100 < quota ? 'under ' : ''}${percent(Math.max(1, Math.round((usage / quota) * 100)))})</dd></div>` : nothing}
      </dl>
      ${persisted === false && canAsk && store.durable
        ? html`<div class="pad"><button aria-disabled=${this.off} @click=${() => void this.#keep()}>Ask the browser to keep it</button>${this.outcome()}</div>`
        : this.told ? html`<div class="pad">${this.outcome()}</div>` : nothing}`;
  }

  protected override render(): unknown {
    const { info } = this;
    return html`<section class="panel" aria-labelledby="stored">
      <header><h2 id="stored">What is stored</h2></header>
      ${info ? html`<dl class="facts" aria-labelledby="stored">${this.#files(info)}
          ${info.open ? html`<div><dt>Changes up to</dt><dd>number ${whole(info.sequence)}</dd></div>
          <div><dt>Snapshot number</dt><dd>${whole(info.generation)}</dd></div>
          <div><dt>Writer number</dt><dd>${whole(info.fence)}</dd></div>
          <div><dt>Format</dt><dd>version ${whole(info.format)}</dd></div>` : nothing}</dl>
        ${info.open ? this.#age(info) : nothing}` : html`<p class="pad quiet">Looking…</p>`}
      ${this.#browser()}
    </section>`;
  }
}

customElements.define('device-stored', DeviceStored);
