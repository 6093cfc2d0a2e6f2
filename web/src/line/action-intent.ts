// SPDX-License-Identifier: Apache-2.0
// From what a person chose and answered to the intent that is previewed and applied.

import type {
  ActionInfo, Ask, Attachment, Command, FieldValue, FieldView, InvoiceView, ItemView, LineDetail, Outcome, RulebookInfo,
} from '../contract';
import type { Intent } from '../app/desk';
import { today } from '../app/today';
import { unwritten } from '../elements/unwritten';
import { monthsLater } from '../i18n/format';

export type Answers = Record<string, string | number | boolean>;

/** What an action is about beside its line, and what is known of it before anybody answers. */
export interface About {
  /** What the heading calls it; else the line or its order. */
  name?: string;
  /** Id of the line that is to be made. */
  newLine?: string;
  /** A record is made: what its fields begin with is sent too. */
  making?: boolean;
  /** The order it is about, where that is not the line's own. */
  order?: string;
  claim?: string;
  workOrder?: string;
  letter?: string;
  holdings?: string;
  invoice?: string;
  /** The items it is about; nobody is asked which. */
  items?: readonly string[];
  /** Values of a `fields` question. */
  fields?: readonly FieldView[];
  answers?: Answers;
  /** What goes with it and is known: nobody is asked. */
  args?: Answers;
  /** What the form begins with, where it was filled in before. */
  chosen?: readonly string[];
  set?: Draft['set'];
  attachments?: readonly Attachment[];
  /** What follows from what was filled in. */
  complete?: (set: Draft['set']) => Draft['set'];
  /** How it is done, where that is not as any other command. */
  perform?: (command: Command) => Promise<Outcome>;
}

export interface Draft {
  items: ReadonlySet<string>;
  invoice: string | undefined;
  answers: Answers;
  set: Record<string, FieldValue>;
  attachments: readonly Attachment[];
}

/** Actions about items that the desk begins from a line: which ones they can be about. */
const withItems: Readonly<Record<string, 'of_line' | 'of_holdings'>> = { start_claim: 'of_line', bind: 'of_holdings' };

export function itemsFor(line: LineDetail | undefined, action: ActionInfo, about: About): readonly ItemView[] {
  if (!line || about.items) return [];
  if (action.subject === 'item' || action.subject === 'single_item') return line.items.filter(({ can }) => can.includes(action.name));
  if (withItems[action.name] === 'of_holdings') return [...line.items, ...line.itemsBeside];
  return withItems[action.name] ? line.items : [];
}

export function invoicesFor(line: LineDetail | undefined, action: ActionInfo): readonly InvoiceView[] {
  return line && action.subject === 'invoice' ? line.invoices : [];
}

/** A renewal goes on by its cycle, from where it was to end. */
function nextRenewal({ renewal }: LineDetail): string | undefined {
  return renewal.date ? monthsLater(renewal.date, renewal.cycleMonths ?? 12) : undefined;
}

/** What an invoice is for when others are there already; the rulebook takes the price where nothing is said. */
function stillToInvoice({ price, invoices }: LineDetail): string | undefined {
  const rest = invoices.reduce((sum, { amount }) => sum - amount.minor, price.minor);
  return invoices.length > 0 && rest > 0 ? (rest / 10 ** price.digits).toFixed(price.digits) : undefined;
}

function initial(ask: Ask, action: ActionInfo, line: LineDetail | undefined): string | number | boolean | undefined {
  if (ask.initial !== undefined) return ask.initial;
  if (ask.kind === 'flag') return ask.name === 'manual' && line ? line.fields.find(({ name }) => name === 'manualPackaging')?.value === true : false;
  if (ask.kind === 'money') return line && stillToInvoice(line);
  if (ask.kind !== 'date') return undefined;
  if (action.subject === 'item') return today();
  return line && ask.name === 'date' ? nextRenewal(line) : undefined;
}

export function newDraft(line: LineDetail | undefined, action: ActionInfo, rulebook: RulebookInfo, about: About): Draft {
  const answers: Answers = {};
  for (const ask of asksOf(action, about)) {
    const value = about.answers?.[ask.name] ?? initial(ask, action, line);
    if (value !== undefined) answers[ask.name] = value;
  }
  const items = itemsFor(line, action, about);
  const invoices = invoicesFor(line, action);
  const chosen = about.chosen?.filter((id) => items.some((item) => item.id === id));
  const whole = items.length === 1 || action.name === rulebook.receiveAction;
  return {
    answers,
    items: new Set(about.items ?? chosen ?? (whole && !withItems[action.name] ? items.map(({ id }) => id) : [])),
    invoice: about.invoice ?? invoices[invoices.length - 1]?.id,
    set: about.set ?? (about.making ? given(about.fields ?? []) : {}),
    attachments: about.attachments ?? [],
  };
}

