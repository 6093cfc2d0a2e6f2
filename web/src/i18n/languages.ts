// SPDX-License-Identifier: Apache-2.0
// The languages of the desk: which there are, which is wanted, and how another one is spoken. All but
// English are fetched when they are asked for, and kept on the device with the rest of the desk.

import { speak, type Catalogue } from './catalogue';
import { setLocale } from './locale';
import { withWords, type SomeWords } from './some-words';

type Direction = 'ltr' | 'rtl';

interface PieceWords {
  /** What is said otherwise there. */
  inPieces: SomeWords;
  /** What is said nowhere else. */
  ofPieces: SomeWords;
}

interface LanguageInfo {
  /** In the language itself. */
  name: string;
  direction: Direction;
  load: () => Promise<Catalogue>;
  /** Where lines have pieces, not copies. */
  pieces?: () => Promise<PieceWords>;
}

type LanguageCode = 'en' | 'de' | 'es' | 'fr' | 'qps';

const known: Record<LanguageCode, LanguageInfo> = {
  en: { name: 'English', direction: 'ltr', load: () => import('./en'), pieces: () => import('./en/in-pieces') },
  de: { name: 'Deutsch', direction: 'ltr', load: async () => await import('./de'), pieces: () => import('./de/in-pieces') },
  es: { name: 'Español', direction: 'ltr', load: async () => await import('./es'), pieces: () => import('./es/in-pieces') },
  fr: { name: 'Français', direction: 'ltr', load: async () => await import('./fr'), pieces: () => import('./fr/in-pieces') },
  qps: { name: 'Pseudo', direction: 'rtl', load: async () => (await import('./pseudo')).catalogue },
};

export type Language = LanguageCode;

/** Those a person may choose; `qps` is there to try how a long language from right to left would look. */
export const languages: readonly Language[] = (Object.keys(known) as Language[]).filter((code) => code !== 'qps');

let current: Language = 'en';

export const language = (): Language => current;
export const direction = (): Direction => known[current].direction;
export const languageName = (code: Language): string => known[code].name;

const languageOf = (tag: string): Language | undefined => {
  const code = tag.toLowerCase().split('-')[0] ?? '';
  return code in known ? (code as Language) : undefined;
};

/** The first of these tags that is spoken here, else English. */
export function bestLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const code = languageOf(tag);
    if (code && code !== 'qps') return code;
  }
  return 'en';
}

/** Austria writes numbers otherwise than Germany: the browser's own tag of this language, if it has one. */
function tagFor(code: Language): string | undefined {
  if (code === 'qps') return 'ar-EG-u-nu-latn';
  return navigator.languages.find((tag) => languageOf(tag) === code) ?? code;
}

/** All words of a language, without speaking it. */
export const loadLanguage = (code: Language): Promise<Catalogue> => known[code].load();

const none: PieceWords = { inPieces: {}, ofPieces: {} };

export const loadPieceWords = async (code: Language): Promise<PieceWords> => (await known[code].pieces?.()) ?? none;

/** A workspace of this page has pieces, or had. */
let withPieces = false;

async function wordsIn(code: Language): Promise<[copies: Catalogue, pieces: Catalogue]> {
  const [catalogue, { inPieces, ofPieces }] = await Promise.all([loadLanguage(code), withPieces ? loadPieceWords(code).catch(() => none) : none]);
  const whole = withWords(catalogue, ofPieces);
  return [whole, withWords(whole, inPieces)];
}

/** From now on there are words for a rulebook with pieces too; what is on the screen of it has to be drawn anew. */
export async function speakOfPieces(): Promise<void> {
  if (withPieces) return;
  withPieces = true;
  await speakLanguage(current);
}

let wantedLast = 0;

/**
 * From now on; what is on the screen has to be drawn anew. False: another one was wanted while this was
 * fetched. Rejects when it can't be fetched, and leaves the present one.
 */
export async function speakLanguage(code: Language): Promise<boolean> {
  const turn = ++wantedLast;
  const words = await wordsIn(code);
  if (turn !== wantedLast) return false;
  speak(...words);
  setLocale(tagFor(code));
  current = code;
  return true;
}
