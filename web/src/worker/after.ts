// SPDX-License-Identifier: Apache-2.0
// Doing something later, by the clock of a page, a worker or Node.js.

/** The answer takes it back. */
export function after(milliseconds: number, work: () => void): () => void {
  const timer = setTimeout(work, milliseconds);
  return () => { clearTimeout(timer); };
}
