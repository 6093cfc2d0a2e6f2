// SPDX-License-Identifier: Apache-2.0
// What the hub did not take, or took otherwise than announced, and what a person can do about it.

import type { AttentionEntry, SinceEntry } from '../../contract';
import { moment, visible } from '../format';
import { count, isOne, lead } from '../phrase';

type Kind = AttentionEntry['kind'];

/** Beside the entry in the list. */
export const attentionKinds: Readonly<Record<Kind, string>> = {
  rejected: 'Non acceptée',
  accepted_adjusted: 'Acceptée, autrement',
  blocked: 'En attente',
};

export const attentionLeads: Readonly<Record<Kind, string>> = {
  rejected: 'Le hub n’a pas pu accepter ceci\u00a0: rien n’en a été fait dans la bibliothèque.',
  accepted_adjusted: 'Le hub a accepté ceci, mais le résultat n’est pas celui qui était annoncé ici.',
  blocked: 'Ceci attend encore d’être envoyé. Dans l’état actuel, ce ne serait pas permis\u00a0; le hub a le dernier mot au moment de l’envoi.',
};

/** "Réception par M. Tsang, 24 nov., 9:14, sur Poste 2". `done` is the action's own word. */
export function sinceSentence(done: string, { actor, device, at }: SinceEntry): string {
  return `**${done}**${lead(' par ', visible(actor))}, ${moment(at)}${device && device !== actor ? `, sur ${visible(device)}` : ''}`;
}

export function whoSentence({ actor, at }: AttentionEntry): string {
  return `${actor ? `${visible(actor)} · ` : ''}${moment(at)}`;
}

/** What has become of an entry: « Refaite : Réceptionner, POL-1204. » */
export const settledSentence = (done: string, action: string, line: string): string => `${done}\u00a0: ${action}${lead(', ', line)}.`;

export const attentionWords = {
  room: 'À traiter',
  empty: {
    heading: 'Rien à traiter.',
    sentences: [
      'Vous pouvez travailler sans réseau, et les autres aussi. Quand deux personnes ont fait la même chose entre-temps, le hub accepte ce qui l’a atteint en premier.',
      'Ce qu’il n’a pas pu accepter est montré ici, avec la raison et avec ce que les autres ont fait. Vous choisissez alors\u00a0: le refaire dans l’état actuel, le modifier, ou l’abandonner avec un motif. Rien ne se perd en silence.',
    ],
  },
  none: 'Cet espace de travail n’appartient à aucun hub\u00a0: rien ne lui revient donc.',
  gone: 'C’est réglé.',
  choose: 'Choisissez une entrée pour la lire.',
  why: 'Pourquoi pas',
  since: 'Ce que les autres ont fait entre-temps',
  shown: 'Annoncé ici',
  became: 'Résultat',
  nothingShown: 'Rien d’autre ne devait changer.',
  nothingBecame: 'Rien d’autre n’a changé.',
  dependents: (many: number): string => (isOne(many)
    ? `${count(many, 'modification ultérieure', 'modifications ultérieures')} de cet appareil s’appuyait dessus. Le hub en décide comme de toutes les autres, et elle est montrée ici s’il ne peut pas l’accepter.`
    : `${count(many, 'modification ultérieure', 'modifications ultérieures')} de cet appareil s’appuyaient dessus. Le hub en décide comme de toutes les autres, et elles sont montrées ici s’il ne peut pas les accepter.`),
  redo: { button: 'Refaire', heading: 'Refaire, dans l’état actuel\u00a0?', confirm: 'Oui, refaire', keep: 'Pas maintenant', done: 'Refaite' },
  edit: { button: 'Modifier et renvoyer' },
  discard: {
    button: 'Abandonner', heading: 'Abandonner cette modification\u00a0?', label: 'Motif', confirm: 'Abandonner', keep: 'La garder ici', done: 'Abandonnée',
    about: 'Elle n’a pas été acceptée et n’est pas refaite. Le motif est gardé dans l’historique.',
  },
  note: { button: 'Prendre note', done: 'Notée' },
  waits: 'Rien n’est à faire maintenant\u00a0: l’envoi se fait tout seul.',
  listed: (many: number): string => count(many, 'entrée', 'entrées'),
  workspace: 'La bibliothèque',
  otherLine: 'sur une autre ligne',
  all: 'Toutes',
};
