// SPDX-License-Identifier: Apache-2.0
// Between this device and the library's hub: how far changes have come, and what is in the way.

import type { ChangeState, Settled, StoreState, SyncPhase, SyncState } from '../../contract';
import { clock, fileSize, moment, visible, whole } from '../format';
import { count, isOne, lead, type Phrase, type Phrases } from '../phrase';

const changes = (many: number): string => count(many, 'modification', 'modifications');

/** How far one change has come. */
export const changeStates: Readonly<Record<ChangeState, string>> = {
  waiting: 'Enregistrée sur cet appareil',
  sent: 'Envoyée',
  confirmed: 'Confirmée',
  attention: 'À traiter',
  settled: 'Réglée',
};

const choices: Readonly<Record<Settled['choice'], string>> = {
  redone: 'Non acceptée par le hub, et refaite', discarded: 'Non acceptée par le hub, et abandonnée', noted: 'Acceptée autrement qu’annoncé, et notée',
};

export function settledSentence({ choice, reason, actor, at }: Settled): string {
  return `${choices[choice]}${lead(' par ', visible(actor))}, ${moment(at)}${reason ? `\u00a0: ${visible(reason)}` : ''}`;
}

// ---- the pill --------------------------------------------------------------------------------------

export const connectionWords: Readonly<Record<SyncPhase, string>> = {
  none: '',
  fetching: 'Récupération',
  up_to_date: 'En ligne',
  sending: 'En ligne',
  waiting: 'En ligne',
  unreachable: 'Hors ligne',
  busy: 'Hub occupé',
  sign_in_needed: 'Déconnecté',
  consent_needed: 'Hub restauré',
  stopped: 'Arrêté',
};

const kept = (many: number, short: boolean): string => `${count(many, 'enregistrée', 'enregistrées')}${short ? '' : ' sur cet appareil'}`;

/** In a bar with little room only the word that matters. */
export function keepingWords(store: StoreState, short = false): string {
  if (store.state === 'loading') return 'Ouverture…';
  if (store.state === 'failed') return 'Pas d’enregistrement';
  if (!store.durable) return short ? 'Non conservé' : 'Non conservé sur cet appareil';
  if (store.state === 'saving') return 'Enregistrement…';
  return store.queued > 0 ? kept(store.queued, short) : short ? 'Enregistré' : 'Enregistré sur cet appareil';
}

/** Saved on this device, sent, confirmed, or in need of a person: the least that has come furthest. */
export function sendingWords(store: StoreState, sync: SyncState, short = false): string {
  if (store.state !== 'saved' || !store.durable) return keepingWords(store, short);
  if (!sync.arrived) return 'Pas encore ici';
  if (sync.waiting > 0) return sync.phase === 'sending' ? `Envoi de ${whole(sync.waiting)}…` : kept(sync.waiting, short);
  if (sync.sent > 0) return count(sync.sent, 'envoyée', 'envoyées');
  if (sync.attention > 0) return needAttention(sync.attention);
  return 'Tout est confirmé';
}

export function needAttention(many: number): string {
  return `${whole(many)} à traiter`;
}

// ---- the state in sentences ------------------------------------------------------------------------

const phases: Readonly<Record<SyncPhase, Phrase>> = {
  none: 'Cet espace de travail n’est que sur cet appareil.',
  fetching: 'La bibliothèque est en train d’être récupérée du hub.',
  up_to_date: 'Tout ce qui a été fait ici est confirmé par le hub.',
  sending: 'Ce qui a été fait ici est en cours d’envoi.',
  waiting: 'Ce qui a été fait ici sera envoyé dans un instant.',
  unreachable: 'Le hub est injoignable. Continuez à travailler\u00a0: tout est enregistré sur cet appareil et sera envoyé automatiquement plus tard.',
  busy: 'Le hub est occupé et a demandé d’attendre. Tout est enregistré sur cet appareil et sera envoyé automatiquement plus tard.',
  sign_in_needed: 'Le hub ne sait plus qui travaille ici. Reconnectez-vous, et tout ce qui attend sera envoyé.',
  consent_needed: 'Le hub a été restauré à partir d’une sauvegarde. Rien n’est envoyé tant que vous n’avez pas décidé ci-dessous.',
  stopped: 'Rien n’est envoyé pour l’instant. Tout est enregistré sur cet appareil.',
};

/** The first sentence: how it stands, with what it counts. */
export function phaseSentence(sync: SyncState): string {
  const words = phases[sync.phase];
  if (!sync.arrived && sync.phase === 'unreachable') return 'Le hub est injoignable, et la bibliothèque n’est pas encore sur cet appareil. Elle est récupérée dès que le hub répond.';
  if (sync.phase === 'waiting' && sync.hubIsOlder) return hubOlderSentence;
  if (sync.phase === 'up_to_date' && sync.attention > 0) return `Tout est envoyé. **${needAttention(sync.attention)}.**`;
  return typeof words === 'string' ? words : words({});
}

export function waitingSentence({ waiting, sent }: SyncState): string {
  if (waiting + sent === 0) return 'aucune';
  return [
    waiting > 0 ? `${count(waiting, 'modification enregistrée', 'modifications enregistrées')} sur cet appareil` : '',
    sent > 0 ? count(sent, 'modification envoyée, pas encore confirmée', 'modifications envoyées, pas encore confirmées') : '',
  ].filter(Boolean).join('\u00a0; ');
}

