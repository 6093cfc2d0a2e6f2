// SPDX-License-Identifier: Apache-2.0
// The work lists of orders with pieces: what each is called, what it is for, what an empty one says, why a line is on
// it, and the job that looks for late pieces.

import type { ListWords } from '../en/lists';
import type { JobWords } from '../en/lists-room';
import { date } from '../format';
import { count, lead, number, text, type Phrases } from '../phrase';

const days = (params: Parameters<typeof number>[0], name: string): string => count(number(params, name), 'día', 'días');
const pieces = (params: Parameters<typeof number>[0]): string => count(number(params, 'pieces'), 'pieza', 'piezas');
const dated = (params: Parameters<typeof text>[0]): string => (text(params, 'date') ? date(text(params, 'date')) : '');

export const listsOfPieces: Readonly<Record<string, ListWords>> = {
  pending_orders: {
    name: 'Por abrir',
    about: 'Líneas de pedidos aún pendientes. Abra una para ver lo que le falta a su pedido, o abra el pedido.',
    empty: 'Ningún pedido está pendiente. Los pedidos nuevos quedan aquí hasta que se abren.',
  },
  late_pieces: {
    name: 'Con retraso',
    about: 'Líneas con piezas retrasadas. Pregunte al proveedor y anote la reclamación, o marque como no recibible lo que no va a llegar.',
    empty: 'Ninguna pieza lleva retraso. El proceso de reclamación marca una pieza cuando termina su plazo de reclamación.',
  },
  claimed_pieces: {
    name: 'Reclamadas',
    about: 'Líneas con piezas reclamadas al proveedor. Dejan la lista cuando las piezas llegan.',
    empty: 'Ninguna reclamación está abierta.',
  },
  received_not_paid: {
    name: 'Recibidas, sin pagar',
    about: 'Ha llegado todo; el pedido sigue abierto hasta que la línea se pague o no requiera pago.',
    empty: 'Nada de lo recibido espera su pago.',
  },
  paid_not_received: {
    name: 'Pagadas, sin recibir',
    about: 'Pagadas por completo; el pedido sigue abierto hasta que llegue todo o se marque como no recibible.',
    empty: 'Nada de lo pagado está por llegar.',
  },
  claim_job: {
    name: 'A punto de retrasarse',
    about: 'Líneas con piezas cuyo plazo de reclamación termina ese día. El proceso de reclamación las marca con retraso.',
    empty: 'El proceso de reclamación no encontraría nada ese día.',
  },
  overdue_pieces: {
    name: 'Vencidas, sin reclamación',
    about: 'Líneas con piezas pasadas de su fecha prevista que ningún proceso reclama: la reclamación está desactivada o no tiene plazo.',
    empty: 'Ninguna pieza sin reclamación está vencida ese día.',
  },
  ongoing_renewals: {
    name: 'Renovaciones',
    about: 'Suscripciones abiertas cuya fecha de renovación, menos el periodo de revisión, se alcanza ese día.',
    empty: 'Ninguna suscripción está por renovar ese día.',
  },
  ongoing_reviews: {
    name: 'Revisiones',
    about: 'Pedidos continuos abiertos cuya fecha de revisión se alcanza ese día.',
    empty: 'Ningún pedido continuo está por revisar ese día.',
  },
};

export const reasonsOfPieces: Phrases = {
  may_be_opened: 'No falta nada: su pedido se puede abrir.',
  other_lines_first: 'Otras líneas de su pedido aún no se pueden abrir.',
  late_pieces: (p) => `${pieces(p)} con retraso${lead(', prevista para el ', dated(p))}.`,
  claimed_pieces: (p) => `${pieces(p)} con reclamación${lead(', respuesta prevista antes del ', dated(p))}.`,
  received_not_paid: (p) => `Aún sin pagar${lead('; recibida el ', dated(p))}.`,
  paid_not_received: (p) => number(p, 'pieces') === 0 ? 'Aún no ha llegado nada.' : `${pieces(p)} por llegar${lead(', fecha prevista ', dated(p))}.`,
  claim_job: (p) => `${pieces(p)} por marcar con retraso${lead(', fecha prevista ', dated(p))}.`,
  overdue_pieces: (p) => `${pieces(p)}, fecha prevista ${dated(p)}: hace ${days(p, 'days')}.`,
  ongoing_renewals: (p) => `Renovación el ${dated(p)}.`,
  ongoing_reviews: (p) => `Por revisar desde el ${dated(p)}.`,
};

export const jobsOfPieces: Readonly<Record<string, JobWords>> = {
  claim_job: {
    region: 'El proceso de reclamación',
    waits: (n: number): string => (n === 0 ? 'El proceso de reclamación no encontraría nada hoy.' : `${count(n, 'línea tiene', 'líneas tienen')} piezas que desde hoy llevan retraso.`),
    waitsOn: (n: number, day: string): string => (n === 0
      ? `El proceso de reclamación no encontraría nada el ${date(day)}.` : `${count(n, 'línea tiene', 'líneas tienen')} piezas con retraso el ${date(day)}.`),
    button: 'Ejecutar el proceso de reclamación de hoy…',
    help: 'Verá lo que marcaría antes de que lo haga.',
    heading: (day: string): string => `¿Ejecutar el proceso de reclamación del ${date(day)}?`,
    about: 'Marca con retraso las piezas cuyo plazo de reclamación ha terminado.',
    confirm: 'Marcar con retraso',
    keep: 'Todavía no',
    done: 'El proceso de reclamación se ha ejecutado.',
  },
};
