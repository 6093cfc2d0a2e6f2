// SPDX-License-Identifier: Apache-2.0
// The room of one order.

import { whole } from '../format';

export const room = {
  heading: (number: string): string => `Commande ${number}`,
  documentTitle: (number: string): string => `Commande ${number} · Accession`,
  making: 'Nouvelle commande',
  trail: 'Vous êtes ici',
  next: 'Ce qui vient ensuite',
  actions: 'Actions sur la commande',
  opening: 'Ouverture de la commande…',
  missing: 'Cette commande n’est pas ici.',
  missingHelp: 'Elle a peut-être été retirée, ou appartient à un autre espace de travail.',
  toOrders: 'Vers toutes les commandes',
  edit: 'Modifier',
  /** A button on one of several things, told apart by its name. */
  actOn: (what: string, name: string): string => `${what}\u00a0: ${name}`,
  /** What can't be done now, and why. */
  cannot: (what: string, reason: string): string => `${what}\u00a0: ${reason}`,
  /** What can't be done is strong. */
  notYet: (what: string, reason: string): string => `Impossible pour le moment\u00a0: **${what}**. ${reason}`,
};

export const table = {
  heading: 'Lignes',
  none: 'Aucune ligne n’est dans cette commande.',
  noneAnyMore: 'Plus aucune ligne n’est dans cette commande.',
  line: 'Ligne',
  title: 'Titre',
  status: 'Statut',
  received: 'Reçus',
  expected: 'Attendue le',
  price: 'Prix',
  actions: 'Actions',
  copies: (received: number, expected: number): string => `${whole(received)} sur ${whole(expected)}`,
  known: (alert: string): string => `${alert}, pris en compte`,
};

export const all = {
  columns: { number: 'Numéro', vendor: 'Fournisseur', lines: 'Lignes', sent: 'Envoyée', sum: 'Somme' },
  noVendor: 'Sans fournisseur',
  none: 'Il n’y a pas encore de commande.',
  noneHelp: 'Une commande naît quand sa première ligne est commandée, ou vient avec un import.',
  nothingFits: 'Aucune commande ne correspond.',
  showAll: 'Montrer toutes les commandes',
};

export const facts = {
  heading: 'À propos de cette commande',
  vendor: 'Fournisseur',
  letters: 'Lettres',
  automatic: 'partent automatiquement',
  kind: 'Genre',
  begun: 'Commencée',
  sent: 'Envoyée',
  sentSilently: (day: string): string => `${day}, sans lettre`,
  sentTimes: (day: string, times: number): string => (times > 1 ? `${day}, ${whole(times)}\u00a0fois` : day),
  sum: (currencies: number): string => (currencies > 1 ? 'Totaux' : 'Total'),
  encumbered: 'Engagé',
  closeReason: 'Motif de la fermeture',
  notes: 'Notes',
};

export const lettersHeading = 'Lettres';
