// SPDX-License-Identifier: Apache-2.0
// Words that are the same in every room.

import { count } from '../phrase';

export const putAway = 'Put away';
export const notNow = 'Not now';
export const close = 'Close';
export const done = 'Done';
export const more = 'More…';
export const looking = 'Looking…';
export const saving = 'Saving…';
export const none = 'none';
export const signIn = 'Sign in…';
export const signOut = 'Sign out…';
export const deviceRoom = 'Device room';
/** What only somebody who helps can use, folded away. */
export const forSupport = 'For support';
export const saveRescueFile = 'Save a rescue file';
export const savedAs = (file: string): string => `Saved as ${file}.`;

/** The title of the page, as the browser's tab shows it. */
export const pageTitle = (room: string): string => `${room} · Accession`;

export const rulebooks: Readonly<Record<string, string>> = { alma: 'Alma rulebook', folio: 'FOLIO rulebook' };

export const changes = (n: number): string => count(n, 'change', 'changes');
