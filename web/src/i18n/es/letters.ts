// SPDX-License-Identifier: Apache-2.0
// The outbox: kinds and states of letters, and what is asked before their state is changed.

import type { LetterActionWords } from '../en/letters';

export const letterKinds: Readonly<Record<string, string>> = {
  order: 'Pedido',
  cancellation: 'Cancelación',
  claim: 'Reclamación',
  claim_letter: 'Primera reclamación',
};

export const letterStates: Readonly<Record<string, string>> = {
  waiting: 'En espera',
  sent: 'Enviada',
  failed: 'Fallida',
};

/** An empty outbox, by the state that was asked for. */
export const noLetters: Readonly<Record<string, string>> = {
  '': 'Todavía no se ha escrito nada a ningún proveedor. Enviar un pedido, cancelar una línea enviada y reclamar lo que se retrasa pone aquí una carta.',
  waiting: 'Ninguna carta espera ser enviada.',
  sent: 'Todavía no se ha enviado ninguna carta. Márquela como enviada cuando haya salido.',
  failed: 'No ha vuelto ninguna carta.',
};

/** An action that has no words here, by its button. */
export const unknownLetterAction = (button: string): Pick<LetterActionWords, 'button' | 'heading' | 'about' | 'confirm'> => ({
  button, heading: `¿${button}?`, about: '', confirm: button,
});

export const letterActions: Readonly<Record<string, LetterActionWords>> = {
  mark_letter_sent: {
    button: 'Marcar como enviada', heading: '¿Se ha enviado esta carta?', about: 'Envíela antes a su manera: por correo, a través del sitio del proveedor o en papel.',
    confirm: 'Sí, se ha enviado', keep: 'Todavía no', done: 'Marcada como enviada',
  },
  mark_letter_failed: {
    button: 'Marcar como fallida', heading: '¿Falló esta carta?', about: 'Se queda aquí hasta que se ponga otra vez en espera o se envíe.',
    confirm: 'Marcar como fallida', keep: 'Dejarla como está', done: 'Marcada como fallida',
  },
  queue_letter_again: {
    button: 'Poner otra vez en espera', heading: '¿Poner esta carta otra vez entre las que esperan?', about: 'Se olvida el motivo por el que falló.',
    confirm: 'Ponerla otra vez', keep: 'Dejarla como está', done: 'Otra vez en espera',
  },
};
