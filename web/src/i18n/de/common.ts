// SPDX-License-Identifier: Apache-2.0
// Words that are the same in every room.

import { count } from '../phrase';

export const putAway = 'Weglegen';
export const notNow = 'Jetzt nicht';
export const close = 'Schließen';
export const done = 'Fertig';
export const more = 'Mehr…';
export const looking = 'Wird nachgesehen…';
export const saving = 'Wird gespeichert…';
export const none = 'keine';
export const signIn = 'Anmelden…';
export const signOut = 'Abmelden…';
export const deviceRoom = 'Bereich „Gerät“';
/** What only somebody who helps can use, folded away. */
export const forSupport = 'Für den Support';
export const saveRescueFile = 'Rettungsdatei speichern';
export const savedAs = (file: string): string => `Gespeichert als ${file}.`;

/** The title of the page, as the browser's tab shows it. */
export const pageTitle = (room: string): string => `${room} · Accession`;

export const rulebooks: Readonly<Record<string, string>> = { alma: 'Regelwerk von Alma', folio: 'Regelwerk von FOLIO' };

export const changes = (n: number): string => count(n, 'Änderung', 'Änderungen');
