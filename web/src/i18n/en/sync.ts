// SPDX-License-Identifier: Apache-2.0
// Between this device and the library's hub: how far changes have come, and what is in the way.

import type { ChangeState, Settled, StoreState, SyncPhase, SyncState } from '../../contract';
import { clock, fileSize, moment, visible, whole } from '../format';
import { count, lead, type Phrase, type Phrases } from '../phrase';

const changes = (many: number): string => count(many, 'change', 'changes');

/** How far one change has come. */
export const changeStates: Readonly<Record<ChangeState, string>> = {
  waiting: 'Saved on this device',
  sent: 'Sent',
  confirmed: 'Confirmed',
  attention: 'Needs attention',
  settled: 'Settled',
};

const choices: Readonly<Record<Settled['choice'], string>> = {
  redone: 'Not taken by the hub, and done again', discarded: 'Not taken by the hub, and discarded', noted: 'Taken otherwise than announced, and noted',
};

export function settledSentence({ choice, reason, actor, at }: Settled): string {
  return `${choices[choice]}${lead(' by ', visible(actor))}, ${moment(at)}${reason ? `: ${visible(reason)}` : ''}`;
}

// ---- the pill --------------------------------------------------------------------------------------

export const connectionWords: Readonly<Record<SyncPhase, string>> = {
  none: '',
  fetching: 'Fetching',
  up_to_date: 'Online',
  sending: 'Online',
  waiting: 'Online',
  unreachable: 'Offline',
  busy: 'Hub busy',
  sign_in_needed: 'Signed out',
  consent_needed: 'Hub restored',
  stopped: 'Stopped',
};

/** In a bar with little room only the word that matters. */
export function keepingWords(store: StoreState, short = false): string {
  if (store.state === 'loading') return 'Opening…';
  if (store.state === 'failed') return 'Not saving';
  if (!store.durable) return short ? 'Not kept' : 'Not kept on this device';
  if (store.state === 'saving') return 'Saving…';
  if (short) return store.queued > 0 ? `${whole(store.queued)} saved` : 'Saved';
  return store.queued > 0 ? `${whole(store.queued)} saved on this device` : 'Saved on this device';
}

/** Saved on this device, sent, confirmed, or in need of a person: the least that has come furthest. */
export function sendingWords(store: StoreState, sync: SyncState, short = false): string {
  if (store.state !== 'saved' || !store.durable) return keepingWords(store, short);
  if (!sync.arrived) return 'Not here yet';
  if (sync.waiting > 0 && sync.phase !== 'sending' && short) return `${whole(sync.waiting)} saved`;
  if (sync.waiting > 0) return sync.phase === 'sending' ? `Sending ${whole(sync.waiting)}…` : `${whole(sync.waiting)} saved on this device`;
  if (sync.sent > 0) return `${whole(sync.sent)} sent`;
  if (sync.attention > 0) return needAttention(sync.attention);
  return 'All confirmed';
}

export function needAttention(many: number): string {
  return many === 1 ? '1 needs attention' : `${whole(many)} need attention`;
}

// ---- the state in sentences ------------------------------------------------------------------------

const phases: Readonly<Record<SyncPhase, Phrase>> = {
  none: 'This workspace is on this device only.',
  fetching: 'The library is being fetched from the hub.',
  up_to_date: 'Everything that was done here is confirmed by the hub.',
  sending: 'What was done here is being sent.',
  waiting: 'What was done here is sent in a moment.',
  unreachable: 'The hub can’t be reached. Go on working: everything is saved on this device and is sent by itself later.',
  busy: 'The hub is busy and has asked to wait. Everything is saved on this device and is sent by itself later.',
  sign_in_needed: 'The hub no longer knows who works here. Sign in again, then everything that waits is sent.',
  consent_needed: 'The hub was restored from a backup. Nothing is sent until you have decided below.',
  stopped: 'Nothing is sent at the moment. Everything is saved on this device.',
};

/** The first sentence: how it stands, with what it counts. */
export function phaseSentence(sync: SyncState): string {
  const words = phases[sync.phase];
  if (!sync.arrived && sync.phase === 'unreachable') return 'The hub can’t be reached, and the library is not on this device yet. It is fetched as soon as the hub answers.';
  if (sync.phase === 'waiting' && sync.hubIsOlder) return hubOlderSentence;
  if (sync.phase === 'up_to_date' && sync.attention > 0) return `Everything is sent. **${needAttention(sync.attention)}.**`;
  return typeof words === 'string' ? words : words({});
}

