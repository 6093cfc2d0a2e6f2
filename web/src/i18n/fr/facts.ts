// SPDX-License-Identifier: Apache-2.0
// A line's money and what is known of it, as its two tables say it.

import type { Phrases } from '../phrase';
import { count, isOne, lead, text } from '../phrase';
import { date, whole } from '../format';

const days = (n: number): string => count(n, 'jour', 'jours');

// ---- money

export const money = {
  heading: 'Budget',
  noteInvoice: 'Noter une facture…',
  noFund: 'Aucun fonds n’est imputé.',
  funds: 'Fonds',
  fund: 'Fonds',
  share: 'Part',
  amount: 'Montant',
  encumbered: 'Engagé',
  invoiced: 'Facturé',
  invoices: 'Factures',
  invoice: 'Facture',
  status: 'Statut',
  covers: 'Couvre',
  everything: 'tout ce qui restait',
  part: 'une partie',
  /** The price and what is set aside for it, both with their currency. */
  /** `encumbrance`: what has become of it, in words. */
  head: (price: string, encumbrance: string): string => `${price}${lead(' · ', encumbrance)}`,
};

/** What has become of the money that was set aside. */
/** With the amount, where there is one. */
export const encumbranceStates: Phrases = {
  none: 'rien d’engagé', encumbered: (p) => (text(p, 'amount') ? `${text(p, 'amount')} engagés` : 'rien d’engagé'), released: 'engagement libéré',
};

// ---- about the line

export const heading = 'À propos de cette ligne';
export const edit = 'Modifier…';

export const labels = {
  author: 'Auteur',
  publisher: 'Éditeur',
  edition: 'Édition',
  isbn: 'ISBN',
  issn: 'ISSN',
  type: 'Type',
  assignedTo: 'Suivie par',
  askedForBy: 'Demandée par',
  format: 'Format',
  acquired: 'Mode d’acquisition',
  vendor: 'Fournisseur',
  reference: 'Référence du fournisseur',
  order: 'Commande',
  owner: 'Propriétaire',
  location: 'Localisation',
  created: 'Créée le',
  ordered: 'Commandée le',
  expected: 'Attendue le',
  renewal: 'Renouvellement',
  renewsOn: 'Renouvelée le',
  subscribed: 'Abonnement',
  issues: 'Fascicules',
  onRenewal: 'Au renouvellement',
  deferred: 'Différée jusqu’au',
  claim: 'Réclamation',
  claimedAfter: 'Réclamée après',
  closeReason: 'Motif de la fermeture',
  cancelReason: 'Motif de l’annulation',
  receivingNote: 'Note de réception',
  notes: 'Notes',
};

/** Format and continuity together; either alone where the other is not known. */
export const formats: Phrases = {
  physical: 'Physique',
  electronic: 'Électronique',
  mixed: 'Physique et électronique',
  other: 'Autre',
  one_time: 'Ponctuelle',
  continuous: 'En continu',
  physical_one_time: 'Physique, ponctuelle',
  physical_continuous: 'Physique, en continu',
  electronic_one_time: 'Électronique, ponctuelle',
  electronic_continuous: 'Électronique, en continu',
  mixed_one_time: 'Physique et électronique, ponctuelle',
  mixed_continuous: 'Physique et électronique, en continu',
  other_one_time: 'Autre, ponctuelle',
  other_continuous: 'Autre, en continu',
};

export const withAccount = (vendor: string, account: string): string => `${vendor}, compte ${account}`;
export const withLines = (order: string, lines: number): string => `${order} (${count(lines, 'ligne', 'lignes')})`;
export const withItems = (place: string, items: number): string => `${place} (${count(items, 'exemplaire', 'exemplaires')})`;

/** `months`: the length of its cycle, where it has one. */
export const renewal = (manual: boolean, months: number): string => {
  const every = months > 0 ? (isOne(months) ? ', tous les mois' : `, tous les ${whole(months)}\u00a0mois`) : '';
  return `${manual ? 'manuel' : 'automatique'}${every}`;
};
export const renewsOn = (on: string, notice: number): string => `${date(on)}, préavis ${days(notice)} avant`;
export const subscribed = (from: string, to: string): string =>
  (from && to ? `du ${date(from)} au ${date(to)}` : from ? `à partir du ${date(from)}` : `jusqu’au ${date(to)}`);
export const issues = (interval: number): string => (isOne(interval) ? 'tous les jours' : `tous les ${days(interval)}`);
export const deferredUntil = (until: string, reason: string): string => `${date(until)}${lead('\u00a0: ', reason)}`;
export const inClaim = (reminded: boolean): string => (reminded ? 'en réclamation, un rappel a été écrit' : 'en réclamation');
export const claimedAfter = (grace: number): string => `${days(grace)} de délai`;

/** How many copies have come. */
export const received = (here: number, all: number): string => `${whole(here)} sur ${whole(all)} ${isOne(here) ? 'reçu' : 'reçus'}`;
