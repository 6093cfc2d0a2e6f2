// SPDX-License-Identifier: Apache-2.0
// Dexie as a desk without a core would use it: all lines in memory, searched there; each receipt
// writes its line and an entry of the journal in one strict transaction. It works in the page itself,
// where there is no worker to go to.
import { Dexie, type Table } from 'dexie';
import {
  peerLines, settings, shown, today, type Contender, type PageSettings, type PeerLine, type Place, type Saved,
} from './contender';
import { serve } from './serve';

interface Entry {
  sequence?: number;
  at: number;
  actor: string;
  line: string;
  item: string;
}

/** Lines fetched at once: one answer of the browser's storage is faster than many, up to a point. */
const STEP = 20_000;

class Desk extends Dexie {
  declare lines: Table<PeerLine, string>;
  declare journal: Table<Entry, number>;

  constructor(name: string) {
    super(`dexie-${name}`, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ lines: 'number, title', journal: '++sequence' });
  }
}

class DexieDesk implements Contender {
  private readonly desk: Desk;
  private lines: PeerLine[] = [];
  private readonly byNumber = new Map<string, number>();

  constructor(private readonly told: PageSettings) {
    this.desk = new Desk(told.database);
  }

  async fill(): Promise<void> {
    await this.desk.delete();
    await this.desk.open();
    for await (const lines of peerLines(this.told.data)) await this.desk.lines.bulkPut(lines);
  }

  async open(word: string, firstRows: () => void): Promise<void> {
    await this.desk.lines.orderBy('number').limit(shown).toArray();
    firstRows();
    await this.prepare();
    await this.search(word);
  }

  async prepare(): Promise<void> {
    if (this.lines.length > 0) return;
    for (let last = ''; ;) {
      const lines = await this.desk.lines.where('number').above(last).limit(STEP).toArray();
      for (const line of lines) {
        this.byNumber.set(line.number, this.lines.length);
        this.lines.push(line);
      }
      const end = lines.at(-1);
      if (!end || lines.length < STEP) return;
      last = end.number;
    }
  }

  async save(place: Place): Promise<Saved> {
    const began = performance.now();
    await this.desk.transaction('rw', this.desk.lines, this.desk.journal, () => this.write(place));
    const took = performance.now() - began;
    return { took, inside: took };
  }

  saveTogether(places: Place[]): Promise<void> {
    return this.desk.transaction('rw', this.desk.lines, this.desk.journal, async () => {
      await this.desk.lines.bulkPut([...new Set(places.map((place) => this.received(place)))]);
      await this.desk.journal.bulkAdd(places.map((place) => entry(place)));
    });
  }

  /** The lines lie in memory in the order of their numbers. */
  search(text: string): Promise<number> {
    const wanted = ` ${text}`;
    const rows = [];
    let found = 0;
    for (const line of this.lines) {
      if (!line.words.includes(wanted)) continue;
      found += 1;
      if (rows.length < shown) rows.push(line);
    }
    return Promise.resolve(found);
  }

  private async write(place: Place): Promise<void> {
    await this.desk.lines.put(this.received(place));
    await this.desk.journal.add(entry(place));
  }

  private received({ line: number, item: id }: Place): PeerLine {
    const line = this.lines[this.byNumber.get(number) ?? -1];
    const item = line?.items.find((one) => one.id === id);
    if (!line || !item) throw new Error(`${number} has no item ${id}`);
    item.receivedOn = today;
    line.received += 1;
    return line;
  }
}

function entry({ line, item }: Place): Entry {
  return { at: Date.now(), actor: 'clerk', line, item };
}

serve(new DexieDesk(settings()));
