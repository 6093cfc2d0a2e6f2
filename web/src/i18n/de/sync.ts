// SPDX-License-Identifier: Apache-2.0
// Between this device and the library's hub: how far changes have come, and what is in the way.

import type { ChangeState, Settled, StoreState, SyncPhase, SyncState } from '../../contract';
import { clock, fileSize, moment, visible, whole } from '../format';
import { count, lead, type Phrase, type Phrases } from '../phrase';

const changes = (many: number): string => count(many, 'Änderung', 'Änderungen');

/** How far one change has come. */
export const changeStates: Readonly<Record<ChangeState, string>> = {
  waiting: 'Auf diesem Gerät gespeichert',
  sent: 'Gesendet',
  confirmed: 'Bestätigt',
  attention: 'Zu klären',
  settled: 'Geklärt',
};

const choices: Readonly<Record<Settled['choice'], string>> = {
  redone: 'Vom Hub nicht angenommen und noch einmal ausgeführt', discarded: 'Vom Hub nicht angenommen und verworfen', noted: 'Anders als angekündigt angenommen und zur Kenntnis genommen',
};

export function settledSentence({ choice, reason, actor, at }: Settled): string {
  return `${choices[choice]}${lead(' durch ', visible(actor))}, ${moment(at)}${reason ? `: ${visible(reason)}` : ''}`;
}

// ---- the pill --------------------------------------------------------------------------------------

export const connectionWords: Readonly<Record<SyncPhase, string>> = {
  none: '',
  fetching: 'Wird geholt',
  up_to_date: 'Online',
  sending: 'Online',
  waiting: 'Online',
  unreachable: 'Offline',
  busy: 'Hub ausgelastet',
  sign_in_needed: 'Abgemeldet',
  consent_needed: 'Hub wiederhergestellt',
  stopped: 'Angehalten',
};

/** In a bar with little room only the word that matters. */
export function keepingWords(store: StoreState, short = false): string {
  if (store.state === 'loading') return 'Wird geöffnet…';
  if (store.state === 'failed') return 'Speichert nicht';
  if (!store.durable) return short ? 'Nicht gespeichert' : 'Nicht auf diesem Gerät gespeichert';
  if (store.state === 'saving') return 'Wird gespeichert…';
  if (short) return store.queued > 0 ? `${whole(store.queued)} gespeichert` : 'Gespeichert';
  return store.queued > 0 ? `${whole(store.queued)} auf diesem Gerät gespeichert` : 'Auf diesem Gerät gespeichert';
}

/** Saved on this device, sent, confirmed, or in need of a person: the least that has come furthest. */
export function sendingWords(store: StoreState, sync: SyncState, short = false): string {
  if (store.state !== 'saved' || !store.durable) return keepingWords(store, short);
  if (!sync.arrived) return 'Noch nicht hier';
  if (sync.waiting > 0 && sync.phase !== 'sending' && short) return `${whole(sync.waiting)} gespeichert`;
  if (sync.waiting > 0) return sync.phase === 'sending' ? `${count(sync.waiting, 'wird', 'werden')} gesendet…` : `${whole(sync.waiting)} auf diesem Gerät gespeichert`;
  if (sync.sent > 0) return `${whole(sync.sent)} gesendet`;
  if (sync.attention > 0) return needAttention(sync.attention);
  return 'Alles bestätigt';
}

export function needAttention(many: number): string {
  return `${whole(many)} zu klären`;
}

// ---- the state in sentences ------------------------------------------------------------------------

const phases: Readonly<Record<SyncPhase, Phrase>> = {
  none: 'Dieser Arbeitsbereich ist nur auf diesem Gerät.',
  fetching: 'Die Bibliothek wird vom Hub geholt.',
  up_to_date: 'Alles, was hier getan wurde, ist vom Hub bestätigt.',
  sending: 'Was hier getan wurde, wird gesendet.',
  waiting: 'Was hier getan wurde, wird gleich gesendet.',
  unreachable: 'Der Hub ist nicht erreichbar. Arbeiten Sie weiter: Alles ist auf diesem Gerät gespeichert und wird später von selbst gesendet.',
  busy: 'Der Hub ist ausgelastet und bittet zu warten. Alles ist auf diesem Gerät gespeichert und wird später von selbst gesendet.',
  sign_in_needed: 'Der Hub weiß nicht mehr, wer hier arbeitet. Melden Sie sich wieder an, dann wird alles Wartende gesendet.',
  consent_needed: 'Der Hub wurde aus einer Sicherung wiederhergestellt. Nichts wird gesendet, bis Sie unten entschieden haben.',
  stopped: 'Im Augenblick wird nichts gesendet. Alles ist auf diesem Gerät gespeichert.',
};

/** The first sentence: how it stands, with what it counts. */
export function phaseSentence(sync: SyncState): string {
  const words = phases[sync.phase];
  if (!sync.arrived && sync.phase === 'unreachable') return 'Der Hub ist nicht erreichbar, und die Bibliothek ist noch nicht auf diesem Gerät. Sie wird geholt, sobald der Hub antwortet.';
  if (sync.phase === 'waiting' && sync.hubIsOlder) return hubOlderSentence;
  if (sync.phase === 'up_to_date' && sync.attention > 0) return `Alles ist gesendet. **${needAttention(sync.attention)}.**`;
  return typeof words === 'string' ? words : words({});
}

