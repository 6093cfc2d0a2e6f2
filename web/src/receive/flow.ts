// SPDX-License-Identifier: Apache-2.0
// The scan loop without its screen: what is shown, what a scan means now, what Enter receives.
// A scan shows its match; Enter on the empty field, or the same code again, receives the copy shown.
// Tells `change`, and `feedback` once for every scan, receipt and undo.

import type { ItemView, LineRow, Outcome, RulebookInfo, ScanMatch, ScanResult } from '../contract';
import { failureOf, type Desk } from '../app/desk';
import type { Parcel, SessionEntry } from '../app/receipts';
import { today } from '../app/today';
import {
  endOf, FeedbackEvent, isUrgent, kindOfFound, kindOfReceipt, kindOfRefusal, type FeedbackKind, type FeedbackMoment,
} from './feedback';
import { noteNotTaken } from './not-taken';
import * as say from './sentences';
import { ParcelTally } from './tally';
import { workspaceKey } from './workspace-key';
import { canReceive, requestsOf, type Astray, type Shown, type Told, type View } from './shown';

/** What the rulebook asks of a receipt, answered by the parcel, else as the rulebook has it at first. */
export function receiveArguments(rulebook: RulebookInfo, action: string, given: Parcel['args'] = {}): Record<string, string | boolean> {
  const asks = rulebook.actions.find((info) => info.name === action)?.asks ?? [];
  const args: Record<string, string | boolean> = {};
  for (const { name, initial } of asks) {
    const answer = given[name] ?? initial;
    if (answer !== undefined) args[name] = answer;
  }
  return args;
}

const kindsOfAstray: Readonly<Record<Astray, FeedbackKind>> = {
  other_vendor: 'wrong_vendor', not_on_invoice: 'not_in_parcel', ended: 'cancelled_or_closed',
};

/** Lines that change at once are looked at once. */
const tallyPauseMs = 1500;

const flows = new WeakMap<Desk, ReceiveFlow>();

export class ReceiveFlow extends EventTarget {
  view: View = { kind: 'nothing' };
  /** How many scans wait for their turn: a scanner is faster than a person, none may get lost. */
  waiting = 0;
  /** What the parcel should hold. */
  readonly tally: ParcelTally;
  #last: Promise<unknown> = Promise.resolve();
  #parcel: Parcel | undefined;
  #tallyTimer: ReturnType<typeof setTimeout> | undefined;
  /** What of the hub was known when it was last asked what it has not taken. */
  #hubSeen = '';

  private constructor(readonly desk: Desk) {
    super();
    this.tally = new ParcelTally(() => desk.backend);
    desk.receipts.addEventListener('change', () => { this.#followParcel(); });
    desk.addEventListener('change', () => { this.#followHub(); });
    void desk.opened.then(() => { this.#openRecord(); });
  }

  #openRecord(): void {
    const key = workspaceKey(this.desk);
    if (key) this.desk.receipts.keepUnder(key);
    this.#followParcel();
  }

  #followParcel(): void {
    const { parcel } = this.desk.receipts;
    if (parcel === this.#parcel || !this.desk.backend) return;
    this.#parcel = parcel;
    void this.tally.open(parcel);
  }

  /** What the hub has not taken is told once, as soon as it is known. */
  #followHub(): void {
    const { attention, sent } = this.desk.sync;
    const now = `${String(attention)} ${String(sent)}`;
    if (now === this.#hubSeen) return;
    this.#hubSeen = now;
    if (attention > 0) void this.#inTurn(() => this.#notTaken());
  }

  async #notTaken(): Promise<void> {
    for (const { entry, unmet } of await noteNotTaken(this.desk)) {
      this.#tell('refused', say.because(entry.title, say.notTaken(unmet)), 'receipt');
      const shown = this.view;
      const told = shown.kind === 'match' ? shown.told : undefined;
      if (shown.kind === 'match' && told?.kind === 'received' && told.item === entry.item) {
        await this.#again(shown, { kind: 'refused', unmet });
      }
    }
  }

  /** One per desk: going to a line and back finds the loop as it was. */
  static of(desk: Desk): ReceiveFlow {
    let flow = flows.get(desk);
    if (!flow) flows.set(desk, (flow = new ReceiveFlow(desk)));
    return flow;
  }

  /** Does `text`, after everything entered before it is done. */
  enter(text: string): Promise<void> {
    return this.#inTurn(async () => {
      const trimmed = text.trim();
      if (!trimmed) return this.#receiveShown();
      if (this.view.kind === 'choices' && /^[1-9]$/.test(trimmed)) {
        const match = this.view.result.matches[Number(trimmed) - 1];
        if (match) return this.#show(match, this.view.text, this.view.result.badCheckDigit);
      }
      return this.#scan(trimmed);
    });
  }

  choose(match: ScanMatch): Promise<void> {
    return this.#inTurn(async () => {
      if (this.view.kind === 'choices') await this.#show(match, this.view.text, this.view.result.badCheckDigit);
    });
  }

