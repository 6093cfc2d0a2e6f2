// SPDX-License-Identifier: Apache-2.0
// The company in which actions are shown: what moves the line on first, what ends it last.

import type { ActionInfo, Lifecycle, LineDetail, Mark, Offer, RulebookInfo } from '../contract';

export type ActionGroup = 'onward' | 'change' | 'vendor' | 'end';
export const groupOrder: readonly ActionGroup[] = ['onward', 'change', 'vendor', 'end'];

const placed: Readonly<Record<string, ActionGroup>> = {
  edit_line: 'change', update_line: 'change', update_order: 'change', add_items: 'change', unreceive: 'change', undo_receipt: 'change', acknowledge_alerts: 'change',
  assign: 'change', unassign: 'change', defer: 'change', start_trial: 'change', evaluate_renewal: 'change',
  remove_from_order: 'change', unopen: 'change', relink: 'vendor', change_bib_reference: 'vendor', replace_vendor: 'vendor',
  change_vendor: 'vendor', start_claim: 'vendor', close: 'end', close_short: 'end', cancel: 'end', delete: 'end',
};

/** Actions that have their place beside what they are about, and are not shown twice. */
export const shownElsewhere: ReadonlySet<string> = new Set(['start_claim', 'acknowledge_alerts', 'activate', 'activation_done']);

/** Possible at any time: the next thing to do only where nothing else is waited for. */
const invoicing = ['create_invoice', 'invoice'];
const notNext: ReadonlySet<string> = new Set([...shownElsewhere, ...invoicing, 'pay_invoice', 'approve_invoice']);

export function groupOf(action: ActionInfo): ActionGroup {
  return placed[action.name] ?? (action.destructive ? 'end' : 'onward');
}

/** What moves on before what ends; of one company what destroys nothing first. */
export function inCompany(one: ActionInfo, other: ActionInfo): number {
  return groupOrder.indexOf(groupOf(one)) - groupOrder.indexOf(groupOf(other)) || Number(one.destructive) - Number(other.destructive);
}

/**
 * The loud one: what takes the line further along its straight way without having to be justified; where
 * nothing does, receiving.
 */
export function loudOne(line: LineDetail, rulebook: RulebookInfo | undefined): string | undefined {
  const receive = rulebook?.receiveAction;
  const main = line.lifecycles.find(({ axis }) => axis === rulebook?.mainAxis);
  const mark = main?.nodes.find((node) => node.current)?.word.mark;
  // Before it is ordered nothing is waited for, nor is what is canceled: that it could be received makes it no next step.
  const waits = mark !== 'ring' && !line.statuses.some(({ word }) => word.mark === 'bar');
  const receives = waits && line.offers.some(({ action, allowed }) => allowed && action === receive);
  if (!main) return receives ? receive : undefined;
  // At the end of its life nothing is the next thing to do.
  if (mark === 'bar' || mark === 'square') return undefined;
  const spine = main.nodes.filter((node) => node.spine);
  const here = spine.findIndex((node) => node.current);
  const plain = (action: string): boolean => !rulebook?.actions.find(({ name }) => name === action)?.asks.some(({ required }) => required);
  const onward = main.edges.filter((edge) => edge.allowed && !edge.automatic && here >= 0 && plain(edge.action)
    && placed[edge.action] !== 'end'
    && main.nodes.some((node) => node.current && node.word.text === edge.from)
    && spine.findIndex((node) => node.word.text === edge.to) > here);
  if (onward[0]) return onward[0].action;
  // Beside the straight way the first thing is to get onto it.
  const beside = here < 0 ? besideTheWay(line, main, rulebook) : undefined;
  return beside ?? (receives ? receive : fallback(line, rulebook, waits ? mark : 'ring'));
}

/** What leads on from a status beside the straight way: to another status, by the order, or into the next cycle. */
function besideTheWay(line: LineDetail, main: Lifecycle, rulebook: RulebookInfo | undefined): string | undefined {
  const current = main.nodes.find((node) => node.current)?.word.text;
  const onward = (name: string): boolean => rulebook?.actions.some((info) => info.name === name && groupOf(info) === 'onward') === true;
  const way = main.edges.find(({ from, action, allowed, automatic }) => from === current && allowed && !automatic && onward(action));
  return way?.action ?? ['approve_and_send', 'renew'].find((name) => line.offers.some(({ action, allowed }) => allowed && action === name));
}

/** Where only money is missing the next step of the invoice, or noting one where that is waited for; else what leads on. */
function fallback(line: LineDetail, rulebook: RulebookInfo | undefined, mark: Mark | undefined): string | undefined {
  const able = line.offers.filter(({ allowed }) => allowed).map(({ action }) => action);
  const paying = mark === 'ring' ? [] : ['pay_invoice', 'approve_invoice', ...(mark === 'diamond' ? invoicing : [])];
  return paying.find((action) => able.includes(action)) ?? able.find((action) => {
    const info = rulebook?.actions.find(({ name }) => name === action);
    return info && groupOf(info) === 'onward' && action !== rulebook?.receiveAction && !notNext.has(action);
  });
}

/** Possible actions of a group, the loud one first. */
export function inGroup(offers: readonly { offer: Offer; info: ActionInfo }[], group: ActionGroup, loud: string | undefined): { offer: Offer; info: ActionInfo }[] {
  return offers.filter(({ info }) => groupOf(info) === group)
    .sort((a, b) => Number(b.info.name === loud) - Number(a.info.name === loud) || inCompany(a.info, b.info));
}
