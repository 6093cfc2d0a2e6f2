// SPDX-License-Identifier: Apache-2.0
// What one rem is, in pixels. In somebody else's page `rem` may mean anything: there our styles count in
// a length of our own, which this reads.

export function remOf(element: Element): number {
  const own = parseFloat(getComputedStyle(element).getPropertyValue('--accession-rem'));
  return own > 0 ? own : parseFloat(getComputedStyle(document.documentElement).fontSize);
}
