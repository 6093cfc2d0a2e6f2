// SPDX-License-Identifier: Apache-2.0
// The scan loop without its screen: what is shown, what a scan means now, what Enter receives.
// A scan shows its match; Enter on the empty field, or the same code again, receives the copy shown.

import type {
  Consequence, ItemView, LineRow, Outcome, RulebookInfo, ScanMatch, ScanResult, UnmetCondition,
} from '../contract';
import { failureOf, type Desk, type Failure } from '../app/desk';
import type { SessionEntry } from '../app/receipts';
import { today } from '../app/today';
import { t } from '../i18n/catalogue';
import * as say from './sentences';

/** What just happened to the line on the card. */
export type Told =
  | { kind: 'received'; copy: number; copies: number; left: number; consequences: Consequence[] }
  | { kind: 'undone'; consequences: Consequence[] }
  | { kind: 'refused'; unmet: UnmetCondition[] }
  | { kind: 'not_saved'; failure: Failure };

export interface Shown {
  kind: 'match';
  text: string;
  match: ScanMatch;
  badCheckDigit: boolean;
  /** The line's copies, when they have arrived from the core. */
  items: readonly ItemView[];
  told?: Told;
  /** Something was received, or refused, while it was shown: leaving it passes nothing over. */
  dealtWith: boolean;
}

export type View =
  | { kind: 'nothing' }
  | Shown
  | { kind: 'choices'; text: string; result: ScanResult }
  | { kind: 'not_found'; text: string; badCheckDigit: boolean }
  | { kind: 'failed'; failure: Failure };

export function receiveArguments(rulebook: RulebookInfo, action: string): Record<string, string | boolean> {
  const asks = rulebook.actions.find((info) => info.name === action)?.asks ?? [];
  const args: Record<string, string | boolean> = {};
  for (const ask of asks) if (ask.initial !== undefined) args[ask.name] = ask.initial;
  return args;
}

const flows = new WeakMap<Desk, ReceiveFlow>();

export class ReceiveFlow extends EventTarget {
  view: View = { kind: 'nothing' };
  /** How many scans wait for their turn: a scanner is faster than a person, none may get lost. */
  waiting = 0;
  #last: Promise<unknown> = Promise.resolve();

  private constructor(readonly desk: Desk) {
    super();
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
      this.#set({ kind: 'nothing' });
    } else if (this.waiting === 0 && shown.kind === 'match' && lines.includes(shown.match.line.id)) {
      void this.#inTurn(async () => this.#again(shown, shown.told));
    }
  }

  async #inTurn(work: () => Promise<void>): Promise<void> {
    this.waiting++;
    const turn = this.#last.then(() => this.desk.opened).then(work).catch((reason: unknown) => {
      const failure = failureOf(reason);
      this.desk.announce(failure.message || failure.code, true);
      this.#set({ kind: 'failed', failure });
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

  async #scan(text: string): Promise<void> {
    const backend = this.desk.backend;
    if (!backend) return;
    const result = await backend.scan(text, today());
    const shown = this.view.kind === 'match' && this.view.text === text ? this.view : undefined;
    const same = shown && result.matches.find((match) => match.line.id === shown.match.line.id);
    if (shown && same?.offer.allowed && same.item) return this.#receive({ ...shown, match: same });
    if (same) return this.#show(same, text, result.badCheckDigit);

    this.#passOver();
    const [only, ...others] = result.matches;
    if (!only) {
      this.#notFound(text, result.badCheckDigit);
    } else if (others.length > 0) {
      this.#set({ kind: 'choices', text, result });
      this.desk.announce(say.severalMatches(result));
    } else {
      await this.#show(only, text, result.badCheckDigit);
    }
  }

  #notFound(text: string, badCheckDigit: boolean): void {
    const sentence = say.notFound(text, badCheckDigit);
    this.desk.receipts.add({ kind: 'not_found', title: sentence.heading, detail: '', text });
    this.desk.announce(`${sentence.heading} ${sentence.detail}`, true);
    this.#set({ kind: 'not_found', text, badCheckDigit });
  }

  async #show(match: ScanMatch, text: string, badCheckDigit: boolean): Promise<void> {
    const refused = !match.offer.allowed || !match.item;
    this.#set({ kind: 'match', text, match, badCheckDigit, items: [], dealtWith: refused });
    if (refused) {
      const why = say.whyNot(match);
      this.desk.receipts.add({ kind: 'refused', title: match.line.title, detail: why, line: match.line.id, text });
      this.desk.announce(t.receive.scan.because(match.line.title, why), true);
    } else {
      this.desk.announce(say.found(match));
    }
    await this.#loadItems();
  }

  async #loadItems(): Promise<void> {
    const shown = this.view;
    if (shown.kind !== 'match') return;
    const detail = await this.desk.backend?.line(shown.match.line.id);
    if (this.view === shown && detail) this.#set({ ...shown, items: detail.items });
  }

  async #receiveShown(): Promise<void> {
    const shown = this.view;
    if (shown.kind !== 'match') return;
    if (shown.match.offer.allowed && shown.match.item) await this.#receive(shown);
    else this.desk.announce(say.whyNot(shown.match), true);
  }

  async #receive(shown: Shown): Promise<void> {
    const { match } = shown;
    const rulebook = this.desk.rulebook;
    if (!rulebook || !match.item) return;
    if (this.desk.readOnly) {
      this.desk.announce(say.cannotSave(), true);
      return;
    }
    const command = this.desk.command({
      action: rulebook.receiveAction,
      line: match.line.id,
      items: [match.item],
      args: receiveArguments(rulebook, rulebook.receiveAction),
    });
    const outcome = await this.#perform(shown, command);
    if (!outcome) return;
    if (!outcome.accepted) {
      this.desk.announce(say.refused(outcome.unmet), true);
      await this.#again(shown, { kind: 'refused', unmet: outcome.unmet });
      return;
    }
    const after: LineRow = outcome.line ?? match.line;
    const told: Told = {
      kind: 'received',
      copy: match.copy ?? after.received,
      copies: match.copies,
      left: Math.max(0, after.expected - after.received),
      consequences: outcome.consequences.filter((value) => value.code !== 'item_received'),
    };
    this.desk.receipts.forgetPassedOver(match.line.id);
    this.desk.receipts.add({
      kind: 'received', title: match.line.title, detail: say.copyOf(told.copy, told.copies),
      line: match.line.id, item: match.item, text: shown.text,
    });
    this.desk.announce(say.receivedAloud(told));
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
      this.desk.receipts.update(entry.key, { kind: 'undone' });
      this.desk.announce(say.undoneAloud(entry));
    } else {
      this.desk.receipts.update(entry.key, { detail: `${entry.detail} ${say.refused(outcome.unmet)}`.trim() });
      this.desk.announce(say.refused(outcome.unmet), true);
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
      this.desk.announce(say.notSaved(failure), true);
      this.#set(shown ? { ...shown, told: { kind: 'not_saved', failure }, dealtWith: true } : { kind: 'failed', failure });
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
      kind: 'passed_over', title: shown.match.line.title, detail: '',
      line: shown.match.line.id, text: shown.text,
    });
  }
}
