// SPDX-License-Identifier: Apache-2.0
// The worker's entry: questions from the page in, answers and events out.
import type { Account, Credentials } from '../contract';
import { browserPorts } from './browser_ports';
import { toFailure } from './errors';
import type { Answer, FromWorker, Question, StartSettings, ToWorker } from './protocol';
import { signIn } from './sign_in';
import { Tabs } from './tabs';

interface WorkerScope {
  postMessage(message: FromWorker, transfer?: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<ToWorker>) => void): void;
}
const scope = globalThis as unknown as WorkerScope;

function start(settings: StartSettings): Tabs {
  const tabs = new Tabs(browserPorts(settings));
  tabs.subscribe((event) => {
    scope.postMessage({ type: 'event', event });
  });
  tabs.start();
  return tabs;
}

function reply(id: number, answer: Answer): void {
  const bytes = answer.ok && answer.value instanceof Uint8Array ? [answer.value.buffer] : [];
  scope.postMessage({ type: 'answer', id, answer }, bytes as Transferable[]);
}

let started: { tabs: Tabs; settings: StartSettings } | undefined;

/** By this tab itself, whoever writes; who writes is told then. */
async function signInHere({ args }: Question, tabs: Tabs, { base, hub }: StartSettings): Promise<Account> {
  const [credentials, deviceName] = args as [Credentials, string];
  const { device } = tabs.syncState;
  const address = hub?.url ?? new URL(base).origin;
  const account = await signIn((...request) => fetch(...request), address, credentials, { deviceName, ...(device ? { device } : {}) });
  if (hub && account.user === hub.user) await tabs.ask({ method: 'syncNow', args: ['signed_in'] }).catch(() => undefined);
  return account;
}

function ask(question: Question): Promise<unknown> {
  if (!started) return Promise.reject(new Error('not started'));
  const { tabs, settings } = started;
  return question.method === 'signIn' ? signInHere(question, tabs, settings) : tabs.ask(question);
}

scope.addEventListener('message', ({ data }) => {
  if (data.type === 'start') {
    started ??= { tabs: start(data.settings), settings: data.settings };
    return;
  }
  const { id, question } = data;
  const answer = ask(question);
  answer.then(
    (value) => {
      reply(id, { ok: true, value });
    },
    (error: unknown) => {
      reply(id, { ok: false, failure: toFailure(error) });
    },
  );
});
