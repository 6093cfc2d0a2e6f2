// SPDX-License-Identifier: Apache-2.0
// What was written to the vendor about a line, and what came back.

import { lead } from '../phrase';
import { date, visible, whole } from '../format';

export const heading = 'Avec le fournisseur';
export const none = 'Rien n’a été écrit à propos de cette ligne.';
/** A button, and what it is about. */
export const about = (button: string, name: string): string => `${button}${lead('\u00a0: ', name)}`;
export const copy = (n: number): string => `exemplaire ${whole(n)}`;

export const begun = (on: string): string => `commencée le ${date(on)}`;
export const sent = (on: string): string => `envoyée le ${date(on)}`;
export const to = (vendor: string): string => `À ${visible(vendor)}`;
export const answer = 'Réponse du fournisseur';
export const answered = (on: string, by: string): string => `${date(on)}${lead(', notée par ', by)}`;
export const internal = 'Interne, jamais envoyé';
/** `**Claim** to Harrassowitz`. */
export const letterTo = (kind: string, vendor: string): string => `**${kind}** à ${visible(vendor)}`;
export const says = 'Ce qu’elle dit';

/** Behind the letter's state ("Sent", "Waiting"). */
export const sentOn = (on: string): string => `le ${date(on)}`;
export const goesAlone = 'part automatiquement chez le fournisseur';
export const isToBeSent = 'quelqu’un doit l’envoyer';
