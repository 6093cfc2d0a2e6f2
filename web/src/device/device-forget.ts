// SPDX-License-Identifier: Apache-2.0
// Takes the workspace off this device; not while it has anything that is nowhere else.

import { css, html } from 'lit';
import { beginAnew, endSession, signedOutUntold } from '../app/hub-session';
import type { ConfirmDialog } from '../elements/confirm-dialog';
import { t } from '../i18n/catalogue';
import { count, type Phrase } from '../i18n/phrase';
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
      return 'Deleted.';
    });
  }

  async #forget(): Promise<void> {
    const { workspace, store } = this.desk;
    const agreed = await this.renderRoot.querySelector<ConfirmDialog>('confirm-dialog')?.ask({
      heading: 'Forget this workspace on this device?',
      sentences: [workspace
        ? `**${workspace.name}** (${count(workspace.lines, 'line', 'lines')}) is deleted from this device, ${this.desk.sync.hub ? 'and you are signed out. The hub keeps it.' : 'and the desk begins with the sample library.'}`
        : 'What is stored here is deleted, and the desk begins with the sample library.'],
      loss: store.queued > 0 || !workspace
        ? 'Afterwards only the rescue file has it. Make sure that it is where you saved it.'
        : 'This can’t be taken back.',
      keep: 'Keep it',
      confirm: 'Forget this device',
    });
    if (!agreed) return;
    if (this.desk.sync.hub) {
      await this.#leaveHub();
      return;
    }
    await this.run('forgetting', async (backend) => {
      await backend.forget();
      return 'Deleted. The desk has begun afresh.';
    });
  }

  protected override render(): unknown {
    const reason = this.#reason;
    return html`<section class="panel" aria-labelledby="forget">
      <header><h2 id="forget">Forget this device</h2>
        <p class="quiet">Deletes this workspace from this browser: before the device goes to somebody else.</p></header>
      <div class="pad"><button class="danger" aria-disabled=${reason ? 'true' : this.off} aria-describedby="why"
          @click=${() => { if (!reason) void this.#forget(); }}>${this.busy ? 'Deleting…' : 'Forget this device…'}</button>
        <p id="why" class="quiet" ?hidden=${!reason.trim()}>${reason}</p>
        ${this.outcome()}</div>
      <confirm-dialog></confirm-dialog>
    </section>`;
  }
}

customElements.define('device-forget', DeviceForget);
