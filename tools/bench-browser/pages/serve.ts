// SPDX-License-Identifier: Apache-2.0
// The page's side of the measuring: opens at once when the address says so, and does the tasks that
// the command asks for. All times are taken here, with performance.now().
import type { Contender, Opened, Place, Saved } from './contender';

export interface BenchPage {
  opened?: Promise<Opened>;
  fill(): Promise<void>;
  save(places: Place[]): Promise<Saved[]>;
  burst(places: Place[]): Promise<number>;
  together(places: Place[]): Promise<number>;
  search(texts: string[], byIndex: boolean): Promise<{ times: number[]; found: number } | undefined>;
  compact(): Promise<number | undefined>;
  receivable(count: number): Promise<Place[]>;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

async function opening(contender: Contender, word: string): Promise<Opened> {
  let first = 0;
  await contender.open(word, () => {
    first = performance.now();
  });
  return { first, usable: performance.now() };
}

export function serve(contender: Contender): void {
  const word = new URL(location.href).searchParams.get('open');
  const bench: BenchPage = {
    ...(word === null ? {} : { opened: opening(contender, word) }),
    fill: () => contender.fill(),
    async save(places) {
      await contender.prepare?.(places);
      const saved = [];
      for (const place of places) saved.push(await contender.save(place));
      return saved;
    },
    async burst(places) {
      await contender.prepare?.(places);
      return timed(() => Promise.all(places.map((place) => contender.save(place))));
    },
    async together(places) {
      await contender.prepare?.(places);
      return timed(() => contender.saveTogether(places));
    },
    async search(texts, byIndex) {
      const search = byIndex ? contender.searchByIndex?.bind(contender) : contender.search.bind(contender);
      if (!search) return undefined;
      const times = [];
      let found = 0;
      for (const text of texts) {
        times.push(await timed(async () => {
          found += await search(text);
        }));
      }
      return { times, found };
    },
    compact: () => contender.compact?.() ?? Promise.resolve(undefined),
    receivable: (count) => contender.receivable?.(count) ?? Promise.resolve([]),
  };
  // A failure to open is told to whoever asks for `opened`.
  bench.opened?.catch(() => undefined);
  Object.assign(globalThis, { bench });
}
