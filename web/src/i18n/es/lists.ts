// SPDX-License-Identifier: Apache-2.0
// The work lists: what each is called, what it is for, what an empty one says, and why a line is on it.

import type { ListWords } from '../en/lists';
import { date } from '../format';
import { count, lead, number, readable, text, type Phrase, type Phrases } from '../phrase';
import { alerts } from './alma-words';

export const lists: Readonly<Record<string, ListWords>> = {
  in_review: {
    name: 'Por revisar',
    about: 'Líneas que alguien tiene que mirar antes de pedirlas. Abra una para rellenar lo que falta, y después pídala o pásela a empaquetado.',
    empty: 'Todas las líneas han pasado su revisión. Aquí llegan líneas nuevas cuando se crean a mano o cuando una regla de revisión las retiene.',
  },
  manual_packaging: {
    name: 'Por empaquetar a mano',
    about: 'Líneas revisadas que esperan a incluirse en un pedido. Elija las que van juntas y empaquételas.',
    empty: 'Ninguna línea espera a que la empaqueten a mano. Una línea llega aquí desde la revisión cuando está marcada para empaquetarse a mano.',
  },
  waiting_for_invoice: {
    name: 'En espera de factura',
    about: 'Ha llegado todo; la línea se cierra por sí sola cuando sus facturas están registradas y pagadas.',
    empty: 'Nada de lo llegado espera su factura. Las líneas llegan aquí cuando se recibe su último ejemplar o se activa su acceso.',
  },
  renewals: {
    name: 'Renovaciones por decidir',
    about: 'Suscripciones cuya renovación tiene que decidir alguien. Abra una para renovarla, evaluarla o cerrarla.',
    empty: 'Ninguna renovación espera una decisión. Las líneas llegan aquí cuando ha empezado el preaviso de su fecha de renovación.',
  },
  deferred: {
    name: 'Aplazadas',
    about: 'Líneas aplazadas hasta un día. Abra una para retomarla antes.',
    empty: 'No hay nada aplazado. Una línea en revisión o en empaquetado se puede aplazar hasta el día que usted indique.',
  },
  claims: {
    name: 'En reclamación',
    about: 'Líneas retrasadas por las que se pregunta al proveedor. Salen de la lista cuando llega lo que faltaba.',
    empty: 'Ninguna línea está en reclamación. Las tareas diarias ponen aquí una línea cuando han pasado su fecha prevista y los días de margen.',
  },
  package_automatically: {
    name: 'Para empaquetar',
    about: 'Líneas que las tareas diarias incluyen en pedidos por sí solas: juntas las que tienen el mismo proveedor, cuenta, propietaria, moneda y modo de adquisición.',
    empty: 'Ese día no hay nada que empaquetar.',
  },
  skip_packaging: {
    name: 'No se pueden empaquetar',
    about: 'Líneas cargadas a varios fondos mientras esta biblioteca empaqueta por fondo. Las tareas diarias las dejan donde están: deles un solo fondo, o empaquételas a mano.',
    empty: 'Ninguna línea impide el empaquetado.',
  },
  claim: {
    name: 'Reclamaciones pendientes',
    about: 'Líneas cuya fecha prevista y cuyos días de margen han pasado ese día. Las tareas diarias las ponen en reclamación y la primera vez escriben al proveedor.',
    empty: 'Ese día no hay nada retrasado. Una línea se retrasa cuando han pasado su fecha prevista y los días de margen que la siguen.',
  },
  renewal_notice: {
    name: 'Preavisos de renovación',
    about: 'Suscripciones que se renuevan a mano y cuyo preaviso llega ese día. Las tareas diarias las presentan para su decisión.',
    empty: 'Ese día no llega ningún preaviso. El preaviso son los días antes de la fecha de renovación en los que se avisa a alguien.',
  },
  renew_automatically: {
    name: 'Renovaciones automáticas',
    about: 'Suscripciones cuya fecha de renovación llega ese día. Las tareas diarias adelantan la fecha un ciclo de renovación.',
    empty: 'Ese día no se renueva sola ninguna suscripción.',
  },
  remind_of_deferral: {
    name: 'Aplazamientos terminados',
    about: 'Líneas aplazadas cuyo día ha llegado. Las tareas diarias las recuerdan; alguien tiene que retomarlas.',
    empty: 'Ese día no termina ningún aplazamiento.',
  },
};

/** A list that has no words here, by its name made readable. */
export const unknownList = (name: string): ListWords => ({ name, about: '', empty: 'No hay ninguna línea en esta lista.' });

function sentence(phrase: Phrase | undefined, code: string): string {
  return `${typeof phrase === 'string' ? phrase : readable(code)}.`;
}

const days = (params: Parameters<typeof number>[0], name: string): string => count(number(params, name), 'día', 'días');

/** Why a line is on a list. What is not here is a refusal, and has its words there. */
export const listReasons: Phrases = {
  may_be_ordered: 'No falta nada: se puede pedir.',
  alert: (p) => sentence(alerts[text(p, 'alert')], text(p, 'alert')),
  packs_with: (p) => number(p, 'others') === 0
    ? 'No hay nada más aquí que pueda ir con ella.'
    : `Puede ir con ${count(number(p, 'others'), 'línea más', 'líneas más')} de este proveedor.`,
  several_funds: (p) => `Cargada a ${count(number(p, 'count'), 'fondo', 'fondos')}: un pedido admite uno.`,
  late: (p) => `${days(p, 'days')} de retraso: prevista para el ${date(text(p, 'expected'))}, con ${days(p, 'grace')} de margen hasta el ${date(text(p, 'last'))}.`,
  not_late_yet: (p) => `Prevista para el ${date(text(p, 'expected'))}; con ${days(p, 'grace')} de margen, hay tiempo hasta el ${date(text(p, 'last'))}.`,
  claims_begun: (p) => `${count(number(p, 'count'), 'reclamación iniciada', 'reclamaciones iniciadas')}.`,
  claim_letter_written: 'Se escribió al proveedor.',
  nothing_expected: 'Ya no se espera nada.',
  deferred_until: (p) => `Aplazada hasta el ${date(text(p, 'date'))}${lead(': ', text(p, 'reason'))}${lead(' (', text(p, 'note'), ')')}.`,
  renewal_ahead: (p) => `Renovación el ${date(text(p, 'date'))}, preaviso de ${days(p, 'notice')}: desde el ${date(text(p, 'since'))}.`,
  renewal_overdue: (p) => `La fecha de renovación, ${date(text(p, 'date'))}, ha pasado.`,
  renews_by_itself: (p) => `Renovación el ${date(text(p, 'date'))}: avanza ${count(number(p, 'months'), 'mes', 'meses')}, hasta el ${date(text(p, 'next'))}.`,
  no_renewal_date: 'No tiene fecha de renovación.',
};
