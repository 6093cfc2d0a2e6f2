// SPDX-License-Identifier: Apache-2.0
// What of the feedback somebody wants: each can be off.

import { read, write } from '../app/preferences';

const usualVolume = 60;

export const soundsOn = (): boolean => read('sounds') !== 'off';
export const flashOn = (): boolean => read('flash') !== 'off';
export const wordsOn = (): boolean => read('spoken-words') === 'on';

export type Switch = 'sounds' | 'flash' | 'spoken-words';

export function turn(which: Switch, on: boolean): void {
  write(which, on ? 'on' : 'off');
}

/** 0 to 100. */
export function volume(): number {
  const kept = read('sound-volume');
  const value = kept === undefined ? usualVolume : Number(kept);
  return Number.isFinite(value) ? Math.min(100, Math.max(0, value)) : usualVolume;
}

export function setVolume(value: number): void {
  write('sound-volume', String(value));
}
