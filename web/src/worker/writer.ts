// SPDX-License-Identifier: Apache-2.0
// Answers every question of the contract over the one open session of this workspace. What it
// answers to `apply` and the imports is stored by then; what can't be stored is refused.
import type {
  BackendEvent, Command, DeviceInfo, ImportFile, ImportOptions, ImportReport, ImportUndone, Outcome, RescueApplied, RulebookInfo, StoreNote,
  StoreState, SyncState, WorkspaceInfo,
} from '../contract';
import { WORKSPACE_DIR } from '../store/disk';
import { GroupCommit } from '../store/group_commit';
import { KeptUntil } from '../store/trace';
import { ChangedLines } from './changed_lines';
import { CoreGate } from './core_gate';
import { BackendError, toFailure, type Failure } from './errors';
import { Foresight } from './foresight';
import type { HubSide } from './hub_side';
import type { Question } from './protocol';
import { Questions } from './questions';
import { RescueBook, type Progress } from './rescue';
import type { Applied, CoreDevice, Described, Imported, Opened, Touched, Undone } from './session';
import { StoreCheck } from './store_check';
import { noHub } from './sync_state';
import { Upkeep } from './upkeep';
import type { Rulebook, WriterPorts } from './writer_ports';

const FIRST_RULEBOOK: Rulebook = 'alma';
/** Answered even while there is no workspace. */
const WITHOUT_WORKSPACE = new Set<Question['method']>([
  'importFiles', 'resetToSample', 'device', 'rescueFile', 'forget', 'replaceWith', 'inspectRescue',
]);
/** What a desk asks when it starts; the core's first part has the answers. */
const AT_START = new Set<Question['method']>(['describe', 'query', 'page']);
/** A workspace that all devices of a library share is not filled or replaced from one of them. */
const NOT_WITH_HUB = new Set<Question['method']>(['importFiles', 'undoImport', 'resetToSample', 'replaceWith']);

function linesOf(outcomes: Outcome[], commands: Command[]): string[] {
  const named = commands.flatMap(({ line, lines = [] }) => (line ? [line, ...lines] : lines));
  return [...outcomes.flatMap(({ line }) => (line ? [line.id] : [])), ...named];
}

export class Writer {
  private readonly gate: CoreGate;
  private readonly questions: Questions;
  private readonly foresight: Foresight;
  private readonly upkeep: Upkeep;
  private readonly check: StoreCheck;
  private readonly hub: HubSide | undefined;
  private readonly rescues = new RescueBook();
  private readonly kept: KeptUntil;
  private readonly changed = new ChangedLines((lines) => { this.emitChanged(lines); });
  private commits: GroupCommit;
  /** Undefined where there is no workspace. */
  private axes: RulebookInfo['axes'] | undefined;
  private present: Progress = { sequence: 0, queued: 0 };
  private stored: Progress = { sequence: 0, queued: 0 };
  private oldestUnsent: number | undefined;
  private notes: StoreNote[] = [];
  /** There is something here that this program can't or must not open. */
  private sealed: Failure | undefined;
  private loading = true;
  private lastSavedAt: number | undefined;
  private beginning: Promise<void> | undefined;
  private forgetting: Promise<void> | undefined;
  /** Counts the workspaces that were here one after the other. */
  private epoch = 0;
  private closed = false;

  constructor(private readonly ports: WriterPorts) {
    this.gate = new CoreGate(ports.newSession(), (failure) => {
      this.commits.fail(failure);
    });
    this.questions = new Questions(this.gate, () => this.axes ?? [], ports.disk.fence);
    this.commits = this.newCommits();
    this.kept = new KeptUntil(ports);
    const { gate } = this;
    const keep = (touched: Touched): Promise<void> => this.keep(touched);
    const settled = (): Promise<void> => this.commits.settled();
    const readOnly = (): boolean => this.commits.failure !== undefined;
    this.check = new StoreCheck({ gate, disk: ports.disk, keep, settled, readOnly });
    this.foresight = new Foresight({
      answer: (question) => this.questions.answer(question),
      pause: () => ports.pause(),
      standing: () => this.standing(),
      write: async (foreseen) => ports.disk.note?.(foreseen),
    });
    this.upkeep = new Upkeep({
      gate,
      keep,
      settled,
      mayWrite: () => !this.closed && !readOnly(),
      pause: () => ports.pause(),
      clock: () => ports.clock(),
      ...(ports.after ? { after: ports.after } : {}),
      quiet: () => this.foresight.note(),
    });
    this.hub = ports.hub?.({
      gate,
      took: (touched, changed) => this.took(touched, changed),
      emit: (sync) => { this.emit({ type: 'sync', sync }); },
      mayWrite: () => !this.closed && !readOnly(),
      now: () => ports.now(),
    });
  }

