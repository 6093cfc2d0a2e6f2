// SPDX-License-Identifier: Apache-2.0
// What is said about pieces beside the actions' own words.

import { count } from '../phrase';
import { whole } from '../format';

/** What the buttons of one piece say, short because they stand in its row. */
export const pieceButtons = {
  receive: 'Réceptionner', unreceive: 'Annuler', expect: 'Attendre', edit: 'Modifier', remove: 'Supprimer', unbind: 'Dérelier',
};

/** Buttons for all chosen pieces that can take the action. */
export const chosenButtons = {
  quick: (n: number): string => `Réception rapide (${whole(n)})…`,
  receive: (n: number): string => `Réceptionner (${whole(n)})…`,
  /** An action's own button, for so many. */
  other: (action: string, n: number): string => `${action} (${whole(n)})…`,
};

export const pieceWords = {
  pieces: (n: number): string => count(n, 'pièce', 'pièces'),
  ofLine: (name: string, line: string): string => `${name} de ${line}`,
  copy: (number: string): string => `exemplaire ${number}`,
  unnamed: (number: number): string => `pièce ${String(number)}`,
  bound: 'reliée dans un volume',
  /** Under the day of a piece that is received, beside its status. */
  received: (by: string): string => (by ? `par ${by}` : 'reçue'),
  expected: 'attendue',
  none: 'La ligne n’a pas de pièces.',
  nothingFound: 'Aucune pièce ne correspond.',
  heading: 'Pièces',
  shown: (shown: number, all: number): string => `${count(shown, 'affichée', 'affichées')} sur ${whole(all)}.`,
  showAll: 'Tout afficher',
  search: 'Rechercher des pièces',
  placeholder: 'Code-barres, fascicule, cote',
  filter: 'Filtrer par statut',
  chosen: 'Pièces sélectionnées',
  howManyChosen: (n: number): string => count(n, 'pièce sélectionnée', 'pièces sélectionnées'),
  chooseNone: 'Tout désélectionner',
  chooseAll: 'Sélectionner tout ce qui est affiché',
  choose: (piece: string): string => `Sélectionner ${piece}`,
  requests: (n: number): string => count(n, 'demande', 'demandes'),
  items: (n: number): string => count(n, 'exemplaire', 'exemplaires'),
  holdings: 'Holdings',
  /** A button, and the piece it is about. */
  about: (button: string, piece: string): string => `${button}\u00a0: ${piece}`,
};

/** Headings of the columns. */
export const pieceHeadings = {
  number: 'N°',
  name: 'Pièce',
  barcode: 'Code-barres',
  place: 'Localisation',
  day: 'Date',
  status: 'Statut',
  canBeDone: 'Ce qui peut être fait',
};

export const receivingWords = {
  heading: (n: number, line: string): string => `Réceptionner ${count(n, 'pièce', 'pièces')} de ${line}`,
  about: 'Ce que vous saisissez ici est gardé avec chaque pièce. Entrée passe à la pièce suivante\u00a0: les codes-barres peuvent ainsi être lus l’un après l’autre.',
  kept: 'tel quel',
  usual: 'comme d’habitude',
  fill: (column: string): string => `Recopier vers le bas\u00a0: ${column}`,
  fillHelp: 'Recopie la valeur de la dernière rangée où vous étiez dans les rangées en dessous\u00a0; une numérotation continue de compter.',
  confirm: (n: number): string => `Réceptionner ${count(n, 'pièce', 'pièces')}`,
  keep: 'Pas maintenant',
  table: 'Pièces à réceptionner',
  piece: 'Pièce',
  field: (field: string, piece: string): string => `${field}\u00a0: ${piece}`,
};

export const addingWords = {
  heading: (line: string): string => `Ajouter des pièces à ${line}`,
  howMany: 'Combien',
  title: 'De quel titre',
  every: 'Jours d’une pièce à la suivante',
  counts: 'Les nombres à la fin du résumé d’affichage, de la numérotation et du numéro d’exemplaire continuent de compter.',
  series: (first: string, last: string): string => `De ${first} à ${last}.`,
  confirm: (n: number): string => `Ajouter ${count(n, 'pièce', 'pièces')}`,
  keep: 'Pas maintenant',
};

/** Those that an action does not take although it takes the others. */
export const leftOut = {
  before: (n: number): string => `${count(n, 'pièce est laissée', 'pièces sont laissées')} de côté\u00a0:`,
  after: (n: number): string => `${count(n, 'pièce a été laissée', 'pièces ont été laissées')} de côté\u00a0:`,
};

/** Titles and routing lists of a line. */
export const recordWords = {
  claiming: (active: boolean, days: number | undefined): string =>
    active ? `réclamation ${count(days ?? 0, 'jour', 'jours')} après la date attendue` : 'sans réclamation',
  pieces: (n: number): string => count(n, 'pièce', 'pièces'),
  nobody: 'personne n’y figure encore',
};
