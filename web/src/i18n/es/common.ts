// SPDX-License-Identifier: Apache-2.0
// Words that are the same in every room.

import { count } from '../phrase';

export const putAway = 'Ocultar';
export const notNow = 'Ahora no';
export const close = 'Cerrar';
export const done = 'Listo';
export const more = 'Más…';
export const looking = 'Consultando…';
export const saving = 'Guardando…';
export const none = 'ninguno';
export const signIn = 'Iniciar sesión…';
export const signOut = 'Cerrar sesión…';
export const deviceRoom = 'Sección Dispositivo';
/** What only somebody who helps can use, folded away. */
export const forSupport = 'Para la asistencia';
export const saveRescueFile = 'Guardar un archivo de rescate';
export const savedAs = (file: string): string => `Guardado como ${file}.`;

/** The title of the page, as the browser's tab shows it. */
export const pageTitle = (room: string): string => `${room} · Accession`;

export const rulebooks: Readonly<Record<string, string>> = { alma: 'Reglas de Alma', folio: 'Reglas de FOLIO' };

export const changes = (n: number): string => count(n, 'cambio', 'cambios');
