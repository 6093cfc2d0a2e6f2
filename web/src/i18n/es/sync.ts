// SPDX-License-Identifier: Apache-2.0
// Between this device and the library's hub: how far changes have come, and what is in the way.

import type { ChangeState, Settled, StoreState, SyncPhase, SyncState } from '../../contract';
import { clock, fileSize, moment, visible, whole } from '../format';
import { count, lead, type Phrase, type Phrases } from '../phrase';

const changes = (many: number): string => count(many, 'cambio', 'cambios');
const saved = (many: number, short: boolean): string => `${whole(many)} ${many === 1 ? 'guardado' : 'guardados'}${short ? '' : ' en este dispositivo'}`;

/** How far one change has come. */
export const changeStates: Readonly<Record<ChangeState, string>> = {
  waiting: 'Guardado en este dispositivo',
  sent: 'Enviado',
  confirmed: 'Confirmado',
  attention: 'Por atender',
  settled: 'Resuelto',
};

const choices: Readonly<Record<Settled['choice'], string>> = {
  redone: 'No aceptado por el hub, y hecho otra vez', discarded: 'No aceptado por el hub, y descartado', noted: 'Aceptado de otro modo que el anunciado, y anotado',
};

export function settledSentence({ choice, reason, actor, at }: Settled): string {
  return `${choices[choice]}${lead(' por ', visible(actor))}, ${moment(at)}${reason ? `: ${visible(reason)}` : ''}`;
}

// ---- the pill --------------------------------------------------------------------------------------

export const connectionWords: Readonly<Record<SyncPhase, string>> = {
  none: '',
  fetching: 'Trayendo',
  up_to_date: 'En línea',
  sending: 'En línea',
  waiting: 'En línea',
  unreachable: 'Sin conexión',
  busy: 'Hub ocupado',
  sign_in_needed: 'Sesión cerrada',
  consent_needed: 'Hub restaurado',
  stopped: 'Detenido',
};

/** In a bar with little room only the word that matters. */
export function keepingWords(store: StoreState, short = false): string {
  if (store.state === 'loading') return 'Abriendo…';
  if (store.state === 'failed') return 'No se guarda';
  if (!store.durable) return short ? 'No se conserva' : 'No se conserva en este dispositivo';
  if (store.state === 'saving') return 'Guardando…';
  return store.queued > 0 ? saved(store.queued, short) : short ? 'Guardado' : 'Guardado en este dispositivo';
}

/** Saved on this device, sent, confirmed, or in need of a person: the least that has come furthest. */
export function sendingWords(store: StoreState, sync: SyncState, short = false): string {
  if (store.state !== 'saved' || !store.durable) return keepingWords(store, short);
  if (!sync.arrived) return 'Todavía no está aquí';
  if (sync.waiting > 0) return sync.phase === 'sending' ? `Enviando ${whole(sync.waiting)}…` : saved(sync.waiting, short);
  if (sync.sent > 0) return `${whole(sync.sent)} ${sync.sent === 1 ? 'enviado' : 'enviados'}`;
  if (sync.attention > 0) return needAttention(sync.attention);
  return 'Todo confirmado';
}

export function needAttention(many: number): string {
  return `${whole(many)} por atender`;
}

// ---- the state in sentences ------------------------------------------------------------------------

const phases: Readonly<Record<SyncPhase, Phrase>> = {
  none: 'Este espacio de trabajo está solo en este dispositivo.',
  fetching: 'Se está trayendo la biblioteca desde el hub.',
  up_to_date: 'El hub ha confirmado todo lo que se hizo aquí.',
  sending: 'Se está enviando lo que se hizo aquí.',
  waiting: 'Lo que se hizo aquí se envía en un momento.',
  unreachable: 'No se llega al hub. Siga trabajando: todo se guarda en este dispositivo y se envía por sí solo más tarde.',
  busy: 'El hub está ocupado y ha pedido esperar. Todo se guarda en este dispositivo y se envía por sí solo más tarde.',
  sign_in_needed: 'El hub ya no sabe quién trabaja aquí. Inicie sesión de nuevo y se envía todo lo que espera.',
  consent_needed: 'El hub se restauró desde una copia de seguridad. No se envía nada hasta que usted lo decida más abajo.',
  stopped: 'De momento no se envía nada. Todo se guarda en este dispositivo.',
};

/** The first sentence: how it stands, with what it counts. */
export function phaseSentence(sync: SyncState): string {
  const words = phases[sync.phase];
  if (!sync.arrived && sync.phase === 'unreachable') return 'No se llega al hub, y la biblioteca todavía no está en este dispositivo. Se trae en cuanto el hub responda.';
  if (sync.phase === 'waiting' && sync.hubIsOlder) return hubOlderSentence;
  if (sync.phase === 'up_to_date' && sync.attention > 0) return `Todo está enviado. **${needAttention(sync.attention)}.**`;
  return typeof words === 'string' ? words : words({});
}