export function waitingSentence({ waiting, sent }: SyncState): string {
  if (waiting + sent === 0) return 'keine';
  return [
    waiting > 0 ? `${changes(waiting)} auf diesem Gerät gespeichert` : '',
    sent > 0 ? `${changes(sent)} gesendet, noch nicht bestätigt` : '',
  ].filter(Boolean).join('; ');
}

/** "in 20 Sekunden", "um 09:14:00". */
export function nextTryWords(at: number, now: number): string {
  const seconds = Math.max(0, Math.ceil((at - now) / 1000));
  return seconds <= 90 ? `in ${count(seconds, 'Sekunde', 'Sekunden')}` : `um ${clock(at)}`;
}

export function lastAnswerWords(at: number | undefined, now: number): string {
  if (at === undefined) return 'Nicht, seit der Arbeitsplatz geöffnet wurde';
  return now - at < 90_000 ? 'Gerade eben' : moment(at);
}

export function skewSentence(milliseconds: number): string {
  const minutes = Math.round(Math.abs(milliseconds) / 60_000);
  return `Die Uhren dieses Geräts und des Hubs weichen um **${count(minutes, 'Minute', 'Minuten')}** voneinander ab. Zeiten neben dem, was hier getan wird, können falsch sein; sonst hängt nichts davon ab.`;
}

export function fetchedWords({ progress }: SyncState): string {
  if (!progress) return '';
  const { received, total } = progress;
  return total === undefined ? `bisher ${fileSize(received)}` : `${fileSize(received)} von ${fileSize(total)}`;
}

export const hubOlderSentence =
  'Der Hub ist älter als dieser Arbeitsplatz und kennt eine der Aktionen nicht. Was davor getan wurde, ist gesendet; der Rest wartet, bis der Hub auf den neuesten Stand gebracht ist.';

export function restoredSentence(position: number): string {
  return `Die Bibliothek des Hubs wurde aus einer Sicherung wiederhergestellt und ist auf dem Stand nach ihrer Änderung Nummer ${whole(position)}. Was dieses Gerät seither getan hat, kann noch einmal gesendet werden. Der Hub entscheidet über jede Änderung neu; was er nicht annehmen kann, kommt zu „Zu klären“.`;
}

export function signOutSentence(sync: SyncState): string {
  const open = sync.waiting + sync.sent;
  if (open === 0) return 'Alles, was hier getan wurde, ist vom Hub bestätigt.';
  return open === 1
    ? `**${changes(open)}** ist noch nicht vom Hub bestätigt: Sie bleibt auf diesem Gerät und wird gesendet, wenn Sie sich hier wieder anmelden.`
    : `**${changes(open)}** sind noch nicht vom Hub bestätigt: Sie bleiben auf diesem Gerät und werden gesendet, wenn Sie sich hier wieder anmelden.`;
}

export function unsentSentence(days: number): string {
  return `Die älteste Änderung, die der Hub nicht bestätigt hat, ist **${count(days, 'Tag', 'Tage')} alt**. Auf diesem Gerät ist sie sicher; speichern Sie eine Rettungsdatei, wenn der Hub ausbleibt.`;
}

const rescue = 'Speichern Sie eine Rettungsdatei: Sie enthält, was nicht gesendet wurde.';

/** Why nothing more is sent, and what helps. */
export const syncFaults: Phrases = {
  malformed: 'Der Hub konnte eine Änderung, die dieser Arbeitsplatz gesendet hat, nicht lesen. Das ist ein Fehler des Programms. Speichern Sie eine Rettungsdatei, und sagen Sie es der Person, die Accession betreut.',
  device_revoked: `Die Bibliothek hat dieses Gerät zurückgezogen. Von ihm wird nichts mehr angenommen. ${rescue}`,
  device_of_another_user: `Dieses Gerät gehört beim Hub jemand anderem. Unter Ihrem Namen wird von ihm nichts angenommen. ${rescue}`,
  workspace_forbidden: `Sie dürfen in dieser Bibliothek nicht mehr arbeiten. Fragen Sie, wer den Hub betreut. ${rescue}`,
  workspace_unknown: `Der Hub kennt diese Bibliothek nicht mehr. ${rescue}`,
  rulebook_differs: 'Die Bibliothek des Hubs folgt einem anderen Regelwerk als die auf diesem Gerät. Speichern Sie eine Rettungsdatei, melden Sie sich ab und wieder an.',
  newer_format: 'Der Hub ist neuer als dieser Arbeitsplatz. Bringen Sie den Arbeitsplatz auf den neuesten Stand: Laden Sie ihn neu, wenn es eine neue Version gibt.',
  refused: 'Der Hub lehnt ab, was dieser Arbeitsplatz verlangt. Speichern Sie eine Rettungsdatei, und sagen Sie es der Person, die den Hub betreut.',
};

/** Why a question to the hub had no answer, or a bad one. */
export const hubErrors: Phrases = {
  hub_unreachable: 'Der Hub ist nicht erreichbar. Versuchen Sie es noch einmal, wenn eine Verbindung besteht.',
  hub_not_understood: 'Was geantwortet hat, ist kein Hub von Accession oder einer von anderer Version.',
  busy: 'Der Hub ist ausgelastet. Versuchen Sie es in einer Minute noch einmal.',
  shared_workspace: 'Diese Bibliothek gehört zu einem Hub: Sie wird nicht von einem einzelnen Gerät aus gefüllt oder ersetzt.',
  sign_in_needed: 'Der Name oder das Passwort stimmt nicht.',
  sign_in_refused: 'Der Name oder das Passwort stimmt nicht.',
  unknown_attention: 'Das ist schon geklärt.',
};
