// SPDX-License-Identifier: Apache-2.0
// The real writer over a core, a disk and a clock that do what a test tells them.
import { load } from './typescript.mjs';

const { Writer } = await load('worker/writer');

const rulebook = { key: 'alma', axes: [], mainAxis: 'status', actions: [] };
export const touched = { put: ['/workspace/log'], remove: [] };
export const say = (value) => JSON.stringify({ ok: true, value });
export const refuse = (error) => JSON.stringify({ ok: false, error });

export class PretendedSession {
  constructor({ found = true } = {}) {
    this.found = found;
    this.sequence = found ? 7 : 0;
    this.commands = found ? 5 : 0;
    this.loaded = [];
    this.queries = 0;
  }
  open(_folder, options) {
    this.options = JSON.parse(options);
    const touched = { put: [], remove: [], ...this.setAside };
    const found = this.foundAs ?? (this.found ? 'opened' : 'nothing');
    const opened = found === 'opened' ? { axes: rulebook.axes, queued: this.commands, oldestUnsent: this.commands > 0 ? 500 : null } : {};
    return say({ found, sequence: this.sequence, lines: 0, notes: this.notes ?? [], readOnly: this.readOnly ?? false, touched, ...opened });
  }
  device() {
    const files = [{ name: 'snapshot-000001', kind: 'snapshot', bytes: this.bytes ?? 100 }];
    if (this.logBytes) files.push({ name: 'log-000001', kind: 'segment', bytes: this.logBytes });
    return say({ files, snapshotBytes: this.bytes ?? 100, stranded: this.stranded ?? [], oldestUnsent: this.commands > 0 ? 500 : null, sequence: this.sequence, notes: [] });
  }
  verify() {
    return say({ good: true, notes: [], files: 1, bytes: 100, stateHash: 'aa', replayHash: 'aa', touched: { put: [], remove: [] } });
  }
  /** `slices` calls make a snapshot; none wanted unless told. */
  compact(records, force) {
    this.compacted = [...(this.compacted ?? []), records];
    this.elapse?.();
    if (!force && !this.slices) return say({ wanted: false, done: false, touched: { put: [], remove: [] } });
    this.slices = (this.slices || 3) - 1;
    const done = this.slices === 0;
    if (done) this.bytes = 40;
    return say({ wanted: true, done, touched: { put: done ? ['/workspace/snapshot-000002'] : [], remove: [] } });
  }
  sweep() {
    this.swept = (this.swept ?? 0) + 1;
    return say({ touched: { put: [], remove: this.leftovers ?? [] } });
  }
  rescueFile(saved) {
    return Uint8Array.of(1, saved);
  }
  rawRescueFile() {
    return Uint8Array.of(9);
  }
  applyRescue() {
    this.sequence += 2;
    this.commands += 2;
    return say({ done: 2, known: 1, refused: [], damaged: 0, touched });
  }
  loadSnapshot(bytes) {
    this.loaded.push(new TextDecoder().decode(bytes));
    this.commands = 0;
    return say({ touched: { put: ['/workspace/snapshot'], remove: ['/workspace/log'] } });
  }
  describe() {
    return say({ name: 'Library', rulebook, sequence: this.sequence, queued: this.commands });
  }
  line(question) {
    return say(JSON.parse(question).id === 'L1' ? { id: 'L1' } : null);
  }
  scan(question) {
    return refuse({ code: 'bad_date', path: '/today', params: JSON.parse(question) });
  }
  query() {
    this.queries += 1;
    return say({ query: this.queries, total: 0, facets: [] });
  }
  page(query) {
    return query === this.queries ? Uint8Array.of(0x41, 0x43, 0x50, 0x31, ...Array(8).fill(0)) : new Uint8Array();
  }
  apply(commands) {
    const outcomes = JSON.parse(commands).map(({ id }) => {
      this.sequence += 1;
      return { command: id, accepted: true, sequence: this.sequence, line: { id: 'L1' } };
    });
    return say({ outcomes, touched });
  }
  beginImport() {
    this.files = [];
  }
  addImportFile(name) {
    this.files.push(name);
  }
  finishImport(options) {
    const { dryRun = false } = JSON.parse(options);
    const imported = !dryRun && !this.files.includes('bad.json');
    return say({ report: { imported }, touched: imported ? touched : { put: [], remove: [] } });
  }
  undoImport() {
    this.sequence = 3;
    return say({ undone: { redone: 1, lost: [] }, touched });
  }
  keepImport() {
    return say({ touched: { put: [], remove: ['/workspace/before'] } });
  }
  exportFile(options) {
    const { format } = JSON.parse(options);
    return format === 'receipts-csv' ? Uint8Array.of(4, 5) : refuse({ code: 'unknown_format', value: format });
  }
  exportWorkspace() {
    return Uint8Array.of(1, 2, 3);
  }
  delete() {
    this.deleted = true;
  }
}
export const rounds = async (count = 20) => {
  for (let i = 0; i < count; i += 1) await new Promise((resolve) => setImmediate(resolve));
};

/** Timers that go off when they are told to: `after` for a writer, `pass` for the time. */
export function timers() {
  const waiting = new Set();
  const after = (_, work) => {
    waiting.add(work);
    return () => { waiting.delete(work); };
  };
  const pass = async () => {
    await rounds();
    for (const work of [...waiting]) {
      waiting.delete(work);
      work();
    }
    await rounds();
  };
  return { after, pass, waiting };
}

export async function begin({ session = new PretendedSession(), next, durable = true, sync, fetchSample, audit, clock, forget, hub, trace, now, parts, after } = {}) {
  const events = [];
  const noted = [];
  const stored = [];
  const forgotten = [];
  const sessions = [session, next ?? new PretendedSession({ found: false })];
  const disk = {
    durable,
    fence: 3,
    sync: sync ?? (async (changes) => { stored.push(changes); }),
    audit: audit ?? (async () => ({ files: 1, different: [], missing: [], extra: [] })),
    writtenAt: () => 900,
    note: async (value) => { noted.push(value); },
    forget: forget ?? (async () => { forgotten.push(stored.length); }),
    close() {},
  };
  const writer = new Writer({
    newSession: () => sessions.shift(),
    token: () => 'token',
    clock: clock ?? (() => 0),
    pause: () => new Promise((resolve) => setImmediate(resolve)),
    disk,
    fetchSample: fetchSample ?? (async (key) => new TextEncoder().encode(`sample ${key}`)),
    emit: (event) => events.push(event),
    now: now ?? (() => 1000),
    ...(trace ? { trace } : {}),
    ...(parts ? { parts } : {}),
    ...(after ? { after } : {}),
    ...(hub ? { hub } : {}),
  });
  await writer.open();
  const ask = (method, ...args) => writer.answer({ method, args });
  return { writer, session, next: sessions[0], events, stored, forgotten, noted, ask };
}
