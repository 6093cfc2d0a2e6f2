// SPDX-License-Identifier: Apache-2.0
// What was written to the vendor about a line, and what came back.

import { lead } from '../phrase';
import { date, visible, whole } from '../format';

export const heading = 'Con el proveedor';
export const none = 'No se ha escrito nada sobre esta línea.';
/** A button, and what it is about. */
export const about = (button: string, name: string): string => `${button}${lead(': ', name)}`;
export const copy = (n: number): string => `ejemplar ${whole(n)}`;

export const begun = (on: string): string => `empezada el ${date(on)}`;
export const sent = (on: string): string => `enviada el ${date(on)}`;
export const to = (vendor: string): string => `A ${visible(vendor)}`;
export const answer = 'Respuesta del proveedor';
export const answered = (on: string, by: string): string => `${date(on)}${lead(', anotada por ', by)}`;
export const internal = 'Interno, nunca se envía';
/** `**Claim** to Harrassowitz`. */
export const letterTo = (kind: string, vendor: string): string => `**${kind}** a ${visible(vendor)}`;
export const says = 'Qué dice';

/** Behind the letter's state ("Enviada", "En espera"). */
export const sentOn = (on: string): string => `el ${date(on)}`;
export const goesAlone = 'va al proveedor por sí sola';
export const isToBeSent = 'alguien tiene que enviarla';
