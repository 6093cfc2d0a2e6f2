// SPDX-License-Identifier: Apache-2.0
// What was found in what is stored, in words; a code nobody knows is shown readably.

import type { StoreNote, VerifyResult } from '../contract';
import { t } from './catalogue';
import { whole } from './format';
import { readable } from './phrase';

/** Something was lost, cut off, done again or left over: people are told at once, not only in the Device room. */
const urgentNotes = new Set([
  'vanished', 'snapshot_damaged', 'snapshot_cut_off', 'tail_cut', 'segment_damaged', 'records_lost', 'archive_damaged', 'commands_redone', 'commands_stranded',
]);
const harmless = new Set(['tail_cut', 'manifest_damaged', 'older_format', 'tail_mark_damaged']);

export function tellsOfDamage(notes: readonly StoreNote[] = []): StoreNote[] {
  return notes.filter(({ code }) => urgentNotes.has(code));
}

export function damageHeading(notes: readonly StoreNote[]): string {
  if (notes.some(({ code }) => code === 'vanished')) return t.device.vanished;
  return notes.every(({ code }) => harmless.has(code)) ? t.device.notClosedProperly : t.device.partDamaged;
}

export function noteWords({ code, file, number }: StoreNote): string {
  const phrase = t.storeNotes[code];
  if (phrase === undefined) return number > 0 ? `${readable(code)}: ${whole(number)}.` : `${readable(code)}.`;
  return typeof phrase === 'string' ? phrase : phrase({ file: file || t.device.ofThisWorkspace, number });
}

export function fileKind(kind: string): string {
  return t.fileKinds[kind] ?? readable(kind);
}

export function databaseFindings(database: VerifyResult['database']): string[] {
  if (!database) return [];
  const { different, missing, extra } = database;
  const words = t.device.databaseFindings;
  return [
    different.length > 0 ? words.different(different.join(', ')) : '',
    missing.length > 0 ? words.missing(missing.join(', ')) : '',
    extra.length > 0 ? words.extra(extra.join(', ')) : '',
  ].filter(Boolean);
}
