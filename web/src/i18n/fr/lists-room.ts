// SPDX-License-Identifier: Apache-2.0
// The room of the work lists, and what the daily jobs would do.

import type { JobWords } from '../en/lists-room';
import { date, whole } from '../format';
import { count } from '../phrase';

export const room = {
  heading: 'Listes de travail',
  asOf: 'À la date du',
  today: 'Aujourd’hui',
  any: 'Travail en cours',
  byDay: 'À faire selon la date',
  back: 'Toutes les listes de travail',
  looking: 'Parcours des lignes…',
  failed: 'Les listes n’ont pas pu être lues.',
  unknown: 'Cette liste n’existe pas.',
  toAll: 'Vers toutes les listes de travail',
  more: (n: number): string => `Et ${count(n, 'autre', 'autres')}.`,
};

export const pages = {
  region: 'Pages',
  previous: 'Précédente',
  next: 'Suivante',
  range: (from: number, to: number, all: number): string => `${whole(from)} à ${whole(to)} sur ${whole(all)}`,
};

export const table = {
  line: 'Ligne',
  title: 'Titre et fournisseur',
  why: 'Pourquoi elle est ici',
  price: 'Prix',
  choose: (number: string): string => `Sélectionner ${number}`,
  chooseAll: 'Sélectionner toutes celles de cette page',
  chooseThem: 'Les sélectionner',
  chooseThemOf: (number: string): string => `Sélectionner ${number} et toutes celles qui vont avec`,
};

export const daily = {
  region: 'Les tâches du jour',
  waits: (n: number): string => (n === 0 ? 'Rien n’attend les tâches du jour aujourd’hui.' : `${count(n, 'chose attend', 'choses attendent')} les tâches du jour aujourd’hui.`),
  waitsOn: (n: number, day: string): string => (n === 0
    ? `Rien n’attend les tâches du jour le ${date(day)}.` : `${count(n, 'chose attend', 'choses attendent')} les tâches du jour le ${date(day)}.`),
  neverRan: 'Elles n’ont encore jamais été exécutées dans cette bibliothèque.',
  ranToday: 'Elles ont été exécutées aujourd’hui.',
  ranOn: (day: string): string => `Dernière exécution\u00a0: ${date(day)}.`,
  onlyLooking: 'Regarder un autre jour n’exécute rien.',
  button: 'Lancer les tâches d’aujourd’hui…',
  help: 'Vous voyez ce qu’elles feraient avant qu’elles ne le fassent.',
  heading: (day: string): string => `Lancer les tâches du ${date(day)}\u00a0?`,
  about: 'Elles regroupent et envoient, renouvellent, rappellent et réclament, dans cet ordre.',
  confirm: 'Les lancer',
  keep: 'Pas encore',
  done: 'Les tâches du jour ont été exécutées.',
};

/** Other daily jobs, by their action. */
export const jobs: Readonly<Record<string, JobWords>> = {};

/** After something was done, in every room. */
export const doneWords = {
  saved: (at: string): string => `Enregistré sur cet appareil à ${at}.`,
  notKept: 'Non conservé sur cet appareil.',
  whatItDid: 'Ce qui en est résulté',
  away: 'Ranger',
  undo: 'Annuler cette action',
  undoing: 'Annulation…',
  undone: (sentence: string): string => `Action annulée\u00a0: ${sentence}`,
};

export const saving = 'Enregistrement…';
