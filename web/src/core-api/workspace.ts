// SPDX-License-Identifier: Apache-2.0
// One open workspace, without any screen: every question of the contract, and commands that carry who,
// where and when.

import type { Backend, Command, Outcome } from '../contract';
import { today } from '../app/today';
import { uuid7 } from '../app/uuid7';
import type { Contents } from './contents';

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
  const { backend: asked, settled } = counted(backend);
  const command = (intent: Intent): Command => ({
    ...(who.roles ? { roles: who.roles } : {}),
    ...intent,
    id: uuid7(), today: today(), at: Date.now(), actor: who.actor, device: who.device ?? 'api',
  });
  return {
    ...asked,
    empty,
    command,
    async perform(intent) {
      const [outcome] = await asked.apply([command(intent)]);
      if (!outcome) throw new Error('The core gave no answer.');
      return outcome;
    },
    async close() {
      await settled();
      end();
    },
  };
}
