// SPDX-License-Identifier: Apache-2.0
// The desk's own worker, told by its name what to open.
import type { Backend, HubPlace } from '../contract';
import { askToKeep, browserStorage } from '../app/browser-storage';
import type { StoreLook } from '../app/other-stores';
import { backendOver } from './client';
import { databaseName, type StartSettings } from './protocol';
import { startName } from './start_name';
import workerAddress from './worker?worker&url';

export interface ConnectOptions {
  /** The workspace of a library's hub, kept apart from all others of this browser. */
  hub?: HubPlace;
}

const workerFor = (settings: StartSettings): Worker =>
  new Worker(new URL(workerAddress, import.meta.url), { type: 'module', name: startName(settings) });

/** Another workspace of this browser. Nothing is sent to its hub, whoever is signed in there. */
export function lookInto(database: string): Promise<StoreLook> {
  const worker = workerFor({ base: document.baseURI, database, begin: 'empty', passing: true });
  return Promise.resolve({ backend: backendOver(worker, () => Promise.resolve()), end: () => { worker.terminate(); } });
}

/** Starts the worker. Resolves at once: the first question waits until the workspace is open. */
export function connect(options: ConnectOptions = {}): Promise<Backend> {
  const base = document.baseURI;
  const settings: StartSettings = { base, database: databaseName(base, options.hub), ...options };
  const worker = workerFor(settings);
  // Asked when there is first something to lose. A browser may say no; then it may clear the data
  // when space runs out, as it may with any site's.
  return Promise.resolve(backendOver(worker, async () => {
    if (!(await browserStorage()).persisted) await askToKeep();
  }));
}