/** "dans 20 secondes", "à 9:14". */
export function nextTryWords(at: number, now: number): string {
  const seconds = Math.max(0, Math.ceil((at - now) / 1000));
  return seconds <= 90 ? `dans ${count(seconds, 'seconde', 'secondes')}` : `à ${clock(at)}`;
}

export function lastAnswerWords(at: number | undefined, now: number): string {
  if (at === undefined) return 'Aucune depuis l’ouverture du poste';
  return now - at < 90_000 ? 'À l’instant' : moment(at);
}

export function skewSentence(milliseconds: number): string {
  const minutes = Math.round(Math.abs(milliseconds) / 60_000);
  return `Les horloges de cet appareil et du hub diffèrent de **${count(minutes, 'minute', 'minutes')}**. Les heures à côté de ce qui est fait ici peuvent être fausses\u00a0; rien d’autre n’en dépend.`;
}

export function fetchedWords({ progress }: SyncState): string {
  if (!progress) return '';
  const { received, total } = progress;
  return total === undefined ? `${fileSize(received)} jusqu’ici` : `${fileSize(received)} sur ${fileSize(total)}`;
}

export const hubOlderSentence =
  'Le hub est plus ancien que ce poste et ne connaît pas l’une des actions. Ce qui a été fait avant elle est envoyé\u00a0; le reste attend que le hub soit mis à jour.';

export function restoredSentence(position: number): string {
  return `La bibliothèque du hub a été restaurée à partir d’une sauvegarde et se trouve dans l’état d’après sa modification numéro ${whole(position)}. Ce que cet appareil a fait depuis peut être renvoyé. Le hub décide à nouveau de chaque modification\u00a0; ce qu’il ne peut pas accepter arrive dans «\u00a0À traiter\u00a0».`;
}

export function signOutSentence(sync: SyncState): string {
  const open = sync.waiting + sync.sent;
  if (open === 0) return 'Tout ce qui a été fait ici est confirmé par le hub.';
  return isOne(open)
    ? `**${changes(open)}** n’est pas encore confirmée par le hub\u00a0: elle reste sur cet appareil et sera envoyée quand vous vous reconnecterez ici.`
    : `**${changes(open)}** ne sont pas encore confirmées par le hub\u00a0: elles restent sur cet appareil et seront envoyées quand vous vous reconnecterez ici.`;
}

export function unsentSentence(days: number): string {
  return `La plus ancienne modification que le hub n’a pas confirmée date de **${count(days, 'jour', 'jours')}**. Elle est en sûreté sur cet appareil\u00a0; enregistrez un fichier de secours si le hub reste absent.`;
}

/** Why nothing more is sent, and what helps. */
export const syncFaults: Phrases = {
  malformed: 'Le hub n’a pas pu lire une modification envoyée par ce poste. C’est un défaut du programme. Enregistrez un fichier de secours et prévenez la personne qui gère Accession.',
  device_revoked: 'La bibliothèque a retiré cet appareil. Plus rien n’en est accepté. Enregistrez un fichier de secours\u00a0: il contient ce qui n’a pas été envoyé.',
  device_of_another_user: 'Pour le hub, cet appareil appartient à quelqu’un d’autre. Rien n’en est accepté sous votre nom. Enregistrez un fichier de secours\u00a0: il contient ce qui n’a pas été envoyé.',
  workspace_forbidden: 'Vous ne pouvez plus travailler dans cette bibliothèque. Adressez-vous à la personne qui gère le hub. Enregistrez un fichier de secours\u00a0: il contient ce qui n’a pas été envoyé.',
  workspace_unknown: 'Le hub ne connaît plus cette bibliothèque. Enregistrez un fichier de secours\u00a0: il contient ce qui n’a pas été envoyé.',
  rulebook_differs: 'La bibliothèque du hub suit d’autres règles que celle de cet appareil. Enregistrez un fichier de secours, déconnectez-vous et reconnectez-vous.',
  newer_format: 'Le hub est plus récent que ce poste. Mettez le poste à jour\u00a0: rechargez-le quand il y a une nouvelle version.',
  refused: 'Le hub refuse ce que ce poste demande. Enregistrez un fichier de secours et prévenez la personne qui gère le hub.',
};

/** Why a question to the hub had no answer, or a bad one. */
export const hubErrors: Phrases = {
  hub_unreachable: 'Le hub est injoignable. Réessayez quand il y a une connexion.',
  hub_not_understood: 'Ce qui a répondu n’est pas un hub d’Accession, ou en est une autre version.',
  busy: 'Le hub est occupé. Réessayez dans une minute.',
  shared_workspace: 'Cette bibliothèque appartient à un hub\u00a0: elle ne se remplit pas et ne se remplace pas à partir d’un seul appareil.',
  sign_in_needed: 'Le nom ou le mot de passe n’est pas juste.',
  sign_in_refused: 'Le nom ou le mot de passe n’est pas juste.',
  unknown_attention: 'C’est déjà réglé.',
};
