// SPDX-License-Identifier: Apache-2.0
// The Device room and the banners about saving: what is kept here, what was found, what to do.

import type { DeviceInfo, RescueApplied, RescueContents, StoreState, VerifyResult } from '../../contract';
import { fileSize, moment, time, whole } from '../format';
import { count, type Phrases } from '../phrase';

const size = (value: unknown): string => fileSize(Number(value));
const changes = (value: unknown): string => count(Number(value), 'cambio', 'cambios');
const bytes = (value: unknown): string => count(Number(value), 'byte', 'bytes');
const so = (value: unknown, one: string, many: string): string => (Number(value) === 1 ? one : many);

/** What opening or checking told: the code's number is what the sentence counts. */
export const storeNotes: Phrases = {
  manifest_damaged: ({ file }) => `La lista de archivos ${String(file)} estaba dañada. Su otra copia estaba intacta y es la que se usa; no se pierde nada.`,
  manifest_rebuilt: 'Las dos listas de archivos estaban dañadas o faltaban. Lo que dicen se leyó de los propios archivos.',
  vanished: ({ number }) =>
    `**Hasta el ${moment(Number(number))} se guardaron cambios aquí. El navegador los ha perdido o los ha quitado para hacer sitio.** Un archivo de rescate se puede leer en la sección Dispositivo; una biblioteca en un hub vuelve desde allí.`,
  snapshot_damaged: ({ number }) =>
    `La instantánea estaba dañada. ${Number(number) > 0 ? `**No se ${so(number, 'pudo', 'pudieron')} leer ${count(Number(number), 'registro', 'registros')}.** ` : ''}El resto se leyó, y los cambios posteriores se hicieron encima.`,
  snapshot_cut_off: 'Falta el final de la instantánea. **No se pudieron leer registros que contenía; nadie puede decir cuántos.** El resto se leyó, y los cambios posteriores se hicieron encima.',
  store_unreadable: 'No se pudo leer nada de lo almacenado.',
  newer_format: 'Lo almacenado lo escribió una versión más reciente de Accession.',
  tail_cut: ({ number }) =>
    `${so(number, 'Se cortó', 'Se cortaron')} ${so(number, 'el último byte', `los últimos ${bytes(number)}`)} del diario de cambios: el resto de un cambio que nunca se dio por guardado.`,
  segment_damaged: ({ file, number }) =>
    `**${bytes(number)}** del diario de cambios ${String(file)} no se ${so(number, 'pudo', 'pudieron')} leer. Se buscaron todos los cambios enteros que había detrás.`,
  records_lost: ({ number }) => `**${so(number, 'Falta', 'Faltan')} ${changes(number)} que se ${so(number, 'había', 'habían')} guardado.**`,
  tail_mark_damaged: 'La marca de lo último guardado estaba dañada. Todo lo que se pudo leer cuenta como guardado.',
  archive_damaged: ({ file, number }) =>
    `${bytes(number)} del historial en ${String(file)} no se ${so(number, 'pudo', 'pudieron')} leer. Las líneas mismas no están afectadas.`,
  foreign_file: ({ file }) => `El archivo ${String(file)} no pertenece a este espacio de trabajo. Se apartó.`,
  older_format: 'El espacio de trabajo lo almacenó una versión más antigua y se ha almacenado de nuevo.',
  commands_redone: ({ number }) => `${changes(number)} que ${so(number, 'estaba', 'estaban')} detrás del daño se ${so(number, 'volvió', 'volvieron')} a hacer.`,
  commands_stranded: ({ number }) =>
    `**${changes(number)} que ${so(number, 'estaba', 'estaban')} detrás del daño no se ${so(number, 'pudo', 'pudieron')} volver a hacer.** Se ${so(number, 'conserva y figura', 'conservan y figuran')} en la sección Dispositivo.`,
};

/** Over several such notes, where nothing or something was damaged. */
export const notClosedProperly = 'La última vez, el espacio de trabajo no se cerró bien. No se pierde nada de lo guardado.';
export const vanished = 'Lo que se guardaba en este dispositivo ya no está.';
export const partDamaged = 'Parte de lo almacenado en este dispositivo estaba dañada.';
/** In place of a file's name in a note that names none. */
export const ofThisWorkspace = 'de este espacio de trabajo';

export const fileKinds: Readonly<Record<string, string>> = {
  manifest: 'Lista de archivos', snapshot: 'Instantánea', segment: 'Diario de cambios', archive: 'Archivo de cambios antiguos', tail: 'Marca del último cambio',
  aside: 'Apartado, tal como se encontró', old_log: 'Diario de cambios de una versión anterior', undo: 'Para deshacer la última importación', other: 'Otro',
};

// ---- the heading --------------------------------------------------------------------------------

