// SPDX-License-Identifier: Apache-2.0
// What a clerk must notice at once, without reading: one kind for every scan and receipt. Kinds are read off the
// core's answers, so that a status or a rule has its name in one place.

import type { AxisValue, LineRow, RulebookInfo, ScanMatch } from '../contract';

export type FeedbackKind =
  /** Shown, and Enter receives it. */
  | 'found'
  | 'received'
  | 'completes_line'
  /** Somebody waits for this very copy. */
  | 'hold'
  | 'rush'
  | 'wrong_vendor'
  | 'not_in_parcel'
  | 'already_received'
  | 'cancelled_or_closed'
  | 'more_than_ordered'
  | 'not_ours'
  | 'bad_read'
  | 'choose'
  | 'refused'
  | 'undone'
  | 'not_saved';

export type FeedbackMoment = 'scan' | 'receipt' | 'undo';

/** Told on the scan loop as `feedback`, once for every scan, receipt and undo. */
export class FeedbackEvent extends Event {
  constructor(readonly kind: FeedbackKind, readonly sentence: string, readonly moment: FeedbackMoment) {
    super('feedback');
  }
}

/** Kinds that ask the clerk to stop: said at once, whatever is being said. */
const stopping: ReadonlySet<FeedbackKind> = new Set([
  'wrong_vendor', 'not_in_parcel', 'already_received', 'cancelled_or_closed', 'more_than_ordered', 'not_ours', 'bad_read', 'refused', 'not_saved',
]);

export function isUrgent(kind: FeedbackKind): boolean {
  return stopping.has(kind);
}

/** Statuses at the end of a life are drawn as a square or a bar, whatever they are called. */
function isOver(rulebook: RulebookInfo | undefined, status: unknown): boolean {
  return rulebook?.axes.some(({ words }) => words.some(({ text, mark }) => text === status && (mark === 'bar' || mark === 'square'))) ?? false;
}

/** The status by which a line, or its order, has come to an end: of what it mainly shows any end, elsewhere a bar. */
export function endOf({ statuses }: Pick<LineRow, 'statuses'>, mainAxis: string | undefined): AxisValue | undefined {
  const ended = statuses.filter(({ axis, word }) => word.mark === 'bar' || (axis === mainAxis && word.mark === 'square'));
  return ended.find(({ axis }) => axis === mainAxis) ?? ended[0];
}

/** Why nothing of this match is received now. `here`: copies of its line were received at this desk. */
export function kindOfRefusal(match: ScanMatch, rulebook: RulebookInfo | undefined, here: boolean): FeedbackKind {
  if (match.receivedAlready) return here && match.matched !== 'barcode' ? 'more_than_ordered' : 'already_received';
  const over = match.offer.unmet.some(({ code, params }) => code === 'status_not_allowed' && isOver(rulebook, params['status']));
  return over ? 'cancelled_or_closed' : 'refused';
}

/** Who waits for it comes before how much of the line is in. */
export function kindOfReceipt(line: Pick<ScanMatch['line'], 'rush'>, requests: number, left: number): FeedbackKind {
  if (requests > 0) return 'hold';
  if (line.rush) return 'rush';
  return left === 0 ? 'completes_line' : 'received';
}

export function kindOfFound(line: Pick<ScanMatch['line'], 'rush'>, requests: number): FeedbackKind {
  return requests > 0 ? 'hold' : line.rush ? 'rush' : 'found';
}
