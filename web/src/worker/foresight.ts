// SPDX-License-Identifier: Apache-2.0
// A tab asks at its start what it asked at the last one, and most often nothing has changed since. What it would be
// answered is noted beside the store, and is told while the core is on its way (docs/decisions/0024-answers-noted.md).
import type { QueryResult } from '../contract';
import type { Question } from './protocol';

/** Answers to what is asked at a start, true of what is stored. */
export interface Foreseen {
  /** Whoever noted them; another version may answer in another way. */
  program: string;
  sequence: number;
  /** By the question's key. */
  answers: Map<string, unknown>;
}

export interface ForesightPorts {
  answer(question: Question): unknown;
  /** Lets messages in. */
  pause(): Promise<void>;
  /** How far what is stored has come, in which of the workspaces that were here; undefined: not all of it is stored. */
  standing(): { sequence: number; epoch: number } | undefined;
  write(foreseen: Foreseen): Promise<void>;
}

/** The name of a script is made from its content. */
const program = import.meta.url;

/** What a start was told; undefined where another build noted it. */
export function foreseenIn(note: unknown): Foreseen | undefined {
  const told = note as Foreseen | undefined;
  return told?.program === program ? told : undefined;
}

/** The first ones, of the start itself, and the latest ones. */
const FIRST = 4;
const KEPT = 8;
/** More rows than a screen has nobody asks for at a start. */
const ROWS = 200;

/** Undefined: it is not foreseen. */
export function keyOf({ method, args, spec }: Question): string | undefined {
  if (method === 'page') return spec && Number(args[2]) <= ROWS ? JSON.stringify([spec, args[1], args[2]]) : undefined;
  return method === 'describe' || method === 'query' ? JSON.stringify([method, args]) : undefined;
}

export class Foresight {
  private readonly asked = new Map<string, Question>();

  constructor(private readonly ports: ForesightPorts) {}

  heard(question: Question): void {
    const key = keyOf(question);
    if (key === undefined || this.asked.has(key)) return;
    this.asked.set(key, question);
    const keys = [...this.asked.keys()];
    if (keys.length > KEPT) this.asked.delete(keys[FIRST] ?? key);
  }

  /** While nobody waits for anything. Where something has changed in between, nothing is noted. */
  async note(): Promise<void> {
    const { answer, pause, standing, write } = this.ports;
    const before = standing();
    if (!before) return;
    const answers = new Map<string, unknown>();
    for (const [key, question] of [...this.asked]) {
      const found = answer(question);
      // A number that nobody gives: the rows are found by what was asked.
      answers.set(key, question.method === 'query' ? { ...(found as QueryResult), query: -1 - answers.size } : found);
      await pause();
    }
    const after = standing();
    if (after?.sequence !== before.sequence || after.epoch !== before.epoch) return;
    await write({ program, sequence: before.sequence, answers });
  }
}
