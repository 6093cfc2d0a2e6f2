// SPDX-License-Identifier: Apache-2.0
// The room with all lines: searching, sorting, statuses to choose from, and what it says when there is nothing.

import { date, days, whole } from '../format';
import { count } from '../phrase';

export const sorting = {
  by: 'Trier par',
  turnUp: 'Décroissant\u00a0: passer en ordre croissant',
  turnDown: 'Croissant\u00a0: passer en ordre décroissant',
};

export const statuses = {
  region: 'Filtrer',
  /** What is folded away on a narrow screen. */
  summary: (chosen: readonly string[]): string => (chosen.length > 0 ? `Statut\u00a0: ${chosen.join(', ')}` : 'Filtrer'),
  all: (n: number): string => `Afficher les ${whole(n)}`,
  fewer: 'Afficher moins',
  nobody: 'Rien trouvé',
};

/** When what is awaited is due; days are counted from today on. */
export const due = { overdue: 'En retard', week: '7 prochains jours', month: '8 à 30 jours', later: 'Plus tard' };

/** What lines must have besides words and statuses. */
export const conditions = {
  region: 'Conditions',
  button: 'Autres conditions…',
  remove: (condition: string): string => `Retirer «\u00a0${condition}\u00a0»`,
  clear: 'Retirer toutes les conditions',
  words: (text: string): string => `Mots\u00a0: ${text}`,
  statuses: (axis: string, chosen: readonly string[]): string => `${axis}\u00a0: ${chosen.join(' ou ')}`,
  vendor: (name: string): string => `Fournisseur\u00a0: ${name}`,
  fund: (name: string): string => `Fonds\u00a0: ${name}`,
  location: (name: string): string => `Localisation\u00a0: ${name}`,
  invoice: (number: string): string => `Sur la facture ${number}`,
  open: 'Seulement les lignes en cours',
  outstanding: 'Seulement ce qui peut encore être reçu',
  expected: {
    on: (day: string): string => `Attendues le ${date(day)}`,
    between: (from: string, to: string): string => `Attendues\u00a0: ${days(from, to)}`,
    from: (day: string): string => `Attendues le ${date(day)} ou après`,
    to: (day: string): string => `Attendues le ${date(day)} ou avant`,
  },
  received: {
    on: (day: string): string => `Reçues le ${date(day)}`,
    between: (from: string, to: string): string => `Reçues\u00a0: ${days(from, to)}`,
    from: (day: string): string => `Reçues le ${date(day)} ou après`,
    to: (day: string): string => `Reçues le ${date(day)} ou avant`,
  },
  sent: {
    on: (day: string): string => `Envoyées le ${date(day)}`,
    between: (from: string, to: string): string => `Envoyées\u00a0: ${days(from, to)}`,
    from: (day: string): string => `Envoyées le ${date(day)} ou après`,
    to: (day: string): string => `Envoyées le ${date(day)} ou avant`,
  },
};

/** The form for them. */
export const conditionForm = {
  heading: 'Autres conditions',
  help: 'Sont affichées les lignes qui les remplissent toutes, ainsi que la recherche et les statuts choisis à côté.',
  labels: { vendor: 'Fournisseur', fund: 'Fonds', location: 'Localisation', invoice: 'Numéro de facture' },
  spans: { expected: 'Attendues', received: 'Reçues', sent: 'Envoyées au fournisseur' },
  from: 'Du',
  to: 'Au',
  fromOf: (span: string): string => `${span}\u00a0: premier jour`,
  toOf: (span: string): string => `${span}\u00a0: dernier jour`,
  open: 'Seulement les lignes en cours\u00a0: ni fermées, ni annulées, ni finies d’une autre manière',
  outstanding: 'Seulement les lignes dont quelque chose peut encore être reçu',
  unknown: {
    vendor: (typed: string): string => `Aucun fournisseur ne s’appelle «\u00a0${typed}\u00a0».`,
    fund: (typed: string): string => `Aucun fonds ne s’appelle «\u00a0${typed}\u00a0».`,
    location: (typed: string): string => `Aucune localisation ne s’appelle «\u00a0${typed}\u00a0».`,
  },
  several: (typed: string, n: number): string => `«\u00a0${typed}\u00a0» convient à ${whole(n)}\u00a0: choisissez parmi les propositions.`,
  turned: (span: string): string => `${span}\u00a0: le dernier jour précède le premier.`,
  keep: 'Pas maintenant',
  clear: 'Vider le formulaire',
  confirm: 'Afficher ces lignes',
};

export const nothing = {
  none: 'Cet espace de travail n’a pas encore de lignes.',
  noneHelp: 'Pour commencer, importez des commandes.',
  import: 'Importer des commandes',
  noMatch: 'Aucune ligne ne correspond.',
  /** Before a list of what is asked for. */
  noMatchHelp: 'Tout ceci est demandé\u00a0:',
  showAll: 'Afficher toutes les lignes',
};

export const grid = {
  loading: 'Chargement…',
  /** Days late; where it is two years or more, the years. */
  late: (days: number): string => (days < 730 ? `${count(days, 'jour', 'jours')} de retard` : `${count(Math.max(2, Math.floor(days / 365.25)), 'an', 'ans')} de retard`),
};
