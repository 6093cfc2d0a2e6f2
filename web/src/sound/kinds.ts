// SPDX-License-Identifier: Apache-2.0
// What can come of a scan, as it is heard and seen: each kind by itself, and the families they belong to.

/** A family shares its colour, its shape and the manner of its tones. */
export type Family = 'good' | 'look' | 'ask' | 'stop' | 'undone';

export const familyOf = {
  received: 'good',
  completes_line: 'good',
  hold: 'look',
  rush: 'look',
  choose: 'ask',
  undone: 'undone',
  not_ours: 'stop',
  bad_read: 'stop',
  already_received: 'stop',
  more_than_ordered: 'stop',
  wrong_vendor: 'stop',
  cancelled_or_closed: 'stop',
  refused: 'stop',
  not_saved: 'stop',
} as const satisfies Record<string, Family>;

export type FeedbackKind = keyof typeof familyOf;

export const feedbackKinds = Object.keys(familyOf) as FeedbackKind[];

export function isFeedbackKind(kind: string): kind is FeedbackKind {
  return Object.hasOwn(familyOf, kind);
}

export interface Feedback {
  kind: string;
  /** What is said of it, for those who have it spoken. */
  sentence: string;
}

/** What a `feedback` event tells, on itself or as its detail; undefined if it tells no kind. */
export function feedbackOf(event: Event): Feedback | undefined {
  for (const given of [(event as CustomEvent<unknown>).detail, event]) {
    if (typeof given !== 'object' || given === null) continue;
    const { kind, sentence } = given as { kind?: unknown; sentence?: unknown };
    if (typeof kind === 'string') return { kind, sentence: typeof sentence === 'string' ? sentence : '' };
  }
  return undefined;
}
