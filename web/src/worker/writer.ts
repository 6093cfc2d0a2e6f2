// SPDX-License-Identifier: Apache-2.0
// Answers every question of the contract over the one open session of this workspace. What it
// answers to `apply` and the imports is stored by then; what can't be stored is refused.
import type {
  Asker, BackendEvent, Command, ImportFile, ImportReport, LineRow, Outcome, QueryResult, QuerySpec,
  RulebookInfo, StoreState, WorkspaceInfo,
} from '../contract';
import { WORKSPACE_DIR, type Disk } from '../store/disk';
import { GroupCommit } from '../store/group_commit';
import { readLines } from './columns';
import { BackendError, toFailure, type Failure } from './errors';
import type { Question } from './protocol';
import { QueryBook } from './queries';
import {
  valueOf, type Applied, type Described, type Imported, type Opened, type Session, type Touched,
} from './session';

export type Rulebook = RulebookInfo['key'];

export interface WriterPorts {
  session: Session;
  disk: Disk;
  fetchSample(rulebook: Rulebook): Promise<Uint8Array>;
  emit(event: BackendEvent): void;
  now(): number;
}

const FIRST_RULEBOOK: Rulebook = 'alma';
const GAVE_UP = new Set(['internal_error', 'out_of_memory', 'storage_failed']);

export class Writer {
  private readonly commits: GroupCommit;
  private readonly queries: QueryBook;
  private rulebook: RulebookInfo | undefined;
  private lastSequence = 0;
  private queued = 0;
  private loading = true;
  private lastSavedAt: number | undefined;
  private broken: Failure | undefined;
  private beginning: Promise<void> | undefined;
  private closed = false;

  constructor(private readonly ports: WriterPorts) {
    this.queries = new QueryBook(ports.disk.fence);
    this.commits = new GroupCommit(
      (touched) => ports.disk.sync(touched),
      (state) => {
        if (state === 'idle') this.lastSavedAt = ports.now();
        this.emitStore();
      },
    );
  }

  get fence(): number {
    return this.ports.disk.fence;
  }

  get sequence(): number {
    return this.lastSequence;
  }

  /** Reads what this device has; without anything, begins with the sample library. */
  async open(): Promise<void> {
    const opened = this.ask<Opened>((session) => session.open(WORKSPACE_DIR));
    // Whether storing succeeds or not, what is there is read; the saving state tells the rest.
    const stored = this.commits.commit(opened.touched);
    if (opened.found) this.read();
    else await this.begin().catch(() => undefined);
    await stored.catch(() => undefined);
    this.loading = false;
    this.emitStore();
  }

  /** The database was taken away: what is in memory stays readable, nothing is saved any more. */
  lost(code: string, message: string): void {
    this.commits.fail({ code, message });
  }

  /** Another tab writes now; what this one still has to say counts no more. */
  close(): void {
    this.closed = true;
    this.ports.disk.close();
    this.ports.session.delete();
  }

  store(): StoreState {
    const { durable } = this.ports.disk;
    const { failure } = this.commits;
    return {
      state: this.savingState(),
      queued: this.queued,
      role: 'writer',
      durable,
      ...(durable && this.lastSavedAt !== undefined ? { lastSavedAt: this.lastSavedAt } : {}),
      ...(failure ? { error: { code: failure.code, message: failure.message } } : {}),
    };
  }

  async answer(question: Question): Promise<unknown> {
    const { method, args, spec } = question;
    if (method === 'store') return this.store();
    if (!this.rulebook && method !== 'importFiles' && method !== 'resetToSample') await this.begin();
    switch (method) {
      case 'describe':
        return this.describe();
      case 'scan':
        return this.ask((session) => session.scan(JSON.stringify({ text: args[0], today: args[1] })));
      case 'query':
        return this.query(args[0] as QuerySpec);
      case 'page':
        return this.page(args[0] as number, args[1] as number, args[2] as number, spec);
      case 'line':
        return this.ask<unknown>((session) => session.line(JSON.stringify({ id: args[0], ...(args[1] as Asker | undefined) }))) ?? undefined;
      case 'choices':
        return this.ask((session) => session.choices(JSON.stringify(args[0])));
      case 'attachment':
        return this.ask<unknown>((session) => session.attachment(JSON.stringify(args[0]))) ?? undefined;
      case 'preview':
        return this.ask((session) => session.preview(JSON.stringify(args[0])));
      case 'apply':
        return this.apply(args[0] as Command[]);
      case 'importFiles':
        return this.importFiles(args[0] as ImportFile[], args[1] as { replace: boolean });
      case 'exportWorkspace':
        return this.guard((session) => session.exportWorkspace().slice());
      case 'resetToSample':
        return this.resetToSample(args[0] as Rulebook);
      case 'order':
        return this.ask<unknown>((session) => session.order(JSON.stringify(args[0]))) ?? undefined;
      case 'workLists':
        return this.ask((session) => session.workLists(JSON.stringify(args[0])));
      case 'letters':
        return this.ask((session) => session.letters(JSON.stringify(args[0])));
    }
  }

  private savingState(): StoreState['state'] {
    if (this.loading) return 'loading';
    if (this.commits.state === 'failed') return 'failed';
    return this.commits.state === 'busy' || !this.ports.disk.durable ? 'saving' : 'saved';
  }

