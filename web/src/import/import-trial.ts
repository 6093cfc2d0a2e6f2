// SPDX-License-Identifier: Apache-2.0
// Files on their way in: chosen, read, looked at by the core as often as a choice changes, and at last
// taken in. It outlives the room, so that somebody can look at a line in between.

import type { Backend, ImportOptions, ImportReport, RulebookInfo } from '../contract';
import { failureOf, type Desk } from '../app/desk';
import { t } from '../i18n/catalogue';
import { storageError } from '../i18n/words';
import { allBytesMax, bytesOf, fileBytesMax, noFiles, type Chosen, type Collected } from './collect-files';
import { forget, recall, remember, type Mapping } from './mappings';
import { readFiles } from './read-files';
import { tableHeadings } from './table-sample';
import { headingsOf, tablesOf, withChoice, type TableSet } from './tables';

export type Step = 'none' | 'reading' | 'looking' | 'shown' | 'taking';

export interface Wishes {
  replace: boolean;
  rulebook?: RulebookInfo['key'];
  replaceExisting: boolean;
  /** Heading -> field, as far as somebody said so. */
  columns: Record<string, string>;
}

const trials = new WeakMap<Desk, ImportTrial>();

/** In words: what is no code of storage's has words of its own. */
export function importTrouble(reason: unknown): string {
  const { code, message } = failureOf(reason);
  const own = t.importing.troubles[code];
  if (typeof own === 'string') return own;
  return [storageError(code), message && message !== code ? message : ''].filter(Boolean).join(' ');
}

export class ImportTrial extends EventTarget {
  collected: Collected = noFiles;
  /** Names of files that somebody left aside. */
  aside: ReadonlySet<string> = new Set();
  tooLarge: string[] = [];
  wishes: Wishes;
  step: Step = 'none';
  /** The files are read to be looked at, or to be taken in. */
  importing = false;
  read = 0;
  total = 0;
  plan: ImportReport | undefined;
  /** What is planned is not what is wished now: looking was stopped, or failed. */
  stale = false;
  /** The files follow the rulebook that this workspace does not. */
  otherRulebook = false;
  stopped = false;
  trouble: (() => string) | undefined;
  result: ImportReport | undefined;
  /** What was remembered and is used, by the key of the headings. */
  recalled: ReadonlyMap<string, Mapping> = new Map();
  /** Tables of which the core knows no column that it needs. */
  unknownTables: ReadonlySet<string> = new Set();
  #asked = new Set<string>();
  #turn = 0;
  #reading: AbortController | undefined;

  static of(desk: Desk): ImportTrial {
    const known = trials.get(desk) ?? new ImportTrial(desk);
    trials.set(desk, known);
    return known;
  }

  private constructor(readonly desk: Desk) {
    super();
    this.wishes = this.#firstWishes();
  }

  get taken(): Chosen[] {
    return this.collected.files.filter(({ name }) => !this.aside.has(name));
  }

  get busy(): boolean {
    return this.step === 'reading' || this.step === 'looking' || this.step === 'taking';
  }

