// SPDX-License-Identifier: Apache-2.0
// Takes the workspace off this device; not while it has anything that is nowhere else.

import { css, html } from 'lit';
import { beginAnew, endSession, signedOutUntold } from '../app/hub-session';
import type { ConfirmDialog } from '../elements/confirm-dialog';
import { t } from '../i18n/catalogue';
import type { Phrase } from '../i18n/phrase';
import { baseStyles, buttonStyles, panelStyles } from '../styles/shared';
import { DeviceSection, sectionStyles } from './device-section';

export class DeviceForget extends DeviceSection {
  static override styles = [baseStyles, buttonStyles, panelStyles, sectionStyles, css`
    .panel {
      border-color: color-mix(in srgb, var(--red) 45%, var(--line));
    }
  `];

  /** Why it is not possible now; empty when it is. */
  get #reason(): string {
    const { info } = this;
    if (!info) return ' ';
    const say = (code: string, many = 0): string => {
      const phrase: Phrase = t.device.forgetReasons[code] ?? '';
      return typeof phrase === 'string' ? phrase : phrase({ changes: many });
    };
    if (!info.open) {
      if (this.desk.failure?.code === 'newer_format') return say('newer_format');
      return info.rescued ? '' : say('sealed');
    }
    const alone = this.desk.store.queued + info.stranded.length;
    return alone > 0 && !info.rescued ? say('unsent', alone) : '';
  }

  /** Who forgets the library on this device is signed out of it: else it would be fetched again. */
  async #leaveHub(): Promise<void> {
    await this.run('forgetting', async (backend) => {
      const signedOut = await backend.signOut();
      await backend.forget();
      endSession();
      if (!signedOut.told) signedOutUntold();
      beginAnew();
      return t.deviceRoom.forget.done;
    });
  }

  async #forget(): Promise<void> {
    const { workspace, store } = this.desk;
    const words = t.deviceRoom.forget;
    const agreed = await this.renderRoot.querySelector<ConfirmDialog>('confirm-dialog')?.ask({
      heading: words.question,
      sentences: [!workspace ? words.deletedUnknown
        : this.desk.sync.hub ? words.deletedAndSignedOut(workspace.name, workspace.lines) : words.deletedAndSample(workspace.name, workspace.lines)],
      loss: store.queued > 0 || !workspace ? words.onlyRescue : words.forGood,
      keep: words.keep,
      confirm: words.confirm,
    });
    if (!agreed) return;
    if (this.desk.sync.hub) {
      await this.#leaveHub();
      return;
    }
    await this.run('forgetting', async (backend) => {
      await backend.forget();
      return words.doneAfresh;
    });
  }

  protected override render(): unknown {
    const reason = this.#reason;
    return html`<section class="panel" aria-labelledby="forget">
      <header><h2 id="forget">${t.deviceRoom.forget.heading}</h2>
        <p class="quiet">${t.deviceRoom.forget.about}</p></header>
      <div class="pad"><button class="danger" aria-disabled=${reason ? 'true' : this.off} aria-describedby="why"
          @click=${() => { if (!reason) void this.#forget(); }}>${this.busy ? t.deviceRoom.forget.busy : t.deviceRoom.forget.button}</button>
        <p id="why" class="quiet" ?hidden=${!reason.trim()}>${reason}</p>
        ${this.outcome()}</div>
      <confirm-dialog></confirm-dialog>
    </section>`;
  }
}

customElements.define('device-forget', DeviceForget);
