// SPDX-License-Identifier: Apache-2.0
// The words of the language that is spoken now. Read `t` where something is shown, never when a module
// is loaded: `speak` puts another catalogue in its place.

import * as en from './en';

/** The shape of the words, whatever they are: English says 'Lines', another language something else. */
type Shape<T> = T extends string ? string
  : T extends (...given: never[]) => unknown ? T
    : { readonly [Name in keyof T]: Shape<T[Name]> };

/** Every language has all of this; what is missing does not compile. */
export type Catalogue = Shape<typeof en>;

export let t: Catalogue = en;

export function speak(catalogue: Catalogue): void {
  t = catalogue;
}
