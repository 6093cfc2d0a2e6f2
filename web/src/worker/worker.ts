// SPDX-License-Identifier: Apache-2.0
// The worker's entry: questions from the page in, answers and events out.
import { browserPorts } from './browser_ports';
import type { FromWorker, ToWorker } from './protocol';
import { Serving } from './serving';
import { settingsIn } from './start_name';

interface WorkerScope {
  readonly name: string;
  postMessage(message: FromWorker, transfer?: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<ToWorker>) => void): void;
}
const scope = globalThis as unknown as WorkerScope;

const serving = new Serving((message, transfer) => { scope.postMessage(message, transfer); }, browserPorts);
scope.addEventListener('message', ({ data }) => { serving.hear(data); });
const settings = settingsIn(scope.name);
if (settings) serving.hear({ type: 'start', settings });
scope.postMessage({ type: 'ready' });
