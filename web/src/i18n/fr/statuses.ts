// SPDX-License-Identifier: Apache-2.0
// Statuses as French libraries call them, by code: `Waiting for Invoice` is `waiting_for_invoice`.
// Lines, orders, invoices, pieces, claims and letters are all feminine, and so are their statuses.

import { statusKey } from '../phrase';

export const statuses: Readonly<Record<string, string>> = {
  // Alma: lines and orders
  in_review: 'En révision',
  manual_packaging: 'Regroupement manuel',
  auto_packaging: 'Regroupement automatique',
  ready: 'Prête',
  sent: 'Envoyée',
  waiting_for_invoice: 'En attente de facture',
  recurring_renewal: 'Renouvellement récurrent',
  waiting_for_manual_renewal: 'En attente de renouvellement manuel',
  under_evaluation: 'En évaluation',
  under_evaluation_renewal: 'En évaluation (renouvellement)',
  deferred: 'Différée',
  closed: 'Fermée',
  canceled: 'Annulée',
  deleted: 'Supprimée',
  // FOLIO: orders, receipt and payment of lines
  pending: 'En attente',
  open: 'Ouverte',
  awaiting_receipt: 'En attente de réception',
  partially_received: 'Partiellement reçue',
  fully_received: 'Entièrement reçue',
  receipt_not_required: 'Réception non requise',
  awaiting_payment: 'En attente de paiement',
  partially_paid: 'Partiellement payée',
  fully_paid: 'Entièrement payée',
  payment_not_required: 'Paiement non requis',
  cancelled: 'Annulée',
  ongoing: 'En continu',
  // pieces
  expected: 'Attendue',
  received: 'Reçue',
  late: 'En retard',
  claim_delayed: 'Réclamation différée',
  claim_sent: 'Réclamation envoyée',
  unreceivable: 'Non réceptionnable',
  // invoices
  in_approval: 'En approbation',
  approved: 'Approuvée',
  paid: 'Payée',
  // claims
  draft: 'Brouillon',
  answered: 'Réponse reçue',
  done: 'Terminée',
  reviewed: 'Révisée',
};

/** A status that the core names within a sentence. */
export const named = (status: string): string => statuses[statusKey(status)] ?? status;
