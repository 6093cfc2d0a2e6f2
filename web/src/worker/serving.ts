// SPDX-License-Identifier: Apache-2.0
// The other end of client.ts: questions in, answers and events out, wherever it runs: in a worker, in the
// page where no worker can be had, in Node.js.
import type { Account, Credentials } from '../contract';
import { toFailure } from './errors';
import { delivered, type Delivered, type FromWorker, type Question, type StartSettings, type ToWorker } from './protocol';
import { signIn } from './sign_in';
import { Tabs, type TabPorts } from './tabs';

export type Post = (message: FromWorker, transfer?: Transferable[]) => void;

export class Serving {
  private started: { tabs: Tabs; settings: StartSettings } | undefined;

  constructor(
    private readonly post: Post,
    private readonly portsFor: (settings: StartSettings) => TabPorts,
    /** Keeps what a hub leaves at sign-in. */
    private readonly fetcher: typeof fetch = (...request) => fetch(...request),
  ) {}

  hear(message: ToWorker): void {
    if (message.type === 'start') {
      this.started ??= { tabs: this.start(message.settings), settings: message.settings };
      return;
    }
    const { id, question } = message;
    this.ask(question).then(
      (value) => {
        this.reply(id, delivered(question.method, value));
      },
      (error: unknown) => {
        this.reply(id, { ok: false, failure: toFailure(error) });
      },
    );
  }

  /** Where a worker would be ended. */
  end(): void {
    this.started?.tabs.end();
  }

  private start(settings: StartSettings): Tabs {
    const tabs = new Tabs(this.portsFor(settings));
    tabs.subscribe((event) => {
      this.post({ type: 'event', event });
    });
    tabs.start();
    return tabs;
  }

  private reply(id: number, answer: Delivered): void {
    const bytes = 'value' in answer && answer.value instanceof Uint8Array ? [answer.value.buffer] : [];
    this.post({ type: 'answer', id, answer }, bytes as Transferable[]);
  }

  private ask(question: Question): Promise<unknown> {
    if (!this.started) return Promise.reject(new Error('not started'));
    const { tabs, settings } = this.started;
    return question.method === 'signIn' ? signInHere(question, tabs, settings, this.fetcher) : tabs.ask(question);
  }
}

/** By this tab itself, whoever writes; who writes is told then. */
async function signInHere({ args }: Question, tabs: Tabs, { base, hub }: StartSettings, fetcher: typeof fetch): Promise<Account> {
  const [credentials, deviceName] = args as [Credentials, string];
  const { device } = tabs.syncState;
  const address = hub?.url ?? new URL(base).origin;
  const account = await signIn(fetcher, address, credentials, { deviceName, ...(device ? { device } : {}) });
  if (hub && account.user === hub.user) await tabs.ask({ method: 'syncNow', args: ['signed_in'] }).catch(() => undefined);
  return account;
}
