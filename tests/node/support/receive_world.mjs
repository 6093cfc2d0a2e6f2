// SPDX-License-Identifier: Apache-2.0
// A small library for the receiving room: it answers scans, queries and commands as the core does, and counts them.
import { load } from './typescript.mjs';

const { SessionReceipts } = await load('app/receipts');
const { wordsOf } = await load('i18n/catalogue');

const words = [{ text: 'Sent', mark: 'round' }, { text: 'Closed', mark: 'square' }, { text: 'Canceled', mark: 'bar' }, { text: 'In Review', mark: 'ring' }];
const itemFields = ['barcode', 'enumeration', 'chronology', 'callNumber', 'note', 'copyNumber'];

export const rulebook = {
  key: 'alma', mainAxis: 'status', axes: [{ key: 'status', subject: 'line', words }], receiveAction: 'receive', unreceiveAction: 'undo_receipt',
  records: { editItem: 'edit_item' }, roles: [], itemWords: [],
  actions: [
    { name: 'receive', subject: 'item', destructive: false, asks: [
      { name: 'date', kind: 'date', required: false },
      { name: 'keepInDepartment', kind: 'flag', required: false, initial: false },
      { name: 'department', kind: 'text', required: false, initial: 'acquisitions' }] },
    { name: 'undo_receipt', subject: 'item', destructive: false, asks: [] },
    { name: 'edit_item', subject: 'item', destructive: false, asks: [
      { name: 'set', kind: 'fields', required: true, fields: itemFields.map((name) => ({ name, kind: name === 'note' ? 'long_text' : 'text', required: false })) }] },
    { name: 'start_claim', subject: 'line', destructive: false, asks: [
      { name: 'type', kind: 'choice', required: true, choices: ['not_received', 'damaged', 'other'] },
      { name: 'notes', kind: 'long_text', required: false }] },
  ],
};

const bare = {
  author: '', order: 'PO-1', location: 'Main', fund: '', price: { minor: 0, currency: 'EUR', digits: 2 }, rush: false, hold: false,
};

/** `what`: `{ number, title?, vendor?, invoice?, copies?, status?, requests?, rush?, isbn? }` */
export function lineOf(what) {
  const { number, copies = 1, requests = 0 } = what;
  const items = Array.from({ length: copies }, (_, at) => ({
    id: `${number}-${at + 1}`, copy: at + 1, barcode: `${number}B${at + 1}`, enumeration: '', chronology: '', callNumber: '', note: '', copyNumber: '', description: '',
    requests: at === 0 ? requests : 0, values: {}, can: ['receive', 'edit_item'],
  }));
  return { id: `line-${number}`, title: `Title ${number}`, vendor: 'Harrassowitz', status: 'Sent', ...what, items };
}

export class ReceiveWorld {
  constructor(lines) {
    this.lines = lines.map(lineOf);
    this.asked = { scan: 0, query: 0, page: 0, line: 0, apply: 0 };
    this.commands = [];
    this.queries = new Map();
    this.pause = async () => undefined;
  }

  row(line) {
    const received = line.items.filter(({ receivedOn }) => receivedOn).length;
    const { id, number, title, vendor } = line;
    return {
      ...bare, id, number, title, vendor, received, expected: line.items.length, rush: line.rush === true, hold: line.items.some(({ requests }) => requests > 0),
      statuses: [{ axis: 'status', word: words.find(({ text }) => text === line.status) }],
    };
  }

  #match(line, matched, item) {
    const over = line.status === 'Canceled' || line.status === 'In Review';
    const next = item ?? line.items.find(({ receivedOn }) => !receivedOn) ?? line.items.at(-1);
    const left = line.items.some(({ receivedOn }) => !receivedOn);
    const unmet = over ? [{ code: 'status_not_allowed', params: { status: line.status } }] : left ? [] : [{ code: 'nothing_to_receive', params: {} }];
    return {
      line: this.row(line), matched, copies: line.items.length, copy: next.copy, askedForBy: line.askedForBy ?? [], offer: { action: 'receive', allowed: unmet.length === 0, unmet },
      ...(next.receivedOn ? { receivedAlready: { on: next.receivedOn, by: next.receivedBy } } : { item: next.id }),
    };
  }

  async scan(text) {
    this.asked.scan += 1;
    await this.pause();
    const matches = this.lines.flatMap((line) => {
      const item = line.items.find(({ barcode }) => barcode === text);
      if (item) return [this.#match(line, 'barcode', item)];
      if (line.number === text) return [this.#match(line, 'line_number')];
      return line.isbn === text ? [this.#match(line, 'isbn')] : [];
    });
    return { text, matches, total: matches.length, badCheckDigit: matches.length === 0 && text.startsWith('978') };
  }

  async line(id) {
    this.asked.line += 1;
    await this.pause();
    const line = this.lines.find((one) => one.id === id);
    return line ? { ...this.row(line), items: line.items.map((item) => ({ ...item })), offers: line.offers ?? [] } : undefined;
  }

  async query({ text, where = {} }) {
    this.asked.query += 1;
    await this.pause();
    const rows = this.lines.filter((line) => (!where.vendor || line.vendor === where.vendor) && (!where.invoice || line.invoice === where.invoice)
      && (!text || line.number === text) && (!where.outstanding || line.items.some(({ receivedOn }) => !receivedOn)));
    const query = this.queries.size + 1;
    this.queries.set(query, rows);
    return { query, total: rows.length, facets: [], names: where.vendor ? { vendor: where.vendor } : {} };
  }

  async page(query, offset, count) {
    this.asked.page += 1;
    await this.pause();
    return (this.queries.get(query) ?? []).slice(offset, offset + count).map((line) => this.row(line));
  }

  async preview() {
    return { allowed: false, unmet: [{ code: 'field_locked', params: {} }], consequences: [] };
  }

  apply(command) {
    this.asked.apply += 1;
    this.commands.push(command);
    const line = this.lines.find(({ id }) => id === command.line);
    const item = this.lines.flatMap(({ items }) => items).find(({ id }) => id === command.items?.[0]);
    const refused = (code) => ({ command: command.id, accepted: false, unmet: [{ code, params: {} }], consequences: [] });
    if (!line || !item) return refused('unknown_item');
    if (this.refuse) return refused(this.refuse);
    if (command.action === 'receive') {
      if (item.receivedOn) return refused('already_received');
      Object.assign(item, { receivedOn: command.args.date ?? '2026-11-27', receivedBy: 'Ann' });
    } else if (command.action === 'undo_receipt') {
      delete item.receivedOn;
    } else {
      Object.assign(item, command.set);
    }
    return { command: command.id, accepted: true, unmet: [], consequences: [], line: this.row(line) };
  }
}

/** What the scan loop needs of a desk. */
export class PretendedDesk extends EventTarget {
  constructor(world, name = 'Riverside') {
    super();
    this.backend = world;
    this.opened = Promise.resolve();
    this.workspace = { name, rulebook };
    this.rulebook = rulebook;
    this.words = wordsOf(rulebook);
    this.sync = { hub: null };
    this.store = { state: 'saved', durable: true };
    this.readOnly = false;
    this.receipts = new SessionReceipts();
    this.asker = { actor: 'Ann', roles: [], today: '2026-11-27' };
    this.said = [];
    this.made = 0;
  }
  command(intent) {
    this.made += 1;
    return { ...intent, id: `command-${this.made}` };
  }
  async perform(command) {
    if (this.fail) throw Object.assign(new Error('full'), { code: 'quota_exceeded' });
    return this.backend.apply(command);
  }
  announce(text, urgent = false) {
    this.said.push({ text, urgent });
  }
}
