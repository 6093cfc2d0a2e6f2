// SPDX-License-Identifier: Apache-2.0
// What all dialogs have in common: what would happen, what is missing, what could not be saved.

import { whole } from '../format';

export const preview = {
  looking: 'Viendo qué pasaría…',
  missing: 'Todavía falta esto:',
  /** Where nothing is asked that could be answered otherwise. */
  refused: 'Esto no se puede hacer ahora:',
  willHappen: 'Esto es lo que va a pasar. Todavía no ha cambiado nada.',
  wouldHappen: 'Entonces ocurrirá lo siguiente. Todavía no ha cambiado nada.',
  nothingElse: 'No cambia nada más.',
  /** `why`: a sentence. */
  notSaved: (why: string): string => `No se pudo guardar. ${why}`,
};

export const dialog = {
  unchanged: 'Todavía no ha cambiado nada.',
  /** Names of fields. */
  toFill: (names: readonly string[]): string => `Queda por rellenar: ${names.join(', ')}.`,
  answerFirst: 'Cuando haya respondido, aquí se muestra lo que va a pasar.',
  moreReasons: (n: number): string => `(${whole(n)} más)`,
  really: 'Esto no se puede deshacer. ¿Seguro?',
  keepAll: 'Conservarlo todo',
  deleteThem: 'Eliminarlos y continuar',
  saving: 'Guardando…',
};

/** What a status is of, in front of it. */
export const statusOf = (label: string, status: string): string => `${label}: ${status}`;

/** Things with the same reason; `all` where there are more than are named. */
export const named = (names: readonly string[], all: number): string =>
  (all > names.length ? `${names.join(', ')}… (${whole(all)})` : names.join(', '));
export const withReason = (names: string, reason: string): string => `**${names}**: ${reason}`;
export const furtherReasons = (n: number): string => `${whole(n)} más, por otras razones.`;
