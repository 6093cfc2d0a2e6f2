// SPDX-License-Identifier: Apache-2.0
// The device's camera: opened, closed, chosen, its light; and why it can't be had.

import { read, write } from '../app/preferences';

export type CameraTrouble = 'denied' | 'none' | 'busy' | 'insecure' | 'reader' | 'other';

/** Browsers don't name cameras to pages that are not safe; old ones have none to name. */
export function canHaveCamera(): boolean {
  return (navigator.mediaDevices as MediaDevices | undefined)?.getUserMedia !== undefined;
}

/** By the names that the standard gives to errors. */
export function troubleOf(reason: unknown, secure: boolean): CameraTrouble {
  if (!secure) return 'insecure';
  switch ((reason as { name?: unknown } | undefined)?.name) {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'denied';
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'none';
    case 'NotReadableError':
    case 'AbortError':
      return 'busy';
    default:
      return 'other';
  }
}

interface Lit {
  torch?: boolean;
  focusMode?: string[];
}

const chosen = 'camera';

export class Camera {
  private constructor(readonly stream: MediaStream) {}

  /** The one that was chosen here, else the one on the back. */
  static async open(): Promise<Camera> {
    const size = { width: { ideal: 1280 }, height: { ideal: 720 } };
    const id = read(chosen);
    const ask = (video: MediaTrackConstraints): Promise<MediaStream> => navigator.mediaDevices.getUserMedia({ audio: false, video });
    const back = { ...size, facingMode: { ideal: 'environment' } };
    const stream = id
      // It may have been unplugged.
      ? await ask({ ...size, deviceId: { exact: id } }).catch((reason: unknown) => {
        if (troubleOf(reason, true) !== 'none') throw reason;
        return ask(back);
      })
      : await ask(back);
    const camera = new Camera(stream);
    await camera.#focus();
    return camera;
  }

  /** For the next time it is opened. */
  static choose(id: string): void {
    write(chosen, id);
  }

  /** All that there are; they have names only after one was allowed. */
  static async all(): Promise<MediaDeviceInfo[]> {
    const devices = await navigator.mediaDevices.enumerateDevices().catch(() => []);
    return devices.filter(({ kind }) => kind === 'videoinput');
  }

  get #track(): MediaStreamTrack | undefined {
    return this.stream.getVideoTracks()[0];
  }

  get #abilities(): Lit {
    const track = this.#track as { getCapabilities?: () => MediaTrackCapabilities } | undefined;
    return (track?.getCapabilities?.() ?? {}) as Lit;
  }

  get id(): string {
    return this.#track?.getSettings().deviceId ?? '';
  }

  /** It looks at whoever holds the device. */
  get looksBack(): boolean {
    return this.#track?.getSettings().facingMode === 'user';
  }

  /** Unplugged, or taken away by the system. */
  whenGone(listener: () => void): void {
    this.#track?.addEventListener('ended', listener, { once: true });
  }

  get hasTorch(): boolean {
    return this.#abilities.torch === true;
  }

  /** Whether it is as wished. */
  torch(on: boolean): Promise<boolean> {
    return this.#apply({ torch: on });
  }

  async #focus(): Promise<void> {
    if (this.#abilities.focusMode?.includes('continuous')) await this.#apply({ focusMode: 'continuous' });
  }

  /** Torch and focus are not yet in every description of what a track can. */
  async #apply(wish: object): Promise<boolean> {
    try {
      await this.#track?.applyConstraints({ advanced: [wish] });
      return true;
    } catch {
      return false;
    }
  }

  close(): void {
    for (const track of this.stream.getTracks()) track.stop();
  }
}
