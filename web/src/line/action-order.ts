// SPDX-License-Identifier: Apache-2.0
// The company in which actions are shown: what moves the line on first, what ends it last.

import type { ActionInfo, Lifecycle, LineDetail, Offer, RulebookInfo } from '../contract';

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

export function groupOf(action: ActionInfo): ActionGroup {
  return placed[action.name] ?? (action.destructive ? 'end' : 'onward');
}

/**
 * The loud one: what takes the line further along its straight way without having to be justified; where
 * nothing does, receiving.
 */
export function loudOne(line: LineDetail, rulebook: RulebookInfo | undefined): string | undefined {
  const receive = rulebook?.receiveAction;
  const receives = line.offers.some(({ action, allowed }) => allowed && action === receive);
  const main = line.lifecycles.find(({ axis }) => axis === rulebook?.mainAxis);
  if (!main) return receives ? receive : undefined;
  // At the end of its life nothing is the next thing to do.
  const mark = main.nodes.find((node) => node.current)?.word.mark;
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
  if (here < 0) return besideTheWay(line, main, rulebook) ?? fallback(line, rulebook);
  return receives ? receive : fallback(line, rulebook);
}

/** What leads on from a status beside the straight way: to another status, by the order, or into the next cycle. */
function besideTheWay(line: LineDetail, main: Lifecycle, rulebook: RulebookInfo | undefined): string | undefined {
  const current = main.nodes.find((node) => node.current)?.word.text;
  const onward = (name: string): boolean => rulebook?.actions.some((info) => info.name === name && groupOf(info) === 'onward') === true;
  const way = main.edges.find(({ from, action, allowed, automatic }) => from === current && allowed && !automatic && onward(action));
  return way?.action ?? ['approve_and_send', 'renew'].find((name) => line.offers.some(({ action, allowed }) => allowed && action === name));
}

/** Off the straight way, or where only money is missing: the first thing that could be done now. */
function fallback(line: LineDetail, rulebook: RulebookInfo | undefined): string | undefined {
  const able = line.offers.filter(({ allowed }) => allowed).map(({ action }) => action);
  const first = ['pay_invoice', 'approve_invoice'].find((action) => able.includes(action));
  return first ?? able.find((action) => {
    const info = rulebook?.actions.find(({ name }) => name === action);
    return info && groupOf(info) === 'onward' && !shownElsewhere.has(action);
  });
}

/** Possible actions of a group, the loud one first. */
export function inGroup(offers: readonly { offer: Offer; info: ActionInfo }[], group: ActionGroup, loud: string | undefined): { offer: Offer; info: ActionInfo }[] {
  return offers.filter(({ info }) => groupOf(info) === group)
    .sort((a, b) => Number(b.info.name === loud) - Number(a.info.name === loud) || Number(a.info.destructive) - Number(b.info.destructive));
}
