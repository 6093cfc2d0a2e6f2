// SPDX-License-Identifier: Apache-2.0
// One action over many lines or orders, a few at a time: so the desk stays awake, tells how far it is, and can
// be stopped between two batches.

import type { ActionInfo, AxisValue, Outcome, Preview, UnmetCondition } from '../contract';
import type { NamedConsequence } from '../elements/consequence-list';
import type { Chosen, RecordsOf } from './chosen';

const previewedAtOnce = 50;
/** One durable transaction each. */
const appliedAtOnce = 25;

/** What one command is about: a line, or an order with those of its lines that were chosen. */
export interface Unit {
  /** What the command names: a letter, an order, a line, or one line of the order that it is about. */
  of: RecordsOf | 'letters';
  id: string;
  name: string;
  /** Empty where several lines stand for their order. */
  title: string;
  chosen: readonly Chosen[];
}

export interface Refused {
  unit: Unit;
  unmet: readonly UnmetCondition[];
}

export interface Trial {
  can: readonly Unit[];
  cannot: readonly Refused[];
  consequences: readonly NamedConsequence[];
}

export interface Done {
  unit: Unit;
  /** The id of the command that did it. */
  command: string;
  /** Where it stands now. */
  statuses: readonly AxisValue[];
}

export interface Report {
  done: readonly Done[];
  refused: readonly Refused[];
  /** Nobody got to them: it was stopped, or nothing more could be kept. */
  left: readonly Unit[];
}

/** Ids of the commands that did it, in their order; several lines may have been taken by one. */
export function commandsOf({ done }: Report): string[] {
  return [...new Set(done.map(({ command }) => command))];
}

/** What it tells of. */
export function reportOf({ done, refused, left }: Report): RecordsOf {
  return (done[0]?.unit ?? refused[0]?.unit ?? left[0])?.of === 'orders' ? 'orders' : 'lines';
}

/** What was chosen as the action takes it; an order is acted on once, however many of its lines were chosen. */
export function unitsOf(chosen: readonly Chosen[], { subject }: ActionInfo, of: RecordsOf): Unit[] {
  const alone = (one: Chosen): Unit => ({ of, id: one.id, name: one.number, title: one.title, chosen: [one] });
  if (subject !== 'order' || of === 'orders') return chosen.map(alone);
  const orders = new Map<string, Chosen[]>();
  const units: Unit[] = [];
  for (const line of chosen) {
    if (line.order) orders.set(line.order, [...(orders.get(line.order) ?? []), line]);
    else units.push(alone(line));
  }
  return [...[...orders].map(([name, some]): Unit => ({ of, id: some[0]?.id ?? '', name, title: '', chosen: some })), ...units];
}

function batches<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size));
}

export interface Watch {
  signal: AbortSignal;
  progress: (done: number) => void;
}

/** Rejects when it is stopped: half a trial says nothing. */
export async function tryEach(
  units: readonly Unit[], preview: (units: Unit[]) => Promise<Preview[]>, { signal, progress }: Watch,
): Promise<Trial> {
  const can: Unit[] = [];
  const cannot: Refused[] = [];
  const consequences: NamedConsequence[] = [];
  let done = 0;
  for (const batch of batches(units, previewedAtOnce)) {
    signal.throwIfAborted();
    const previews = await preview(batch);
    batch.forEach((unit, index) => {
      const told = previews[index];
      if (!told?.allowed) {
        cannot.push({ unit, unmet: told?.unmet ?? [] });
        return;
      }
      can.push(unit);
      for (const one of told.consequences) consequences.push({ ...one, of: unit.name });
    });
    done += batch.length;
    progress(done);
  }
  signal.throwIfAborted();
  return { can, cannot, consequences };
}

function statusesAfter({ line, order }: Outcome): readonly AxisValue[] {
  return (line ?? order)?.statuses ?? [];
}

export interface Ended extends Report {
  /** Why it could not go on. */
  failure?: unknown;
}

/** Stops between two batches: what was done stays done. */
export async function doEach(
  units: readonly Unit[], apply: (units: Unit[]) => Promise<Outcome[]>, { signal, progress }: Watch,
): Promise<Ended> {
  const done: Done[] = [];
  const refused: Refused[] = [];
  const left = (): Unit[] => units.slice(done.length + refused.length);
  for (const batch of batches(units, appliedAtOnce)) {
    if (signal.aborted) break;
    let outcomes: Outcome[];
    try {
      outcomes = await apply(batch);
    } catch (failure) {
      return { done, refused, left: left(), failure };
    }
    batch.forEach((unit, index) => {
      const outcome = outcomes[index];
      if (outcome?.accepted) done.push({ unit, command: outcome.command, statuses: statusesAfter(outcome) });
      else refused.push({ unit, unmet: outcome?.unmet ?? [] });
    });
    progress(done.length + refused.length);
  }
  return { done, refused, left: left() };
}
