// SPDX-License-Identifier: Apache-2.0
// Says sentences aloud, by a voice of this device only: others send the words to somebody's server.

import { language } from '../i18n/languages';
import { locale } from '../i18n/locale';
import { plain } from '../i18n/words';

function ownVoice(): SpeechSynthesisVoice | undefined {
  if (typeof speechSynthesis === 'undefined') return undefined;
  const own = speechSynthesis.getVoices().filter(({ localService }) => localService);
  const tag = (voice: SpeechSynthesisVoice): string => voice.lang.replace('_', '-').toLowerCase();
  const wanted = locale()?.toLowerCase() ?? language();
  const spoken = own.filter((voice) => tag(voice).split('-')[0] === language());
  return spoken.find((voice) => tag(voice) === wanted) ?? spoken.find((voice) => voice.default) ?? spoken[0];
}

/** Whether the device has a voice for the desk's language. Voices may become known later: see `voicesChanged`. */
export function canSpeak(): boolean {
  return ownVoice() !== undefined;
}

/** A browser may look for its voices only when it is first asked, and tell later. */
export function voicesChanged(listener: () => void, signal: AbortSignal): void {
  if (typeof speechSynthesis === 'undefined') return;
  speechSynthesis.getVoices();
  speechSynthesis.addEventListener('voiceschanged', listener, { signal });
}

let waiting: ReturnType<typeof setTimeout> | undefined;

/** After `seconds`, in place of what is still being said: the latest scan is the one that matters. */
export function speak(sentence: string, seconds = 0): void {
  const voice = ownVoice();
  clearTimeout(waiting);
  if (typeof speechSynthesis !== 'undefined') speechSynthesis.cancel();
  if (!voice || !sentence) return;
  waiting = setTimeout(() => {
    const utterance = new SpeechSynthesisUtterance(plain(sentence));
    utterance.voice = voice;
    utterance.lang = voice.lang;
    speechSynthesis.speak(utterance);
  }, seconds * 1000);
}
