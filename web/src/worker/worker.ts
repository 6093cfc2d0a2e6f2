// SPDX-License-Identifier: Apache-2.0
// The worker's entry: questions from the page in, answers and events out.
import { browserPorts } from './browser_ports';
import type { FromWorker, ToWorker } from './protocol';
import { Serving } from './serving';

interface WorkerScope {
  postMessage(message: FromWorker, transfer?: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<ToWorker>) => void): void;
}
const scope = globalThis as unknown as WorkerScope;

const serving = new Serving((message, transfer) => { scope.postMessage(message, transfer); }, browserPorts);
scope.addEventListener('message', ({ data }) => { serving.hear(data); });
scope.postMessage({ type: 'ready' });
