// SPDX-License-Identifier: Apache-2.0
// Conditions for the next step by itself, as they are when met and as they are while missing.

import type { Params } from '../../contract';
import type { ConditionWords } from '../en/conditions';
import { almaConditions } from './alma-conditions';
import { count, lead, number, readable, text } from '../phrase';
import { named } from './statuses';

const ofLine = (p: Params): string => lead(' de la línea ', text(p, 'line', 'number'));
const inStatus = (p: Params, name: string): string => lead(' (', named(text(p, 'status', name)), ')');

export const conditions: Readonly<Record<string, ConditionWords>> = {
  ...almaConditions,
  all_items_received: {
    met: (p) => {
      const expected = number(p, 'expected', 'copies', 'count');
      return expected > 1 ? `recibidos los ${String(expected)} ejemplares` : 'todo recibido';
    },
    missing: (p) => {
      const expected = number(p, 'expected', 'copies');
      const left = expected ? expected - number(p, 'received') : number(p, 'missing', 'count');
      return left > 0 ? `${count(left, 'ejemplar', 'ejemplares')} sin recibir todavía` : 'todavía no se ha recibido todo';
    },
  },
  order_sent: {
    met: 'pedido enviado',
    missing: (p) => `el pedido${lead(' ', text(p, 'order'))} no se ha enviado`,
  },
  fully_invoiced: {
    met: 'facturada por completo',
    missing: 'ninguna factura cubre todavía la línea por completo',
  },
  invoices_paid: {
    met: 'ninguna factura sin pagar',
    missing: (p) => {
      const invoice = text(p, 'invoice', 'number', 'invoices');
      const status = named(text(p, 'status'));
      return invoice
        ? `la factura ${invoice} no está pagada${lead(' (estado: ', status, ')')}`
        : 'hay una factura sin pagar';
    },
  },
  one_time: {
    met: 'se pide una sola vez',
    missing: 'la línea continúa: no es un pedido único',
  },
  not_in_review: {
    met: 'revisada',
    missing: 'la línea sigue en revisión',
  },
  some_item_missing: { met: 'queda un ejemplar por llegar', missing: 'todos los ejemplares están aquí' },
  has_active_line: { met: 'el pedido tiene una línea activa', missing: 'el pedido no tiene ninguna línea activa' },
  no_active_line: { met: 'ninguna línea del pedido está activa', missing: 'el pedido aún tiene líneas activas' },
  has_closed_line: { met: 'hay una línea del pedido cerrada', missing: 'ninguna línea del pedido está cerrada' },
  no_closed_line: { met: 'ninguna línea del pedido está cerrada', missing: 'hay una línea del pedido cerrada' },
  was_sent: { met: 'el pedido se envió', missing: 'el pedido nunca se envió' },
  never_sent: { met: 'el pedido nunca se envió', missing: 'el pedido se envió' },
  review_passed: { met: 'revisión superada', missing: (p) => say(p) },
  no_piece_expected: {
    met: 'ya no se espera ninguna pieza',
    missing: (p) => {
      const left = number(p, 'expected') - number(p, 'received');
      return left > 0 ? `${count(left, 'pieza esperada', 'piezas esperadas')} todavía` : 'todavía se esperan piezas';
    },
  },
  has_pieces: { met: 'hay piezas', missing: 'no hay piezas' },
  some_piece_expected: { met: 'todavía se espera una pieza', missing: 'ya no se espera ninguna pieza' },
  some_piece_resolved: { met: 'ha llegado una pieza', missing: 'todavía no ha llegado ninguna pieza' },
  no_piece_resolved: { met: 'todavía no ha llegado ninguna pieza', missing: 'ha llegado una pieza' },
  evaluated: { met: 'comprobado tras una recepción', missing: 'solo se comprueba cuando se recibe algo' },
  all_lines_cancelled: { met: 'todas las líneas están canceladas', missing: 'no todas las líneas están canceladas' },
  all_lines_final: {
    met: 'recepción y pago de todas las líneas terminados',
    missing: (p) => lineNotFinal(p) || 'la recepción o el pago de una línea no ha terminado',
  },
  some_line_not_final: { met: 'hay una línea sin terminar', missing: 'todas las líneas están terminadas' },
  receipt_final: {
    met: (p) => `recepción${ofLine(p)} terminada${inStatus(p, 'receipt')}`,
    missing: (p) => `la recepción${ofLine(p)} no ha terminado${inStatus(p, 'receipt')}`,
  },
  payment_final: {
    met: (p) => `pago${ofLine(p)} terminado${inStatus(p, 'payment')}`,
    missing: (p) => `el pago${ofLine(p)} no ha terminado${inStatus(p, 'payment')}`,
  },
};

function say(params: Params): string {
  const path = text(params, 'path');
  return path ? `la revisión se detiene en: ${readable(path).toLocaleLowerCase()}` : 'la revisión encuentra que falta algo';
}

/** "línea 10001-2: recepción «En espera de recepción», pago «En espera de pago»". */
export function lineNotFinal(params: Params): string {
  const parts = [
    text(params, 'receiptFinal') === 'true' ? '' : lead('recepción «', named(text(params, 'receipt')), '»'),
    text(params, 'paymentFinal') === 'true' ? '' : lead('pago «', named(text(params, 'payment')), '»'),
  ].filter(Boolean);
  return parts.length > 0 ? `${lead('línea ', text(params, 'line'), ': ')}${parts.join(', ')}` : '';
}

/** A condition that has no words here, by its name made readable. */
export const unknownCondition = (name: string, met: boolean): string => (met ? name : `${name}: todavía no`);
