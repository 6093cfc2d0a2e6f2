// SPDX-License-Identifier: Apache-2.0
// From a command that was not taken to the same one done anew, as it was or with other answers.

import type { ActionInfo, AttentionEntry, Command, LineDetail, Outcome, RulebookInfo } from '../contract';
import type { Desk, Intent } from '../app/desk';
import { t } from '../i18n/catalogue';
import { actionButton } from '../i18n/words';
import type { About, Answers } from '../line/action-intent';
import type { Plan } from '../lists/intent-dialog';

/** In the address: what waits has numbers of its own. */
export function keyOf({ seq, kind }: AttentionEntry): string {
  return `${kind === 'blocked' ? 'waiting-' : ''}${String(seq)}`;
}

/** What was wanted, without who wanted it and when. */
export function intentAgain(command: Command): Intent {
  const { id: _id, today: _today, at: _at, actor: _actor, device: _device, roles: _roles, ...intent } = command;
  return intent;
}

export function redoPlan(desk: Desk, entry: AttentionEntry, done: (outcome: Outcome) => void): Plan {
  const { heading, confirm, keep } = t.attention.attentionWords.redo;
  return {
    intent: intentAgain(entry.command),
    heading,
    about: [actionButton(entry.command.action), entry.line?.number ?? ''].filter(Boolean).join(' · '),
    confirm,
    keep,
    perform: (command) => desk.redo(entry.seq, command),
    done,
  };
}

/** Its answers fit the action's own form: not where records are made, or a table of them was filled in. */
export function editable({ command, line }: AttentionEntry, action: ActionInfo | undefined, rulebook: RulebookInfo): action is ActionInfo {
  if (!action || (command.line !== undefined && !line)) return false;
  if (command.pieces || command.itemSets || command.lines || command.invoiceLines) return false;
  const { makeOrder, makeLine, makeItem, makeTitle, makeRoutingList } = rulebook.records;
  if ([makeOrder, makeLine, makeItem, makeTitle, makeRoutingList].includes(action.name)) return false;
  return action.asks.length > 0 || (command.items?.length ?? 0) > 1;
}

/** What the form begins with. */
export function aboutAgain(desk: Desk, entry: AttentionEntry, action: ActionInfo, line: LineDetail | undefined): About {
  const { command } = entry;
  const order = action.asks.find(({ kind }) => kind === 'order');
  const asked = new Set(action.asks.map(({ name }) => name));
  const args = Object.entries(command.args ?? {});
  const answers: Answers = Object.fromEntries(args.filter(([name]) => asked.has(name)));
  if (order && command.order !== undefined) answers[order.name] = command.order;
  const known = Object.fromEntries(args.filter(([name]) => !asked.has(name)));
  return {
    answers,
    args: known,
    ...(line ? {} : { name: entry.line?.number ?? command.order ?? '' }),
    ...(command.order !== undefined && !order ? { order: command.order } : {}),
    ...(command.claim !== undefined ? { claim: command.claim } : {}),
    ...(command.workOrder !== undefined ? { workOrder: command.workOrder } : {}),
    ...(command.letter !== undefined ? { letter: command.letter } : {}),
    ...(command.holdings !== undefined ? { holdings: command.holdings } : {}),
    ...(command.invoice !== undefined && action.subject !== 'invoice' ? { invoice: command.invoice } : {}),
    ...(command.items ? { chosen: command.items } : {}),
    ...(command.set ? { set: command.set } : {}),
    ...(command.attachments ? { attachments: command.attachments } : {}),
    perform: (again) => desk.redo(entry.seq, again),
  };
}
