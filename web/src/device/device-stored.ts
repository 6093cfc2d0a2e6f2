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

/** Told by themselves; the rest is told together. */
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
    summary {
      width: fit-content;
      min-height: 1.75rem;
      padding: 0 var(--space-5);
      color: var(--ink-2);
      cursor: pointer;
    }
    .pad {
      padding-top: 0;
    }
    details:not([open]) {
      padding-bottom: var(--space-3);
    }
    @media (max-width: 50rem) {
      h3,
      summary {
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
      <dd>${of.length > 0 ? html`${sizeOf(of)}${of.length > 1 ? html` <span class="quiet">${t.deviceRoom.stored.inFiles(of.length)}</span>` : nothing}` : html`<span class="quiet">${sizeOf([])}</span>`}</dd></div>`;
    return html`${kinds.map((kind) => row(fileKind(kind), files.filter((file) => file.kind === kind)))}
      ${rest.length > 0 ? row(t.deviceRoom.stored.otherFiles, rest) : nothing}`;
  }

  /** Numbers and kinds of files that only somebody who helps asks for. */
  #support(info: DeviceInfo): unknown {
    const words = t.deviceRoom.stored;
    const fact = (term: string, value: unknown): unknown => html`<div><dt>${term}</dt><dd>${value}</dd></div>`;
    return html`<details><summary id="support">${t.common.forSupport}</summary>
      <dl class="facts" aria-labelledby="support">${this.#files(info)}
        ${info.open ? html`${fact(words.changesUpTo, words.number(whole(info.sequence)))}${fact(words.snapshotNumber, whole(info.generation))}
          ${fact(words.lastSnapshot, info.snapshotAt ? t.device.agoWords(info.snapshotAt, Date.now()) : html`<span class="quiet">${words.notKnown}</span>`)}
          ${fact(words.writerNumber, whole(info.fence))}${fact(words.format, words.version(whole(info.format)))}` : nothing}</dl></details>`;
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
      ${info ? html`<dl class="facts" aria-labelledby="stored">
          <div><dt>${t.deviceRoom.stored.altogether}</dt><dd><strong>${sizeOf(info.files)}</strong></dd></div>
          ${info.open ? html`<div><dt>${t.deviceRoom.stored.oldest}</dt><dd>${info.oldestUnsent === null ? html`<span class="quiet">${t.deviceRoom.stored.noneUnsent}</span>` : t.device.agoWords(info.oldestUnsent, Date.now())}</dd></div>` : nothing}
        </dl>` : html`<p class="pad quiet">${t.common.looking}</p>`}
      ${this.#browser()}
      ${info ? this.#support(info) : nothing}
    </section>`;
  }
}

customElements.define('device-stored', DeviceStored);
