// SPDX-License-Identifier: Apache-2.0
// Words that are the same in every room.

import { count } from '../phrase';

export const putAway = 'Ranger';
export const notNow = 'Pas maintenant';
export const close = 'Fermer';
export const done = 'Terminé';
export const more = 'Plus…';
export const looking = 'Recherche…';
export const saving = 'Enregistrement…';
export const none = 'aucun';
export const signIn = 'Se connecter…';
export const signOut = 'Se déconnecter…';
export const deviceRoom = 'Page Appareil';
/** What only somebody who helps can use, folded away. */
export const forSupport = 'Pour l’assistance';
export const saveRescueFile = 'Enregistrer un fichier de secours';
export const savedAs = (file: string): string => `Enregistré sous ${file}.`;

/** The title of the page, as the browser's tab shows it. */
export const pageTitle = (room: string): string => `${room} · Accession`;

export const rulebooks: Readonly<Record<string, string>> = { alma: 'Règles d’Alma', folio: 'Règles de FOLIO' };

export const changes = (n: number): string => count(n, 'modification', 'modifications');