  /** Nobody adds real orders to an invented library, unless they have begun to. */
  #firstWishes(): Wishes {
    const { workspace, store } = this.desk;
    return { replace: workspace?.untouched === true && workspace.importUndo === undefined && store.queued === 0, replaceExisting: false, columns: {} };
  }

  #changed(): void {
    this.dispatchEvent(new Event('change'));
  }

  take({ files, ...rest }: Collected): void {
    this.clear();
    this.result = undefined;
    this.collected = { ...rest, files: files.filter(({ file }) => file.size <= fileBytesMax) };
    this.tooLarge = files.filter(({ file }) => file.size > fileBytesMax).map(({ name }) => name);
    void this.#begin(this.#turn);
  }

  /** Files may be there before the workspace is. */
  async #begin(turn: number): Promise<void> {
    this.#changed();
    await this.desk.opened;
    if (turn !== this.#turn) return;
    this.wishes = this.#firstWishes();
    await this.look();
  }

  /** As before any file was chosen. */
  clear(): void {
    this.#turn++;
    this.#reading?.abort();
    this.collected = noFiles;
    this.aside = new Set();
    this.tooLarge = [];
    this.plan = undefined;
    this.stale = this.otherRulebook = this.stopped = this.importing = false;
    this.trouble = undefined;
    this.step = 'none';
    this.unknownTables = new Set();
    this.recalled = new Map();
    this.#asked = new Set();
    this.#changed();
  }

  forgetResult(): void {
    this.result = undefined;
    this.#changed();
  }

  wish(change: Partial<Wishes>): void {
    this.wishes = { ...this.wishes, ...change };
    void this.look();
  }

  /** Of a new workspace; nothing: as the files tell. */
  chooseRulebook(rulebook: RulebookInfo['key'] | undefined): void {
    const { rulebook: _, ...others } = this.wishes;
    this.wishes = rulebook ? { ...others, rulebook } : others;
    void this.look();
  }

  leaveAside(names: readonly string[], aside: boolean): void {
    const all = new Set(this.aside);
    for (const name of names) if (aside) all.add(name); else all.delete(name);
    this.aside = all;
    void this.look();
  }

  /** What a column is read as from now on, and the next time a table has these headings. */
  setColumn(set: TableSet, heading: string, field: string): void {
    const columns = withChoice(this.wishes.columns, heading, field);
    const headings = headingsOf(set);
    const own = Object.fromEntries(Object.entries(columns).filter(([name]) => headings.includes(name)));
    remember(headings, own, set.files[0] ?? t.importing.columns.untitled);
    this.#asked.add(set.key);
    this.wish({ columns });
  }

  /** The columns of these headings are read as they say themselves again. */
  forgetColumns(set: TableSet): void {
    const headings = headingsOf(set);
    forget(headings);
    this.#asked.add(set.key);
    this.recalled = new Map([...this.recalled].filter(([key]) => key !== set.key));
    this.wish({ columns: Object.fromEntries(Object.entries(this.wishes.columns).filter(([name]) => !headings.includes(name))) });
  }

  stop(): void {
    if (this.step === 'taking') return;
    this.#turn++;
    this.#reading?.abort();
    this.stopped = true;
    // What was looked at stays as it was told, unless something else is wished by now.
    this.stale = !this.importing || this.stale;
    this.importing = false;
    this.step = this.plan ? 'shown' : 'none';
    this.#changed();
  }

  async #read(turn: number): Promise<ReturnType<typeof readFiles> extends Promise<infer Files> ? Files : never> {
    const reading = this.#reading = new AbortController();
    this.step = 'reading';
    this.read = 0;
    this.total = bytesOf(this.taken);
    this.#changed();
    return readFiles(this.taken, {
      signal: reading.signal,
      read: (bytes) => {
        if (turn !== this.#turn) return;
        this.read = bytes;
        this.#changed();
      },
    });
  }

  #options(): ImportOptions {
    const { replace, rulebook, replaceExisting, columns } = this.wishes;
    return {
      replace,
      ...(replace && rulebook ? { rulebook } : {}),
      ...(replaceExisting && !replace ? { replaceExisting } : {}),
      ...(Object.keys(columns).length > 0 ? { columns } : {}),
    };
  }

  /** Finds out what would come in. Only the latest of several counts. */
  async look(): Promise<void> {
    const turn = ++this.#turn;
    this.#reading?.abort();
    this.trouble = undefined;
    this.stopped = this.otherRulebook = this.importing = false;
    this.stale = true;
    const { backend } = this.desk;
    if (!backend || this.taken.length === 0) {
      this.plan = undefined;
      this.step = 'none';
      this.#changed();
      return;
    }
    if (bytesOf(this.taken) > allBytesMax) {
      this.#fail(turn, () => t.importing.choosing.allTooLarge(bytesOf(this.taken), allBytesMax));
      return;
    }
    try {
      await this.#lookUntilSettled(backend, turn);
    } catch (reason) {
      if (turn !== this.#turn) return;
      this.otherRulebook = failureOf(reason).code === 'other_rulebook';
      this.#fail(turn, () => (this.otherRulebook ? '' : importTrouble(reason)));
    }
  }

  /** A second time where something is remembered about the headings that were found. */
  async #lookUntilSettled(backend: Backend, turn: number): Promise<void> {
    for (;;) {
      const files = await this.#read(turn);
      if (turn !== this.#turn) return;
      this.step = 'looking';
      this.#changed();
      const report = await this.#withUnknownTables(await backend.importFiles(files, { ...this.#options(), dryRun: true }));
      if (turn !== this.#turn) return;
      this.plan = report;
      if (this.#recall(report)) continue;
      this.stale = false;
      this.step = 'shown';
      this.#changed();
      this.desk.announce(t.importing.plan.tells(report));
      return;
    }
  }

  /** Somebody may know what no heading says: their columns are offered as well. */
  async #withUnknownTables(report: ImportReport): Promise<ImportReport> {
    const told = new Set(report.columns.map(({ file }) => file));
    const unknown = new Set(report.findings.filter(({ code }) => code === 'no_known_column').map(({ file }) => file));
    const columns = [...report.columns];
    for (const { name, file } of this.taken) {
      if (!unknown.has(name) || told.has(name)) continue;
      for (const heading of await tableHeadings(file)) columns.push({ file: name, heading, field: this.wishes.columns[heading] ?? '' });
    }
    this.unknownTables = unknown;
    return { ...report, columns };
  }

  /** Whether more is known about the columns now than was said. */
  #recall(report: ImportReport): boolean {
    let more = false;
    for (const set of tablesOf(report)) {
      if (this.#asked.has(set.key)) continue;
      this.#asked.add(set.key);
      const mapping = recall(headingsOf(set));
      if (!mapping) continue;
      this.recalled = new Map([...this.recalled, [set.key, mapping]]);
      const columns = { ...mapping.columns, ...this.wishes.columns };
      more ||= JSON.stringify(columns) !== JSON.stringify(this.wishes.columns);
      this.wishes = { ...this.wishes, columns };
    }
    return more;
  }

  #fail(turn: number, words: () => string): void {
    if (turn !== this.#turn) return;
    this.trouble = words;
    if (this.otherRulebook) this.plan = undefined;
    this.importing = false;
    this.step = this.plan ? 'shown' : 'none';
    this.#changed();
    if (words()) this.desk.announce(words(), true);
  }

  /** What was looked at last, for good. */
  async import(): Promise<ImportReport | undefined> {
    const { backend } = this.desk;
    if (!backend || this.busy || this.stale) return undefined;
    const turn = ++this.#turn;
    this.trouble = undefined;
    this.stopped = false;
    this.importing = true;
    try {
      const files = await this.#read(turn);
      if (turn !== this.#turn) return undefined;
      this.step = 'taking';
      this.#changed();
      const report = await backend.importFiles(files, { ...this.#options(), at: Date.now() });
      if (report.imported) this.clear();
      else Object.assign(this, { plan: report, step: 'shown', importing: false } satisfies Partial<ImportTrial>);
      this.result = report;
      this.#changed();
      return report;
    } catch (reason) {
      this.#fail(turn, () => importTrouble(reason));
      return undefined;
    }
  }
}
