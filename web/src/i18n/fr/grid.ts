// SPDX-License-Identifier: Apache-2.0
// What is said of many lines, and alike of many orders: finding and choosing them, acting on them, keeping
// a view of them, taking them out as a file.

import { count, isOne } from '../phrase';
import { whole } from '../format';
import { lines, orders } from './bulk';

export const tally = (found: number, all: number | undefined): string => (all === undefined || found === all ? whole(found) : `${whole(found)} sur ${whole(all)}`);

export const ofLines = {
  heading: 'Lignes',
  search: 'Rechercher des lignes',
  placeholder: 'Titre, auteur, ISBN, ligne, commande, fournisseur',
  found: (n: number): string => (n === 0 ? 'Aucune ligne' : lines(n)),
  failed: 'Les lignes n’ont pas pu être lues.',
  chooseAll: (found: number): string => (isOne(found) ? 'Sélectionner la ligne trouvée' : `Sélectionner les ${lines(found)} trouvées`),
  region: 'Lignes sélectionnées',
  chosen: (n: number): string => (n === 0 ? 'Aucune ligne sélectionnée' : count(n, 'ligne sélectionnée', 'lignes sélectionnées')),
  panel: 'Ce qui peut être fait avec les lignes sélectionnées',
  nothing: 'Les règles ne proposent rien pour ces lignes prises ensemble.',
  asked: (some: number, all: number): string => `Vérifié sur ${whole(some)} des ${lines(all)}, réparties régulièrement. Ce que chaque ligne permet est montré avant que rien ne soit fait.`,
  collecting: 'Rassemblement des lignes…',
  changesOnly: 'Seul ce que vous remplissez ici est modifié, de la même façon sur chaque ligne.',
  oneByOne: 'Ligne par ligne',
  outcomes: 'Chaque ligne et son résultat',
  viewsHelp: 'Une vue comprend ce qui est cherché, l’ordre des lignes, les colonnes et la densité. Les vues sont conservées sur cet appareil\u00a0; chacune est un lien qui peut être transmis.',
  defaultView: 'Toutes les lignes, comme au début',
  which: 'Quelles lignes',
  allFound: (n: number): string => (isOne(n) ? 'La ligne trouvée' : `Les ${lines(n)} trouvées`),
  onlyChosen: (n: number): string => (isOne(n) ? 'Seulement la ligne sélectionnée' : `Seulement les ${lines(n)} sélectionnées`),
  reading: (done: number): string => `Lecture\u00a0: ${lines(done)}…`,
  exported: (n: number): string => `${count(n, 'ligne exportée', 'lignes exportées')}.`,
  /** What a downloaded file is called, between the desk's name and the library's. */
  fileName: 'lignes',
};

export const ofOrders = {
  heading: 'Commandes',
  search: 'Rechercher des commandes',
  placeholder: 'Numéro ou fournisseur',
  found: (n: number): string => (n === 0 ? 'Aucune commande' : orders(n)),
  failed: 'Les commandes n’ont pas pu être lues.',
  chooseAll: (found: number): string => (isOne(found) ? 'Sélectionner la commande trouvée' : `Sélectionner les ${orders(found)} trouvées`),
  region: 'Commandes sélectionnées',
  chosen: (n: number): string => (n === 0 ? 'Aucune commande sélectionnée' : count(n, 'commande sélectionnée', 'commandes sélectionnées')),
  panel: 'Ce qui peut être fait avec les commandes sélectionnées',
  nothing: 'Les règles ne proposent rien pour ces commandes prises ensemble.',
  asked: (some: number, all: number): string => `Vérifié sur ${whole(some)} des ${orders(all)}, réparties régulièrement. Ce que chaque commande permet est montré avant que rien ne soit fait.`,
  collecting: 'Rassemblement des commandes…',
  changesOnly: 'Seul ce que vous remplissez ici est modifié, de la même façon sur chaque commande.',
  oneByOne: 'Commande par commande',
  outcomes: 'Chaque commande et son résultat',
  viewsHelp: 'Une vue comprend ce qui est cherché, l’ordre des commandes, les colonnes et la densité. Les vues sont conservées sur cet appareil\u00a0; chacune est un lien qui peut être transmis.',
  defaultView: 'Toutes les commandes, comme au début',
  which: 'Quelles commandes',
  allFound: (n: number): string => (isOne(n) ? 'La commande trouvée' : `Les ${orders(n)} trouvées`),
  onlyChosen: (n: number): string => (isOne(n) ? 'Seulement la commande sélectionnée' : `Seulement les ${orders(n)} sélectionnées`),
  reading: (done: number): string => `Lecture\u00a0: ${orders(done)}…`,
  exported: (n: number): string => `${count(n, 'commande exportée', 'commandes exportées')}.`,
  fileName: 'commandes',
};
