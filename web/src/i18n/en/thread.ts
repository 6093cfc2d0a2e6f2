// SPDX-License-Identifier: Apache-2.0
// What was written to the vendor about a line, and what came back.

import { lead } from '../phrase';
import { date, visible, whole } from '../format';

export const heading = 'With the vendor';
export const none = 'Nothing has been written about this line.';
/** A button, and what it is about. */
export const about = (button: string, name: string): string => `${button}${lead(': ', name)}`;
export const copy = (n: number): string => `copy ${whole(n)}`;

export const begun = (on: string): string => `begun ${date(on)}`;
export const sent = (on: string): string => `sent ${date(on)}`;
export const to = (vendor: string): string => `To ${visible(vendor)}`;
export const answer = 'The vendor’s answer';
export const answered = (on: string, by: string): string => `${date(on)}${lead(', noted by ', by)}`;
export const internal = 'Internal, never sent';
/** `**Claim** to Harrassowitz`. */
export const letterTo = (kind: string, vendor: string): string => `**${kind}** to ${visible(vendor)}`;
export const says = 'What it says';

/** Behind the letter's state ("Sent", "Waiting"). */
export const sentOn = (on: string): string => `on ${date(on)}`;
export const goesAlone = 'goes to the vendor by itself';
export const isToBeSent = 'somebody has to send it';
