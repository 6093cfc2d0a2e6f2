// SPDX-License-Identifier: Apache-2.0
// The instrument: plays a pattern at once, and stops what sounds still. Where there is no audio it is silent.

import { lengthOf, type Pattern } from './patterns';

/** The loudest there is: beside it a person can still speak. */
const loudest = 0.5;
/** Without these a tone begins and ends with a click. */
const attack = 0.006;
const release = 0.03;
/** A sound later than this tells of something that is over. */
const staleMs = 400;
/** A running audio device takes power; the first key of the next scan wakes it. */
const idleMs = 120_000;

export class Tones {
  #context: AudioContext | undefined;
  #sounding: GainNode | undefined;
  #idle: ReturnType<typeof setTimeout> | undefined;

  get available(): boolean {
    return typeof AudioContext !== 'undefined';
  }

  /** Browsers start audio only while somebody touches something. */
  wake(): void {
    if (!this.available) return;
    try {
      this.#context ??= new AudioContext({ latencyHint: 'interactive' });
    } catch {
      return;
    }
    if (this.#context.state !== 'running') void this.#context.resume().catch(() => undefined);
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => { void this.#context?.suspend().catch(() => undefined); }, idleMs);
  }

  /** `volume`: 0 to 1. `started` is told when the first tone was begun, with the device's own delay in seconds. */
  play(pattern: Pattern, volume: number, started?: (delay: number) => void): void {
    const context = this.#context;
    if (!context || volume <= 0) return;
    const asked = performance.now();
    const begin = (): void => {
      if (context.state !== 'running' || performance.now() - asked > staleMs) return;
      this.#begin(context, pattern, volume);
      started?.(context.baseLatency + (context.outputLatency || 0));
    };
    if (context.state === 'running') begin();
    else void context.resume().then(begin, () => undefined);
  }

  #begin(context: AudioContext, pattern: Pattern, volume: number): void {
    const { wave, level, notes } = pattern;
    const now = context.currentTime;
    this.#sounding?.gain.setTargetAtTime(0, now, 0.01);
    const out = context.createGain();
    // Half the way of the slider is to sound half as loud.
    out.gain.value = loudest * volume ** 2;
    out.connect(context.destination);
    this.#sounding = out;
    for (const { at, hertz, length, share = 1 } of notes) {
      const oscillator = new OscillatorNode(context, { type: wave, frequency: hertz });
      const envelope = context.createGain();
      const start = now + at;
      envelope.gain.setValueAtTime(0, start);
      envelope.gain.linearRampToValueAtTime(level * share, start + attack);
      envelope.gain.setValueAtTime(level * share, Math.max(start + attack, start + length - release));
      envelope.gain.linearRampToValueAtTime(0, start + length);
      oscillator.connect(envelope).connect(out);
      oscillator.start(start);
      oscillator.stop(start + length);
    }
    setTimeout(() => { out.disconnect(); }, (lengthOf(pattern) + 0.2) * 1000);
  }
}
