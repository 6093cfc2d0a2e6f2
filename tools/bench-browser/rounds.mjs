// SPDX-License-Identifier: Apache-2.0
// Fills the stores, then measures everybody in every round, each time in new pages, and each round
// in another order: whatever disturbs the machine for a while disturbs all of them.
import { BenchPage } from './browser.mjs';

export const contenders = ['accession', 'dexie', 'sqlite'];
/** The one with rules: what it has received it refuses in the next round, so it begins anew. It searches
 *  by an index always, and its worker is timed from inside on a page of its own; SQLite's is ours. */
const OWN = 'accession';
/** In milliseconds: for so long nobody does anything, and the worker makes ready what the next start wants. */
const QUIET = 40_000;

/** What is typed into the search field, letter by letter from the second on. */
function keystrokes(words) {
  return words.flatMap((word) => Array.from({ length: word.length - 1 }, (_, index) => word.slice(0, index + 2)));
}

export class Rounds {
  /** library: the number of lines and some words of theirs; worker: the shipped worker's file. */
  constructor(browser, server, { lines, words }, worker, { saves, burst, alone = false }) {
    Object.assign(this, { browser, server, lines, words, worker, saves, wanted: burst });
    this.names = alone ? [OWN] : contenders;
  }

  /** Stores the lines for everybody and learns what can be received. */
  async fill() {
    for (const name of this.names) await this.withPage(name, '', (page) => page.ask('fill'));
    const most = 2 * this.wanted + 2 * this.saves;
    const places = await this.withPage(OWN, '', (page) => page.ask('receivable', most));
    const burst = Math.floor((places.length - 2 * this.saves) / 2);
    if (burst < 1) throw new Error(`${places.length} items can be received: too few`);
    this.burst = Math.min(burst, this.wanted);
    let next = 0;
    const take = (count) => places.slice(next, (next += count));
    this.places = {
      together: take(this.burst),
      saves: take(this.saves),
      burst: take(this.burst),
      inside: take(this.saves),
    };
  }

  /** Samples of one round: contender -> name -> value or list of values. */
  async round(number) {
    const turn = number % this.names.length;
    const samples = {};
    for (const name of [...this.names.slice(turn), ...this.names.slice(0, turn)]) {
      samples[name] = await this.measure(name);
    }
    return samples;
  }

  async measure(name) {
    const { places, words } = this;
    const texts = keystrokes(words);
    if (name === OWN) await this.withPage(name, '', (page) => page.ask('fill'));
    const together = await this.withPage(name, '', (page) => page.ask('together', places.together));
    const openBy = (word) => `&open=${encodeURIComponent(word)}`;
    const open = openBy(words[0]);
    const sample = await this.withPage(name, open, async (page) => {
      const opened = await page.ask('opened');
      const memory = await page.memory();
      const search = await page.ask('search', texts, false);
      const byIndex = name === OWN ? search : await page.ask('search', texts, true);
      const saved = await page.ask('save', places.saves);
      const burst = await page.ask('burst', places.burst);
      return { opened, memory, search, byIndex, saved, burst, compact: await page.ask('compact') };
    });
    const inside = name === OWN
      ? await this.withPage(name, `${open}&inside`, (page) => page.ask('save', places.inside))
      : sample.saved;
    const later = name === OWN ? await this.openedAfterQuiet(openBy(words[1]), open) : sample.opened;
    return {
      save: sample.saved.map(({ took }) => took),
      saveInside: inside.map((one) => one.inside),
      burst: (this.burst * 1000) / sample.burst,
      together: (this.burst * 1000) / together,
      first: sample.opened.first,
      usable: sample.opened.usable,
      firstLater: later.first,
      usableLater: later.usable,
      search: sample.search.times,
      found: sample.search.found,
      searchByIndex: sample.byIndex?.times,
      foundByIndex: sample.byIndex?.found,
      memory: sample.memory / 2 ** 20,
      compact: sample.compact,
    };
  }

  /** Opened by the page after one in which another word was looked for and nobody has done anything since. */
  async openedAfterQuiet(before, open) {
    await this.withPage(OWN, before, async (page) => {
      await page.ask('opened');
      await new Promise((resolve) => setTimeout(resolve, QUIET));
    });
    return this.withPage(OWN, open, (page) => page.ask('opened'));
  }

  async withPage(name, more, work) {
    const page = await BenchPage.open(this.browser, this.server);
    try {
      const told = `lines=${this.lines}&worker=${encodeURIComponent(this.worker)}${more}`;
      await page.start(`${this.server}bench-${name}?${told}`);
      return await work(page);
    } finally {
      await page.close();
    }
  }
}
