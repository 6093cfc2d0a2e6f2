// SPDX-License-Identifier: Apache-2.0
// The copies of a line, the holdings they are in, and the bindings they go through.

import type { Phrases } from '../phrase';
import { count, lead } from '../phrase';
import { visible, whole } from '../format';

export const heading = 'Exemplaires';
export const number = 'N°';
export const barcode = 'Code-barres';
export const issue = 'Fascicule';
export const location = 'Localisation';
export const callNumber = 'Cote';
export const received = 'Reçu';
export const now = 'Maintenant';
export const canBeDone = 'Ce qui peut être fait';
export const edit = 'Modifier';
export const undo = 'Annuler';
export const holdings = 'Holdings';

export const copy = (n: number): string => `exemplaire ${whole(n)}`;
/** At the beginning of a line of its own. */
export const copyFirst = (n: number): string => `Exemplaire ${whole(n)}`;
export const ofLine = (copy: string, line: string): string => `${copy} de ${line}`;
/** A button, and which copy or place it is about. */
export const about = (button: string, copy: string): string => `${button}\u00a0: ${copy}`;
export const receivedBy = (by: string): string => `par ${by}`;
/** Below the day. */
export const expected = 'attendu';
export const boundFrom = (n: number): string => `relié à partir de ${whole(n)}`;
export const requests = (n: number): string => count(n, 'demande', 'demandes');
export const items = (n: number): string => count(n, 'exemplaire', 'exemplaires');

/** What an item is going through, beside its status. */
export const processes: Phrases = {
  acquisition: 'acquisition', transit: 'en transit', work_order: 'ordre de travail', none: '',
};

/** `binding`: at the binder's; else in some other work. */
export const work = (binding: boolean, department: string): string =>
  `${binding ? 'À la reliure' : 'En traitement'}${lead('\u00a0: ', visible(department))}`;
export const workParts = (n: number, names: string): string => `${count(n, 'exemplaire', 'exemplaires')}${lead('\u00a0: ', visible(names))}`;
export const volume = 'Ils forment désormais un seul volume\u00a0; enregistrez son passage à son retour.';
