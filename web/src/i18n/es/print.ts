// SPDX-License-Identifier: Apache-2.0
// What is printed, and the dialog that asks for it.

import type { PaperKey } from '../../print/papers';
import type { SheetKey } from '../en/print';
import { whole } from '../format';
import { count } from '../phrase';

export type { SheetKey } from '../en/print';

export const printing = {
  button: 'Imprimir…',
  heading: 'Imprimir',
  about: (n: number): string => `${count(n, 'documento recibido', 'documentos recibidos')} en esta sesión.`,
  what: 'Qué',
  sheets: {
    slips: 'Papeletas para meter en los libros',
    labels: 'Etiquetas de lomo y de bolsillo',
    list: 'Lista de esta sesión',
  } satisfies Record<SheetKey, string>,
  paper: 'Etiquetas',
  papers: {
    'a4-24': 'Hoja A4, 24 etiquetas de 70 × 37 mm',
    'letter-30': 'Hoja carta, 30 etiquetas de 2⅝ × 1 in',
    roll: 'Impresora de etiquetas, 89 × 36 mm cada una',
  } satisfies Record<PaperKey, string>,
  used: 'Etiquetas ya usadas de la primera hoja',
  without: (n: number): string => (n === 1
    ? `${count(n, 'documento', 'documentos')} no tiene signatura: su etiqueta muestra solo el título.`
    : `${count(n, 'documento', 'documentos')} no tienen signatura: sus etiquetas muestran solo el título.`),
  nothing: 'Nada de lo recibido en esta sesión sigue ahí para imprimirse.',
  confirm: 'Imprimir',
  keep: 'Ahora no',
  reading: 'Leyendo…',
};

/** On paper. */
export const onPaper = {
  waits: 'Alguien lo está esperando',
  requests: (n: number): string => count(n, 'petición', 'peticiones'),
  rush: 'Urgente',
  callNumber: 'Signatura',
  location: 'Ubicación',
  barcode: 'Código de barras',
  line: 'Línea',
  order: 'Pedido',
  vendor: 'Proveedor',
  fund: 'Fondo',
  received: 'Recibido',
  note: 'Nota',
  title: 'Título',
  copy: 'Ejemplar',
  time: 'Hora',
  expected: 'Previsto',
  copies: 'Ejemplares',
  list: (library: string): string => `Recibido: ${library}`,
  worksheet: (library: string): string => `Hoja de recepción: ${library}`,
  total: (n: number): string => count(n, 'documento', 'documentos'),
  lines: (n: number): string => count(n, 'línea', 'líneas'),
  rows: (shown: number, total: number): string => (shown < total ? `${whole(shown)} de ${whole(total)}` : `${whole(total)} en total`),
  checked: 'Comprobado por',
};
