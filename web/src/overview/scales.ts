// SPDX-License-Identifier: Apache-2.0
// From numbers to lengths: steps people count in, parts of a whole, and lengths as an SVG takes them.

/** 1, 2 or 5 times a power of ten, so that about so many steps reach the highest value. */
export function niceStep(most: number, steps: number, least = 0): number {
  if (!(most > 0)) return Math.max(least, 1);
  const rough = most / Math.max(1, steps);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((one) => one >= rough * (1 - 1e-9)) ?? 10 * power;
  return Math.max(step, least);
}

/** From nought to the first step that the highest value does not pass. `least`: 1 where things are counted. */
export function ticks(most: number, steps = 4, least = 0): number[] {
  const step = niceStep(most, steps, least);
  const count = Math.max(1, Math.ceil(most / step - 1e-9));
  // Multiplied, not added up: a sum of tenths is never quite a whole.
  return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}

/** A part of a whole, 0 to 1; of nothing there is no part. */
export function share(part: number, whole: number): number {
  if (!(whole > 0) || !(part > 0)) return 0;
  return Math.min(1, part / whole);
}

/** A length along the axis as a part of it: what SVG calls a percentage. */
export function length(part: number): string {
  return `${String(Math.round(part * 10_000) / 100)}%`;
}

/** What is there is seen, however little it is beside the largest. */
export function visibleShare(part: number, whole: number, least = 0.004): number {
  return part > 0 ? Math.max(share(part, whole), least) : 0;
}

/** Whole percent, but never "0 %" of something nor "100 %" of not quite all. */
export function wholePercent(part: number, whole: number): number {
  const percent = share(part, whole) * 100;
  if (percent > 0 && percent < 1) return 1;
  if (percent > 99 && percent < 100) return 99;
  return Math.round(percent);
}