  undo(entry: SessionEntry | undefined): Promise<void> {
    return this.#inTurn(async () => {
      if (entry) await this.#undo(entry);
    });
  }

  putAway(): void {
    this.#passOver();
    this.#set({ kind: 'nothing' });
  }

  /** The shown line changed elsewhere: another tab, or an action on its page. */
  refresh(lines: readonly string[] | 'all'): void {
    const shown = this.view;
    if (lines === 'all') {
      this.#openRecord();
      void this.tally.again();
      this.#set({ kind: 'nothing' });
      return;
    }
    clearTimeout(this.#tallyTimer);
    if (this.#parcel) this.#tallyTimer = setTimeout(() => void this.tally.again(), tallyPauseMs);
    if (this.waiting === 0 && shown.kind === 'match' && lines.includes(shown.match.line.id)) {
      void this.#inTurn(async () => this.#again(shown, shown.told));
    }
  }

  async #inTurn(work: () => Promise<void>): Promise<void> {
    this.waiting++;
    const turn = this.#last.then(() => this.desk.opened).then(work).catch((reason: unknown) => {
      const failure = failureOf(reason);
      this.#set({ kind: 'failed', failure });
      this.#tell('refused', failure.message || failure.code, 'scan');
    });
    this.#last = turn;
    await turn;
    this.waiting--;
    this.dispatchEvent(new Event('change'));
  }

  #set(view: View): void {
    this.view = view;
    this.dispatchEvent(new Event('change'));
  }

  /** In words for whoever can't see, and as a kind for whoever does not look. */
  #tell(kind: FeedbackKind, sentence: string, moment: FeedbackMoment): void {
    this.desk.announce(sentence, isUrgent(kind));
    this.dispatchEvent(new FeedbackEvent(kind, sentence, moment));
  }

  async #scan(text: string): Promise<void> {
    const backend = this.desk.backend;
    if (!backend) return;
    const result = await backend.scan(text, today());
    const shown = this.view.kind === 'match' && this.view.text === text ? this.view : undefined;
    const same = shown && result.matches.find((match) => match.line.id === shown.match.line.id);
    // What does not belong here is received by Enter alone: a scanner does not mean it.
    if (shown && same && canReceive(same) && !shown.astray) return this.#receive({ ...shown, match: same });
    if (same) return this.#show(same, text, result.badCheckDigit);

    this.#passOver();
    const [only, ...others] = await this.#ofParcel(result);
    if (!only) {
      this.#notFound(text, result.badCheckDigit);
    } else if (others.length > 0) {
      this.#set({ kind: 'choices', text, result });
      this.#tell('choose', say.severalMatches(result), 'scan');
    } else {
      await this.#show(only, text, result.badCheckDigit);
    }
  }

  /** Of several, the one that lies in the parcel; all of them where that does not tell. */
  async #ofParcel({ matches, total }: ScanResult): Promise<readonly ScanMatch[]> {
    if (matches.length < 2 || total > matches.length || !this.#parcel) return matches;
    const belonging = await Promise.all(matches.map(({ line }) => this.tally.belonging(line)));
    const here = matches.filter((_, at) => belonging[at] === 'yes');
    return here.length === 1 ? here : matches;
  }

  #notFound(text: string, badCheckDigit: boolean): void {
    const sentence = say.notFound(text, badCheckDigit);
    this.desk.receipts.add({ kind: 'not_found', title: sentence.heading, detail: '', text });
    this.#set({ kind: 'not_found', text, badCheckDigit });
    this.#tell(badCheckDigit ? 'bad_read' : 'not_ours', `${sentence.heading} ${sentence.detail}`, 'scan');
  }

  async #show(match: ScanMatch, text: string, badCheckDigit: boolean): Promise<void> {
    const refused = !canReceive(match);
    const { line } = match;
    const kind = refused ? kindOfRefusal(match, this.desk.rulebook, this.desk.receipts.has(line.id)) : undefined;
    this.#set({ kind: 'match', text, match, badCheckDigit, items: [], dealtWith: refused, oneMore: kind === 'more_than_ordered' });
    if (kind) {
      const why = say.whyNot(this.desk.words, match, kind === 'more_than_ordered');
      this.desk.receipts.add({ kind: 'refused', why: kind, title: line.title, detail: why, line: line.id, text });
      this.#tell(kind, say.because(line.title, why), 'scan');
      await this.#loadItems();
      return;
    }
    if (endOf(line, this.desk.rulebook?.mainAxis)) return this.#astray(match, 'ended');
    const belonging = await this.tally.belonging(line);
    if (belonging !== 'yes') return this.#astray(match, belonging);
    // How many wait stands with the copies; where nobody does, the clerk hears at once.
    const items = line.hold ? await this.#loadItems() : undefined;
    const { own } = requestsOf(match, items ?? [], match.item);
    this.#tell(kindOfFound(line, own), say.found(this.desk.words, match, own), 'scan');
    if (!items) await this.#loadItems();
  }

  async #astray(match: ScanMatch, astray: Astray): Promise<void> {
    if (this.view.kind === 'match') this.#set({ ...this.view, astray });
    const why = say.astray(astray, match.line, this.#parcel, this.desk.rulebook?.mainAxis);
    this.#tell(kindsOfAstray[astray], say.because(match.line.title, `${why} ${say.receiveAnyway()}`), 'scan');
    await this.#loadItems();
  }

  async #loadItems(): Promise<readonly ItemView[] | undefined> {
    const shown = this.view;
    if (shown.kind !== 'match') return undefined;
    const detail = await this.desk.backend?.line(shown.match.line.id, this.desk.asker);
    if (this.view === shown && detail) this.#set({ ...shown, items: detail.items, detail });
    return detail?.items;
  }

  async #receiveShown(): Promise<void> {
    const shown = this.view;
    // Nothing is received before one of them is chosen: who does not look must hear that.
    if (shown.kind === 'choices') this.#tell('choose', say.severalMatches(shown.result), 'receipt');
    if (shown.kind !== 'match') return;
    if (canReceive(shown.match)) return this.#receive(shown);
    const kind = kindOfRefusal(shown.match, this.desk.rulebook, shown.oneMore === true);
    this.#tell(kind, say.whyNot(this.desk.words, shown.match, shown.oneMore), 'receipt');
  }

  async #receive(shown: Shown): Promise<void> {
    const { match } = shown;
    const rulebook = this.desk.rulebook;
    if (!rulebook || !match.item) return;
    if (this.desk.readOnly) {
      this.#tell('not_saved', say.cannotSave(), 'receipt');
      return;
    }
    const command = this.desk.command({
      action: rulebook.receiveAction,
      line: match.line.id,
      items: [match.item],
      args: receiveArguments(rulebook, rulebook.receiveAction, this.desk.receipts.parcel?.args),
    });
    const outcome = await this.#perform(shown, command);
    if (!outcome) return;
    if (!outcome.accepted) {
      this.#tell('refused', say.refused(outcome.unmet), 'receipt');
      await this.#again(shown, { kind: 'refused', unmet: outcome.unmet });
      return;
    }
    const after: LineRow = outcome.line ?? match.line;
    this.tally.noted(after);
    const told: Told = {
      kind: 'received',
      item: match.item,
      copy: match.copy ?? after.received,
      copies: match.copies,
      left: Math.max(0, after.expected - after.received),
      requests: requestsOf(match, shown.items, match.item).own,
      consequences: outcome.consequences.filter((value) => value.code !== 'item_received'),
    };
    this.desk.receipts.forgetPassedOver(match.line.id);
    this.desk.receipts.add({
      kind: 'received', title: match.line.title, detail: '', copy: told.copy, copies: told.copies,
      line: match.line.id, item: match.item, text: shown.text, command: command.id,
    });
    this.#tell(kindOfReceipt(match.line, told.requests, told.left), say.receivedAloud(this.desk.words, told, match.line.rush), 'receipt');
    await this.#again(shown, told);
  }

  async #undo(entry: SessionEntry): Promise<void> {
    const rulebook = this.desk.rulebook;
    if (!rulebook || !entry.line || !entry.item || entry.kind !== 'received') return;
    const command = this.desk.command({
      action: rulebook.unreceiveAction,
      line: entry.line,
      items: [entry.item],
      args: receiveArguments(rulebook, rulebook.unreceiveAction),
    });
    const shown = this.view.kind === 'match' && this.view.match.line.id === entry.line ? this.view : undefined;
    const outcome = await this.#perform(shown, command);
    if (!outcome) return;
    if (outcome.accepted) {
      if (outcome.line) this.tally.noted(outcome.line);
      this.desk.receipts.update(entry.key, { kind: 'undone' });
      this.#tell('undone', say.undoneAloud(this.desk.words, entry), 'undo');
    } else {
      this.desk.receipts.update(entry.key, { detail: say.notUndone(outcome.unmet) });
      this.#tell('refused', say.notUndone(outcome.unmet), 'undo');
    }
    if (!shown) return;
    const consequences = outcome.consequences.filter((value) => value.code !== 'item_unreceived');
    await this.#again(shown, outcome.accepted ? { kind: 'undone', consequences } : { kind: 'refused', unmet: outcome.unmet });
  }

  async #perform(shown: Shown | undefined, command: Parameters<Desk['perform']>[0]): Promise<Outcome | undefined> {
    try {
      return await this.desk.perform(command);
    } catch (reason) {
      const failure = failureOf(reason);
      const inMemory = (this.desk.store.unsaved ?? 0) > 0;
      this.#set(shown ? { ...shown, told: { kind: 'not_saved', failure, inMemory }, dealtWith: true } : { kind: 'failed', failure });
      this.#tell('not_saved', say.notSaved(failure, inMemory), 'receipt');
      return undefined;
    }
  }

  /** Shows the same line as it is now: found by its number, so that the next expected copy is offered. */
  async #again(shown: Shown, told: Told | undefined): Promise<void> {
    const { line } = shown.match;
    const result = await this.desk.backend?.scan(line.number, today());
    const match = result?.matches.find((candidate) => candidate.line.id === line.id) ?? shown.match;
    const dealtWith = told ? told.kind !== 'undone' : shown.dealtWith;
    this.#set({ ...shown, match, dealtWith, ...(told ? { told } : {}) });
    await this.#loadItems();
  }

  /** A line that was only looked at is not received: say so where the clerk checks the pile. */
  #passOver(): void {
    const shown = this.view;
    if (shown.kind !== 'match' || shown.dealtWith) return;
    this.desk.receipts.forgetPassedOver(shown.match.line.id);
    this.desk.receipts.add({
      kind: 'passed_over', title: shown.match.line.title, detail: shown.astray ? say.astray(shown.astray, shown.match.line, this.#parcel, this.desk.rulebook?.mainAxis) : '',
      line: shown.match.line.id, text: shown.text,
    });
  }
}