export function keptSentence(info: DeviceInfo, store: StoreState, lines: number): string {
  if (!info.open) return 'Lo que se conserva en este dispositivo no se pudo abrir. Se deja exactamente como está.';
  const what = `${changes(info.commands)} y ${count(lines, 'línea', 'líneas')}`;
  if (!store.durable) return `${what} están solo en esta ventana: este navegador no conserva nada aquí.`;
  if (store.state === 'failed') {
    const unsaved = store.unsaved ?? 0;
    return unsaved > 0
      ? `${what} están aquí; de ellos, ${changes(unsaved)} ${so(unsaved, 'está', 'están')} solo en esta ventana y no se ${so(unsaved, 'puede', 'pueden')} guardar.`
      : `${what} se conservan en este dispositivo; ya no se puede guardar nada más.`;
  }
  const saved = store.lastSavedAt ? ` (guardado por última vez: ${time(store.lastSavedAt)})` : '';
  return `${what} se conservan en este dispositivo${saved}.`;
}

export function ageSentence(days: number): string {
  return `Todavía no ha salido nada de este dispositivo: el cambio más antiguo tiene **${count(days, 'día', 'días')}**. Guarde de vez en cuando un archivo de rescate o una exportación.`;
}

export function agoWords(at: number, now: number): string {
  const days = Math.floor((now - at) / 86_400_000);
  return `${moment(at)}${days >= 1 ? `, hace ${count(days, 'día', 'días')}` : ', hace menos de un día'}`;
}

// ---- checking, compacting -----------------------------------------------------------------------

export function verifiedSentence({ good, files, bytes: stored, database, uncompared }: VerifyResult): string {
  const walked = `${count(files, 'archivo', 'archivos')} con ${size(stored)}`;
  if (uncompared) return `Nada de lo que se pudo leer está dañado: ${walked}. Pero ahora no se puede guardar nada más en este dispositivo, así que no se comparó con lo que el navegador tiene almacenado.`;
  if (good) {
    return `Todo está bien. ${walked}: nada está dañado, repetir cada cambio da lo mismo${database ? ', y así lo ha guardado el navegador' : ''}.`;
  }
  return `No todo está como debería. Leído: ${walked}.`;
}

export const databaseFindings = {
  different: (files: string): string => `La base de datos del navegador contiene otros bytes que aquellos con los que trabaja la aplicación: ${files}.`,
  missing: (files: string): string => `En la base de datos del navegador falta: ${files}.`,
  extra: (files: string): string => `La base de datos del navegador contiene archivos que la aplicación no conoce: ${files}.`,
};

export function compactedSentence(before: number, after: number): string {
  return after < before
    ? `Hecho: antes ${size(before)}, ahora ${size(after)}.`
    : `Hecho. Ocupa ${size(after)}; no se pudo reducir.`;
}

// ---- rescue files -------------------------------------------------------------------------------

export function rescueSentence(contents: RescueContents): string {
  const { rulebook, name, lines, rawFiles, commands, damagedParts } = contents;
  if (rawFiles > 0 && rulebook === null) {
    return `${count(rawFiles, 'archivo almacenado', 'archivos almacenados')} de un espacio de trabajo que no se pudo abrir${commands.length > 0 ? `, con ${changes(commands.length)} que se ${so(commands.length, 'puede', 'pueden')} leer` : ''}.`;
  }
  const unsaved = commands.length > 0 ? changes(commands.length) : damagedParts > 0 ? 'ningún cambio que se pueda leer' : 'ningún cambio';
  return rulebook === null
    ? `${unsaved.charAt(0).toLocaleUpperCase()}${unsaved.slice(1)}, sin espacio de trabajo.`
    : `**${name || 'Un espacio de trabajo'}** con ${count(lines, 'línea', 'líneas')} y ${unsaved}.`;
}

export function unknownSentence(unknown: number, all: number): string {
  if (all === 0) return 'No tiene cambios por hacer.';
  if (unknown === 0) return 'Este espacio de trabajo ya los ha hecho todos.';
  return unknown === all ? 'Este espacio de trabajo no ha hecho ninguno.' : `Este espacio de trabajo no ha hecho ${whole(unknown)} de ellos.`;
}

export function appliedSentence({ done, known, refused, damaged }: RescueApplied): string {
  return [
    `${changes(done)}: ${so(done, 'hecho y guardado', 'hechos y guardados')}.`,
    known > 0 ? `${whole(known)} ya se ${so(known, 'había', 'habían')} hecho antes.` : '',
    refused.length > 0 ? `**${whole(refused.length)} no se ${so(refused.length, 'pudo', 'pudieron')} hacer:**` : '',
    damaged > 0 ? `${whole(damaged)} no se ${so(damaged, 'pudo', 'pudieron')} leer.` : '',
  ].filter(Boolean).join(' ');
}

export const forgetReasons: Phrases = {
  newer_format: 'Aquí no es posible: pertenece a una versión más reciente de Accession.',
  sealed: 'Guarde antes los archivos almacenados como archivo de rescate, más arriba.',
  unsent: ({ changes: many }) => `${changes(many)} ${so(many, 'está', 'están')} en este dispositivo y en ningún otro sitio. Guarde antes un archivo de rescate, más arriba.`,
  forgetting: 'Se está eliminando.',
};
