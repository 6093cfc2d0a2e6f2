// SPDX-License-Identifier: Apache-2.0
// Taking back what was done last (docs/decisions/0021-taking-back.md).

/** How the latest change is taken back, whatever it was: a command of this action whose argument names the one
 *  that did it. So many one after the other. */
export interface TakeBack {
  action: string;
  argument: string;
  most: number;
}
