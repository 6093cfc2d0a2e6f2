// SPDX-License-Identifier: Apache-2.0
// The outbox and one letter. What letters are called and what is done with them: letters.ts.

import { whole } from '../format';
import { count, isOne } from '../phrase';

const letters = (n: number): string => count(n, 'lettre', 'lettres');

export const room = {
  heading: 'Boîte d’envoi',
  opening: 'Ouverture de la boîte d’envoi…',
  failed: 'Les lettres n’ont pas pu être lues.',
  states: 'Lettres par état',
  all: 'Toutes',
  kind: 'Genre',
  everyKind: 'Tous les genres',
  kindOf: (kind: string, n: number): string => `${kind} (${whole(n)})`,
  letters: 'Lettres',
  noneOfKind: 'Aucune lettre de ce genre ici.',
  allLetters: 'Toutes les lettres',
  toLists: 'Vers les listes de travail',
  choose: 'Choisissez une lettre pour la lire.',
  missing: 'Cette lettre n’est pas ici.',
  waiting: 'en attente',
  search: 'Chercher des lettres',
  searchHint: 'Objet, fournisseur, commande, ligne',
  noneFound: 'Aucune lettre ne contient ces mots.',
};

/** Several letters together. */
export const many = {
  region: 'Lettres choisies',
  report: 'Ce que sont devenues les lettres',
  one: (subject: string): string => `Choisir\u00a0: ${subject}`,
  whole: (n: number): string => (n === 1 ? 'Choisir la seule lettre' : `Choisir les ${whole(n)} de cette page`),
  chosen: (n: number): string => count(n, 'lettre choisie', 'lettres choisies'),
  letters,
  none: 'Ne rien choisir',
  heading: (action: string, n: number): string => `${action}\u00a0: ${letters(n)}\u00a0?`,
  cannot: (n: number): string => (n === 1 ? 'Pour 1 lettre, ce n’est pas possible\u00a0; elle reste telle quelle.' : `Pour ${letters(n)}, ce n’est pas possible\u00a0; elles restent telles quelles.`),
  refused: (n: number): string => `Pas possible\u00a0: ${letters(n)}.`,
  away: 'Masquer',
};

export const pages = {
  region: 'Pages',
  newer: 'Plus récentes',
  older: 'Plus anciennes',
  range: (from: number, to: number, all: number): string => `${whole(from)} à ${whole(to)} sur ${whole(all)}`,
};

export const letter = {
  to: 'À',
  automatic: 'par la liaison avec le fournisseur\u00a0: à envoyer depuis votre système',
  byHand: 'à la main',
  written: 'Écrite',
  sent: 'Envoyée',
  failed: 'En échec',
  order: 'Commande',
  lines: (n: number): string => (isOne(n) ? 'Ligne' : 'Lignes'),
  attached: 'Joint',
  text: 'Texte de la lettre',
  why: 'Pourquoi',
  copy: 'Copier le texte',
  copied: 'Copié.',
  copyYourself: 'Sélectionnez-le et copiez-le avec vos propres touches\u00a0: ce navigateur ne laisse pas la page le faire.',
  done: (what: string, subject: string): string => `${what}\u00a0: ${subject}.`,
};
