// SPDX-License-Identifier: Apache-2.0
// The Device room and the banners about saving: what is kept here, what was found, what to do.

import type { DeviceInfo, RescueApplied, RescueContents, StoreState, VerifyResult } from '../../contract';
import { fileSize, moment, time, whole } from '../format';
import { count, type Phrases } from '../phrase';

const bytes = (value: unknown): string => fileSize(Number(value));
const changes = (value: unknown): string => count(Number(value), 'change', 'changes');

/** What opening or checking told: the code's number is what the sentence counts. */
export const storeNotes: Phrases = {
  manifest_damaged: ({ file }) => `The list of files ${String(file)} was damaged. Its other copy was whole and is used; nothing is lost.`,
  manifest_rebuilt: 'Both lists of files were damaged or missing. What they say was read off the files themselves.',
  vanished: ({ number }) =>
    `**Until ${moment(Number(number))} changes were saved here. The browser has lost them, or removed them to make room.** If a rescue file was saved, it can be read in the Device room; a library on a hub comes back from there.`,
  snapshot_damaged: ({ number }) =>
    `The snapshot was damaged. ${Number(number) > 0 ? `**${count(Number(number), 'record', 'records')} could not be read.** ` : ''}The rest was read, and the changes since were done over it.`,
  snapshot_cut_off: 'The end of the snapshot is gone. **Records in it could not be read; nobody can tell how many.** The rest was read, and the changes since were done over it.',
  store_unreadable: 'Nothing of what is stored could be read.',
  newer_format: 'What is stored was written by a newer version of Accession.',
  tail_cut: ({ number }) =>
    `The last ${count(Number(number), 'byte', 'bytes')} of the log were cut off: the rest of a change that was never said to be saved.`,
  segment_damaged: ({ file, number }) =>
    `**${count(Number(number), 'byte', 'bytes')}** of the log ${String(file)} could not be read. Every whole change behind them was looked for.`,
  records_lost: ({ number }) => `**${changes(number)} that had been saved ${Number(number) === 1 ? 'is' : 'are'} missing.**`,
  tail_mark_damaged: 'The mark of what was saved last was damaged. All that could be read counts as saved.',
  archive_damaged: ({ file, number }) =>
    `${count(Number(number), 'byte', 'bytes')} of the history in ${String(file)} could not be read. The lines themselves are not concerned.`,
  foreign_file: ({ file }) => `The file ${String(file)} does not belong to this workspace. It was set aside.`,
  older_format: 'The workspace was stored by an older version and has been stored anew.',
  commands_redone: ({ number }) => `${changes(number)} found behind the damage ${Number(number) === 1 ? 'was' : 'were'} done again.`,
  commands_stranded: ({ number }) =>
    `**${changes(number)} found behind the damage could not be done again.** ${Number(number) === 1 ? 'It is' : 'They are'} kept, and listed in the Device room.`,
};

/** Over several such notes, where nothing or something was damaged. */
export const notClosedProperly = 'The workspace was not closed properly the last time. Nothing that was saved is lost.';
export const vanished = 'What was kept on this device is gone.';
export const partDamaged = 'Part of what is stored on this device was damaged.';
/** In place of a file's name in a note that names none. */
export const ofThisWorkspace = 'of this workspace';

export const fileKinds: Readonly<Record<string, string>> = {
  manifest: 'List of files', snapshot: 'Snapshot', segment: 'Log', archive: 'Archive of older changes', tail: 'Mark of the last change',
  aside: 'Set aside, as it was found', old_log: 'Log of an older version', undo: 'For undoing the latest import', other: 'Other',
};

// ---- the heading --------------------------------------------------------------------------------

