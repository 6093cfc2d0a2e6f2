// SPDX-License-Identifier: Apache-2.0
// The page as it is when its workspace belongs to a hub, in states that a real hub is seldom in: between
// the page and its real worker stands something that says how things stand, and what needs attention.
import type { Page } from '@playwright/test';
import type { AttentionEntry, SyncState } from '../../../web/src/contract';

export const place = { url: 'http://localhost', workspace: 'main', name: 'Hollin Library', user: 'mtsang' };

export const quiet: SyncState = {
  hub: place, device: 'd'.repeat(32), phase: 'up_to_date', arrived: true, waiting: 0, sent: 0, attention: 0, live: true, needsUpdate: false, hubIsOlder: false,
};

interface Standing {
  sync: SyncState;
  attention: AttentionEntry[];
}
export interface InPage {
  now: Standing;
  asked: { method: string; args: unknown[] }[];
  tell(change: Partial<Standing>): void;
}
type StandInWindow = Window & { standIn: InPage };

/** Before the page is opened. */
export async function standIn(page: Page, sync: SyncState = quiet): Promise<void> {
  await page.addInitScript(inPage, { sync, session: { ...place, userName: 'M. Tsang', roles: ['purchasing_operator', 'purchasing_operator_extended', 'receiving_operator', 'invoice_operator', 'purchasing_manager'] } });
}

export async function tell(page: Page, change: Partial<Standing>): Promise<void> {
  await page.evaluate((given) => { (window as unknown as StandInWindow).standIn.tell(given); }, change);
}

export function asked(page: Page): Promise<InPage['asked']> {
  return page.evaluate(() => (window as unknown as StandInWindow).standIn.asked);
}

/** Runs in the page. */
function inPage({ sync, session }: { sync: SyncState; session: unknown }): void {
  if (!localStorage.getItem('stood-in')) {
    localStorage.setItem('accession.hub', JSON.stringify(session));
    localStorage.setItem('stood-in', 'yes');
  }
  interface Message { type: string; id: number; question: { method: string; args: unknown[] }; event: { type: string } }
  const Real = window.Worker;
  const standing: InPage = { now: { sync, attention: [] }, asked: [], tell: () => undefined };
  class Between extends EventTarget {
    readonly real: Worker;
    constructor(address: string | URL, options: WorkerOptions = {}) {
      super();
      // The worker's name says what to open: the real one opens the same without a hub.
      const { hub: _, ...settings } = JSON.parse((options.name ?? '').replace(/^\w+ /, '')) as Record<string, unknown>;
      this.real = new Real(address, { ...options, name: `accession ${JSON.stringify(settings)}` });
      this.real.addEventListener('message', ({ data }: MessageEvent<Message>) => {
        if (data.type !== 'event' || data.event.type !== 'sync') this.say(data);
      });
      standing.tell = (change) => {
        Object.assign(standing.now, change);
        this.say({ type: 'event', event: { type: 'sync', sync: standing.now.sync } });
      };
    }
    say(data: unknown): void {
      this.dispatchEvent(new MessageEvent('message', { data }));
    }
    postMessage(message: Message, transfer: Transferable[] = []): void {
      const { method, args } = message.question;
      const answer = (value: unknown): void => { setTimeout(() => { this.say({ type: 'answer', id: message.id, answer: { ok: true, value } }); }); };
      const settle = (seq: unknown): void => {
        const attention = standing.now.attention.filter((entry) => entry.seq !== seq);
        standing.tell({ attention, sync: { ...standing.now.sync, attention: attention.length } });
      };
      if (['sync', 'syncNow', 'attention', 'redo', 'discard', 'signOut', 'consentToResend'].includes(method)) standing.asked.push({ method, args });
      if (method === 'sync') answer(standing.now.sync);
      else if (method === 'attention') answer(standing.now.attention);
      else if (method === 'syncNow' || method === 'consentToResend') answer(undefined);
      else if (method === 'signOut') answer({ told: true });
      else if (method === 'discard') {
        settle((args[0] as { seq: number }).seq);
        answer(undefined);
      } else if (method === 'redo') {
        settle(args[0]);
        answer({ command: (args[1] as { id: string }).id, accepted: true, unmet: [], consequences: [] });
      } else this.real.postMessage(message, transfer);
    }
  }
  Object.assign(window, { Worker: Between, standIn: standing });
}
