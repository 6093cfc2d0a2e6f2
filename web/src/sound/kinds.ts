// SPDX-License-Identifier: Apache-2.0
// What can come of a scan, as it is heard and seen: each kind by itself, and the families they belong to.

/** A family shares its colour, its shape and the manner of its tones. */
export type Family = 'good' | 'look' | 'ask' | 'stop' | 'undone';

export const familyOf = {
  found: 'ask',
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
  not_in_parcel: 'stop',
  cancelled_or_closed: 'stop',
  refused: 'stop',
  not_saved: 'stop',
} as const satisfies Record<string, Family>;

export type FeedbackKind = keyof typeof familyOf;

export const feedbackKinds = Object.keys(familyOf) as FeedbackKind[];

export function isFeedbackKind(kind: string): kind is FeedbackKind {
  return Object.hasOwn(familyOf, kind);
}

/** What came of a receipt is more than what was found by a scan: both may be that somebody waits. */
export function alsoReceived({ kind, moment }: Pick<Feedback, 'kind' | 'moment'>): boolean {
  return moment === 'receipt' && isFeedbackKind(kind) && familyOf[kind] === 'look';
}

export interface Feedback {
  kind: string;
  /** What it comes of, where that is told: a scan, a receipt. */
  moment?: string;
  /** What is said of it, for those who have it spoken. */
  sentence: string;
}

/** What a `feedback` event tells, on itself or as its detail; undefined if it tells no kind. */
export function feedbackOf(event: Event): Feedback | undefined {
  for (const given of [(event as CustomEvent<unknown>).detail, event]) {
    if (typeof given !== 'object' || given === null) continue;
    const { kind, sentence, moment } = given as Record<'kind' | 'sentence' | 'moment', unknown>;
    if (typeof kind !== 'string') continue;
    return { kind, sentence: typeof sentence === 'string' ? sentence : '', ...(typeof moment === 'string' ? { moment } : {}) };
  }
  return undefined;
}
