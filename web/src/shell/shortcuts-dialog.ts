// SPDX-License-Identifier: Apache-2.0
// A quick look at the keys, over whatever is being done.

import { html } from 'lit';
import { DeskElement } from '../elements/desk-element';
import { modalStyles, openModal } from '../elements/modal';
import { t } from '../i18n/catalogue';
import { baseStyles, buttonStyles } from '../styles/shared';
import './key-list';

export class ShortcutsDialog extends DeskElement {
  static override styles = [baseStyles, buttonStyles, modalStyles];

  show(): void {
    openModal(this.renderRoot.querySelector('dialog'));
  }

  protected override render(): unknown {
    return html`<dialog aria-labelledby="heading">
      <div class="body">
        <h2 id="heading">${t.shell.keys}</h2>
        <key-list .desk=${this.desk}></key-list>
      </div>
      <form class="foot" method="dialog"><button autofocus>${t.shell.closeKeys} <kbd class="hint">Esc</kbd></button></form>
    </dialog>`;
  }
}

customElements.define('shortcuts-dialog', ShortcutsDialog);
