// SPDX-License-Identifier: Apache-2.0
// Reads a page of lines as the core hands it over: one block of bytes per column, little endian.
// wasm/README.md describes the layout.
import type { Axis, AxisValue, LineRow, StatusWord } from '../contract';
import { BackendError } from './errors';

const MAGIC = 0x31504341; // "ACP1"
const INTEGER = 0;
const NUMBER = 1;
const TEXT = 2;
const RUSH = 1;
const HOLD = 2;

type Column = (row: number) => number | string;

interface Table {
  rows: number;
  columns: Map<string, Column>;
}

const alignTo = (offset: number, step: number): number => Math.ceil(offset / step) * step;

class Reader {
  private readonly view: DataView;
  private readonly decoder = new TextDecoder();
  private offset = 0;

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  unsigned(): number {
    const value = this.view.getUint32(this.offset, true);
    this.offset += 4;
    return value;
  }

  text(length: number): string {
    const value = this.decoder.decode(this.bytes.subarray(this.offset, this.offset + length));
    this.offset = alignTo(this.offset + length, 4);
    return value;
  }

  integers(rows: number): Column {
    const start = this.offset;
    this.offset += rows * 4;
    return (row) => this.view.getInt32(start + row * 4, true);
  }

  numbers(rows: number): Column {
    const start = alignTo(this.offset, 8);
    this.offset = start + rows * 8;
    return (row) => this.view.getFloat64(start + row * 8, true);
  }

  texts(rows: number): Column {
    const offsets = this.offset;
    const start = offsets + (rows + 1) * 4;
    const at = (index: number): number => start + this.view.getUint32(offsets + index * 4, true);
    this.offset = alignTo(at(rows), 4);
    return (row) => this.decoder.decode(this.bytes.subarray(at(row), at(row + 1)));
  }

  column(type: number, rows: number): Column {
    if (type === INTEGER) return this.integers(rows);
    if (type === NUMBER) return this.numbers(rows);
    if (type === TEXT) return this.texts(rows);
    throw new RangeError(`column type ${String(type)}`);
  }
}

function readTable(bytes: Uint8Array): Table {
  const reader = new Reader(bytes);
  if (reader.unsigned() !== MAGIC) throw new RangeError('no page of lines');
  const rows = reader.unsigned();
  const count = reader.unsigned();
  const columns = new Map<string, Column>();
  for (let index = 0; index < count; index += 1) {
    const name = reader.text(reader.unsigned());
    columns.set(name, reader.column(reader.unsigned(), rows));
  }
  return { rows, columns };
}

/** Status text -> word, for the columns `axis:<key>`. */
function wordsOf(axis: Axis): Map<string, StatusWord> {
  return new Map(axis.words.map((word) => [word.text, word]));
}

class RowMaker {
  private readonly axes: { key: string; column: Column; words: Map<string, StatusWord> }[] = [];

  constructor(private readonly table: Table, axes: Axis[]) {
    for (const axis of axes) {
      const column = table.columns.get(`axis:${axis.key}`);
      if (column) this.axes.push({ key: axis.key, column, words: wordsOf(axis) });
    }
  }

  private column(name: string): Column {
    const column = this.table.columns.get(name);
    if (!column) throw new RangeError(`column ${name} is missing`);
    return column;
  }

  private text(name: string, row: number): string {
    return String(this.column(name)(row));
  }

  private number(name: string, row: number): number {
    return Number(this.column(name)(row));
  }

  private statuses(row: number): AxisValue[] {
    const values: AxisValue[] = [];
    for (const { key, column, words } of this.axes) {
      const text = String(column(row));
      if (text === '') continue;
      values.push({ axis: key, word: words.get(text) ?? { text, mark: 'ring' } });
    }
    return values;
  }

  row(index: number): LineRow {
    const flags = this.number('flags', index);
    const expectedOn = this.text('expectedOn', index);
    return {
      id: this.text('id', index),
      number: this.text('number', index),
      title: this.text('title', index),
      author: this.text('author', index),
      statuses: this.statuses(index),
      order: this.text('order', index),
      vendor: this.text('vendor', index),
      location: this.text('location', index),
      fund: this.text('fund', index),
      price: {
        minor: this.number('priceMinor', index),
        currency: this.text('currency', index),
        digits: this.number('digits', index),
      },
      received: this.number('received', index),
      expected: this.number('expected', index),
      ...(expectedOn === '' ? {} : { expectedOn }),
      rush: (flags & RUSH) !== 0,
      hold: (flags & HOLD) !== 0,
    };
  }
}

/** The lines of a page. The bytes may be a view of the core's memory: nothing of it is kept. */
export function readLines(bytes: Uint8Array, axes: Axis[]): LineRow[] {
  try {
    const table = readTable(bytes);
    const maker = new RowMaker(table, axes);
    return Array.from({ length: table.rows }, (_, index) => maker.row(index));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new BackendError({ code: 'unreadable_page', message: error.message });
  }
}
