// SPDX-License-Identifier: Apache-2.0
// One database on the origin private file system, by the pool of access handles: of SQLite's ways to
// store in a browser the one its authors call the fastest. Every transaction is synced before it is
// answered (synchronous=FULL).
import sqlite3InitModule, {
  type OpfsSAHPoolDatabase, type PreparedStatement, type SAHPoolUtil,
} from '@sqlite.org/sqlite-wasm';
import { peerLines, shown, today, type PageSettings, type PeerLine, type Place } from './contender';

export type SqliteTask =
  | { name: 'fill'; settings: PageSettings }
  | { name: 'open'; settings: PageSettings }
  | { name: 'save'; places: Place[] }
  | { name: 'search'; text: string; byIndex: boolean };
export interface SqliteQuestion {
  id: number;
  task: SqliteTask;
}
export interface SqliteAnswer {
  id: number;
  value: number;
  rows: unknown[];
  failure?: string;
}
type Result = Pick<SqliteAnswer, 'value' | 'rows'>;

const TABLES = `
  CREATE TABLE lines (
    id INTEGER PRIMARY KEY, number TEXT NOT NULL UNIQUE, title TEXT, author TEXT, status TEXT,
    order_number TEXT, vendor TEXT, location TEXT, fund TEXT, price TEXT, currency TEXT,
    expected_on TEXT, rush INTEGER, isbn TEXT, words TEXT, received INTEGER, items INTEGER);
  CREATE TABLE items (
    id TEXT PRIMARY KEY, line INTEGER NOT NULL REFERENCES lines, barcode TEXT, description TEXT,
    expected_on TEXT, received_on TEXT) WITHOUT ROWID;
  CREATE INDEX items_of_line ON items (line);
  CREATE TABLE journal (sequence INTEGER PRIMARY KEY, at INTEGER, actor TEXT, line TEXT, item TEXT);
  CREATE VIRTUAL TABLE finder USING fts5 (words, content = '', prefix = '1 2 3');
`;
const ROW = `number, title, author, status, order_number, vendor, location, fund, price, currency,
  expected_on, rush, received, items`;

// An exclusive lock lets the write-ahead log do without shared memory, which a browser has not got;
// with it a transaction needs one sync instead of several.
const PRAGMAS = `
  PRAGMA locking_mode = exclusive;
  PRAGMA journal_mode = wal;
  PRAGMA synchronous = full;
  PRAGMA cache_size = -65536;
`;