export function waitingSentence({ waiting, sent }: SyncState): string {
  if (waiting + sent === 0) return 'ninguno';
  return [
    waiting > 0 ? `${changes(waiting)} ${waiting === 1 ? 'guardado' : 'guardados'} en este dispositivo` : '',
    sent > 0 ? `${changes(sent)} ${sent === 1 ? 'enviado' : 'enviados'}, sin confirmar todavía` : '',
  ].filter(Boolean).join('; ');
}

/** "en 20 segundos", "9:14:00". */
export function nextTryWords(at: number, now: number): string {
  const seconds = Math.max(0, Math.ceil((at - now) / 1000));
  return seconds <= 90 ? `en ${count(seconds, 'segundo', 'segundos')}` : clock(at);
}

export function lastAnswerWords(at: number | undefined, now: number): string {
  if (at === undefined) return 'Ninguna desde que se abrió la aplicación';
  return now - at < 90_000 ? 'Ahora mismo' : moment(at);
}

export function skewSentence(milliseconds: number): string {
  const minutes = Math.round(Math.abs(milliseconds) / 60_000);
  return `Los relojes de este dispositivo y del hub difieren en **${count(minutes, 'minuto', 'minutos')}**. Las horas junto a lo que se hace aquí pueden ser incorrectas; nada más depende de ello.`;
}

export function fetchedWords({ progress }: SyncState): string {
  if (!progress) return '';
  const { received, total } = progress;
  return total === undefined ? `${fileSize(received)} hasta ahora` : `${fileSize(received)} de ${fileSize(total)}`;
}

export const hubOlderSentence =
  'El hub es más antiguo que esta aplicación y no conoce una de las acciones. Lo que se hizo antes de ella se envía; el resto espera a que se actualice el hub.';

export function restoredSentence(position: number): string {
  return `La biblioteca del hub se restauró desde una copia de seguridad y está como estaba tras su cambio número ${whole(position)}. Lo que este dispositivo ha hecho desde entonces se puede enviar otra vez. El hub decide de nuevo cada cambio; lo que no pueda aceptar llega a «Por atender».`;
}

export function signOutSentence(sync: SyncState): string {
  const open = sync.waiting + sync.sent;
  if (open === 0) return 'El hub ha confirmado todo lo que se hizo aquí.';
  return open === 1
    ? `El hub no ha confirmado todavía **${changes(open)}**: se queda en este dispositivo y se envía cuando vuelva a iniciar sesión aquí.`
    : `El hub no ha confirmado todavía **${changes(open)}**: se quedan en este dispositivo y se envían cuando vuelva a iniciar sesión aquí.`;
}

export function unsentSentence(days: number): string {
  return `El cambio más antiguo sin confirmar por el hub tiene **${count(days, 'día', 'días')}**. Está a salvo en este dispositivo; guarde un archivo de rescate si el hub sigue sin aparecer.`;
}

/** Why nothing more is sent, and what helps. */
export const syncFaults: Phrases = {
  malformed: 'El hub no pudo leer un cambio que envió esta aplicación. Es un fallo del programa. Guarde un archivo de rescate y avise a quien se ocupa de Accession.',
  device_revoked: 'La biblioteca ha retirado este dispositivo. Ya no se acepta nada de él. Guarde un archivo de rescate: recoge lo que no se envió.',
  device_of_another_user: 'En el hub, este dispositivo pertenece a otra persona. No se acepta nada de él a nombre de usted. Guarde un archivo de rescate: recoge lo que no se envió.',
  workspace_forbidden: 'Ya no puede trabajar en esta biblioteca. Pregunte a quien se ocupa del hub. Guarde un archivo de rescate: recoge lo que no se envió.',
  workspace_unknown: 'El hub ya no conoce esta biblioteca. Guarde un archivo de rescate: recoge lo que no se envió.',
  rulebook_differs: 'La biblioteca del hub sigue otras reglas que la de este dispositivo. Guarde un archivo de rescate, cierre la sesión e iníciela de nuevo.',
  newer_format: 'El hub es más reciente que esta aplicación. Actualícela: recárguela cuando haya una versión nueva.',
  refused: 'El hub rechaza lo que pide esta aplicación. Guarde un archivo de rescate y avise a quien se ocupa del hub.',
};

/** Why a question to the hub had no answer, or a bad one. */
export const hubErrors: Phrases = {
  hub_unreachable: 'No se llega al hub. Inténtelo de nuevo cuando haya conexión.',
  hub_not_understood: 'Lo que respondió no es un hub de Accession, o es de otra versión.',
  busy: 'El hub está ocupado. Inténtelo de nuevo en un minuto.',
  shared_workspace: 'Esta biblioteca pertenece a un hub: no se llena ni se sustituye desde un solo dispositivo.',
  sign_in_needed: 'El nombre o la contraseña son incorrectos.',
  sign_in_refused: 'El nombre o la contraseña son incorrectos.',
  unknown_attention: 'Esto ya está resuelto.',
};
