// SPDX-License-Identifier: Apache-2.0
// How the lines are shown: columns, density, saved views; and what is seen as a file.

export const lineColumns = {
  number: 'Línea', title: 'Título', author: 'Autor', status: 'Estado', order: 'Pedido', orderStatus: 'Estado del pedido',
  received: 'Ejemplares', expected: 'Previsto', vendor: 'Proveedor', fund: 'Fondo', location: 'Ubicación', price: 'Precio',
  flags: 'Marcas', rush: 'Urgente', hold: 'alguien lo espera',
};

export const viewing = {
  button: 'Vistas…',
  current: (name: string): string => `Vista: ${name}`,
  columns: 'Columnas…',
  columnsHeading: 'Columnas y densidad',
  columnsHelp: 'Se muestra lo marcado, en este orden. Forma parte de la dirección: un enlace a esta página muestra lo mismo en otro puesto.',
  show: (name: string): string => `Mostrar ${name}`,
  earlier: (name: string): string => `Mover ${name} un lugar a la izquierda`,
  later: (name: string): string => `Mover ${name} un lugar a la derecha`,
  movedTo: (name: string, place: number, all: number): string => `${name}: ${String(place)} de ${String(all)}`,
  always: 'siempre visible',
  unseen: 'no se muestra con este ancho',
  density: 'Densidad',
  comfortable: 'Cómoda',
  compact: 'Compacta',
  usual: 'Como al principio',
  done: 'Listo',
  viewsHeading: 'Vistas',
  none: 'Todavía no hay vistas guardadas.',
  save: 'Guardar lo que se muestra ahora como',
  saveButton: 'Guardar la vista',
  name: 'Nombre',
  rename: (name: string): string => `Nombre nuevo de ${name}`,
  renameButton: 'Renombrar',
  remove: 'Eliminar',
  removeOf: (name: string): string => `Eliminar la vista ${name}`,
  renameOf: (name: string): string => `Renombrar la vista ${name}`,
  saved: (name: string): string => `Vista guardada: ${name}`,
  removed: (name: string): string => `Vista eliminada: ${name}`,
  here: 'se muestra ahora',
};

export const exporting = {
  button: 'Exportar…',
  heading: 'Exportar lo que se ve',
  format: 'Como',
  csv: 'Tabla para hojas de cálculo (CSV)',
  json: 'JSON, para programas',
  paper: 'Hoja de trabajo en papel, para marcar',
  columns: 'Las columnas son las de la vista.',
  confirm: 'Exportar',
  print: 'Imprimir',
  keep: 'Ahora no',
};
