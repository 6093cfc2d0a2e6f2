// SPDX-License-Identifier: Apache-2.0
// A line's money and what is known of it, as its two tables say it.

import type { Phrases } from '../phrase';
import { count, lead, text } from '../phrase';
import { date, whole } from '../format';

const days = (n: number): string => count(n, 'día', 'días');

// ---- money

export const money = {
  heading: 'Dinero',
  noteInvoice: 'Anotar una factura…',
  noFund: 'No se carga a ningún fondo.',
  funds: 'Fondos',
  fund: 'Fondo',
  share: 'Parte',
  amount: 'Importe',
  encumbered: 'Comprometido',
  invoiced: 'Facturado',
  invoices: 'Facturas',
  invoice: 'Factura',
  status: 'Estado',
  covers: 'Cubre',
  everything: 'todo lo que quedaba',
  part: 'una parte',
  /** The price and what is set aside for it, both with their currency. */
  /** `encumbrance`: what has become of it, in words. */
  head: (price: string, encumbrance: string): string => `${price}${lead(' · ', encumbrance)}`,
};

/** What has become of the money that was set aside. */
/** With the amount, where there is one. */
export const encumbranceStates: Phrases = {
  none: 'nada comprometido', encumbered: (p) => (text(p, 'amount') ? `${text(p, 'amount')} comprometidos` : 'nada comprometido'), released: 'compromiso liberado',
};

// ---- about the line

export const heading = 'Sobre esta línea';
export const edit = 'Editar…';

export const labels = {
  author: 'Autor',
  publisher: 'Editorial',
  edition: 'Edición',
  isbn: 'ISBN',
  issn: 'ISSN',
  type: 'Tipo',
  assignedTo: 'Se ocupa de ella',
  askedForBy: 'Pedida por',
  format: 'Formato',
  acquired: 'Adquisición',
  vendor: 'Proveedor',
  reference: 'Referencia del proveedor',
  order: 'Pedido',
  owner: 'Propietaria',
  location: 'Ubicación',
  created: 'Creada',
  ordered: 'Pedida',
  expected: 'Prevista',
  renewal: 'Renovación',
  renewsOn: 'Se renueva el',
  subscribed: 'Suscripción',
  issues: 'Fascículos',
  onRenewal: 'Al renovar',
  deferred: 'Aplazada hasta',
  claim: 'Reclamación',
  claimedAfter: 'Se reclama tras',
  closeReason: 'Motivo del cierre',
  cancelReason: 'Motivo de la cancelación',
  receivingNote: 'Nota de recepción',
  notes: 'Notas',
};

/** Format and continuity together; either alone where the other is not known. */
export const formats: Phrases = {
  physical: 'Física',
  electronic: 'Electrónica',
  mixed: 'Física y electrónica',
  other: 'Otra',
  one_time: 'Única vez',
  continuous: 'Continua',
  physical_one_time: 'Física, única vez',
  physical_continuous: 'Física, continua',
  electronic_one_time: 'Electrónica, única vez',
  electronic_continuous: 'Electrónica, continua',
  mixed_one_time: 'Física y electrónica, única vez',
  mixed_continuous: 'Física y electrónica, continua',
  other_one_time: 'Otra, única vez',
  other_continuous: 'Otra, continua',
};

export const withAccount = (vendor: string, account: string): string => `${vendor}, cuenta ${account}`;
export const withLines = (order: string, lines: number): string => `${order} (${count(lines, 'línea', 'líneas')})`;
export const withItems = (place: string, items: number): string => `${place} (${count(items, 'ejemplar', 'ejemplares')})`;

/** `months`: the length of its cycle, where it has one. */
export const renewal = (manual: boolean, months: number): string =>
  `${manual ? 'a mano' : 'por sí sola'}${months > 0 ? `, cada ${count(months, 'mes', 'meses')}` : ''}`;
export const renewsOn = (on: string, notice: number): string => `${date(on)}, preaviso de ${days(notice)}`;
export const subscribed = (from: string, to: string): string =>
  (from && to ? `del ${date(from)} al ${date(to)}` : from ? `desde el ${date(from)}` : `hasta el ${date(to)}`);
export const issues = (interval: number): string => `cada ${days(interval)}`;
export const deferredUntil = (until: string, reason: string): string => `${date(until)}${lead(': ', reason)}`;
export const inClaim = (reminded: boolean): string => (reminded ? 'en reclamación, se escribió un recordatorio' : 'en reclamación');
export const claimedAfter = (grace: number): string => `${days(grace)} de margen`;

/** How many copies have come. */
export const received = (here: number, all: number): string => `${whole(here)} de ${whole(all)} ${here === 1 ? 'recibido' : 'recibidos'}`;
