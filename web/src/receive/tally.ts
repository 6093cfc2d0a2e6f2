// SPDX-License-Identifier: Apache-2.0
// What the parcel should hold against what has come of it. Only the number of an invoice that is known here says
// what a parcel holds; of a vendor alone no more is said than what is outstanding.

import type { Backend, LineRow, LineWhere } from '../contract';
import { emptySpec } from '../app/route';
import type { Parcel } from '../app/receipts';
import { pagesBetween } from '../bulk/chosen-source';

/** As many are named in the list; of more only the numbers are told. */
export const rowsMax = 2000;
/** As many are known by their ids, to tell what does not belong. */
const idsMax = 20_000;

export interface TallyRow {
  id: string;
  number: string;
  title: string;
  received: number;
  expected: number;
}

export type Tally =
  | { kind: 'none' }
  | { kind: 'reading' }
  /** The lines of an invoice, in copies. */
  | { kind: 'parcel'; received: number; expected: number; lines: number; rows: readonly TallyRow[] }
  /** Everything that could come from the vendor. `invoice`: a number was given, and no line stands on it. */
  | { kind: 'vendor'; outstanding: number; rows: readonly TallyRow[]; invoice: string }
  | { kind: 'unknown_invoice'; invoice: string };

export type Belonging = 'yes' | 'other_vendor' | 'not_on_invoice';

function whereOf({ vendor, number }: Parcel): LineWhere {
  return { ...(vendor ? { vendor: vendor.id } : {}), ...(number ? { invoice: number } : {}) };
}

function rowOf({ id, number, title, received, expected }: LineRow): TallyRow {
  return { id, number, title, received, expected };
}

const due = ({ received, expected }: TallyRow): boolean => received < expected;

export class ParcelTally extends EventTarget {
  tally: Tally = { kind: 'none' };
  #parcel: Parcel | undefined;
  /** Of the invoice; undefined where there are more than can be held, or there is no invoice. */
  #ids: Map<string, { received: number; expected: number }> | undefined;
  #turn = 0;
  #read: Promise<void> = Promise.resolve();

  constructor(readonly backend: () => Pick<Backend, 'query' | 'page'> | undefined) {
    super();
  }

  /** Reads what there is to know of this parcel, or of none. */
  open(parcel: Parcel | undefined): Promise<void> {
    const before = this.#parcel;
    this.#parcel = parcel;
    const same = before && parcel && JSON.stringify(whereOf(before)) === JSON.stringify(whereOf(parcel));
    if (!same) this.#set(parcel && (parcel.vendor ?? parcel.number) ? { kind: 'reading' } : { kind: 'none' });
    const turn = ++this.#turn;
    // What can't be read is not told: nobody is kept from receiving by it.
    this.#read = this.#load(turn).catch(() => { if (turn === this.#turn) this.#set({ kind: 'none' }); });
    return this.#read;
  }

  /** The lines changed by more than what was received here. */
  again(): Promise<void> {
    return this.open(this.#parcel);
  }

  #set(tally: Tally): void {
    this.tally = tally;
    this.dispatchEvent(new Event('change'));
  }

  async #load(turn: number): Promise<void> {
    const parcel = this.#parcel;
    const backend = this.backend();
    if (!parcel || !backend) return;
    this.#ids = undefined;
    if (parcel.number && await this.#loadInvoice(backend, parcel, turn)) return;
    if (turn !== this.#turn) return;
    if (!parcel.vendor) {
      this.#set(parcel.number ? { kind: 'unknown_invoice', invoice: parcel.number } : { kind: 'none' });
      return;
    }
    const where = { vendor: parcel.vendor.id, outstanding: true };
    const found = await backend.query({ ...emptySpec, where, sort: 'expected' });
    const rows = (await backend.page(found.query, 0, Math.min(found.total, rowsMax))).map(rowOf);
    if (turn === this.#turn) this.#set({ kind: 'vendor', outstanding: found.total, rows, invoice: parcel.number });
  }

  /** False: no line stands on an invoice of that number. */
  async #loadInvoice(backend: Pick<Backend, 'query' | 'page'>, parcel: Parcel, turn: number): Promise<boolean> {
    const found = await backend.query({ ...emptySpec, where: whereOf(parcel) });
    if (found.total === 0) return false;
    const rows: TallyRow[] = [];
    const ids = new Map<string, { received: number; expected: number }>();
    let received = 0;
    let expected = 0;
    for await (const page of pagesBetween((offset, count) => backend.page(found.query, offset, count), 0, found.total)) {
      if (turn !== this.#turn) return true;
      for (const row of page) {
        received += Math.min(row.received, row.expected);
        expected += row.expected;
        if (rows.length < rowsMax) rows.push(rowOf(row));
        if (ids.size < idsMax) ids.set(row.id, { received: row.received, expected: row.expected });
      }
    }
    if (turn !== this.#turn) return true;
    this.#ids = found.total <= idsMax ? ids : undefined;
    this.#set({ kind: 'parcel', received, expected, lines: found.total, rows });
    return true;
  }

  /** What a receipt or its undo made of a line, so that the numbers follow at once. */
  noted(row: LineRow): void {
    const { tally } = this;
    if (tally.kind === 'vendor') {
      const before = tally.rows.find(({ id }) => id === row.id);
      if (!before) return;
      const rows = tally.rows.map((one) => (one.id === row.id ? rowOf(row) : one));
      const gone = Number(due(before)) - Number(due(rowOf(row)));
      this.#set({ ...tally, rows, outstanding: tally.outstanding - gone });
    } else if (tally.kind === 'parcel') {
      const before = this.#ids?.get(row.id) ?? tally.rows.find(({ id }) => id === row.id);
      if (!before) return;
      const more = Math.min(row.received, row.expected) - Math.min(before.received, before.expected);
      this.#ids?.set(row.id, { received: row.received, expected: row.expected });
      const rows = tally.rows.map((one) => (one.id === row.id ? rowOf(row) : one));
      this.#set({ ...tally, rows, received: tally.received + more, expected: tally.expected + row.expected - before.expected });
    }
  }

  /** Whether a line may lie in this parcel. Where nobody can tell, it may. */
  async belonging(line: LineRow): Promise<Belonging> {
    await this.#read;
    const parcel = this.#parcel;
    if (!parcel) return 'yes';
    if (parcel.vendor && line.vendor !== parcel.vendor.name && line.vendor !== parcel.vendor.id) return 'other_vendor';
    if (this.tally.kind !== 'parcel') return 'yes';
    return (this.#ids ? this.#ids.has(line.id) : await this.#stands(line, parcel)) ? 'yes' : 'not_on_invoice';
  }

  async #stands(line: LineRow, parcel: Parcel): Promise<boolean> {
    const backend = this.backend();
    if (!backend) return true;
    const found = await backend.query({ ...emptySpec, text: line.number, where: whereOf(parcel) });
    for await (const page of pagesBetween((offset, count) => backend.page(found.query, offset, count), 0, found.total)) if (page.some(({ id }) => id === line.id)) return true;
    return false;
  }
}

export function toCome(rows: readonly TallyRow[]): TallyRow[] {
  return rows.filter(due);
}

export function done(rows: readonly TallyRow[]): TallyRow[] {
  return rows.filter((row) => !due(row) && row.received > 0);
}

/** Copies that are still to come of what is named. */
export function copiesToCome(rows: readonly TallyRow[]): number {
  return toCome(rows).reduce((sum, { received, expected }) => sum + expected - received, 0);
}