  get fence(): number {
    return this.ports.disk.fence;
  }

  get sequence(): number {
    return this.present.sequence;
  }

  /** Reads what this device has; without anything, begins with the sample library. */
  async open(): Promise<void> {
    await this.openStored();
    this.loading = false;
    this.emitStore();
  }

  private async openStored(): Promise<void> {
    const options = JSON.stringify({ fence: this.fence, token: this.ports.token() });
    const opened = this.gate.change<Opened>((session) => session.open(WORKSPACE_DIR, options));
    const { found, notes, readOnly, touched } = opened;
    this.notes = notes;
    if (found === 'newer_format' || found === 'unreadable') {
      this.seal(found === 'unreadable' ? 'store_unreadable' : found);
      return;
    }
    if (readOnly) this.commits.fail({ code: 'storage_failed', message: 'What had to be mended could not be written' });
    if (opened.axes) this.take(opened);
    this.stored = this.present;
    // Whether storing succeeds or not, what is there is read; the saving state tells the rest.
    const stored = this.keep(touched);
    if (this.hub) {
      await this.wholeCore();
      await this.hub.start();
    } else if (found === 'nothing') await this.begin().catch(() => undefined);
    if (found === 'nothing') {
      const savedAt = await this.kept.until();
      if (savedAt !== undefined) this.notes = [...this.notes, { code: 'vanished', file: '', number: savedAt }];
    }
    this.upkeep.sweepLater();
    const settled = stored.catch(() => undefined);
    // What a start notes down in the store, nobody who looks waits for.
    if (found === 'nothing' || this.hub) await settled;
    void settled.then(() => this.wholeCore()).then(() => { this.upkeep.wake(); }, () => undefined);
  }

  /** Before anything is done that a start does not do: a core that lacks a part must not begin it. */
  private async wholeCore(): Promise<void> {
    if (this.lacksPart()) await this.ports.parts?.complement();
  }

  private lacksPart(): boolean {
    return this.ports.parts?.complete === false;
  }

  /** Nothing is opened and nothing touched. */
  private seal(code: string): void {
    this.sealed = { code, message: 'The stored workspace is left as it is' };
    this.commits.fail(this.sealed);
  }

  private newCommits(): GroupCommit {
    const commits: GroupCommit = new GroupCommit(
      (touched) => this.ports.disk.sync(touched),
      (state) => {
        if (commits !== this.commits) return;
        if (state === 'idle') this.lastSavedAt = this.ports.now();
        this.emitStore();
      },
    );
    return commits;
  }

  /** The database was taken away: what is in memory stays readable, nothing is saved any more. */
  lost(code: string, message: string): void {
    if (!this.forgetting) this.commits.fail({ code, message });
  }

  /** Another tab writes now; what this one still has to say counts no more. */
  close(): void {
    this.closed = true;
    this.hub?.close();
    this.ports.disk.close();
    this.gate.close();
  }

  store(): StoreState {
    const { durable } = this.ports.disk;
    const { failure } = this.commits;
    const { queued } = this.present;
    const unsaved = this.unsaved();
    return {
      state: this.savingState(),
      queued,
      role: 'writer',
      durable,
      ...(durable && this.lastSavedAt !== undefined ? { lastSavedAt: this.lastSavedAt } : {}),
      ...(unsaved > 0 && failure ? { unsaved } : {}),
      ...(this.oldestUnsent !== undefined && queued > 0 ? { oldestUnsent: this.oldestUnsent } : {}),
      ...(this.notes.length > 0 ? { notes: this.notes } : {}),
      ...(failure ? { error: { code: failure.code, message: failure.message } } : {}),
    };
  }

  sync(): SyncState {
    return this.hub?.state() ?? noHub;
  }

