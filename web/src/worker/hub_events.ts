// SPDX-License-Identifier: Apache-2.0
// Hears from the hub that there is something new. Behind something that holds events back there is
// silence; then the desk asks by itself from time to time, and tries again later.
import type { After } from './hub_line';
import { readBody } from './hub_reply';
import { ServerEvents } from './server_events';

export interface HubEventsPorts {
  open(signal: AbortSignal): Promise<Response | undefined>;
  after: After;
  /** There is more to pull. */
  told(epoch: string, position: number): void;
  /** Whether news come at once. */
  live(live: boolean): void;
}

/** A hub says something every 20 seconds. */
const SILENCE = 45_000;
const AGAIN_FIRST = 2_000;
const AGAIN_LAST = 5 * 60_000;

function positionOf(data: string): { epoch: string; position: number } | undefined {
  try {
    const { epoch, position } = JSON.parse(data) as { epoch?: unknown; position?: unknown };
    return typeof epoch === 'string' && typeof position === 'number' ? { epoch, position } : undefined;
  } catch {
    return undefined;
  }
}

export class HubEvents {
  private listening: AbortController | undefined;
  private cancel: (() => void) | undefined;
  private pause = AGAIN_FIRST;

  constructor(private readonly ports: HubEventsPorts) {}

  /** Called whenever the hub has answered: it is there. Listens unless it does, or soon will. */
  start(): void {
    if (this.listening || this.cancel) return;
    void this.listen();
  }

  stop(): void {
    this.cancel?.();
    this.cancel = undefined;
    this.pause = AGAIN_FIRST;
    this.listening?.abort();
    this.listening = undefined;
  }

  private async listen(): Promise<void> {
    const abort = new AbortController();
    this.listening = abort;
    const { signal } = abort;
    let quiet = this.watch(abort);
    let heardAnything = false;
    try {
      const response = await this.ports.open(signal);
      if (!response || signal.aborted) return;
      this.ports.live(true);
      const events = new ServerEvents();
      const decoder = new TextDecoder();
      await readBody(response, (piece) => {
        quiet();
        quiet = this.watch(abort);
        if (!heardAnything) this.ports.live(true);
        heardAnything = true;
        for (const { type, data } of events.feed(decoder.decode(piece, { stream: true }))) {
          const news = type === 'position' ? positionOf(data) : undefined;
          if (news) this.ports.told(news.epoch, news.position);
        }
      });
    } catch {
      // It broke off, or was silent for too long: either way nothing is heard any more.
    } finally {
      quiet();
      if (this.listening === abort) {
        this.listening = undefined;
        this.ports.live(false);
        this.pause = heardAnything ? AGAIN_FIRST : Math.min(AGAIN_LAST, this.pause * 2);
        this.cancel = this.ports.after(this.pause, () => {
          this.cancel = undefined;
          void this.listen();
        });
      }
    }
  }

  private watch(abort: AbortController): () => void {
    return this.ports.after(SILENCE, () => { abort.abort(); });
  }
}
