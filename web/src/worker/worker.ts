// SPDX-License-Identifier: Apache-2.0
// The worker's entry: questions from the page in, answers and events out.
import { browserPorts } from './browser_ports';
import { toFailure } from './errors';
import type { Answer, FromWorker, StartSettings, ToWorker } from './protocol';
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

let tabs: Tabs | undefined;

scope.addEventListener('message', ({ data }) => {
  if (data.type === 'start') {
    tabs ??= start(data.settings);
    return;
  }
  const { id, question } = data;
  const answer = tabs?.ask(question) ?? Promise.reject(new Error('not started'));
  answer.then(
    (value) => {
      reply(id, { ok: true, value });
    },
    (error: unknown) => {
      reply(id, { ok: false, failure: toFailure(error) });
    },
  );
});
