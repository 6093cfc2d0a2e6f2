// SPDX-License-Identifier: Apache-2.0
// The language of the elements: that of the first of them, as its `lang` or whatever stands around it
// says. A page has one: they share their words. A package has no language but what is fetched: where one
// cannot be had, English is.

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
/** Some language has been spoken: there are words. */
let words = false;

/** False: it could not be fetched. Undefined: another one was wished for meanwhile. */
async function spoken(wanted: Language, wish: number): Promise<boolean | undefined> {
  // A workspace that opens meanwhile may want its own words beside them: who asked for fewer did not get any.
  while (wish === wishes) {
    try {
      if (await speakLanguage(wanted)) return true;
    } catch (reason) {
      console.warn(`The words of “${wanted}” could not be fetched.`, reason);
      return false;
    }
  }
  return undefined;
}

async function speak(wanted: Language): Promise<void> {
  const wish = ++wishes;
  let had = await spoken(wanted, wish);
  // What is spoken already is better than English.
  if (had === false && !words && wanted !== 'en') had = await spoken('en', wish);
  if (had === undefined) return first;
  if (!had) return;
  words = true;
  changes.dispatchEvent(new Event('change'));
}

/** Resolves to whether there are words: where even English cannot be fetched there are none. */
export async function wordsFor(element: Element): Promise<boolean> {
  const wanted = wantedBy(element);
  if (!first) {
    first = speak(wanted);
    await first;
    // The next element that is put in tries again.
    if (!words) first = undefined;
    return words;
  }
  await first;
  if (words && wanted !== language()) console.info(`The elements of this page speak ${language()}; ${wanted} is not spoken beside it.`);
  return words;
}

/** An element's `lang` was changed: all of them follow. */
export function wordsChanged(element: Element): void {
  if (first && wantedBy(element) !== language()) first = speak(wantedBy(element));
}

export function onWords(listener: () => void, signal: AbortSignal): void {
  changes.addEventListener('change', listener, { signal });
}
