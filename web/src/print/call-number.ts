// SPDX-License-Identifier: Apache-2.0
// A call number as it stands on a spine: its parts one below the other.

/** `QA76.73 .C15 S77 2013` -> QA, 76.73, .C15, S77, 2013. Other schemes break at their spaces. */
export function spineLines(callNumber: string): string[] {
  return callNumber.trim().split(/\s+/).filter(Boolean).flatMap((part, at) => {
    // Library of Congress: the class's letters above its number, a cutter that is run on below it.
    const lc = at === 0 ? /^([A-Z]{1,3})(\d+(?:\.\d+)?)(\.[A-Z].*)?$/.exec(part) : null;
    return lc ? [lc[1] ?? '', lc[2] ?? '', lc[3] ?? ''].filter(Boolean) : [part];
  });
}
