// SPDX-License-Identifier: Apache-2.0
// What happened is heard: `attachSounds` plays each `feedback` event of a flow, and says it where that is wanted.
// The time from the event to the first tone is left as the measure `feedback-to-sound`.

import { alsoReceived, feedbackOf, isFeedbackKind, type FeedbackKind } from './kinds';
import { lengthOf, patternOf } from './patterns';
import { soundsOn, volume, wordsOn } from './sound-preferences';
import { speak } from './spoken';
import { Tones } from './tones';

export const marks = { event: 'feedback', tone: 'feedback-tone', between: 'feedback-to-sound' } as const;

const tones = new Tones();

export const soundAvailable = (): boolean => tones.available;

/** Only the latest is kept; whoever wants them all observes them. */
function measured(kind: FeedbackKind, since: number, delay: number): void {
  for (const name of Object.values(marks)) {
    performance.clearMarks(name);
    performance.clearMeasures(name);
  }
  performance.mark(marks.event, { startTime: since, detail: { kind } });
  performance.mark(marks.tone, { detail: { kind, deviceDelay: delay } });
  performance.measure(marks.between, { start: marks.event, end: marks.tone, detail: { kind, deviceDelay: delay } });
}

/** Plays what the kind sounds like, whether or not sounds are on: to be asked for by a person. */
export function play(kind: FeedbackKind, received = false, since = performance.now()): void {
  tones.play(patternOf(kind, received), volume() / 100, (delay) => { measured(kind, since, delay); });
}

/** To be called where somebody touches something. */
export function wakeSounds(): void {
  tones.wake();
}

function answer(event: Event): void {
  const since = performance.now();
  const feedback = feedbackOf(event);
  if (!feedback) return;
  const { kind, sentence } = feedback;
  const heard = soundsOn() && isFeedbackKind(kind);
  const received = alsoReceived(feedback);
  if (heard) play(kind, received, since);
  if (wordsOn()) speak(sentence, heard ? lengthOf(patternOf(kind, received)) : 0);
}

/** Until the signal ends. */
export function attachSounds(flow: EventTarget, signal: AbortSignal): void {
  flow.addEventListener('feedback', answer, { signal });
  for (const gesture of ['pointerdown', 'pointerup', 'keydown']) {
    document.addEventListener(gesture, () => { if (soundsOn()) tones.wake(); }, { signal, capture: true, passive: true });
  }
}
