// SPDX-License-Identifier: Apache-2.0
// The language of the elements: that of the first of them, as its `lang` or whatever stands around it
// says. A page has one: they share their words.

import { bestLanguage, language, speakLanguage, type Language } from '../i18n/languages';

const changes = new EventTarget();
let first: Promise<void> | undefined;

/** What stands around an element, through the shadow roots it may be in. */
function above(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

function wantedBy(element: Element): Language {
  for (let one: Element | null = element; one; one = above(one)) {
    const tag = one.getAttribute('lang');
    if (tag) return bestLanguage([tag]);
  }
  return bestLanguage(navigator.languages);
}

let wishes = 0;

async function speak(wanted: Language): Promise<void> {
  const wish = ++wishes;
  let spoken = false;
  // A workspace that opens meanwhile may want its own words beside them: who asked for fewer did not get any.
  while (!spoken && wish === wishes) {
    spoken = await speakLanguage(wanted).catch((reason: unknown) => {
      console.warn(`The words of “${wanted}” could not be fetched.`, reason);
      return true;
    });
  }
  if (!spoken) return first;
  changes.dispatchEvent(new Event('change'));
}

/** Resolves when there are words. */
export async function wordsFor(element: Element): Promise<void> {
  const wanted = wantedBy(element);
  if (!first) {
    first = speak(wanted);
    await first;
    return;
  }
  await first;
  if (wanted !== language()) console.info(`The elements of this page speak ${language()}; ${wanted} is not spoken beside it.`);
}

/** An element's `lang` was changed: all of them follow. */
export function wordsChanged(element: Element): void {
  if (first && wantedBy(element) !== language()) first = speak(wantedBy(element));
}

export function onWords(listener: () => void, signal: AbortSignal): void {
  changes.addEventListener('change', listener, { signal });
}