async function openPool(): Promise<SAHPoolUtil> {
  const sqlite = await sqlite3InitModule();
  // Its types do not know the option that lets a failed attempt be made again.
  const options = { initialCapacity: 6, forceReinitIfPreviouslyFailed: true };
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await sqlite.installOpfsSAHPoolVfs(options);
    } catch (error) {
      // The page before may not have let go of the files yet.
      if (attempt === 50) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

class Store {
  private readonly statements = new Map<string, PreparedStatement>();

  private constructor(private readonly database: OpfsSAHPoolDatabase) {}

  static async open({ database }: PageSettings, fresh: boolean): Promise<Store> {
    const pool = await openPool();
    const name = `/${database}.sqlite3`;
    if (fresh) for (const file of pool.getFileNames()) if (file.startsWith(name)) pool.unlink(file);
    const opened = new pool.OpfsSAHPoolDb(name);
    opened.exec(PRAGMAS);
    // A database that can't work so stays as it was, and says nothing.
    const journal = opened.selectValue('PRAGMA journal_mode');
    const synchronous = opened.selectValue('PRAGMA synchronous');
    if (journal !== 'wal' || synchronous !== 2) throw new Error('SQLite does not store as it was told to');
    return new Store(opened);
  }

  async fill({ data }: PageSettings): Promise<void> {
    this.database.exec(TABLES);
    let id = 0;
    for await (const lines of peerLines(data)) {
      this.transaction(() => {
        for (const line of lines) this.insert((id += 1), line);
      });
    }
    this.database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  }

  firstRows(): unknown[] {
    return this.select(`SELECT ${ROW} FROM lines ORDER BY number LIMIT ${String(shown)}`, []);
  }

  save(places: Place[]): void {
    this.transaction(() => {
      for (const { line, item } of places) {
        this.run('UPDATE items SET received_on = ? WHERE id = ?', [today, item]);
        this.run('UPDATE lines SET received = received + 1 WHERE number = ?', [line]);
        if (this.database.changes() !== 1) throw new Error(`${line} is not there`);
        this.run('INSERT INTO journal (at, actor, line, item) VALUES (?, ?, ?, ?)', [Date.now(), 'clerk', line, item]);
      }
    });
  }

  /** Folded text has neither of the two signs that stand for others. */
  searchByLike(text: string): Result {
    const wanted = `% ${text}%`;
    return this.result(
      this.select('SELECT count(*) AS found FROM lines WHERE words LIKE ?', [wanted]),
      this.select(`SELECT ${ROW} FROM lines WHERE words LIKE ? ORDER BY number LIMIT ${String(shown)}`, [wanted]),
    );
  }

  searchByIndex(text: string): Result {
    const wanted = `"${text}"*`;
    return this.result(
      this.select('SELECT count(*) AS found FROM finder WHERE finder MATCH ?', [wanted]),
      this.select(
        `SELECT ${ROW} FROM finder JOIN lines ON lines.id = finder.rowid
         WHERE finder MATCH ? ORDER BY finder.rowid LIMIT ${String(shown)}`,
        [wanted],
      ),
    );
  }

  private result(counted: Record<string, unknown>[], rows: unknown[]): Result {
    return { value: Number(counted[0]?.['found']), rows };
  }

  private insert(id: number, line: PeerLine): void {
    this.run('INSERT INTO lines VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)', [
      id, line.number, line.title, line.author, line.status, line.order, line.vendor, line.location,
      line.fund, line.price, line.currency, line.expectedOn, line.rush ? 1 : 0, line.isbn, line.words,
      line.received, line.items.length,
    ]);
    for (const item of line.items) {
      this.run('INSERT INTO items VALUES (?, ?, ?, ?, ?, ?)', [
        item.id, id, item.barcode, item.description, item.expectedOn, item.receivedOn,
      ]);
    }
    this.run('INSERT INTO finder (rowid, words) VALUES (?, ?)', [id, line.words]);
  }

  private transaction(work: () => void): void {
    this.run('BEGIN IMMEDIATE', []);
    try {
      work();
      this.run('COMMIT', []);
    } catch (error) {
      this.run('ROLLBACK', []);
      throw error;
    }
  }

  private run(sql: string, values: (string | number)[]): void {
    const statement = this.statement(sql, values);
    statement.step();
    statement.reset();
  }

  private select(sql: string, values: (string | number)[]): Record<string, unknown>[] {
    const statement = this.statement(sql, values);
    const rows = [];
    while (statement.step()) rows.push(statement.get({}));
    statement.reset();
    return rows;
  }

  private statement(sql: string, values: (string | number)[]): PreparedStatement {
    let statement = this.statements.get(sql);
    if (!statement) {
      statement = this.database.prepare(sql);
      this.statements.set(sql, statement);
    }
    if (values.length > 0) statement.bind(values);
    return statement;
  }
}

let store: Promise<Store> | undefined;

async function answer(task: SqliteTask): Promise<Result> {
  if (task.name === 'fill') {
    store = Store.open(task.settings, true);
    await (await store).fill(task.settings);
    return { value: 0, rows: [] };
  }
  if (task.name === 'open') {
    store ??= Store.open(task.settings, false);
    return { value: 0, rows: (await store).firstRows() };
  }
  const opened = await store;
  if (!opened) throw new Error('nothing is open');
  if (task.name === 'search') {
    return task.byIndex ? opened.searchByIndex(task.text) : opened.searchByLike(task.text);
  }
  const began = performance.now();
  opened.save(task.places);
  return { value: performance.now() - began, rows: [] };
}

globalThis.addEventListener('message', ({ data: { id, task } }: MessageEvent<SqliteQuestion>) => {
  answer(task).then(
    (result) => {
      globalThis.postMessage({ id, ...result } satisfies SqliteAnswer);
    },
    (error: unknown) => {
      globalThis.postMessage({ id, value: 0, rows: [], failure: String(error) } satisfies SqliteAnswer);
    },
  );
});
