// SPDX-License-Identifier: Apache-2.0
// Takes everything of Accession off this device; not while any workspace here has what is nowhere else.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import { download, fileName } from '../app/download';
import { beginAnew, endSession, signedOutUntold } from '../app/hub-session';
import { followLanguage } from '../app/language';
import { applyTheme } from '../app/theme';
import type { ConfirmDialog } from '../elements/confirm-dialog';
import { t } from '../i18n/catalogue';
import { visible } from '../i18n/format';
import type { Phrase } from '../i18n/phrase';
import { rich, storageError } from '../i18n/words';
import { baseStyles, buttonStyles, panelStyles } from '../styles/shared';
import { DeviceSection, sectionStyles } from './device-section';
import { deleteDatabase, deleteStore, eraseTheRest, otherStores, standsInTheWay, type OtherStore } from './device-stores';

function whoseIs({ user, page, name }: OtherStore): string {
  const words = t.deviceRoom.forget;
  return user ? words.ofUser(visible(user), visible(name)) : page ? words.ofPage(visible(page)) : words.ofNobody(visible(name));
}

export class DeviceForget extends DeviceSection {
  static override properties: PropertyDeclarations = { others: { state: true } };
  /** Of which something stood in the way. */
  declare protected others: readonly OtherStore[];

  static override styles = [baseStyles, buttonStyles, panelStyles, sectionStyles, css`
    .panel {
      border-color: color-mix(in srgb, var(--red) 45%, var(--line));
    }
    ul {
      display: grid;
      gap: var(--space-2);
      margin-top: var(--space-2);
    }
    li {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2) var(--space-3);
      align-items: center;
    }
  `];

  constructor() {
    super();
    this.others = [];
  }

  protected override connected(signal: AbortSignal): void {
    signal.addEventListener('abort', () => { this.#letGo(); });
  }

  #letGo(): void {
    for (const { look } of this.others) look?.end();
    this.others = [];
  }

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

  /** What of others lies here is asked of their workspaces, each time anew: they may be in use elsewhere. */
  async #lookAtOthers(): Promise<boolean> {
    await this.run('looking', async () => {
      this.others = await otherStores(this.desk.around.database, this.others);
      return this.others.some(standsInTheWay) ? t.deviceRoom.forget.inTheWay : '';
    });
    return !this.trouble && !this.told;
  }

  async #forget(): Promise<void> {
    if (this.busy || !await this.#lookAtOthers()) return;
    const { others } = this;
    if (await this.#agreed(others)) await this.#forgetAll(others);
    this.#letGo();
  }

  async #agreed(others: readonly OtherStore[]): Promise<boolean> {
    const { workspace, store } = this.desk;
    const words = t.deviceRoom.forget;
    const setAside = this.info?.files.some(({ kind }) => kind === 'undo') ?? false;
    const rescued = store.queued > 0 || !workspace || others.some(({ alone }) => alone > 0);
    return await this.renderRoot.querySelector<ConfirmDialog>('confirm-dialog')?.ask({
      heading: words.question,
      sentences: [
        !workspace ? words.deletedUnknown
          : this.desk.sync.hub ? words.deletedAndSignedOut(workspace.name, workspace.lines) : words.deletedAndSample(workspace.name, workspace.lines),
        ...(setAside ? [words.setAside] : []),
        ...(others.length > 0 ? [words.alsoDeleted(others.map(whoseIs).join('; '))] : []),
        words.theRest,
      ],
      loss: rescued ? words.onlyRescue : words.forGood,
      keep: words.keep,
      confirm: words.confirm,
    }) ?? false;
  }

  async #forgetAll(others: readonly OtherStore[]): Promise<void> {
    const { hub } = this.desk.sync;
    await this.run('forgetting', async (backend) => {
      for (const other of others) await deleteStore(other);
      // Who forgets the library on this device is signed out of it: else it would be fetched again.
      const told = !hub || (await backend.signOut()).told;
      await backend.forget();
      if (hub) {
        await deleteDatabase(this.desk.around.database);
        endSession();
      }
      await eraseTheRest();
      if (!told) signedOutUntold();
      if (hub) beginAnew();
      return hub ? t.deviceRoom.forget.done : t.deviceRoom.forget.doneAfresh;
    });
    if (hub || this.trouble) return;
    // The choices are gone as well.
    applyTheme();
    if (this.desk.around.wholePage) await followLanguage();
  }

  async #save(other: OtherStore): Promise<void> {
    await this.run('saving', async () => {
      const bytes = await other.look?.backend.rescueFile();
      if (!bytes) return '';
      const name = fileName('rescue', other.user || other.page || other.name, 'accession');
      download(bytes, name, 'application/octet-stream');
      this.others = this.others.map((one) => (one === other ? { ...one, rescued: true } : one));
      return t.common.savedAs(name);
    });
  }

  #inTheWay(): unknown {
    const words = t.deviceRoom.forget;
    const some = this.others.filter(standsInTheWay);
    if (some.length === 0) return nothing;
    return html`<ul aria-label=${words.inTheWay}>${some.map((other, at) => html`<li>
        <span id="other-${at}">${rich(other.open ? words.inTheWayOf(whoseIs(other), other.alone) : words.notOpened(whoseIs(other)))}${other.trouble ? html`. ${storageError(other.trouble)}` : nothing}</span>
        ${other.trouble ? nothing : html`<button aria-disabled=${this.off} aria-describedby="other-${at}" @click=${() => void this.#save(other)}>${t.common.saveRescueFile}</button>`}</li>`)}</ul>`;
  }

  protected override render(): unknown {
    const reason = this.#reason;
    const words = t.deviceRoom.forget;
    return html`<section class="panel" aria-labelledby="forget">
      <header><h2 id="forget">${words.heading}</h2>
        <p class="quiet">${words.about}</p></header>
      <div class="pad"><button class="danger" aria-disabled=${reason ? 'true' : this.off} aria-describedby="why"
          @click=${() => { if (!reason) void this.#forget(); }}>${this.busy === 'looking' ? words.looking : this.busy === 'forgetting' ? words.busy : words.button}</button>
        <p id="why" class="quiet" ?hidden=${!reason.trim()}>${reason}</p>
        <div>${this.outcome()}${this.#inTheWay()}</div></div>
      <confirm-dialog></confirm-dialog>
    </section>`;
  }
}

customElements.define('device-forget', DeviceForget);
