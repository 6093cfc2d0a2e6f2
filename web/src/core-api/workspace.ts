// SPDX-License-Identifier: Apache-2.0
// One open workspace, without any screen: every question of the contract, and commands that carry who,
// where and when.

import type { Backend, BackendEvent, Command, Outcome } from '../contract';
import { today } from '../app/today';
import { uuid7 } from '../app/uuid7';
import { BackendError } from '../worker/errors';
import { lookAtContents, type Contents } from './contents';
import { lookAtHub, type HubOptions } from './hub';
import { badArgument, carried, demand, fields, list, lookAt, maybe, oneOf, record, someText, text } from './given';

/** A worker, or the thread that asks; `auto`: a worker where one can be had. */
export type ThreadChoice = 'auto' | 'worker' | 'here';

export type Intent = Omit<Command, 'id' | 'today' | 'at' | 'actor' | 'device'>;

/** Who works, and where: it goes with every command. */
export interface Who {
  actor: string;
  device?: string;
  /** Without any: only what needs no role. */
  roles?: string[];
}

export interface OpenOptions extends Contents {
  /** Under which it is kept in this browser; without one (or a `folder`) in memory alone. */
  name?: string;
  /** Node.js: where its files lie. One program at a time may have it open. */
  folder?: string;
  /** The workspace of a library's hub that this is a device of: what is done here goes there, what others do comes. */
  hub?: HubOptions;
  /** With a hub: who signed in there. */
  who?: Who;
  /** In a page `auto` is a worker, elsewhere `here`. */
  thread?: ThreadChoice;
}

export interface Workspace extends Backend {
  /** Nothing has been put into it: most questions are refused with `workspace_empty`. */
  readonly empty: boolean;
  /** A command of who works here now; the same id is never applied twice. */
  command(intent: Intent): Command;
  /** Resolves once it is kept, or refused by the rules. */
  perform(intent: Intent): Promise<Outcome>;
  /** Waits for what has been asked, then lets everything go. */
  close(): Promise<void>;
}

const known = ['workspace', 'files', 'records', 'rulebook', 'name', 'folder', 'who', 'thread', 'hub'];

/** Refuses what it does not know or cannot do here: who meant it to be kept would find it gone. */
export function lookAtOptions(options: OpenOptions, place: 'name' | 'folder'): void {
  const where = 'openWorkspace';
  if (record(options) === 'an object') throw badArgument(`${where}: its options have to be an object.`);
  for (const key of Object.keys(options)) if (!known.includes(key)) throw badArgument(`${where} knows no \`${key}\`, but ${known.join(', ')}.`);
  lookAtContents(where, options);
  lookAtHub(options);
  demand(where, place, options[place], maybe(someText));
  if (place === 'folder' && options.name !== undefined) throw badArgument(`${where}: \`name\` is for browsers; in Node.js a workspace is kept in a \`folder\`.`);
  if (place === 'name' && options.folder !== undefined) throw badArgument(`${where}: \`folder\` is for Node.js; in a browser a workspace is kept under a \`name\`.`);
  demand(where, 'who', options.who, maybe(fields({ actor: someText, device: maybe(text), roles: maybe(list(text)) })));
  demand(where, 'thread', options.thread, maybe(oneOf(...(place === 'folder' ? ['auto', 'here'] : ['auto', 'here', 'worker']))));
}

/** Whoever listens and fails keeps nobody else from hearing, as with events. */
function heardApart(listener: (event: BackendEvent) => void): (event: BackendEvent) => void {
  return (event) => {
    try {
      listener(event);
    } catch (reason) {
      queueMicrotask(() => { throw reason; });
    }
  };
}

/** What is asked is looked at first; of a workspace that was closed nothing is asked any more. */
function guarded(backend: Backend, closed: () => boolean): Backend {
  const refuseClosed = (): void => {
    if (closed()) throw new BackendError({ code: 'workspace_closed', message: 'The workspace was closed' });
  };
  const questions = Object.entries(backend).map(([name, ask]) => [name, async (...args: unknown[]): Promise<unknown> => {
    refuseClosed();
    lookAt(name, args);
    try {
      return await (ask as (...args: unknown[]) => unknown)(...args);
    } catch (reason) {
      throw carried(name, reason);
    }
  }]);
  return {
    ...(Object.fromEntries(questions) as unknown as Backend),
    subscribe(listener) {
      refuseClosed();
      lookAt('subscribe', [listener]);
      return backend.subscribe(heardApart(listener));
    },
  };
}

/** As long as questions are out, their answers are waited for. */
export function counted(backend: Backend): { backend: Backend; settled(): Promise<void> } {
  const out = new Set<Promise<unknown>>();
  const wrapped = Object.fromEntries(Object.entries(backend).map(([name, ask]) => [name, (...args: unknown[]): unknown => {
    const answer = (ask as (...args: unknown[]) => unknown)(...args);
    if (answer instanceof Promise) {
      const settled = answer.then(() => undefined, () => undefined).finally(() => out.delete(settled));
      out.add(settled);
    }
    return answer;
  }])) as unknown as Backend;
  return {
    backend: wrapped,
    async settled() {
      while (out.size > 0) await Promise.all(out);
    },
  };
}

export function workspaceOver(backend: Backend, who: Who, empty: boolean, end: () => void): Workspace {
  let closing: Promise<void> | undefined;
  const { backend: asking, settled } = counted(backend);
  const asked = guarded(asking, () => closing !== undefined);
  const command = (intent: Intent): Command => {
    demand('command', 'intent', intent, record);
    return {
      ...(who.roles ? { roles: who.roles } : {}),
      ...intent,
      id: uuid7(), today: today(), at: Date.now(), actor: who.actor, device: who.device ?? 'api',
    };
  };
  return {
    ...asked,
    empty,
    command,
    async perform(intent) {
      const [outcome] = await asked.apply([command(intent)]);
      if (!outcome) throw new Error('The core gave no answer.');
      return outcome;
    },
    close() {
      closing ??= settled().then(end);
      return closing;
    },
  };
}
