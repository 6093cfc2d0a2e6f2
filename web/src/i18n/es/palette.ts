// SPDX-License-Identifier: Apache-2.0
// The command palette.

export const paletteWords = {
  open: 'Buscar una línea o una orden',
  label: 'Buscar una línea, una sección, una acción, una vista o un ajuste',
  placeholder: 'Línea, título, código de barras, o lo que quiere hacer',
  results: 'Encontrado',
  nothing: 'No se encontró nada.',
  cannot: (reason: string): string => `Ahora no: ${reason}`,
  count: (n: number): string => (n === 1 ? '1 entrada' : `${String(n)} entradas`),
  groups: { recent: 'Usado últimamente', lines: 'Líneas', actions: 'Qué se puede hacer aquí', rooms: 'Secciones', views: 'Vistas', settings: 'Ajustes', titles: 'Líneas' },
  language: (name: string): string => `Idioma: ${name}`,
  keys: 'Teclas',
  inSettings: 'Nombre, roles, idioma, aspecto, sonidos, biblioteca',
  part: (part: string): string => `Ajustes: ${part}`,
  theme: { auto: 'Aspecto: como el dispositivo', light: 'Aspecto: claro', dark: 'Aspecto: oscuro' },
};

export type PaletteGroup = keyof typeof paletteWords.groups;
