// SPDX-License-Identifier: Apache-2.0
// The outbox and one letter. What letters are called and what is done with them: letters.ts.

import { whole } from '../format';
import { isOne } from '../phrase';

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
