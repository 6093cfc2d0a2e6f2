// SPDX-License-Identifier: Apache-2.0
// What the hub did not take, or took otherwise than announced, and what a person can do about it.

import type { AttentionEntry, SinceEntry } from '../../contract';
import { moment, visible } from '../format';
import { count, lead } from '../phrase';

type Kind = AttentionEntry['kind'];

/** Beside the entry in the list. */
export const attentionKinds: Readonly<Record<Kind, string>> = {
  rejected: 'No aceptado',
  accepted_adjusted: 'Aceptado, de otro modo',
  blocked: 'Sigue en espera',
};

export const attentionLeads: Readonly<Record<Kind, string>> = {
  rejected: 'El hub no pudo aceptar esto: no se hizo nada de ello en la biblioteca.',
  accepted_adjusted: 'El hub ha aceptado esto, pero el resultado no es el que se anunció aquí.',
  blocked: 'Esto sigue esperando a enviarse. Tal como están las cosas ahora, no se permitiría; el hub tiene la última palabra cuando se envíe.',
};

/** "Recibido, M. Tsang, 24 nov, 9:14, Puesto 2". `done` is the action's own word. */
export function sinceSentence(done: string, { actor, device, at }: SinceEntry): string {
  return `**${done}**${lead(' por ', visible(actor))}, ${moment(at)}${device && device !== actor ? `, en ${visible(device)}` : ''}`;
}

export function whoSentence({ actor, at }: AttentionEntry): string {
  return `${actor ? `${visible(actor)} · ` : ''}${moment(at)}`;
}

/** What has become of an entry: “Hecho otra vez: Recibir, POL-1204.” */
export const settledSentence = (done: string, action: string, line: string): string => `${done}: ${action}${lead(', ', line)}.`;

export const attentionWords = {
  room: 'Por atender',
  empty: {
    heading: 'No hay nada por atender.',
    sentences: [
      'Puede trabajar sin red, y los demás también. Cuando dos personas hicieron entretanto lo mismo, el hub acepta lo que le llegó primero.',
      'Lo que no pudo aceptar se muestra aquí, con el motivo y con lo que hicieron los demás. Usted elige entonces: hacerlo otra vez tal como están las cosas ahora, cambiarlo, o descartarlo con un motivo. Nada se pierde sin aviso.',
    ],
  },
  none: 'Este espacio de trabajo no pertenece a ningún hub, así que nada vuelve a él.',
  gone: 'Esto está resuelto.',
  choose: 'Elija una entrada para leerla.',
  why: 'Por qué no',
  since: 'Qué hicieron los demás entretanto',
  shown: 'Lo anunciado aquí',
  became: 'Lo que resultó',
  nothingShown: 'No iba a cambiar nada más.',
  nothingBecame: 'No ha cambiado nada más.',
  dependents: (many: number): string => (many === 1
    ? `${count(many, 'cambio posterior', 'cambios posteriores')} de este dispositivo se apoyaba en él. El hub lo decide como todos los demás, y se muestra aquí si no puede aceptarlo.`
    : `${count(many, 'cambio posterior', 'cambios posteriores')} de este dispositivo se apoyaban en él. El hub los decide como todos los demás, y se muestran aquí si no puede aceptarlos.`),
  redo: { button: 'Hacerlo otra vez', heading: '¿Hacerlo otra vez, tal como están las cosas ahora?', confirm: 'Sí, hacerlo otra vez', keep: 'Ahora no', done: 'Hecho otra vez' },
  edit: { button: 'Cambiarlo y enviarlo otra vez' },
  discard: {
    button: 'Descartar', heading: '¿Descartar este cambio?', label: 'Por qué', confirm: 'Descartarlo', keep: 'Conservarlo aquí', done: 'Descartado',
    about: 'No se aceptó y no se vuelve a hacer. El motivo se conserva en el historial.',
  },
  note: { button: 'Tomar nota', done: 'Anotado' },
  waits: 'Ahora no hay que hacer nada: se envía por sí solo.',
  listed: (many: number): string => count(many, 'entrada', 'entradas'),
  workspace: 'La biblioteca',
  otherLine: 'en otra línea',
  all: 'Todos',
};
