// SPDX-License-Identifier: Apache-2.0
// Which of its sentences the scan loop says: what happened, what it means, what comes next. `words` are
// those of the workspace.

import type { ItemView, LineRow, ScanMatch, ScanResult, UnmetCondition } from '../contract';
import type { Failure } from '../app/desk';
import type { Parcel, SessionEntry } from '../app/receipts';
import { t, type Catalogue } from '../i18n/catalogue';
import { visible } from '../i18n/format';
import { axis as axisWord, consequence, plain, refusalList, statusName, storageError } from '../i18n/words';
import { endOf } from './feedback';
import type { Astray, Requests, Told } from './shown';

/** "copy 2 of 3", where there are several; and what else is to be said of an entry. */
export function entryDetail(words: Catalogue, { kind, copy, copies, detail }: SessionEntry): string {
  const { undone, passedOver } = t.receive.session;
  if (kind === 'undone') return undone;
  if (kind === 'passed_over') return [passedOver, detail].filter(Boolean).join(' · ');
  const which = copy && copies && copies > 1 ? words.receive.receipt.copyOf(copy, copies) : '';
  return [which, detail].filter(Boolean).join(' · ');
}

/** "copy 2", or the issue it is. */
export function copyName(words: Catalogue, { enumeration, chronology, copy }: ItemView): string {
  return [enumeration, chronology].filter(Boolean).join(' ') || words.receive.edit.copy(copy);
}

/** Who waits for it, and whether it is in a hurry. */
function waiting(requests: number, rush: boolean): string[] {
  const words = t.receive.waits;
  return [requests > 0 ? words.requests(requests) : '', rush ? words.rush : ''].filter(Boolean);
}

/** For whom; nothing where nobody's name is known. */
function holder({ askedForBy }: ScanMatch): string {
  const holding = askedForBy.filter(({ hold }) => hold);
  const names = (holding.length > 0 ? holding : askedForBy).map(({ name }) => visible(name)).join(', ');
  return names ? t.receive.waits.forWhom(names) : '';
}

/** On the card, above everything else. `own`: for the copy that is received next, or was just now. */
export function waitingOnCard(words: Catalogue, { own, all }: Requests, match: ScanMatch): string {
  const { take, otherCopy, rush } = words.receive.waits;
  const requests = own > 0 ? [take(own), holder(match)] : [all > 0 ? otherCopy(all) : ''];
  return [...requests, match.line.rush ? rush : ''].filter(Boolean).join(' ');
}

export function found(words: Catalogue, match: ScanMatch, requests: number): string {
  const { title, rush } = match.line;
  const what = match.copy && match.copies > 1 ? words.receive.scan.foundCopy(title, match.copy, match.copies) : t.receive.scan.found(title);
  return [...waiting(requests, rush), requests > 0 ? holder(match) : '', what].filter(Boolean).join(' ');
}

/** Why it does not belong to the parcel, or why nobody waits for it any more. */
export function astray(why: Astray, line: Pick<LineRow, 'vendor' | 'statuses'>, parcel: Parcel | undefined, mainAxis: string | undefined): string {
  const words = t.receive.parcel;
  const { vendor } = line;
  const end = why === 'ended' ? endOf(line, mainAxis) : undefined;
  if (end) return t.receive.scan.ended(axisWord(end.axis), statusName(end.word));
  return why === 'other_vendor' ? words.otherVendor(parcel?.vendor?.name ?? '', vendor) : words.notOnInvoice(parcel?.number ?? '');
}

export function receiveAnyway(): string {
  return t.receive.parcel.anyway;
}

export function because(title: string, why: string): string {
  return t.receive.scan.because(title, why);
}

export function received(all: Catalogue, { copy, copies, left }: Extract<Told, { kind: 'received' }>): { heading: string; detail: string } {
  const words = all.receive.receipt;
  const heading = copies > 1 ? words.copyReceived(copy, copies) : words.received;
  if (left > 0) return { heading, detail: words.stillToCome(left) };
  return { heading, detail: copies > 1 ? words.allIn : words.nothingMore };
}

export function receivedAloud(words: Catalogue, told: Extract<Told, { kind: 'received' }>, rush: boolean): string {
  const { heading, detail } = received(words, told);
  return [heading, ...waiting(told.requests, rush), detail, ...told.consequences.map((value) => plain(consequence(value, words)))].join(' ');
}

export function undoneAloud(words: Catalogue, { title, copy, copies }: SessionEntry): string {
  const { undoneAloud: undone, undoneCopyAloud } = words.receive.receipt;
  return copy && copies && copies > 1 ? undoneCopyAloud(title, copy, copies) : undone(title);
}

export function notUndone(unmet: readonly UnmetCondition[]): string {
  return t.receive.receipt.notUndone(refusalList(unmet));
}

/** Of a receipt: what the hub says of it. */
export function notTaken(unmet: readonly UnmetCondition[]): string {
  return [t.receive.session.notTaken, refusalList(unmet)].filter(Boolean).join(' · ');
}

export function refused(unmet: readonly UnmetCondition[]): string {
  return t.receive.receipt.refused(refusalList(unmet));
}

/** Why nothing of this match can be received now. `oneMore`: what is in the hand may be a further copy. */
export function whyNot(words: Catalogue, match: ScanMatch, oneMore = false): string {
  const { receivedAlready: already, offer } = match;
  if (already) {
    const several = match.copies > 1 && match.matched !== 'barcode';
    const when = (several ? words.receive.scan.alreadyAll : t.receive.scan.already)(already.on, already.by);
    return oneMore ? t.receive.scan.oneMore(when, match.copies) : when;
  }
  const end = offer.unmet.some(({ code }) => code === 'status_not_allowed') ? endOf(match.line, undefined) : undefined;
  if (end) return t.receive.scan.ended(axisWord(end.axis), statusName(end.word));
  return offer.unmet.length > 0 ? refusalList(offer.unmet) : t.receive.scan.nothingExpected;
}

export function notFound(text: string, badCheckDigit: boolean): { heading: string; detail: string } {
  const shown = visible(text);
  const words = t.receive.scan;
  return badCheckDigit
    ? { heading: words.badIsbn(shown), detail: words.badIsbnHelp }
    : { heading: words.notOnOrder(shown), detail: words.notOnOrderHelp };
}

export function severalMatches(result: ScanResult): string {
  return t.receive.scan.several(result.matches.length, result.total);
}

export function cannotSave(): string {
  return t.receive.receipt.cannotSave(storageError('read_only'));
}

/** `inMemory`: it is done, and lost with the window; else it was not begun at all. */
export function notSaved({ code }: Failure, inMemory: boolean): string {
  const words = t.receive.receipt;
  return (code === 'read_only' ? words.cannotSave : inMemory ? words.onlyHere : words.notSaved)(storageError(code));
}
