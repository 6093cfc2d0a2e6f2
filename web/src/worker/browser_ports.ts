// SPDX-License-Identifier: Apache-2.0
// Web Locks, BroadcastChannel and the network, as the ports that tabs.ts and writer.ts ask for.
import type { BackendEvent, HubPlace } from '../contract';
import { turnBrowserLog } from '../store/browser_log';
import { DatabaseDoor, memoryDisk, openDisk } from '../store/disk';
import { cacheTrace } from '../store/trace';
import { after } from './after';
import { loadWhole, type EarlyCore, type LoadedCore } from './core';
import { BackendError } from './errors';
import { foreseenIn, type Foreseen } from './foresight';
import type { HubPorts } from './hub_side';
import type { BetweenTabs, StartSettings } from './protocol';
import { stateOf } from './sync_state';
import type { Channel, OpenWriter, TabPorts } from './tabs';
import { Writer } from './writer';
import type { Rulebook, WriterPorts } from './writer_ports';

export type LoadCore = (settings: StartSettings, early: (core: EarlyCore) => void) => Promise<LoadedCore>;
const wholeCore: LoadCore = ({ wasm }, early) => loadWhole(wasm, early);

/** Twice that in silence, and a writer that has not said that it is busy counts as asleep. */
const PATIENCE = 600;

function token(): string {
  // randomUUID needs a secure context; this does not.
  const words = crypto.getRandomValues(new Uint32Array(4));
  return Array.from(words, (word) => word.toString(16).padStart(8, '0')).join('');
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

const webLocks = (): LockManager | undefined => (navigator as { locks?: LockManager }).locks;

/** Without Web Locks (an insecure origin) every tab writes at once, and the database's fencing
 *  number lets only the newest one succeed; the others hear of it and ask that one. */
function makeLock(name: string): Pick<TabPorts, 'lock' | 'leave'> {
  const locks = webLocks();
  if (!locks) return { lock: (work) => work() };
  let waiting = new AbortController();
  return {
    async lock(work, steal) {
      waiting.abort();
      waiting = new AbortController();
      // A request that steals is granted at once; it can't be given a signal.
      await locks.request(name, steal ? { steal } : { signal: waiting.signal }, work);
    },
    leave: () => { waiting.abort(); },
  };
}

/** Nobody else can see what is in memory alone. */
const alone: Pick<TabPorts, 'lock' | 'exclusive' | 'channel'> = {
  lock: (work) => work(),
  exclusive: false,
  channel: { post: () => undefined, listen: () => undefined },
};

function channel(name: string): Channel {
  const broadcast = new BroadcastChannel(name);
  return {
    close: () => { broadcast.close(); },
    post: (message) => {
      broadcast.postMessage(message);
    },
    listen: (listener) => {
      broadcast.addEventListener('message', (event: MessageEvent<BetweenTabs>) => {
        listener(event.data);
      });
    },
  };
}

async function fetchSample({ base, begin }: StartSettings, rulebook: Rulebook): Promise<Uint8Array> {
  if (begin === 'empty') throw new BackendError({ code: 'workspace_empty', message: 'Nothing is in this workspace yet' });
  const address = new URL(`sample/${rulebook}.accession`, base);
  const response = await fetch(address).catch(() => undefined);
  if (!response?.ok) {
    throw new BackendError({
      code: 'sample_unavailable',
      message: `The sample library could not be loaded from ${address.pathname}`,
    });
  }
  return new Uint8Array(await response.arrayBuffer());
}

/** Most workspaces belong to no hub: what only those of hubs need comes by itself. */
async function hubSide(place: HubPlace, busy: HubPorts['busy']): Promise<WriterPorts['hub']> {
  const { sideOf } = await import('./hub_side').catch(() => {
    throw new BackendError({ code: 'program_incomplete', message: 'What sends to the hub could not be loaded' });
  });
  return sideOf({ place, fetch: (...request) => fetch(...request), after, random: () => Math.random(), busy });
}

async function openWriter(
  load: LoadCore,
  settings: StartSettings,
  above: number,
  emit: (event: BackendEvent) => void,
  busy: (bound: number) => Promise<void>,
  foreseen: (told: Foreseen) => void,
): Promise<OpenWriter> {
  const writer: { current?: Writer } = {};
  // Whoever was there before may not have heard of us; and with a hub, who writes is who sends.
  const late = above < 0 && webLocks() !== undefined && !settings.hub;
  // What is read first should not have to wait for it.
  const turned = settings.memory || late ? undefined : turnBrowserLog();
  const door = settings.memory ? undefined : new DatabaseDoor({
    database: settings.database,
    above,
    turnLog: () => turned ?? turnBrowserLog(),
    late,
    lost: (code, message) => { writer.current?.lost(code, message); },
    noted: (value) => {
      const told = foreseenIn(value);
      if (told) foreseen(told);
    },
  });
  const coming = settings.hub && hubSide(settings.hub, busy);
  coming?.catch(() => undefined);
  const { module: core, parts } = await load(settings, (early) => { door?.begin(early); });
  const disk = door ? await openDisk(core, door) : memoryDisk(core, above);
  const side = await coming;
  const trace = settings.memory ? undefined : cacheTrace(settings.database, settings.base);
  writer.current = new Writer({
    ...(trace ? { trace } : {}),
    ...(parts ? { parts } : {}),
    newSession: () => new core.Session(),
    disk,
    fetchSample: (rulebook) => fetchSample(settings, rulebook),
    emit,
    now: () => Date.now(),
    clock: () => performance.now(),
    pause: () => wait(0),
    token,
    ...(settings.passing ? {} : { after }),
    ...(side ? { hub: side } : {}),
  });
  await writer.current.open();
  return writer.current;
}

function shared(settings: StartSettings): Pick<TabPorts, 'lock' | 'exclusive' | 'channel' | 'leave'> {
  const name = `accession-writer:${settings.database}`;
  return { ...makeLock(name), exclusive: webLocks() !== undefined, channel: channel(name) };
}

export function browserPorts(settings: StartSettings, load = wholeCore): TabPorts {
  return {
    ...(settings.memory ? alone : shared(settings)),
    openWriter: (above, emit, busy, foreseen) => openWriter(load, settings, above, emit, busy, foreseen),
    ...(settings.hub ? { unknownSync: stateOf(settings.hub, null, { inFlight: false, signInNeeded: false, live: false }) } : {}),
    token: token(),
    patience: () => wait(PATIENCE),
    pause: () => wait(0),
    clock: () => performance.now(),
  };
}
