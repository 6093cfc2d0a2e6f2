// SPDX-License-Identifier: Apache-2.0
// The copies of a line, the holdings they are in, and the bindings they go through.

import type { Phrases } from '../phrase';
import { count, lead } from '../phrase';
import { visible, whole } from '../format';

export const heading = 'Ejemplares';
export const number = 'N.º';
export const barcode = 'Código de barras';
export const issue = 'Fascículo';
export const location = 'Ubicación';
export const callNumber = 'Signatura';
export const received = 'Recibido';
export const now = 'Ahora';
export const canBeDone = 'Qué se puede hacer';
export const edit = 'Editar';
export const undo = 'Deshacer';
export const holdings = 'Existencias';

export const copy = (n: number): string => `ejemplar ${whole(n)}`;
/** At the beginning of a line of its own. */
export const copyFirst = (n: number): string => `Ejemplar ${whole(n)}`;
export const ofLine = (copy: string, line: string): string => `${copy} de ${line}`;
/** A button, and which copy or place it is about. */
export const about = (button: string, copy: string): string => `${button}: ${copy}`;
export const receivedBy = (by: string): string => `por ${by}`;
/** Below the day. */
export const expected = 'previsto';
export const boundFrom = (n: number): string => `encuadernado con ${whole(n)}`;
export const requests = (n: number): string => count(n, 'petición', 'peticiones');
export const items = (n: number): string => count(n, 'ejemplar', 'ejemplares');

/** What an item is going through, beside its status. */
export const processes: Phrases = {
  acquisition: 'en adquisición', transit: 'en tránsito', work_order: 'orden de trabajo', none: '',
};

/** `binding`: at the binder's; else in some other work. */
export const work = (binding: boolean, department: string): string =>
  `${binding ? 'En encuadernación' : 'En trabajo'}${lead(' en ', visible(department))}`;
export const workParts = (n: number, names: string): string => `${count(n, 'ejemplar', 'ejemplares')}${lead(': ', visible(names))}`;
export const volume = 'Ahora son un solo volumen; regístrelo por escaneo cuando vuelva.';
