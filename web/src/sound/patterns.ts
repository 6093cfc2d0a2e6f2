// SPDX-License-Identifier: Apache-2.0
// Which tones each kind of feedback is. A family is known by its register and manner, a kind within it by its
// rhythm and by whether it rises or falls: rhythm is what is still heard across a noisy room, on a small
// loudspeaker, and by those who don't tell pitches apart.

import { familyOf, type Family, type FeedbackKind } from './kinds';

export interface Note {
  /** Seconds after the beginning of the pattern. */
  at: number;
  hertz: number;
  /** Seconds. */
  length: number;
  /** Of the pattern's level, where several sound together. */
  share?: number;
}

export interface Pattern {
  wave: 'sine' | 'triangle' | 'square';
  /** 0 to 1, before the volume that is set. A square is loud for its size. */
  level: number;
  notes: readonly Note[];
}

/** Notes one after the other: [hertz, seconds, silence behind it]. */
function inTurn(...given: readonly (readonly [hertz: number, length: number, rest?: number])[]): Note[] {
  let at = 0;
  return given.map(([hertz, length, rest = 0]) => {
    const note = { at, hertz, length };
    at += length + rest;
    return note;
  });
}

function times(count: number, hertz: number, length: number, rest: number): Note[] {
  return inTurn(...Array.from({ length: count }, () => [hertz, length, rest] as const));
}

const notes: Record<FeedbackKind, readonly Note[]> = {
  // Hardly more than a tick: the scanner has said that it read.
  found: inTurn([1047, 0.04]),
  // Heard hundreds of times a day.
  received: inTurn([784, 0.09]),
  // The same note with its fifth and octave: fuller, hardly longer.
  completes_line: [784, 1175, 1568].map((hertz, index) => ({ at: index * 0.03, hertz, length: 0.2 - index * 0.03, share: 0.5 })),
  undone: inTurn([784, 0.08, 0.01], [523, 0.12]),
  choose: times(2, 659, 0.05, 0.08),

  // Two rising notes: at leisure for somebody who waits, twice and quickly where it is urgent.
  hold: inTurn([523, 0.16, 0.02], [784, 0.26]),
  rush: inTurn([659, 0.08, 0.01], [988, 0.1, 0.09], [659, 0.08, 0.01], [988, 0.12]),

  not_ours: inTurn([220, 0.5]),
  already_received: times(2, 247, 0.17, 0.09),
  more_than_ordered: times(3, 247, 0.13, 0.08),
  wrong_vendor: inTurn([294, 0.15, 0.01], [220, 0.15, 0.01], [294, 0.22]),
  not_in_parcel: inTurn([220, 0.16, 0.02], [294, 0.3]),
  cancelled_or_closed: inTurn([294, 0.16, 0.02], [196, 0.4]),
  refused: inTurn([330, 0.14, 0.02], [262, 0.14, 0.02], [196, 0.28]),
  // A rattle, as of something that did not get hold.
  bad_read: times(5, 208, 0.045, 0.04),
  // The one that must not be missed.
  not_saved: inTurn([330, 0.18], [220, 0.18, 0.04], [330, 0.18], [220, 0.18, 0.04], [330, 0.18], [220, 0.3]),
};

const manner: Record<Family, Pick<Pattern, 'wave' | 'level'>> = {
  good: { wave: 'sine', level: 0.45 },
  undone: { wave: 'sine', level: 0.5 },
  ask: { wave: 'sine', level: 0.55 },
  look: { wave: 'triangle', level: 0.7 },
  // Overtones carry a low note where a loudspeaker is too small for it.
  stop: { wave: 'triangle', level: 1 },
};

/** A few are not of their family's manner: the tick is softer, the rattle rough. */
const ownManner: Partial<Record<FeedbackKind, Pick<Pattern, 'wave' | 'level'>>> = {
  found: { wave: 'sine', level: 0.3 },
  bad_read: { wave: 'square', level: 0.35 },
};

/** `received`: it was received as well, which is heard first. */
export function patternOf(kind: FeedbackKind, received = false): Pattern {
  const own = notes[kind];
  const before = notes.received.map((note) => ({ ...note, share: manner.good.level / manner.look.level }));
  const all = received ? [...before, ...own.map((note) => ({ ...note, at: note.at + 0.16 }))] : own;
  return { ...manner[familyOf[kind]], ...ownManner[kind], notes: all };
}

/** Seconds from its first sound to its last. */
export function lengthOf({ notes: all }: Pattern): number {
  return Math.max(0, ...all.map(({ at, length }) => at + length));
}
