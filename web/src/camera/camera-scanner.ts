// SPDX-License-Identifier: Apache-2.0
// Scanning with the camera: its picture, a frame to aim with, and what was found under it. Each new code that
// comes into the frame is given on as `scanned`. The camera is off when nobody looks: closed, out of sight,
// or nothing scanned for two minutes.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import { DeskElement } from '../elements/desk-element';
import { modalStyles, openModal } from '../elements/modal';
import { t } from '../i18n/catalogue';
import type { ReceiveFlow } from '../receive/flow';
import { baseStyles, buttonStyles, fieldStyles } from '../styles/shared';
import { Camera, troubleOf, type CameraTrouble } from './camera';
import './camera-found';
import { scannerStyles } from './camera-scanner-styles';
import { cropOf } from './crop';
import { Decoder } from './decoder';
import { Reads } from './reads';
import { ScannedEvent } from './scanned';

/** Between the beginnings of two looks: often enough for a hand, and a phone stays cool. */
const lookEveryMs = 120;
const idleMs = 120_000;
/** How long the frame shows that it has read. */
const readShownMs = 350;

type State = 'closed' | 'starting' | 'on' | 'idle' | 'hidden' | CameraTrouble;

export class CameraScanner extends DeskElement {
  static override properties: PropertyDeclarations = {
    desk: { attribute: false },
    flow: { attribute: false },
    state: { state: true },
    cameras: { state: true },
    lit: { state: true },
    justRead: { state: true },
  };
  declare flow: ReceiveFlow;
  declare protected state: State;
  declare protected cameras: readonly MediaDeviceInfo[];
  declare protected lit: boolean;
  declare protected justRead: boolean;
  #camera: Camera | undefined;
  #decoder: Decoder | undefined;
  readonly #reads = new Reads();
  /** What was begun for an earlier opening is not carried on. */
  #turn = 0;
  #busyAt = 0;
  #readShown = 0;

  static override styles = [baseStyles, buttonStyles, fieldStyles, modalStyles, scannerStyles, css``];

  constructor() {
    super();
    this.state = 'closed';
    this.cameras = [];
    this.lit = false;
    this.justRead = false;
  }