  async answer(question: Question): Promise<unknown> {
    const { method, args } = question;
    if (method === 'store') return this.store();
    // Without a wait where there is nothing to wait for: what is asked first is begun first.
    while (this.forgetting) await this.forgetting.catch(() => undefined);
    if (this.sealed && method !== 'device' && method !== 'rescueFile' && method !== 'forget') {
      throw new BackendError(this.sealed);
    }
    if (!AT_START.has(method) && this.lacksPart()) await this.wholeCore();
    if (this.hub?.answers(question)) return this.hub.answer(question);
    if (this.hub && NOT_WITH_HUB.has(method)) throw new BackendError({ code: 'shared_workspace', message: method });
    const here = this.axes !== undefined && this.hub?.arrived !== false;
    if (!here && !WITHOUT_WORKSPACE.has(method)) await this.begin();
    switch (method) {
      case 'apply':
        return this.apply(args[0] as Command[]);
      case 'importFiles':
        return this.importFiles(args[0] as ImportFile[], args[1] as ImportOptions);
      case 'undoImport':
        return this.undoImport();
      case 'keepImport':
        return this.keepImport();
      case 'resetToSample':
        return this.replaceBy(await this.ports.fetchSample(args[0] as Rulebook));
      case 'replaceWith':
        this.refuseToForget();
        return this.replaceBy(args[0] as Uint8Array);
      case 'applyRescue':
        return this.applyRescue(args[0] as Uint8Array);
      case 'rescueFile':
        return this.rescueFile();
      case 'device':
        return this.device();
      case 'verify':
        return this.check.verify();
      case 'compactNow':
        this.refuseWhenReadOnly();
        return this.upkeep.compactNow();
      case 'forget':
        return this.forget();
      default:
        this.foresight.heard(question);
        return this.questions.answer(question);
    }
  }

  /** Before this writer is given up for one that opens what is stored. */
  mayReopen(giveUp: boolean): void {
    if (!giveUp) this.rescues.refuseToGiveUp(this.present.sequence, this.unsaved());
  }

  private unsaved(): number {
    return Math.max(0, this.present.queued - this.stored.queued);
  }

  /** Of a hub's workspace nothing is shown before it is open. */
  private standing(): { sequence: number; epoch: number } | undefined {
    const { hub, closed, epoch, axes, present, stored: { sequence } } = this;
    return !hub && !closed && axes && sequence === present.sequence ? { sequence, epoch } : undefined;
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
    return this.gate.ask<Described>((session) => session.describe());
  }

  /** What an opened workspace has told of itself. */
  private take({ axes, sequence, queued = 0, oldestUnsent }: Opened): void {
    this.axes = axes;
    this.present = { sequence, queued };
    this.oldestUnsent = oldestUnsent ?? undefined;
  }

  /** After the workspace has become another one. */
  private read(): void {
    const { rulebook, sequence, queued } = this.describe();
    this.axes = rulebook.axes;
    this.present = { sequence, queued };
    this.oldestUnsent = this.coreDevice().oldestUnsent ?? undefined;
  }

  private async apply(commands: Command[]): Promise<Outcome[]> {
    this.refuseWhenReadOnly();
    const { outcomes, touched } = this.gate.change<Applied>((session) => session.apply(JSON.stringify(commands)));
    this.count(outcomes, commands);
    await this.keep(touched);
    if (outcomes.some((outcome) => outcome.accepted)) {
      this.changed.add(linesOf(outcomes, commands));
      this.hub?.saved();
    }
    this.upkeep.wake();
    return outcomes;
  }

  /** A command sent again is answered with the sequence it had. */
  private count(outcomes: Outcome[], commands: Command[]): void {
    for (const { accepted, sequence } of outcomes) {
      if (!accepted || sequence === undefined || sequence <= this.present.sequence) continue;
      this.present = { sequence, queued: this.present.queued + 1 };
      this.oldestUnsent ??= commands[0]?.at;
    }
  }

  private async importFiles(files: ImportFile[], options: ImportOptions): Promise<ImportReport> {
    if (!options.dryRun) this.refuseWhenReadOnly();
    const { report, touched } = this.gate.change<Imported>((session) => {
      session.beginImport();
      for (const file of files) session.addImportFile(file.name, file.bytes);
      return session.finishImport(JSON.stringify(options));
    });
    if (!report.imported || options.dryRun) return report;
    await this.replaced(touched, options.replace);
    this.kept.note();
    return report;
  }

  private async undoImport(): Promise<ImportUndone> {
    this.refuseWhenReadOnly();
    const { undone, touched } = this.gate.change<Undone>((session) => session.undoImport());
    await this.replaced(touched, true);
    return undone;
  }

  private async keepImport(): Promise<void> {
    this.refuseWhenReadOnly();
    const { touched } = this.gate.change<{ touched: Touched }>((session) => session.keepImport());
    await this.keep(touched);
    this.emitChanged([]);
  }

  private async replaceBy(bytes: Uint8Array): Promise<WorkspaceInfo> {
    this.refuseWhenReadOnly();
    await this.replaced(this.load(bytes), true);
    this.kept.note();
    return this.describe();
  }

  private load(bytes: Uint8Array): Touched {
    return this.gate.change<{ touched: Touched }>((session) => session.loadSnapshot(bytes)).touched;
  }

  private async replaced(touched: Touched, wholly: boolean): Promise<void> {
    if (wholly) this.startOver();
    this.read();
    if (wholly) this.upkeep.sweepLater();
    await this.keep(touched);
    if (wholly) this.emit({ type: 'replaced' });
    else this.emitChanged([]);
    this.upkeep.wake();
  }

