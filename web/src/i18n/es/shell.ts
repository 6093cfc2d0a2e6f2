// SPDX-License-Identifier: Apache-2.0
// The frame: bar, rooms, keys, and the banners that everybody has to see.

import { count, isOne } from '../phrase';

// ---- bar and rooms -----------------------------------------------------------------------------------

export const roomNames = {
  receive: 'Recepción', lines: 'Líneas', orders: 'Pedidos', lists: 'Listas de trabajo', outbox: 'Bandeja de salida', attention: 'Por atender',
  overview: 'Resumen', import: 'Importar y exportar', device: 'Dispositivo', settings: 'Ajustes',
};
export const tabNames = {
  ...roomNames, receive: 'Recep\u00adción', overview: 'Resu\u00admen', import: 'Impor\u00adtar', lists: 'Listas', outbox: 'Salida',
  orders: 'Pedi\u00addos', attention: 'Aten\u00adder', device: 'Dispo\u00adsitivo',
};
/** Where the workspace belongs to a hub, it is not filled from here. */
export const exportRoom = 'Exportar';

export const rooms = 'Secciones';
export const notices = 'Avisos';
export const skip = 'Ir al contenido';
export const sample = 'Muestra';
export const opening = 'Abriendo el espacio de trabajo…';
export const closed = 'El espacio de trabajo está cerrado';
export const closedAbout = 'No se puede mostrar nada hasta que se pueda abrir.';
export const keys = 'Teclas';
/** A command and the key for it, shown when it is pointed at. */
export const withKey = (command: string, key: string): string => `${command} (${key})`;
export const online = 'En línea';
export const offline = 'Sin conexión';
export const howFar = 'Hasta dónde ha llegado lo que se hace aquí';

// ---- nothing can be opened, or saved -----------------------------------------------------------------

export const notOpened = 'El espacio de trabajo no se abrió.';
export const couldNotOpen = 'No se pudo abrir el espacio de trabajo.';
export const tryAgain = 'Intentar de nuevo';
export const saveStoredFiles = 'Guardar los archivos almacenados';
export const goToDevice = 'Ir a la sección Dispositivo';
export const rescueSavedAs = (file: string): string =>
  `Guardado como ${file}. Consérvelo: la sección Dispositivo puede volver a leerlo, aquí o en otro dispositivo.`;
export const rescueSavedAloud = (file: string): string => `Archivo de rescate guardado como ${file}.`;

export const nothingSaved = 'Ya no se guarda nada más: la aplicación solo muestra lo que hay.';
export function unsavedSentence(n: number): string {
  if (n === 0) return 'Todo lo que se dio por guardado está en este dispositivo.';
  return isOne(n)
    ? `**${count(n, 'cambio', 'cambios')}** está en esta ventana y en ningún otro sitio: guarde un archivo de rescate, que lo conserva.`
    : `**${count(n, 'cambio', 'cambios')}** están en esta ventana y en ningún otro sitio: guarde un archivo de rescate, que los conserva.`;
}
/** What is in brackets leads to the export. */
export const canStillExport = 'Todavía puede [exportar el espacio de trabajo].';
export const openSaved = 'Volver a abrir lo guardado';

export const giveUp = {
  heading: '¿Abrir lo guardado y renunciar al resto?',
  about: 'La aplicación abre lo que está almacenado en este dispositivo e intenta guardar de nuevo a partir de ahí.',
  loss: (n: number): string => (isOne(n)
    ? `**${count(n, 'cambio', 'cambios')}** de esta ventana se perdería. Guarde antes un archivo de rescate: lo recoge, y la sección Dispositivo puede volver a leerlo.`
    : `**${count(n, 'cambio', 'cambios')}** de esta ventana se perderían. Guarde antes un archivo de rescate: los recoge, y la sección Dispositivo puede volver a leerlo.`),
  keep: 'Quedarse aquí',
  confirm: 'Renunciar y abrir',
};

// ---- storage that is none ----------------------------------------------------------------------------

export const notKept = 'No se conserva en este dispositivo.';
/** What is in brackets leads to the Device room. */
export const notKeptAbout = 'Esta ventana del navegador no conserva nada: lo que haga aquí se pierde al cerrarla. Guarde antes un [archivo de rescate].';
export const mayNotBeKept = 'Puede que no se conserve en este dispositivo.';
export const mayNotBeKeptAbout =
  'La aplicación se muestra dentro de la página de otro sitio, y el navegador puede borrar lo que conserva ahí. Para trabajar de verdad, ábrala en su propia ventana.';
export const seeWhatIsKept = 'Ver qué se conserva en este dispositivo';

// ---- a newer version ---------------------------------------------------------------------------------

export const newVersion = 'Hay una versión nueva de Accession.';
export const reloadNow = 'Recargar ahora';
export const later = 'Más tarde';

// ---- the list of keys --------------------------------------------------------------------------------

export const closeKeys = 'Cerrar esta lista';

/** Keys with a name of their own, as they are printed on this language’s keyboards. */
export const keyNames: Readonly<Record<string, string>> = {
  any: 'cualquier tecla', again: 'el mismo código otra vez', Ctrl: 'Ctrl', Alt: 'Alt', Shift: 'Mayús', Esc: 'Esc', Home: 'Inicio', End: 'Fin',
  PgUp: 'RePág', PgDn: 'AvPág', Space: 'Espacio',
};

export const keyGroups = { receive: 'Recepción', lines: 'Líneas y pedidos', attention: 'Por atender', everywhere: 'En todas partes' };

export const keyMeanings = {
  scan: 'va al campo de escaneo',
  find: 'busca lo escaneado; con el campo vacío, recibe el ejemplar mostrado',
  again: 'recibe el ejemplar mostrado',
  chooseMatch: 'elige entre varias coincidencias',
  undo: 'deshace la última recepción',
  edit: 'cambia el código de barras, la signatura, el fascículo y la nota del ejemplar',
  parcel: 'empieza o cambia un paquete',
  away: 'oculta la línea mostrada',
  search: 'busca',
  move: 'mueve por la tabla',
  columns: 'primera y última columna',
  page: 'una página',
  ends: 'primera línea; con Fin, la última',
  open: 'abre la fila u ordena por la columna',
  choose: 'elige la fila o la suelta',
  range: 'elige un intervalo; también con RePág, AvPág, Ctrl Inicio y Ctrl Fin',
  all: 'elige todo lo encontrado',
  moveInList: 'mueve por la lista',
  read: 'lee la entrada',
  settle: 'hacerlo otra vez, cambiarlo, descartarlo',
  note: 'tomar nota',
  palette: 'busca una línea, una sección, una acción, una vista o un ajuste',
  rooms: 'las secciones, en su orden',
  keys: 'esta lista',
  takeBack: 'deshace lo último, mientras esté su botón Deshacer',
  leave: 'sale de un diálogo sin hacer nada',
};
