// SPDX-License-Identifier: Apache-2.0
// The language somebody chose for this browser, else the browser's own.

import { bestLanguage, direction, language, languages, speakLanguage, type Language } from '../i18n/languages';
import { read, write } from './preferences';

/** Sent on the window when the desk speaks another language: whatever is shown has to be drawn anew. */
export const languageChanged = 'accession-language';

/** Undefined: as the browser is set. */
export function chosenLanguage(): Language | undefined {
  const chosen = read('language');
  return [...languages, 'qps' as const].find((code) => code === chosen);
}

/** Before anything is drawn. A language that can't be fetched leaves English. */
export async function startLanguage(): Promise<void> {
  const wanted = chosenLanguage() ?? browserLanguage();
  await speakLanguage(wanted).catch((reason: unknown) => { console.warn(`The words of “${wanted}” could not be fetched.`, reason); });
}

/** The language of the browser, or English. */
export function browserLanguage(): Language {
  return bestLanguage(navigator.languages);
}

/** At once and for the next start. Rejects when it can't be fetched: then everything stays as it is. */
export async function chooseLanguage(code: Language | undefined): Promise<void> {
  if (!await speakLanguage(code ?? browserLanguage())) return;
  write('language', code ?? '');
  dispatchEvent(new Event(languageChanged));
}

/** It was chosen elsewhere: in another tab, or what was chosen is gone. */
export async function followLanguage(): Promise<void> {
  const before = language();
  await startLanguage();
  if (language() !== before) dispatchEvent(new Event(languageChanged));
}

export function markLanguage(element: HTMLElement): void {
  element.lang = language() === 'qps' ? 'ar' : language();
  element.dir = direction();
}