  /** What was known of the workspace before holds no more. */
  private startOver(): void {
    this.epoch += 1;
    this.present = { sequence: 0, queued: 0 };
    this.stored = this.present;
    this.rescues.startOver();
    this.notes = [];
    this.oldestUnsent = undefined;
  }

  /** What came from the hub, or was chosen about what came. */
  private async took(touched: Touched, changed: boolean): Promise<void> {
    const first = this.hub?.arrived === false;
    if (changed) this.read();
    await this.keep(touched);
    if (changed && first) this.emit({ type: 'replaced' });
    else if (changed) this.emitChanged([]);
    this.upkeep.wake();
  }

  /** The first start on this device. Tried again with the next question if the file can't be had. */
  private begin(): Promise<void> {
    if (this.hub) return this.hub.arrival();
    this.beginning ??= this.ports
      .fetchSample(FIRST_RULEBOOK)
      .then((bytes) => this.replaced(this.load(bytes), true))
      .finally(() => {
        this.beginning = undefined;
      });
    return this.beginning;
  }

  // ---- what is kept ---------------------------------------------------------------------------

  /** Stores what was touched. By then everything up to the present sequence is stored. */
  private async keep(touched: Touched): Promise<void> {
    this.check.written(touched);
    const { present, epoch } = this;
    await this.commits.commit(touched);
    if (epoch === this.epoch && present.sequence >= this.stored.sequence) this.stored = present;
    if (this.stored.sequence > 0) this.kept.note();
  }

  private coreDevice(): CoreDevice {
    return this.gate.ask<CoreDevice>((session) => session.device());
  }

  private device(): DeviceInfo {
    const info = this.coreDevice();
    const times = info.files
      .filter(({ kind }) => kind === 'snapshot')
      .map(({ name }) => this.ports.disk.writtenAt(name) ?? 0);
    return {
      ...info,
      open: this.sealed === undefined,
      notes: this.notes,
      savedSequence: this.stored.sequence,
      snapshotAt: times.length > 0 ? Math.max(...times) : null,
      readOnly: this.commits.failure !== undefined,
      rescued: this.rescues.covers(this.present.sequence),
    };
  }

  private rescueFile(): Uint8Array {
    const { sequence } = this.present;
    const bytes = this.gate.lastResort((session) =>
      (this.sealed ? session.rawRescueFile() : session.rescueFile(this.stored.sequence)).slice());
    if (bytes.length === 0) throw new BackendError({ code: 'rescue_failed', message: 'There is nothing to save' });
    this.rescues.handedOut(sequence);
    return bytes;
  }

  private async applyRescue(bytes: Uint8Array): Promise<RescueApplied> {
    this.refuseWhenReadOnly();
    const { touched, ...applied } = this.gate.change<RescueApplied & { touched: Touched }>((session) => session.applyRescue(bytes));
    await this.replaced(touched, false);
    return applied;
  }

  /** What is here and nowhere else, and no rescue file has it. */
  private refuseToForget(): void {
    const { sequence, queued } = this.present;
    const alone = this.sealed ? 1 : queued + this.coreDevice().stranded.length;
    this.rescues.refuseToForget(sequence, alone);
  }

  private forget(): Promise<void> {
    if (this.sealed?.code === 'newer_format') throw new BackendError(this.sealed);
    this.refuseToForget();
    this.forgetting ??= this.deleteAll().finally(() => {
      this.forgetting = undefined;
    });
    return this.forgetting;
  }

  private async deleteAll(): Promise<void> {
    await this.commits.settled();
    try {
      await this.ports.disk.forget();
      await this.ports.trace?.remove().catch(() => undefined);
      this.kept.startOver();
    } catch (error) {
      // Nobody knows what is there now: nothing may be stored over it.
      this.commits.fail(toFailure(error, 'transaction_aborted'));
      throw error;
    }
    this.commits = this.newCommits();
    this.gate.renew(this.ports.newSession());
    this.sealed = undefined;
    this.axes = undefined;
    this.lastSavedAt = undefined;
    this.startOver();
    await this.openStored();
    this.emitStore();
  }

  // ---- telling and refusing -------------------------------------------------------------------

  private emitChanged(lines: string[]): void {
    this.emit({ type: 'changed', sequence: this.present.sequence, lines });
  }

  private emit(event: BackendEvent): void {
    if (!this.closed) this.ports.emit(event);
  }

  private refuseWhenReadOnly(): void {
    const { failure } = this.commits;
    if (failure) throw this.commits.refusal(failure);
  }
}