export function keptSentence(info: DeviceInfo, store: StoreState, lines: number): string {
  if (!info.open) return 'What is kept on this device could not be opened. It is left exactly as it is.';
  const what = `${changes(info.commands)} and ${count(lines, 'line', 'lines')}`;
  if (!store.durable) return `${what} are in this window only: this browser keeps nothing here.`;
  if (store.state === 'failed') {
    const unsaved = store.unsaved ?? 0;
    return unsaved > 0
      ? `${what} are here; ${changes(unsaved)} of them ${unsaved === 1 ? 'is' : 'are'} in this window only and can’t be saved.`
      : `${what} are kept on this device; nothing more can be saved.`;
  }
  const saved = store.lastSavedAt ? `; last saved at ${time(store.lastSavedAt)}` : '';
  return `${what} are kept on this device${saved}.`;
}

export function ageSentence(days: number): string {
  return `Nothing has left this device yet: the oldest change is **${count(days, 'day', 'days')} old**. Save a rescue file or an export from time to time.`;
}

export function agoWords(at: number, now: number): string {
  const days = Math.floor((now - at) / 86_400_000);
  return `${moment(at)}${days >= 1 ? `, ${count(days, 'day', 'days')} ago` : ', less than a day ago'}`;
}

// ---- checking, compacting -----------------------------------------------------------------------

export function verifiedSentence({ good, files, bytes: size, database, uncompared }: VerifyResult): string {
  const walked = `${count(files, 'file', 'files')} with ${bytes(size)}`;
  if (uncompared) return `Nothing that could be read is damaged: ${walked}. But nothing more can be saved on this device now, and so this was not compared with what the browser has stored.`;
  if (good) {
    return `All is well. ${walked}: nothing is damaged, doing every change again gives the same${database ? ', and the browser has stored it so' : ''}.`;
  }
  return `Not everything is as it should be. ${walked} were read.`;
}

export const databaseFindings = {
  different: (files: string): string => `The browser’s database holds other bytes than the desk works with: ${files}.`,
  missing: (files: string): string => `The browser’s database lacks: ${files}.`,
  extra: (files: string): string => `The browser’s database holds files the desk does not know: ${files}.`,
};

export function compactedSentence(before: number, after: number): string {
  return after < before
    ? `Done: ${bytes(before)} before, ${bytes(after)} now.`
    : `Done. It takes ${bytes(after)}; it could not be made smaller.`;
}

// ---- rescue files -------------------------------------------------------------------------------

export function rescueSentence(contents: RescueContents): string {
  const { rulebook, name, lines, rawFiles, commands, damagedParts } = contents;
  if (rawFiles > 0 && rulebook === null) {
    return `${count(rawFiles, 'stored file', 'stored files')} of a workspace that could not be opened${commands.length > 0 ? `, with ${changes(commands.length)} that can be read` : ''}.`;
  }
  const unsaved = commands.length > 0 ? `${changes(commands.length)}` : damagedParts > 0 ? 'no change that can be read' : 'no change';
  return rulebook === null
    ? `${unsaved}, without a workspace.`
    : `**${name || 'A workspace'}** with ${count(lines, 'line', 'lines')} and ${unsaved}.`;
}

export function unknownSentence(unknown: number, all: number): string {
  if (all === 0) return 'It has no changes to be done.';
  if (unknown === 0) return 'This workspace has done all of them already.';
  return unknown === all ? 'This workspace has done none of them.' : `This workspace has not done ${whole(unknown)} of them.`;
}

export function appliedSentence({ done, known, refused, damaged }: RescueApplied): string {
  return [
    `${changes(done)} done and saved.`,
    known > 0 ? `${whole(known)} had been done before.` : '',
    refused.length > 0 ? `**${whole(refused.length)} could not be done:**` : '',
    damaged > 0 ? `${whole(damaged)} could not be read.` : '',
  ].filter(Boolean).join(' ');
}

export const forgetReasons: Phrases = {
  newer_format: 'Not possible here: it belongs to a newer version of Accession.',
  sealed: 'First save the stored files as a rescue file, above.',
  unsent: ({ changes: many }) => `${changes(many)} ${Number(many) === 1 ? 'is' : 'are'} on this device and nowhere else. First save a rescue file, above.`,
  forgetting: 'It is being deleted.',
};
