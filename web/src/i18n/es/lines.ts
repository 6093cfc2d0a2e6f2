// SPDX-License-Identifier: Apache-2.0
// The room with all lines: searching, sorting, statuses to choose from, and what it says when there is nothing.

import { date, days, whole } from '../format';
import { count } from '../phrase';

export const sorting = {
  by: 'Ordenar por',
  turnUp: 'Orden descendente: pasar a ascendente',
  turnDown: 'Orden ascendente: pasar a descendente',
};

export const statuses = {
  region: 'Filtrar',
  /** What is folded away on a narrow screen. */
  summary: (chosen: readonly string[]): string => (chosen.length > 0 ? `Estado: ${chosen.join(', ')}` : 'Filtrar'),
  all: (n: number): string => `Mostrar los ${whole(n)}`,
  fewer: 'Mostrar menos',
  nobody: 'Nada encontrado',
};

/** When what is awaited is due; days are counted from today on. */
export const due = { overdue: 'Con retraso', week: 'Próximos 7 días', month: '8 a 30 días', later: 'Más tarde' };

/** What lines must have besides words and statuses. */
export const conditions = {
  region: 'Condiciones',
  button: 'Más condiciones…',
  remove: (condition: string): string => `Quitar «${condition}»`,
  clear: 'Quitar todas las condiciones',
  words: (text: string): string => `Palabras: ${text}`,
  statuses: (axis: string, chosen: readonly string[]): string => `${axis}: ${chosen.join(' o ')}`,
  vendor: (name: string): string => `Proveedor: ${name}`,
  fund: (name: string): string => `Fondo: ${name}`,
  location: (name: string): string => `Ubicación: ${name}`,
  invoice: (number: string): string => `En la factura ${number}`,
  open: 'Solo líneas abiertas',
  outstanding: 'Solo lo que aún se puede recibir',
  expected: {
    on: (day: string): string => `Fecha prevista: ${date(day)}`,
    between: (from: string, to: string): string => `Fecha prevista: ${days(from, to)}`,
    from: (day: string): string => `Fecha prevista: ${date(day)} o posterior`,
    to: (day: string): string => `Fecha prevista: ${date(day)} o anterior`,
  },
  received: {
    on: (day: string): string => `Recepción: ${date(day)}`,
    between: (from: string, to: string): string => `Recepción: ${days(from, to)}`,
    from: (day: string): string => `Recepción: ${date(day)} o posterior`,
    to: (day: string): string => `Recepción: ${date(day)} o anterior`,
  },
  sent: {
    on: (day: string): string => `Envío: ${date(day)}`,
    between: (from: string, to: string): string => `Envío: ${days(from, to)}`,
    from: (day: string): string => `Envío: ${date(day)} o posterior`,
    to: (day: string): string => `Envío: ${date(day)} o anterior`,
  },
};

/** The form for them. */
export const conditionForm = {
  heading: 'Más condiciones',
  help: 'Se muestran las líneas que las cumplen todas, además de la búsqueda y de los estados de al lado.',
  labels: { vendor: 'Proveedor', fund: 'Fondo', location: 'Ubicación', invoice: 'Número de factura' },
  spans: { expected: 'Fecha prevista', received: 'Recepción', sent: 'Envío al proveedor' },
  from: 'Desde',
  to: 'Hasta',
  fromOf: (span: string): string => `${span}: primer día`,
  toOf: (span: string): string => `${span}: último día`,
  open: 'Solo líneas abiertas: ni cerradas, ni canceladas, ni terminadas de otro modo',
  outstanding: 'Solo líneas de las que aún se puede recibir algo',
  unknown: {
    vendor: (typed: string): string => `Ningún proveedor se llama «${typed}».`,
    fund: (typed: string): string => `Ningún fondo se llama «${typed}».`,
    location: (typed: string): string => `Ninguna ubicación se llama «${typed}».`,
  },
  several: (typed: string, n: number): string => `«${typed}» corresponde a ${whole(n)}: elija una de las propuestas.`,
  turned: (span: string): string => `${span}: el último día es anterior al primero.`,
  keep: 'Ahora no',
  clear: 'Vaciar el formulario',
  confirm: 'Mostrar estas líneas',
};

export const nothing = {
  none: 'Este espacio de trabajo todavía no tiene líneas.',
  noneHelp: 'Traiga pedidos para empezar.',
  import: 'Importar pedidos',
  noMatch: 'Ninguna línea coincide.',
  /** Before a list of what is asked for. */
  noMatchHelp: 'Se pide todo esto:',
  showAll: 'Mostrar todas las líneas',
};

export const grid = {
  loading: 'Cargando…',
  /** Days late; where it is two years or more, the years. */
  late: (days: number): string => (days < 730 ? `${count(days, 'día', 'días')} de retraso` : `${count(Math.max(2, Math.floor(days / 365.25)), 'año', 'años')} de retraso`),
};