  private emitStore(): void {
    this.emit({ type: 'store', store: this.store() });
  }

  private describe(): Described {
    return this.ask<Described>((session) => session.describe());
  }

  /** After the workspace has become another one. */
  private read(): void {
    const { rulebook, sequence, queued } = this.describe();
    this.rulebook = rulebook;
    this.lastSequence = sequence;
    this.queued = queued;
  }

  private query(spec: QuerySpec): QueryResult {
    const result = this.ask<QueryResult>((session) => session.query(JSON.stringify(spec)));
    return { ...result, query: this.queries.add(result.query, spec) };
  }

  /** A number that is not known here was given by a writer before us, or the workspace has changed
   *  since: the rows are looked up afresh by their spec. */
  private page(query: number, offset: number, count: number, spec?: QuerySpec): LineRow[] {
    const entry = this.queries.find(query);
    let bytes = entry && this.guard((session) => session.page(entry.core, offset, count));
    if (!bytes || bytes.length === 0) {
      const wanted = entry?.spec ?? spec;
      if (!wanted) throw new BackendError({ code: 'query_expired', message: `query ${String(query)}` });
      const fresh = this.ask<QueryResult>((session) => session.query(JSON.stringify(wanted)));
      this.queries.keep(query, { core: fresh.query, spec: wanted });
      bytes = this.guard((session) => session.page(fresh.query, offset, count));
    }
    return readLines(bytes, this.rulebook?.axes ?? []);
  }

  private async apply(commands: Command[]): Promise<Outcome[]> {
    this.refuseWhenReadOnly();
    const { outcomes, touched } = this.change<Applied>((session) => session.apply(JSON.stringify(commands)));
    this.count(outcomes);
    await this.commits.commit(touched);
    const lines = new Set<string>();
    for (const outcome of outcomes) if (outcome.line) lines.add(outcome.line.id);
    for (const { line, lines: several } of commands) {
      if (line) lines.add(line);
      for (const one of several ?? []) lines.add(one);
    }
    if (outcomes.some((outcome) => outcome.accepted)) this.emitChanged([...lines]);
    return outcomes;
  }

  /** A command sent again is answered with the sequence it had. */
  private count(outcomes: Outcome[]): void {
    for (const { accepted, sequence } of outcomes) {
      if (!accepted || sequence === undefined || sequence <= this.lastSequence) continue;
      this.lastSequence = sequence;
      this.queued += 1;
    }
  }

  private async importFiles(files: ImportFile[], options: { replace: boolean }): Promise<ImportReport> {
    this.refuseWhenReadOnly();
    const { report, touched } = this.change<Imported>((session) => {
      session.beginImport();
      for (const file of files) session.addImportFile(file.name, file.bytes);
      return session.finishImport(JSON.stringify(options));
    });
    if (!report.imported) return report;
    await this.replaced(touched, options.replace);
    return report;
  }

  private async resetToSample(rulebook: Rulebook): Promise<WorkspaceInfo> {
    this.refuseWhenReadOnly();
    const bytes = await this.ports.fetchSample(rulebook);
    await this.replaced(this.load(bytes), true);
    return this.describe();
  }

  private load(bytes: Uint8Array): Touched {
    return this.change<{ touched: Touched }>((session) => session.loadSnapshot(bytes)).touched;
  }

  private async replaced(touched: Touched, wholly: boolean): Promise<void> {
    this.read();
    await this.commits.commit(touched);
    if (wholly) this.emit({ type: 'replaced' });
    else this.emitChanged([]);
  }

  /** The first start on this device. Tried again with the next question if the file can't be had. */
  private begin(): Promise<void> {
    this.beginning ??= this.ports
      .fetchSample(FIRST_RULEBOOK)
      .then((bytes) => this.replaced(this.load(bytes), true))
      .finally(() => {
        this.beginning = undefined;
      });
    return this.beginning;
  }

  private emitChanged(lines: string[]): void {
    this.emit({ type: 'changed', sequence: this.lastSequence, lines });
  }

  private emit(event: BackendEvent): void {
    if (!this.closed) this.ports.emit(event);
  }

  private refuseWhenReadOnly(): void {
    const { failure } = this.commits;
    if (failure) throw this.commits.refusal(failure);
  }

  private ask<T>(question: (session: Session) => string): T {
    return this.guard((session) => valueOf<T>(question(session)));
  }

  /** As `ask`, for what changes something: when the core gives up half-way, its memory no longer
   *  is what its files say, and nothing more of it may be stored. */
  private change<T>(action: (session: Session) => string): T {
    try {
      return this.ask<T>(action);
    } catch (error) {
      const failure = toFailure(error);
      if (GAVE_UP.has(failure.code)) this.commits.fail(failure);
      throw error;
    }
  }

  /** Anything but a coded answer means that the core itself has failed: it is not asked again. */
  private guard<T>(use: (session: Session) => T): T {
    if (this.closed) throw new BackendError({ code: 'writer_replaced', message: 'closed' });
    if (this.broken) throw new BackendError(this.broken);
    try {
      return use(this.ports.session);
    } catch (error) {
      if (error instanceof BackendError) throw error;
      this.broken = { code: 'core_failed', message: toFailure(error).message };
      this.commits.fail(this.broken);
      throw new BackendError(this.broken);
    }
  }
}
