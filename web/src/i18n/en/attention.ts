// SPDX-License-Identifier: Apache-2.0
// What the hub did not take, or took otherwise than announced, and what a person can do about it.

import type { AttentionEntry, SinceEntry } from '../../contract';
import { moment, visible, whole } from '../format';
import { count, lead } from '../phrase';

type Kind = AttentionEntry['kind'];

/** Beside the entry in the list. */
export const attentionKinds: Readonly<Record<Kind, string>> = {
  rejected: 'Not taken',
  accepted_adjusted: 'Taken, otherwise',
  blocked: 'Still waits',
};

export const attentionLeads: Readonly<Record<Kind, string>> = {
  rejected: 'The hub could not take this: nothing of it was done in the library.',
  accepted_adjusted: 'The hub has taken this, but what came of it is not what was announced here.',
  blocked: 'This still waits to be sent. As things stand now it would not be allowed; the hub has the last word when it is sent.',
};

/** "Received by M. Tsang on 24 Nov, 9:14 on Desk 2". `done` is the action's own word. */
export function sinceSentence(done: string, { actor, device, at }: SinceEntry): string {
  return `**${done}**${lead(' by ', visible(actor))}, ${moment(at)}${device && device !== actor ? ` on ${visible(device)}` : ''}`;
}

export function whoSentence({ actor, at }: AttentionEntry): string {
  return `${actor ? `${visible(actor)} · ` : ''}${moment(at)}`;
}

/** What has become of an entry: “Done again: Receive, POL-1204.” */
export const settledSentence = (done: string, action: string, line: string): string => `${done}: ${action}${lead(', ', line)}.`;

export const attentionWords = {
  room: 'Needs attention',
  empty: {
    heading: 'Nothing needs attention.',
    sentences: [
      'You can work without a network, and so can others. When two people did the same thing meanwhile, the hub takes what reached it first.',
      'What it could not take is shown here, with the reason and with what others did. You then choose: do it again as things are now, change it, or discard it with a reason. Nothing is lost silently.',
    ],
  },
  none: 'This workspace belongs to no hub, so nothing comes back to it.',
  gone: 'This is settled.',
  choose: 'Choose an entry to read it.',
  why: 'Why not',
  since: 'What others did meanwhile',
  shown: 'Announced here',
  became: 'What came of it',
  nothingShown: 'Nothing else was to change.',
  nothingBecame: 'Nothing else has changed.',
  dependents: (many: number): string =>
    `${count(many, 'later change', 'later changes')} from this device ${many === 1 ? 'was' : 'were'} built on it. ${many === 1 ? 'It is' : 'They are'} decided by the hub like all others, and shown here where it can’t take ${many === 1 ? 'it' : 'them'}.`,
  redo: { button: 'Do it again', heading: 'Do it again, as things are now?', confirm: 'Yes, do it again', keep: 'Not now', done: 'Done again' },
  edit: { button: 'Change it and send again' },
  discard: {
    button: 'Discard', heading: 'Discard this change?', label: 'Why', confirm: 'Discard it', keep: 'Keep it here', done: 'Discarded',
    about: 'It was not taken and is not done again. The reason is kept in the history.',
  },
  note: { button: 'Take note', done: 'Noted' },
  waits: 'Nothing has to be done now: it is sent by itself.',
  listed: (many: number): string => `${whole(many)} ${many === 1 ? 'entry' : 'entries'}`,
  workspace: 'The library',
  otherLine: 'on another line',
  all: 'All of them',
};
