// SPDX-License-Identifier: Apache-2.0
// What is said about several lines, and about doing one thing to all of them.

import { count, isOne } from '../phrase';
import { whole } from '../format';

export const lines = (n: number): string => count(n, 'ligne', 'lignes');
export const orders = (n: number): string => count(n, 'commande', 'commandes');

/** Choosing. */
export const choosing = {
  column: 'Sélection',
  line: (number: string): string => `Sélectionner ${number}`,
  none: 'Tout désélectionner',
};

/** The bar with what can be done. */
export const offering = {
  looking: 'Recherche de ce qui peut être fait…',
  more: 'Plus',
  actions: 'Actions',
  groups: { onward: 'Ce qui les fait avancer', change: 'Les modifier', vendor: 'Fournisseur et titre', end: 'Y mettre fin' },
  refused: (n: number): string => (n === 1 ? 'Une action est impossible pour l’instant, et pourquoi' : `${whole(n)} actions sont impossibles pour l’instant, et pourquoi`),
  canSome: (n: number, asked: number): string => `${whole(n)} sur ${whole(asked)}`,
};

/** The dialog. */
export const doing = {
  looking: (done: number, all: number): string => `Examen de ce qui se passerait\u00a0: ${whole(done)} sur ${whole(all)}`,
  ofLines: (n: number): string => (isOne(n) ? 'La commande de la ligne sélectionnée.' : `Les commandes des ${lines(n)} sélectionnées.`),
  nothingFilledIn: 'Rien n’est encore rempli.',
  unanswered: 'Ce qui se passera est montré ici dès que vous aurez répondu.',
  allCan: (n: number): string => (n === 1 ? 'C’est possible.' : `C’est possible pour les ${whole(n)}.`),
  noneCan: 'C’est impossible pour toutes.',
  someCan: (can: number, cannot: number): string => `Possible pour ${whole(can)}, impossible pour ${whole(cannot)}.`,
  cannot: (n: number): string => (n === 1 ? 'Elle est laissée telle quelle et reste sélectionnée, parce que\u00a0:' : 'Elles sont laissées telles quelles et restent sélectionnées, parce que\u00a0:'),
  together: 'Ensemble, elles ne peuvent pas être prises, parce que\u00a0:',
  willHappen: 'Voici ce qui va se passer. Rien n’est encore modifié.',
  nothingElse: 'Rien d’autre ne change.',
  deletes: 'C’est irréversible. Vraiment\u00a0?',
  goOn: 'Supprimer et continuer',
  keepAll: 'Tout garder',
  notNow: 'Pas maintenant',
  into: 'Dans quelle commande',
  newOrder: 'Une nouvelle commande',
  existing: (number: string, vendor: string, n: number): string => `${number}, ${vendor}, ${lines(n)}`,
  running: (done: number, all: number): string => `${whole(done)} sur ${whole(all)}`,
  runningHelp: 'Chaque action est enregistrée sur cet appareil dès qu’elle est faite.',
  stop: 'Arrêter ici',
  stopping: 'Arrêt…',
};

/** What came of it. */
export const reporting = {
  heading: 'Résultat',
  done: (what: string, many: string): string => `${what}\u00a0: ${many}.`,
  nothingDone: 'Rien n’a été fait.',
  refused: (n: number): string => `${count(n, 'refusée', 'refusées')}.`,
  left: (n: number): string => `${count(n, 'non atteinte', 'non atteintes')}.`,
  notReached: 'Non atteinte\u00a0: arrêté avant.',
  stayChosen: 'Ce qui a été refusé ou n’a pas été atteint reste sélectionné.',
  close: 'Terminé',
  notSaved: (reason: string): string => `Impossible de continuer\u00a0: plus rien ne pouvait être enregistré. ${reason} Ce qui est indiqué ici comme fait est conservé.`,
  more: (n: number): string => `Afficher plus des ${whole(n)} autres`,
};
