// SPDX-License-Identifier: Apache-2.0
// Beside the scan field: opens the camera, where there may be one. What the camera needs is loaded then.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import { DeskElement } from '../elements/desk-element';
import { t } from '../i18n/catalogue';
import type { ReceiveFlow } from '../receive/flow';
import { baseStyles, buttonStyles } from '../styles/shared';
import { canHaveCamera } from './camera';
import type { CameraScanner } from './camera-scanner';
import { ScannedEvent } from './scanned';

export class CameraButton extends DeskElement {
  static override properties: PropertyDeclarations = {
    desk: { attribute: false },
    flow: { attribute: false },
    loaded: { state: true },
  };
  declare flow: ReceiveFlow;
  declare protected loaded: boolean;

  static override styles = [
    baseStyles,
    buttonStyles,
    css`
      button {
        min-width: 4rem;
        height: 100%;
        min-height: 3.5rem;
        margin-inline-start: var(--space-2);
        border-color: var(--line-strong);
        color: var(--accent-ink);
      }
    `,
  ];

  async #open(): Promise<void> {
    await import('./camera-scanner');
    this.loaded = true;
    await this.updateComplete;
    await this.renderRoot.querySelector<CameraScanner>('camera-scanner')?.open();
  }

  protected override render(): unknown {
    if (!canHaveCamera()) return nothing;
    return html`<button type="button" aria-haspopup="dialog" aria-label=${t.camera.button.open} title=${t.camera.button.open} @click=${() => void this.#open()}>
        <svg viewBox="0 0 24 24" width="26" height="26" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">
          <path d="M4 7.5h3.2L8.8 5h6.4l1.6 2.5H20a1 1 0 0 1 1 1V18a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V8.5a1 1 0 0 1 1-1Z" /><circle cx="12" cy="13" r="3.6" /></svg></button>
      ${this.loaded ? html`<camera-scanner .desk=${this.desk} .flow=${this.flow}
        @scanned=${(event: ScannedEvent) => { this.dispatchEvent(new ScannedEvent(event.text)); }}></camera-scanner>` : nothing}`;
  }
}

customElements.define('camera-button', CameraButton);
