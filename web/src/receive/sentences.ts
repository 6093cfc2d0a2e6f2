// SPDX-License-Identifier: Apache-2.0
// Which of its sentences the scan loop says: what happened, what it means, what comes next.

import type { ScanMatch, ScanResult, UnmetCondition } from '../contract';
import type { Failure } from '../app/desk';
import type { SessionEntry } from '../app/receipts';
import { t } from '../i18n/catalogue';
import { visible } from '../i18n/format';
import { consequence, plain, refusalList, storageError } from '../i18n/words';
import type { Told } from './flow';

export function copyOf(copy: number, copies: number): string {
  return copies > 1 ? t.receive.receipt.copyOf(copy, copies) : '';
}

/** Who waits for it, and whether it is in a hurry. */
export function waiting({ line }: ScanMatch): string[] {
  const { holdAloud, rush } = t.receive.waits;
  return [line.hold ? holdAloud : '', line.rush ? rush : ''].filter(Boolean);
}

export function found(match: ScanMatch): string {
  const { title } = match.line;
  const what = match.copy && match.copies > 1 ? t.receive.scan.foundCopy(title, match.copy, match.copies) : t.receive.scan.found(title);
  return [...waiting(match), what].join(' ');
}

export function received({ copy, copies, left }: Extract<Told, { kind: 'received' }>): { heading: string; detail: string } {
  const words = t.receive.receipt;
  const heading = copies > 1 ? words.copyReceived(copy, copies) : words.received;
  if (left > 0) return { heading, detail: words.stillToCome(left) };
  return { heading, detail: copies > 1 ? words.allIn : words.nothingMore };
}

export function receivedAloud(told: Extract<Told, { kind: 'received' }>): string {
  const { heading, detail } = received(told);
  return [heading, detail, ...told.consequences.map((value) => plain(consequence(value)))].join(' ');
}

export function undoneAloud({ title, detail }: SessionEntry): string {
  return detail ? t.receive.receipt.undoneCopyAloud(title, detail) : t.receive.receipt.undoneAloud(title);
}

export function refused(unmet: readonly UnmetCondition[]): string {
  return t.receive.receipt.refused(refusalList(unmet));
}

/** Why nothing of this match can be received now. */
export function whyNot(match: ScanMatch): string {
  const { receivedAlready: already, offer } = match;
  if (already) {
    const several = match.copies > 1 && match.matched !== 'barcode';
    return (several ? t.receive.scan.alreadyAll : t.receive.scan.already)(already.on, already.by);
  }
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

export function notSaved(failure: Failure): string {
  return t.receive.receipt.notSaved(storageError(failure.code));
}