export function waitingSentence({ waiting, sent }: SyncState): string {
  if (waiting + sent === 0) return 'none';
  return [
    waiting > 0 ? `${changes(waiting)} saved on this device` : '',
    sent > 0 ? `${changes(sent)} sent, not confirmed yet` : '',
  ].filter(Boolean).join('; ');
}

/** "in 20 seconds", "at 9:14". */
export function nextTryWords(at: number, now: number): string {
  const seconds = Math.max(0, Math.ceil((at - now) / 1000));
  return seconds <= 90 ? `in ${count(seconds, 'second', 'seconds')}` : `at ${clock(at)}`;
}

export function lastAnswerWords(at: number | undefined, now: number): string {
  if (at === undefined) return 'Not since the desk was opened';
  return now - at < 90_000 ? 'Just now' : moment(at);
}

export function skewSentence(milliseconds: number): string {
  const minutes = Math.round(Math.abs(milliseconds) / 60_000);
  return `The clocks of this device and of the hub differ by **${count(minutes, 'minute', 'minutes')}**. Times beside what is done here may be wrong; nothing else depends on it.`;
}

export function fetchedWords({ progress }: SyncState): string {
  if (!progress) return '';
  const { received, total } = progress;
  return total === undefined ? `${fileSize(received)} so far` : `${fileSize(received)} of ${fileSize(total)}`;
}

export const hubOlderSentence =
  'The hub is older than this desk and does not know one of the actions. What was done before it is sent; the rest waits until the hub is brought up to date.';

export function restoredSentence(position: number): string {
  return `The hub’s library was restored from a backup and is as it was after its change number ${whole(position)}. What this device has done since then can be sent again. The hub decides each change anew; what it can’t take comes to “Needs attention”.`;
}

export function signOutSentence(sync: SyncState): string {
  const open = sync.waiting + sync.sent;
  if (open === 0) return 'Everything that was done here is confirmed by the hub.';
  return `**${changes(open)}** ${open === 1 ? 'is' : 'are'} not confirmed by the hub yet: ${open === 1 ? 'it stays' : 'they stay'} on this device and ${open === 1 ? 'is' : 'are'} sent when you sign in again here.`;
}

export function unsentSentence(days: number): string {
  return `The oldest change that the hub has not confirmed is **${count(days, 'day', 'days')} old**. It is safe on this device; save a rescue file if the hub stays away.`;
}

/** Why nothing more is sent, and what helps. */
export const syncFaults: Phrases = {
  malformed: 'The hub could not read a change that this desk sent. This is a fault of the program. Save a rescue file and tell whoever looks after Accession.',
  device_revoked: 'The library has withdrawn this device. Nothing more is taken from it. Save a rescue file: it has what was not sent.',
  device_of_another_user: 'This device belongs to somebody else at the hub. Nothing is taken from it under your name. Save a rescue file: it has what was not sent.',
  workspace_forbidden: 'You may not work in this library any more. Ask whoever looks after the hub. Save a rescue file: it has what was not sent.',
  workspace_unknown: 'The hub does not know this library any more. Save a rescue file: it has what was not sent.',
  rulebook_differs: 'The hub’s library follows another rulebook than the one on this device. Save a rescue file, sign out, and sign in again.',
  newer_format: 'The hub is newer than this desk. Bring the desk up to date: reload it when there is a new version.',
  refused: 'The hub refuses what this desk asks. Save a rescue file and tell whoever looks after the hub.',
};

/** Why a question to the hub had no answer, or a bad one. */
export const hubErrors: Phrases = {
  hub_unreachable: 'The hub can’t be reached. Try again when there is a connection.',
  hub_not_understood: 'What answered is no hub of Accession, or one of another version.',
  busy: 'The hub is busy. Try again in a minute.',
  shared_workspace: 'This library belongs to a hub: it is not filled or replaced from one device.',
  sign_in_needed: 'The name or the password is not right.',
  sign_in_refused: 'The name or the password is not right.',
  unknown_attention: 'This is settled already.',
};