  protected override connected(signal: AbortSignal): void {
    document.addEventListener('visibilitychange', () => { this.#seen(); }, { signal });
    signal.addEventListener('abort', () => { this.#stop('closed'); });
  }

  async open(): Promise<void> {
    openModal(this.renderRoot.querySelector('dialog'));
    await this.#start();
  }

  async #start(): Promise<void> {
    this.#stop('starting');
    const turn = this.#turn;
    try {
      if (!isSecureContext) throw new Error();
      const camera = await Camera.open();
      if (turn !== this.#turn) {
        camera.close();
        return;
      }
      await this.#show(camera, turn);
    } catch (reason) {
      if (turn === this.#turn) this.#stop(troubleOf(reason, isSecureContext));
    }
  }

  async #show(camera: Camera, turn: number): Promise<void> {
    this.#camera = camera;
    camera.whenGone(() => { if (turn === this.#turn) this.#stop('busy'); });
    const video = this.renderRoot.querySelector('video');
    if (video) {
      video.srcObject = camera.stream;
      await video.play();
    }
    this.cameras = await Camera.all();
    if (turn !== this.#turn) return;
    this.state = 'on';
    // The frame is measured where it lies.
    await this.updateComplete;
    this.#touched();
    this.#reads.forget();
    this.#decoder = new Decoder();
    void this.#look(turn);
  }

  #stop(state: State): void {
    this.#turn++;
    this.#camera?.close();
    this.#camera = undefined;
    this.#decoder?.end();
    this.#decoder = undefined;
    const video = this.renderRoot.querySelector('video');
    if (video) video.srcObject = null;
    clearTimeout(this.#readShown);
    this.lit = false;
    this.justRead = false;
    this.state = state;
  }

  /** Out of sight it is off; back in sight it goes on, as nobody has closed it. */
  #seen(): void {
    if (document.hidden) {
      if (this.state === 'on' || this.state === 'starting') this.#stop('hidden');
    } else if (this.state === 'hidden') {
      void this.#start();
    }
  }

  #touched(): void {
    this.#busyAt = performance.now();
  }

  /** One look after the other, as fast as they are read but no faster than is of use. */
  async #look(turn: number): Promise<void> {
    while (turn === this.#turn && this.#decoder) {
      const began = performance.now();
      if (began - this.#busyAt > idleMs) {
        this.#stop('idle');
        return;
      }
      try {
        const frame = await this.#frame();
        const found = frame && turn === this.#turn ? await this.#decoder.read(frame) : [];
        if (turn !== this.#turn) return;
        const text = frame ? this.#reads.see(found, performance.now()) : undefined;
        if (text !== undefined) this.#give(text);
      } catch (reason) {
        console.warn('The camera’s picture could not be read.', reason);
        if (turn === this.#turn) this.#stop('reader');
        return;
      }
      await new Promise((resolve) => { setTimeout(resolve, Math.max(0, began + lookEveryMs - performance.now())); });
    }
  }

  /** What lies in the frame now. */
  async #frame(): Promise<ImageBitmap | undefined> {
    const video = this.renderRoot.querySelector('video');
    const aim = this.renderRoot.querySelector<HTMLElement>('.aim');
    if (!video || !aim || video.readyState < video.HAVE_CURRENT_DATA || video.videoWidth === 0) return undefined;
    const picture = { width: video.videoWidth, height: video.videoHeight };
    const box = { width: video.clientWidth, height: video.clientHeight };
    const frame = { x: aim.offsetLeft, y: aim.offsetTop, width: aim.offsetWidth, height: aim.offsetHeight };
    const { x, y, width, height } = cropOf(picture, box, frame);
    return createImageBitmap(video, x, y, width, height);
  }

  #give(text: string): void {
    this.#touched();
    this.justRead = true;
    clearTimeout(this.#readShown);
    this.#readShown = window.setTimeout(() => { this.justRead = false; }, readShownMs);
    // The same again would receive: that is for the button.
    const { view } = this.flow;
    if (view.kind === 'match' && view.text === text) return;
    this.dispatchEvent(new ScannedEvent(text));
  }

  #choose(event: Event): void {
    Camera.choose((event.target as HTMLSelectElement).value);
    void this.#start();
  }

  async #torch(): Promise<void> {
    const wanted = !this.lit;
    if (await this.#camera?.torch(wanted)) this.lit = wanted;
  }

  #tools(): unknown {
    const words = t.camera.scanner;
    const torch = this.state === 'on' && this.#camera?.hasTorch === true;
    if (this.cameras.length < 2 && !torch) return nothing;
    return html`<div class="tools">
      ${this.cameras.length > 1 ? html`<label>${words.choose}<select @change=${(event: Event) => { this.#choose(event); }}>
        ${this.cameras.map(({ deviceId, label }, index) => html`<option value=${deviceId} ?selected=${deviceId === this.#camera?.id}>${label || words.cameraName(index + 1)}</option>`)}</select></label>` : nothing}
      ${torch ? html`<button type="button" aria-pressed=${this.lit ? 'true' : 'false'} @click=${() => void this.#torch()}>${words.light}</button>` : nothing}
    </div>`;
  }

  #noPicture(): unknown {
    const words = t.camera.scanner;
    const again = html`<button type="button" class="primary" @click=${() => void this.#start()}>${words.again}</button>`;
    switch (this.state) {
      case 'closed':
      case 'on':
        return nothing;
      case 'starting':
        return html`<div class="no-picture" role="status"><p>${words.starting}</p></div>`;
      case 'idle':
      case 'hidden':
        return html`<div class="no-picture" role="status"><p>${this.state === 'idle' ? words.paused : words.hidden}</p>${again}</div>`;
      default: {
        const { heading, help } = t.camera.troubles[this.state];
        return html`<div class="no-picture" role="alert"><h3>${heading}</h3><p>${help}</p>${this.state === 'insecure' ? nothing : again}</div>`;
      }
    }
  }

  protected override render(): unknown {
    const words = t.camera.scanner;
    return html`<dialog aria-labelledby="heading" @close=${() => { this.#stop('closed'); }} @pointerdown=${() => { this.#touched(); }} @keydown=${() => { this.#touched(); }}>
      <div class="frame-of-all">
        <div class="head"><h2 id="heading">${words.heading}</h2>
          <button type="button" @click=${() => { this.renderRoot.querySelector('dialog')?.close(); }}>${words.close}</button></div>
        <div class="picture">
          <video class=${this.#camera?.looksBack ? 'mirror' : ''} playsinline .muted=${true} aria-label=${words.picture}></video>
          <div class="aim ${this.justRead ? 'read' : ''}" ?hidden=${this.state !== 'on'}></div>
          <p class="hint" ?hidden=${this.state !== 'on'}>${words.aim}</p>
          ${this.#noPicture()}
        </div>
        ${this.#tools()}
        ${this.state === 'closed' ? nothing : html`<camera-found .desk=${this.desk} .flow=${this.flow}></camera-found>`}
      </div>
    </dialog>`;
  }
}

customElements.define('camera-scanner', CameraScanner);
