// SPDX-License-Identifier: Apache-2.0
// Statuses in other words than those of their documents, by code: `Waiting for Invoice` is
// `waiting_for_invoice`. They are masculine, as the word `estado` is: `está en el estado «Enviado»`.

import { statusKey } from '../phrase';

export const statuses: Readonly<Record<string, string>> = {
  in_review: 'En revisión',
  manual_packaging: 'Empaquetado manual',
  auto_packaging: 'Empaquetado automático',
  ready: 'Listo',
  sent: 'Enviado',
  waiting_for_invoice: 'En espera de factura',
  recurring_renewal: 'Renovación periódica',
  waiting_for_manual_renewal: 'En espera de renovación manual',
  under_evaluation: 'En evaluación',
  under_evaluation_renewal: 'En evaluación (renovación)',
  deferred: 'Aplazado',
  closed: 'Cerrado',
  canceled: 'Cancelado',
  deleted: 'Eliminado',
  pending: 'Pendiente',
  open: 'Abierto',
  awaiting_receipt: 'En espera de recepción',
  partially_received: 'Recibido parcialmente',
  fully_received: 'Recibido por completo',
  receipt_not_required: 'Recepción no necesaria',
  awaiting_payment: 'En espera de pago',
  partially_paid: 'Pagado parcialmente',
  fully_paid: 'Pagado por completo',
  payment_not_required: 'Pago no necesario',
  cancelled: 'Cancelado',
  ongoing: 'En curso',
  expected: 'Esperado',
  received: 'Recibido',
  late: 'Retrasado',
  claim_delayed: 'Reclamación aplazada',
  claim_sent: 'Reclamación enviada',
  unreceivable: 'No recibible',
  in_approval: 'En aprobación',
  approved: 'Aprobado',
  paid: 'Pagado',
  draft: 'Borrador',
  answered: 'Respondido',
  done: 'Hecho',
  reviewed: 'Revisado',
};

/** A status that the core names within a sentence. */
export const named = (status: string): string => statuses[statusKey(status)] ?? status;
