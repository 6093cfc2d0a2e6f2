// SPDX-License-Identifier: Apache-2.0
// What a worker's entry does: questions from the page in, answers and events out.
import { browserPorts, type LoadCore } from './browser_ports';
import type { FromWorker, ToWorker } from './protocol';
import { Serving } from './serving';
import { settingsIn } from './start_name';

interface WorkerScope {
  readonly name: string;
  postMessage(message: FromWorker, transfer?: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<ToWorker>) => void): void;
}

export function serveHere(load?: LoadCore): void {
  const scope = globalThis as unknown as WorkerScope;
  const serving = new Serving(
    (message, transfer) => { scope.postMessage(message, transfer); },
    (settings) => browserPorts(settings, load),
  );
  scope.addEventListener('message', ({ data }) => { serving.hear(data); });
  const settings = settingsIn(scope.name);
  if (settings) serving.hear({ type: 'start', settings });
  scope.postMessage({ type: 'ready' });
}
