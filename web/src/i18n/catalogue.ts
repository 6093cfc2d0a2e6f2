// SPDX-License-Identifier: Apache-2.0
// The words of the language that is spoken now. Read them where something is shown, never when a module
// is loaded: `speak` puts others in their place. `t` has those that are the same whatever workspace they
// are shown for; the others depend on its rulebook, whose lines have copies or pieces.

import type { RulebookInfo } from '../contract';
import type { inPieces as de } from './de/in-pieces';
import * as en from './en';
import type { inPieces } from './en/in-pieces';
import type { inPieces as es } from './es/in-pieces';
import type { inPieces as fr } from './fr/in-pieces';

/** The shape of the words, whatever they are: English says 'Lines', another language something else. */
type Shape<T> = T extends string ? string
  : T extends (...given: never[]) => unknown ? T
    : { readonly [Name in keyof T]: Shape<T[Name]> };

/** Every language has all of this; what is missing does not compile. */
export type Catalogue = Shape<typeof en>;

type Word = string | ((...given: never[]) => unknown);

/** Without the words of which there are others. */
type Without<Words, Others> = {
  readonly [Name in keyof Words as Name extends keyof Others ? (Others[Name] extends Word ? never : Name) : Name]:
    Name extends keyof Others ? Without<Words[Name], Others[Name]> : Words[Name]
};

/** Reading `t` for what any language says otherwise of pieces does not compile. */
type Common = Without<Catalogue, typeof inPieces & typeof de & typeof es & typeof fr>;

let ofCopies: Catalogue = en;
let ofPieces: Catalogue = en;

export let t: Common = en;

/** All words, as they are for a workspace of this rulebook. */
export const wordsOf = (rulebook: Pick<RulebookInfo, 'records'> | undefined): Catalogue => (rulebook?.records.makeItem ? ofPieces : ofCopies);

export function speak(copies: Catalogue, pieces: Catalogue): void {
  t = ofCopies = copies;
  ofPieces = pieces;
}
