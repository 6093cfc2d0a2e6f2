// SPDX-License-Identifier: Apache-2.0
// What lies on this device, how large and how old it is, and whether the browser keeps it.

import { css, html, nothing } from 'lit';
import type { DeviceInfo, StoredFile } from '../contract';
import { askToKeep } from '../app/browser-storage';
import { t } from '../i18n/catalogue';
import { fileKind } from '../i18n/device-words';
import { fileSize, percent, whole } from '../i18n/format';
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
      return kept ? t.deviceRoom.browser.agreed : t.deviceRoom.browser.refused;
    });
  }

  #files({ files }: DeviceInfo): unknown {
    const shown = new Set<string>(kinds);
    const rest = files.filter(({ kind }) => !shown.has(kind));
    const row = (term: string, of: readonly StoredFile[]): unknown => html`<div><dt>${term}</dt>
      <dd>${of.length > 0 ? html`${sizeOf(of)}${of.length > 1 ? html` <span class="quiet">${t.deviceRoom.stored.inFiles(of.length)}</span>` : nothing}` : html`<span class="quiet">${t.common.none}</span>`}</dd></div>`;
    return html`${kinds.map((kind) => row(fileKind(kind), files.filter((file) => file.kind === kind)))}
      ${rest.length > 0 ? row(t.deviceRoom.stored.otherFiles, rest) : nothing}
      <div><dt>${t.deviceRoom.stored.altogether}</dt><dd><strong>${sizeOf(files)}</strong></dd></div>`;
  }

  #age({ oldestUnsent, snapshotAt }: DeviceInfo): unknown {
    const now = Date.now();
    return html`<h3 id="age">${t.deviceRoom.stored.age}</h3>
      <dl class="facts" aria-labelledby="age">
        <div><dt>${t.deviceRoom.stored.oldest}</dt><dd>${oldestUnsent === null ? html`<span class="quiet">${t.common.none}</span>` : t.device.agoWords(oldestUnsent, now)}</dd></div>
        <div><dt>${t.deviceRoom.stored.lastSnapshot}</dt><dd>${snapshotAt ? t.device.agoWords(snapshotAt, now) : html`<span class="quiet">${t.deviceRoom.stored.notKnown}</span>`}</dd></div>
      </dl>`;
  }

  #browser(): unknown {
    const { storage, store } = this.desk;
    if (!storage) return nothing;
    const { persisted, usage, quota, canAsk } = storage;
    const words = t.deviceRoom.browser;
    const kept = !store.durable ? words.notAtAll : persisted === true ? words.forGood : persisted === false ? words.untilFull : words.doesNotSay;
    const used = usage !== undefined && quota
      ? (usage * 100 < quota ? words.usedUnder : words.used)(fileSize(usage), fileSize(quota), percent(Math.max(1, Math.round((usage / quota) * 100)))) : '';
    return html`<h3 id="browser">${words.heading}</h3>
      <dl class="facts" aria-labelledby="browser">
        <div><dt>${words.keepsIt}</dt><dd>${kept}</dd></div>
        ${used ? html`<div><dt>${words.room}</dt><dd>${used}</dd></div>` : nothing}
      </dl>
      ${persisted === false && canAsk && store.durable
        ? html`<div class="pad"><button aria-disabled=${this.off} @click=${() => void this.#keep()}>${words.ask}</button>${this.outcome()}</div>`
        : this.told ? html`<div class="pad">${this.outcome()}</div>` : nothing}`;
  }

  protected override render(): unknown {
    const { info } = this;
    return html`<section class="panel" aria-labelledby="stored">
      <header><h2 id="stored">${t.deviceRoom.stored.heading}</h2></header>
      ${info ? html`<dl class="facts" aria-labelledby="stored">${this.#files(info)}
          ${info.open ? html`<div><dt>${t.deviceRoom.stored.changesUpTo}</dt><dd>${t.deviceRoom.stored.number(whole(info.sequence))}</dd></div>
          <div><dt>${t.deviceRoom.stored.snapshotNumber}</dt><dd>${whole(info.generation)}</dd></div>
          <div><dt>${t.deviceRoom.stored.writerNumber}</dt><dd>${whole(info.fence)}</dd></div>
          <div><dt>${t.deviceRoom.stored.format}</dt><dd>${t.deviceRoom.stored.version(whole(info.format))}</dd></div>` : nothing}</dl>
        ${info.open ? this.#age(info) : nothing}` : html`<p class="pad quiet">${t.common.looking}</p>`}
      ${this.#browser()}
    </section>`;
  }
}

customElements.define('device-stored', DeviceStored);
