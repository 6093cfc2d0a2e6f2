// SPDX-License-Identifier: Apache-2.0
// The command palette.

import { count } from '../phrase';

export const paletteWords = {
  open: 'Trouver une ligne ou une action',
  label: 'Trouver une ligne, une page, une action, une vue ou un réglage',
  placeholder: 'Ligne, titre, code-barres, ou ce que vous voulez faire',
  results: 'Trouvé',
  nothing: 'Rien n’est trouvé.',
  cannot: (reason: string): string => `Pas maintenant\u00a0: ${reason}`,
  count: (n: number): string => count(n, 'entrée', 'entrées'),
  groups: { recent: 'Utilisé récemment', lines: 'Lignes', actions: 'Ce qui peut être fait ici', rooms: 'Pages', views: 'Vues', settings: 'Réglages', titles: 'Lignes' },
  language: (name: string): string => `Langue\u00a0: ${name}`,
  keys: 'Touches',
  inSettings: 'Nom, rôles, langue, apparence, sons, bibliothèque',
  part: (part: string): string => `Réglages\u00a0: ${part}`,
  theme: { auto: 'Apparence\u00a0: comme l’appareil', light: 'Apparence\u00a0: claire', dark: 'Apparence\u00a0: sombre' },
};
