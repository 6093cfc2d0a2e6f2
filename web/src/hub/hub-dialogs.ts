// SPDX-License-Identifier: Apache-2.0
// The hub's dialogs, one of them at a time.

import { html } from 'lit';
import { beginAnew, endSession, signedOutUntold } from '../app/hub-session';
import type { ConfirmDialog } from '../elements/confirm-dialog';
import { DeskElement } from '../elements/desk-element';
import { t } from '../i18n/catalogue';
import type { HubDialog } from './hub-ask';
import type { SignInDialog } from './sign-in-dialog';
import type { SyncDialog } from './sync-dialog';

export class HubDialogs extends DeskElement {
  open(dialog: HubDialog): void {
    if (dialog === 'state') void this.renderRoot.querySelector<SyncDialog>('sync-dialog')?.show();
    else if (dialog === 'sign-in') void this.renderRoot.querySelector<SignInDialog>('sign-in-dialog')?.show();
    else void this.#signOut();
  }

  async #signOut(): Promise<void> {
    const { sync, keeper } = this.desk;
    const { heading, afterwards, theLibrary, keep, confirm } = t.hub.signOut;
    const agreed = await this.renderRoot.querySelector<ConfirmDialog>('confirm-dialog')?.ask({
      heading, sentences: [t.sync.signOutSentence(sync), afterwards(sync.hub?.name ?? theLibrary)], keep, confirm, calm: true,
    });
    if (!agreed) return;
    const signedOut = await keeper?.signOut().catch(() => undefined);
    endSession();
    if (!signedOut?.told) signedOutUntold();
    beginAnew();
  }

  protected override render(): unknown {
    return html`<sync-dialog .desk=${this.desk}></sync-dialog>
      <sign-in-dialog .desk=${this.desk}></sign-in-dialog>
      <confirm-dialog></confirm-dialog>`;
  }
}

customElements.define('hub-dialogs', HubDialogs);
