// SPDX-License-Identifier: Apache-2.0
// What was written to the vendor about a line, and what came back.

import { lead } from '../phrase';
import { date, visible, whole } from '../format';

export const heading = 'Mit dem Lieferanten';
export const none = 'Zu dieser Position wurde nichts geschrieben.';
/** A button, and what it is about. */
export const about = (button: string, name: string): string => `${button}${lead(': ', name)}`;
export const copy = (n: number): string => `Exemplar ${whole(n)}`;

export const begun = (on: string): string => `begonnen am ${date(on)}`;
export const sent = (on: string): string => `gesendet am ${date(on)}`;
export const to = (vendor: string): string => `An ${visible(vendor)}`;
export const answer = 'Antwort des Lieferanten';
export const answered = (on: string, by: string): string => `${date(on)}${lead(', notiert von ', by)}`;
export const internal = 'Intern, wird nie gesendet';
/** `**Reklamation** an Harrassowitz`. */
export const letterTo = (kind: string, vendor: string): string => `**${kind}** an ${visible(vendor)}`;
export const says = 'Was darin steht';

/** Behind the letter's state ("Gesendet", "Wartet"). */
export const sentOn = (on: string): string => `am ${date(on)}`;
export const goesAlone = 'geht von selbst an den Lieferanten';
export const isToBeSent = 'jemand muss es noch senden';
