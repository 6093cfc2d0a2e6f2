// SPDX-License-Identifier: Apache-2.0
// The room of one order.

import { whole } from '../format';
import { count } from '../phrase';

export const room = {
  heading: (number: string): string => `Pedido ${number}`,
  documentTitle: (number: string): string => `Pedido ${number} · Accession`,
  making: 'Pedido nuevo',
  trail: 'Está usted aquí',
  next: 'Qué viene ahora',
  actions: 'Acciones sobre el pedido',
  opening: 'Abriendo el pedido…',
  missing: 'Este pedido no está aquí.',
  missingHelp: 'Puede que se haya quitado o que pertenezca a otro espacio de trabajo.',
  toOrders: 'A todos los pedidos',
  edit: 'Editar',
  /** A button on one of several things, told apart by its name. */
  actOn: (what: string, name: string): string => `${what}: ${name}`,
  /** What can't be done now, and why. */
  cannot: (what: string, reason: string): string => `${what}: ${reason}`,
  /** What can't be done is strong. */
  notYet: (what: string, reason: string): string => `No es posible ahora: **${what}**. ${reason}`,
};

export const table = {
  heading: 'Líneas',
  none: 'No hay ninguna línea en este pedido.',
  noneAnyMore: 'Ya no hay ninguna línea en este pedido.',
  line: 'Línea',
  title: 'Título',
  status: 'Estado',
  received: 'Recibido',
  expected: 'Previsto',
  price: 'Precio',
  actions: 'Acciones',
  copies: (received: number, expected: number): string => `${whole(received)} de ${whole(expected)}`,
  known: (alert: string): string => `${alert} (vista)`,
};

export const all = {
  columns: { number: 'Número', vendor: 'Proveedor', lines: 'Líneas', sent: 'Enviado', sum: 'Suma' },
  noVendor: 'Sin proveedor',
  none: 'Todavía no hay ningún pedido.',
  noneHelp: 'Un pedido se hace cuando se pide su primera línea, o llega con una importación.',
  nothingFits: 'Ningún pedido coincide.',
  showAll: 'Mostrar todos los pedidos',
};

export const facts = {
  heading: 'Sobre este pedido',
  vendor: 'Proveedor',
  letters: 'Cartas',
  automatic: 'salen por sí solas',
  kind: 'Clase',
  begun: 'Empezado',
  sent: 'Enviado',
  sentSilently: (day: string): string => `${day}, sin carta`,
  sentTimes: (day: string, times: number): string => (times > 1 ? `${day}, ${count(times, 'vez', 'veces')}` : day),
  sum: (currencies: number): string => (currencies > 1 ? 'Sumas' : 'Suma'),
  encumbered: 'Comprometido',
  closeReason: 'Motivo del cierre',
  notes: 'Notas',
};

export const lettersHeading = 'Cartas';
