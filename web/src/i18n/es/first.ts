// SPDX-License-Identifier: Apache-2.0
// Una primera recepción en la biblioteca de ejemplo.

import { whole } from '../format';

export const invitation = '¿Es su primera visita? Reciba un primer libro de la biblioteca de ejemplo: dos minutos, con las teclas de verdad.';
export const begin = 'Enséñeme';
export const notNow = 'Ahora no';
export const heading = 'Una primera recepción';
export const again = 'Enséñeme una primera recepción';
export const progress = (step: number, of: number): string => `Paso ${whole(step)} de ${whole(of)}`;
export const scanIt = 'Escanear por mí';
export const enough = 'Dejarlo';

export const steps = {
  scan: 'Hay un paquete abierto ante usted; encima está {title}. Escanee su código de barras, o escriba este número y pulse {Enter}:',
  enter: 'Se muestra la línea con la que se pidió, y nada ha cambiado todavía. ¿Es la correcta? Pulse {Enter}: este ejemplar queda recibido.',
  again: 'El paquete contiene otro ejemplar. Escanee otra vez el mismo código: recibe el siguiente, sin tocar el teclado.',
  undo: '¿Era uno de más? Pulse {undo}: se retira la última recepción. Cada entrada de la lista tiene además su propio «Deshacer».',
  astray: 'Por último, un libro que nadie pidió. Escanéelo y oiga cómo suena:',
};

export const done = 'Eso es todo.';
export const after = 'Lo que ha recibido está solo en la biblioteca de ejemplo. Con sus propios pedidos es igual, con red o sin ella.';
export const toImport = 'Traer sus propios pedidos';
export const toLines = 'Ver todas las líneas';