/** What a record that is made begins with. */
export function given(fields: readonly FieldView[]): Draft['set'] {
  return Object.fromEntries(fields.flatMap(({ name, value }) => (value === '' || value === null || value === false || (Array.isArray(value) && value.length === 0) ? [] : [[name, value]])));
}

/** The questions that nobody has answered for the person yet. */
export function asksOf(action: ActionInfo, about: About): readonly Ask[] {
  return action.asks.filter(({ name }) => about.args?.[name] === undefined);
}

/** The same with words where words are still missing; nothing while none are. */
export function withWords(asks: readonly Ask[], draft: Draft): Draft | undefined {
  const blank = asks.filter(({ kind, name, required }) => kind === 'text' && required && !draft.answers[name]);
  if (blank.length === 0) return undefined;
  return { ...draft, answers: { ...draft.answers, ...Object.fromEntries(blank.map(({ name }) => [name, unwritten])) } };
}

/** A form of fields that changes nothing has nothing to be confirmed, unless other answers do. */
export function changesNothing(action: ActionInfo, draft: Draft): boolean {
  if (Object.keys(draft.set).length > 0) return false;
  return action.asks.some(({ kind }) => kind === 'fields') && !Object.values(draft.answers).some((answer) => answer !== false && answer !== '');
}

/** What must be answered and is not. */
export function unansweredAsks(asks: readonly Ask[], draft: Draft): readonly Ask[] {
  return asks.filter(({ name, kind, required }) => required && kind !== 'fields' && draft.answers[name] === undefined);
}

/** Something that must be answered is not, whatever the rules would make of that. */
export function unanswered(asks: readonly Ask[], draft: Draft): boolean {
  return unansweredAsks(asks, draft).length > 0;
}

function asked(action: ActionInfo, kind: Ask['kind']): Ask | undefined {
  return action.asks.find((ask) => ask.kind === kind);
}

function withoutBytes(value: FieldValue): FieldValue {
  return Array.isArray(value)
    ? value.map((one) => (typeof one === 'object' && 'bytes' in one ? { ...one, bytes: '' } : one))
    : value;
}

/** For a preview the bytes of files stay here: they decide nothing. */
export function lightened(intent: Intent): Intent {
  return {
    ...intent,
    ...(intent.attachments ? { attachments: intent.attachments.map((file) => ({ ...file, bytes: '' })) } : {}),
    ...(intent.set
      ? { set: Object.fromEntries(Object.entries(intent.set).map(([name, value]) => [name, withoutBytes(value)])) }
      : {}),
  };
}

function orderOf(line: LineDetail | undefined, action: ActionInfo, draft: Draft): string {
  const order = asked(action, 'order');
  return order ? String(draft.answers[order.name] ?? '') : line?.orderId ?? '';
}

export function intentOf(line: LineDetail | undefined, action: ActionInfo, draft: Draft, about: About): Intent {
  const elsewhere = new Set(action.asks.filter(({ kind }) => ['order', 'fields', 'files'].includes(kind)).map(({ name }) => name));
  const args = { ...Object.fromEntries(Object.entries(draft.answers).filter(([name]) => !elsewhere.has(name))), ...about.args };
  const id = about.newLine ?? line?.id;
  const order = about.order ?? orderOf(line, action, draft);
  return {
    action: action.name,
    ...(id ? { line: id } : {}),
    ...(order ? { order } : {}),
    ...(draft.items.size > 0 ? { items: [...draft.items] } : {}),
    ...(draft.invoice ? { invoice: draft.invoice } : {}),
    ...(about.claim ? { claim: about.claim } : {}),
    ...(about.workOrder ? { workOrder: about.workOrder } : {}),
    ...(about.letter ? { letter: about.letter } : {}),
    ...(about.holdings ? { holdings: about.holdings } : {}),
    ...(asked(action, 'fields') ? { set: about.complete?.(draft.set) ?? draft.set } : {}),
    ...(draft.attachments.length > 0 ? { attachments: [...draft.attachments] } : {}),
    args,
  };
}
