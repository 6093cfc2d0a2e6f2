// SPDX-License-Identifier: Apache-2.0
// Whether everything is whole, and making it smaller.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import type { VerifyResult } from '../contract';
import { t } from '../i18n/catalogue';
import { databaseFindings, noteWords } from '../i18n/device-words';
import { rich } from '../i18n/words';
import { baseStyles, buttonStyles, panelStyles } from '../styles/shared';
import { DeviceSection, sectionStyles } from './device-section';

const shared = [baseStyles, buttonStyles, panelStyles, sectionStyles];

export class DeviceCheck extends DeviceSection {
  static override properties: PropertyDeclarations = { result: { state: true } };
  declare protected result: VerifyResult | undefined;

  static override styles = [...shared, css`
    dl {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: 0.15rem var(--space-4);
    }
    dt {
      color: var(--ink-2);
    }
    dd {
      overflow-wrap: anywhere;
    }
    summary {
      width: fit-content;
      min-height: 1.5rem;
      color: var(--ink-2);
      cursor: pointer;
    }
    ul {
      display: grid;
      gap: var(--space-1);
    }
  `];

  async #verify(): Promise<void> {
    this.result = undefined;
    await this.run('verifying', async (backend) => {
      this.result = await backend.verify();
      return t.device.verifiedSentence(this.result);
    });
  }

  protected override libraryChanged(lines: readonly string[] | 'all'): void {
    super.libraryChanged(lines);
    if (lines === 'all' && !this.busy) this.result = undefined;
  }

  #result(): unknown {
    const { result, busy } = this;
    if (busy) return html`<p class="quiet">${t.deviceRoom.check.working}</p>`;
    if (!result) return this.outcome();
    const findings = [...result.notes.map(noteWords), ...databaseFindings(result.database)];
    return html`<p class=${result.good ? 'good' : 'trouble'}><strong aria-hidden="true">${result.good ? '✓' : '!'}</strong> ${this.told}</p>
      ${findings.length > 0 ? html`<ul class="trouble">${findings.map((words) => html`<li>${rich(words)}</li>`)}</ul>` : nothing}
      ${result.stateHash ? html`<details><summary>${t.common.forSupport}</summary><dl><dt>${t.deviceRoom.check.asTheDesk}</dt><dd class="mono">${result.stateHash}</dd>
        <dt>${t.deviceRoom.check.doneAgain}</dt><dd class="mono">${result.replayHash}</dd></dl></details>` : nothing}
      ${result.good ? nothing : html`<p>${t.deviceRoom.check.saveNow}</p>`}`;
  }

  protected override render(): unknown {
    return html`<section class="panel" aria-labelledby="check">
      <header><h2 id="check">${t.deviceRoom.check.heading}</h2><p class="quiet">${t.deviceRoom.check.about}</p></header>
      <div class="pad" aria-live="polite"><button aria-disabled=${this.off} @click=${() => void this.#verify()}>
        ${this.busy ? t.deviceRoom.check.busy : t.deviceRoom.check.button}</button>${this.#result()}</div>
    </section>`;
  }
}

export class DeviceCompact extends DeviceSection {
  static override styles = shared;

  async #compact(): Promise<void> {
    await this.run('compacting', async (backend) => {
      const { before, after } = await backend.compactNow();
      return t.device.compactedSentence(before, after);
    });
  }

  protected override render(): unknown {
    const off = this.desk.readOnly ? 'true' : this.off;
    return html`<section class="panel" aria-labelledby="compact">
      <header><h2 id="compact">${t.deviceRoom.compact.heading}</h2><p class="quiet">${t.deviceRoom.compact.about}</p></header>
      <div class="pad"><button aria-disabled=${off} aria-describedby="compact-why" @click=${() => { if (!this.desk.readOnly) void this.#compact(); }}>
        ${this.busy ? t.deviceRoom.compact.busy : t.deviceRoom.compact.button}</button>
        <p id="compact-why" class="quiet" ?hidden=${!this.desk.readOnly}>${t.deviceRoom.compact.notNow}</p>${this.outcome()}</div>
    </section>`;
  }
}

customElements.define('device-check', DeviceCheck);
customElements.define('device-compact', DeviceCompact);
