// SPDX-License-Identifier: Apache-2.0
// What is printed, and the dialog that asks for it.

import type { PaperKey } from '../../print/papers';
import type { SheetKey } from '../en/print';
import { whole } from '../format';
import { count } from '../phrase';

export const printing = {
  button: 'Imprimer…',
  heading: 'Imprimer',
  about: (n: number): string => `${count(n, 'document reçu', 'documents reçus')} dans cette séance.`,
  what: 'Quoi',
  sheets: {
    slips: 'Fiches à glisser dans les livres',
    labels: 'Étiquettes de dos et de pochette',
    list: 'Liste de cette séance',
  } satisfies Record<SheetKey, string>,
  paper: 'Étiquettes',
  papers: {
    'a4-24': 'Feuille A4, 24 étiquettes de 70 × 37 mm',
    'letter-30': 'Feuille Letter, 30 étiquettes de 2⅝ × 1 po',
    roll: 'Imprimante d’étiquettes, 89 × 36 mm chacune',
  } satisfies Record<PaperKey, string>,
  used: 'Étiquettes déjà utilisées sur la première feuille',
  without: (n: number): string => `${count(n, 'document n’a pas de cote\u00a0: son étiquette porte', 'documents n’ont pas de cote\u00a0: leurs étiquettes portent')} seulement le titre.`,
  nothing: 'Rien de ce qui a été reçu dans cette séance n’est encore là pour être imprimé.',
  confirm: 'Imprimer',
  keep: 'Pas maintenant',
  reading: 'Lecture…',
};

/** On paper. */
export const onPaper = {
  waits: 'Quelqu’un attend ceci',
  requests: (n: number): string => count(n, 'demande', 'demandes'),
  rush: 'Urgent',
  callNumber: 'Cote',
  location: 'Localisation',
  barcode: 'Code-barres',
  line: 'Ligne',
  order: 'Commande',
  vendor: 'Fournisseur',
  fund: 'Fonds',
  received: 'Reçu',
  note: 'Note',
  title: 'Titre',
  copy: 'Exemplaire',
  time: 'Heure',
  expected: 'Attendu',
  copies: 'Exemplaires',
  list: (library: string): string => `Reçus\u00a0: ${library}`,
  worksheet: (library: string): string => `Feuille de réception\u00a0: ${library}`,
  total: (n: number): string => count(n, 'document', 'documents'),
  lines: (n: number): string => count(n, 'ligne', 'lignes'),
  rows: (shown: number, total: number): string => (shown < total ? `${whole(shown)} sur ${whole(total)}` : `${whole(total)} en tout`),
  checked: 'Vérifié par',
};
