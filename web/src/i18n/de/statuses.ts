// SPDX-License-Identifier: Apache-2.0
// Statuses as German-speaking libraries call them, by code: `Waiting for Invoice` is `waiting_for_invoice`.

import { statusKey } from '../phrase';

export const statuses: Readonly<Record<string, string>> = {
  // Alma: lines and orders
  in_review: 'In Prüfung',
  manual_packaging: 'Manuelle Bündelung',
  auto_packaging: 'Automatische Bündelung',
  ready: 'Bereit',
  sent: 'Gesendet',
  waiting_for_invoice: 'Wartet auf Rechnung',
  recurring_renewal: 'Wiederkehrende Verlängerung',
  waiting_for_manual_renewal: 'Wartet auf manuelle Verlängerung',
  under_evaluation: 'In Bewertung',
  under_evaluation_renewal: 'In Bewertung (Verlängerung)',
  deferred: 'Zurückgestellt',
  closed: 'Geschlossen',
  canceled: 'Storniert',
  deleted: 'Gelöscht',
  // FOLIO: orders, receipt and payment of lines
  pending: 'Ausstehend',
  open: 'Offen',
  awaiting_receipt: 'Eingang ausstehend',
  partially_received: 'Teilweise eingegangen',
  fully_received: 'Vollständig eingegangen',
  receipt_not_required: 'Eingang nicht erforderlich',
  awaiting_payment: 'Zahlung ausstehend',
  partially_paid: 'Teilweise bezahlt',
  fully_paid: 'Vollständig bezahlt',
  payment_not_required: 'Zahlung nicht erforderlich',
  cancelled: 'Storniert',
  ongoing: 'Fortlaufend',
  // pieces
  expected: 'Erwartet',
  received: 'Eingegangen',
  late: 'Verspätet',
  claim_delayed: 'Reklamation aufgeschoben',
  claim_sent: 'Reklamation gesendet',
  unreceivable: 'Nicht lieferbar',
  // invoices
  in_approval: 'In Freigabe',
  approved: 'Freigegeben',
  paid: 'Bezahlt',
  // claims
  draft: 'Entwurf',
  answered: 'Beantwortet',
  done: 'Erledigt',
  reviewed: 'Geprüft',
};

/** A status that the core names within a sentence. */
export const named = (status: string): string => statuses[statusKey(status)] ?? status;
