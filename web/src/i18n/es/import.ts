// SPDX-License-Identifier: Apache-2.0
// Bringing files in, and handing files out.

import type { ImportReport, ImportUndo, ImportUndone } from '../../contract';
import { fileSize, moment, whole } from '../format';
import { count, type Phrases } from '../phrase';

export { formats, tableFields, type FormatWords } from './import-formats';

const lines = (n: number): string => count(n, 'línea', 'líneas');
const files = (n: number): string => count(n, 'archivo', 'archivos');
const changes = (n: number): string => count(n, 'cambio', 'cambios');
const findings = (n: number): string => count(n, 'hallazgo', 'hallazgos');
const orders = (n: number): string => count(n, 'pedido', 'pedidos');
const so = (n: number, one: string, many: string): string => (n === 1 ? one : many);

type Numbers = Pick<ImportReport, 'orders' | 'lines' | 'items' | 'titles' | 'invoices' | 'others'>;

/** "2 pedidos, 5 líneas, 6 ejemplares" */
export function brought(numbers: Numbers): string {
  const { items, titles, invoices } = numbers;
  return [
    numbers.orders > 0 ? orders(numbers.orders) : '', numbers.lines > 0 ? lines(numbers.lines) : '',
    items > 0 ? count(items, 'ejemplar', 'ejemplares') : '', titles > 0 ? count(titles, 'título', 'títulos') : '',
    invoices > 0 ? count(invoices, 'factura', 'facturas') : '',
    numbers.others > 0 ? count(numbers.others, 'registro más', 'registros más') : '',
  ].filter(Boolean).join(', ') || lines(0);
}

export const room = {
  heading: 'Importar y exportar',
  headingWithHub: 'Exportar',
  withHub: 'Esta biblioteca pertenece a un hub: los archivos se importan allí, para todos los dispositivos a la vez.',
  rulebooks: { alma: 'Alma', folio: 'FOLIO' } as Record<string, string>,
};

/** Choosing files. */
export const choosing = {
  heading: 'Importar pedidos',
  about: 'JSON de Alma o de FOLIO, y tablas (CSV o TSV) de líneas o ejemplares. Verá lo que entraría antes de que entre nada.',
  drop: 'Suelte aquí archivos o una carpeta, o',
  chooseFiles: 'Elegir archivos…',
  chooseFolder: 'Elegir una carpeta…',
  filesField: 'Archivos con pedidos',
  folderField: 'Carpeta con pedidos',
  opening: 'Abriendo la carpeta…',
  chosen: (n: number, bytes: number): string => `${files(n)}, ${fileSize(bytes)}`,
  told: (n: number): string => `${files(n)} ${so(n, 'elegido', 'elegidos')}`,
  none: 'Ninguno de ellos es JSON ni una tabla.',
  aside: (n: number): string => `${files(n)} ${so(n, 'queda', 'quedan')} aparte: ni JSON ni tabla`,
  otherFiles: 'Elegir otros archivos…',
  otherFolder: 'Elegir otra carpeta…',
  more: (n: number): string => `y ${whole(n)} más`,
  fileTooLarge: (name: string, most: number): string => `${name} ocupa más de ${fileSize(most)}. Aquí no se lee nada tan grande: divídalo, o impórtelo con la orden accession.`,
  allTooLarge: (bytes: number, most: number): string => `Estos archivos ocupan juntos ${fileSize(bytes)}; de una vez se leen como mucho ${fileSize(most)}. Impórtelos por partes.`,
  tooMany: (most: number): string => `Más de ${files(most)}: solo se toman los primeros ${whole(most)}.`,
};

/** Reading them, and what can and can't be stopped. */
export const progress = {
  reading: (done: number, total: number): string => `Leyendo: ${fileSize(done)} de ${fileSize(total)}`,
  readingLabel: 'Lectura de los archivos',
  stop: 'Detener la lectura',
  stopped: 'La lectura se detuvo. No se importó nada.',
  looking: 'Viendo qué entraría…',
  lookingHelp: 'Esto no cambia nada.',
  lookingLabel: 'Examen de los archivos',
  leave: 'Dejarlo',
  taking: 'Importando: no se puede detener, pero se puede deshacer.',
  saving: 'Guardando en este dispositivo…',
  takingLabel: 'Importación',
};

/** What went wrong before the core could say anything. */
export const troubles: Phrases = {
  NotReadableError: 'Un archivo ya no se puede leer: se cambió, se movió o se eliminó desde que se eligió. Elija los archivos de nuevo.',
  NotFoundError: 'Un archivo ya no está. Elija los archivos de nuevo.',
  SecurityError: 'El navegador no deja que esta página lea un archivo.',
  RangeError: 'Este dispositivo no tiene memoria para tanto de una vez. Impórtelo por partes.',
  unknown_format: 'Esta versión de la aplicación no puede escribir ese formato.',
  unknown_column: 'Se eligió una columna que no existe.',
  invalid_date: 'Uno de los días no existe.',
  nothing_to_undo: 'Ya no hay ninguna importación que se pueda deshacer.',
  other_rulebook: 'Lo que se pidió es de otras reglas que este espacio de trabajo.',
};

/** Where it goes. */
export const where = {
  heading: 'Adónde',
  here: (name: string): string => `A este espacio de trabajo: ${name}`,
  hereHelp: 'Lo que hay aquí se queda; entra lo nuevo.',
  fresh: 'Empezar con estos un espacio de trabajo nuevo',
  freshHelp: 'Lo que hay ahora en este dispositivo deja su lugar.',
  freshSample: 'La biblioteca de muestra deja su lugar.',
  rulebook: 'Reglas del espacio de trabajo nuevo',
  asFiles: 'Las que indican los archivos',
  asFilesAre: (name: string): string => `Las que indican los archivos: ${name}`,
  other: (theirs: string, ours: string): string => `Estos archivos siguen las reglas de **${theirs}**; este espacio de trabajo sigue las de **${ours}**. Con ellos puede empezar un espacio de trabajo propio.`,
  otherThan: (ours: string): string => `Estos archivos siguen otras reglas que las de **${ours}**, que son las de este espacio de trabajo. Con ellos puede empezar un espacio de trabajo propio.`,
  startFresh: 'Empezar con estos un espacio de trabajo nuevo',
  existing: 'Lo que ya está aquí',
  keep: 'Se queda como está',
  keepHelp: 'Con todo lo que se le hizo. Solo entra lo nuevo.',
  replace: 'Pasa a ser lo que dicen los archivos',
  replaceHelp: 'Se sobrescribe lo que se cambió aquí en los mismos registros.',
  loseUndo: (at: number): string => `Después de esta, la importación del ${moment(at)} ya no se puede deshacer.`,
};

/** What would come of it. */
export const plan = {
  heading: 'Qué entraría',
  lookAgain: 'Mirar otra vez',
  figures: { orders: 'Pedidos', lines: 'Líneas', items: 'Ejemplares', titles: 'Títulos', invoices: 'Facturas', others: 'Otros' },
  nothing: 'No entraría nada.',
  errorsFirst: (n: number): string => (n === 1 ? 'Un archivo tiene errores que lo dejan todo fuera: corríjalo o déjelo aparte.'
    : `${files(n)} tienen errores que lo dejan todo fuera: corríjalos o déjelos aparte.`),
  columnsFirst: 'Diga más abajo qué son las columnas: una tiene que ser el número de línea o su título.',
  nothingKnown: 'Ninguno de los archivos contiene pedidos, líneas, ejemplares ni nada que les pertenezca.',
  kept: (n: number): string => `${count(n, 'registro ya está aquí y se queda como está', 'registros ya están aquí y se quedan como están')}.`,
  replaced: (n: number): string => `${count(n, 'registro ya está aquí y pasa a ser lo que dice el archivo', 'registros ya están aquí y pasan a ser lo que dicen los archivos')}.`,
  leftOut: (n: number): string => `${count(n, 'registro no se puede tomar y queda', 'registros no se pueden tomar y quedan')} fuera; los hallazgos dicen por qué.`,
  under: (name: string): string => `Leído según las reglas de ${name}.`,
  import: (n: number): string => `Importar ${files(n)}`,
  tells: (numbers: Numbers): string => `Entraría: ${brought(numbers)}.`,
  notNow: 'Ahora no',
  readOnly: 'En este dispositivo ya no se puede guardar nada más, así que no se puede importar nada.',
};

/** Each file. */
export const fileList = {
  heading: (n: number): string => files(n),
  caption: 'Archivos y por qué se tomaron',
  take: 'Tomar',
  takeIt: (name: string): string => `Tomar ${name}`,
  file: 'Archivo',
  kind: 'Tomado por',
  records: 'Registros',
  unknownTable: 'Tabla sin columnas conocidas',
  notTaken: 'Dejado aparte',
  leaveWrong: (n: number): string => (n === 1 ? 'Dejar aparte el archivo con errores' : `Dejar aparte ${files(n)} con errores`),
  takeAll: 'Tomar todos',
  kinds: {
    orders: 'Pedidos', lines: 'Líneas', pieces: 'Piezas', titles: 'Títulos', table: 'Tabla', invoices: 'Facturas', vendors: 'Proveedores',
    routing_lists: 'Listas de circulación', funds: 'Fondos', holdings: 'Existencias', expense_classes: 'Clases de gasto', settings: 'Ajustes', records: 'Varias clases', ignored: 'Nada conocido', unreadable: 'No se puede leer', none: 'Vacío',
  } as Phrases,
};

/** Columns of tables. */
export const columns = {
  heading: 'Columnas',
  about: 'Como qué se lee cada columna. Una columna que no se lee como nada se conserva con su línea tal como está.',
  headingOf: (names: readonly string[]): string => (names.length === 1 ? `Columnas de ${names[0] ?? ''}` : `Columnas de ${names[0] ?? ''} y ${whole(names.length - 1)} más con los mismos encabezados`),
  column: 'Columna',
  readAs: 'Se lee como',
  readAsOf: (heading: string): string => `Como qué se lee ${heading}`,
  samples: 'Por ejemplo',
  nothing: 'Solo se conserva',
  byHand: 'elegido por usted',
  shared: 'Un encabezado que está en varias tablas se lee igual en todas.',
  recalled: (name: string): string => `Se lee como eligió la última vez para estos encabezados («${name}»).`,
  forgetThis: 'Olvidar eso',
  forgotten: (name: string): string => `Olvidado: ${name}`,
  keptHere: 'Sus elecciones se recuerdan en este dispositivo para tablas con los mismos encabezados.',
  changed: (heading: string, field: string): string => `${heading} se lee como: ${field}`,
  memory: (n: number): string => `Columnas recordadas: ${whole(n)}`,
  memoryHelp: 'Lo que eligió para tablas con determinados encabezados. Se usa por sí solo cuando vuelve a venir una tabla así.',
  nameOf: (name: string): string => `Nombre de ${name}`,
  chosen: (n: number, all: number): string => `${whole(n)} de ${count(all, 'columna', 'columnas')}, por elección suya`,
  forget: 'Olvidar',
  forgetOf: (name: string): string => `Olvidar ${name}`,
  untitled: 'Una tabla',
};

/** Findings. */
export const found = {
  heading: (n: number): string => findings(n),
  none: 'No hay nada que señalar.',
  severities: { error: 'Error', warning: 'Por revisar', info: 'Nota' },
  filter: 'Qué hallazgos',
  all: (n: number): string => `Todos: ${whole(n)}`,
  errors: (n: number): string => count(n, 'error', 'errores'),
  warnings: (n: number): string => `${whole(n)} por revisar`,
  infos: (n: number): string => count(n, 'nota', 'notas'),
  search: 'Buscar en archivo, registro o campo',
  noneMatch: 'Ningún hallazgo lo contiene.',
  file: 'Archivo', record: 'Registro', field: 'Campo', byte: 'Byte', what: 'Qué se encontró',
  severity: 'Gravedad', code: 'Código', meaning: 'Qué significa',
  pages: 'Páginas',
  previous: 'Anterior',
  next: 'Siguiente',
  range: (first: number, last: number, all: number): string => `De ${whole(first)} a ${whole(last)}, de ${whole(all)}`,
  save: 'Guardar los hallazgos (CSV)',
  fileName: 'hallazgos',
  saved: (name: string): string => `Guardado como ${name}.`,
  seeLine: (record: string): string => `Ver la línea ${record}`,
};

/** After it. */
export const result = {
  done: 'Importado.',
  sum: (report: ImportReport): string => `${brought(report)}. ${files(report.filesRead)} ${so(report.filesRead, 'leído', 'leídos')}${report.filesIgnored > 0 ? `, ${whole(report.filesIgnored)} aparte` : ''}.`,
  nothing: 'No se importó nada.',
  errors: (n: number): string => `El espacio de trabajo está como estaba: antes hay que corregir ${count(n, 'error', 'errores')} en los archivos.`,
  same: 'Todo lo que hay en estos archivos ya está aquí, tal cual.',
  seeLines: 'Ver las líneas',
  more: 'Importar más',
  told: (report: ImportReport): string => `Importado: ${brought(report)}, ${findings(report.findings.length)}.`,
};

/** Taking it back. */
export const undo = {
  heading: 'La última importación',
  when: ({ at, files: names }: ImportUndo): string => `${moment(at)}, ${files(names.length)}`,
  what: ({ orders: many, lines: n, replaced }: ImportUndo): string => `Entraron ${many + n === 0 ? 'otros registros' : `${orders(many)} y ${lines(n)}`}.${replaced ? ' El espacio de trabajo que había antes está apartado y volvería.' : ''}`,
  since: (n: number): string => (n === 0 ? 'No se ha hecho nada desde entonces.'
    : `${changes(n)} desde entonces se ${so(n, 'vuelve', 'vuelven')} a hacer después de deshacer; lo que no se pueda, se enumera.`),
  button: 'Deshacer esta importación…',
  keep: 'Conservarla…',
  keepHelp: 'Conservarla desecha el camino de vuelta, que ocupa espacio en este dispositivo.',
  undoing: 'Deshaciendo: no se puede detener.',
  keeping: 'Desechando el camino de vuelta…',
  askUndo: '¿Deshacer esta importación?',
  askUndoWords: ({ orders: many, lines: n, replaced }: ImportUndo): string => (replaced
    ? `**${orders(many)} y ${lines(n)}** se van de nuevo, y vuelve el espacio de trabajo que había antes.`
    : `**${orders(many)} y ${lines(n)}** se van de nuevo, y vuelve lo que sustituyeron.`),
  askUndoSince: (n: number): string => `${changes(n)} desde entonces se ${so(n, 'vuelve', 'vuelven')} a hacer. Lo que no se pueda hacer sin los registros importados se enumera después.`,
  confirmUndo: 'Deshacer la importación',
  leave: 'Dejarla como está',
  askKeep: '¿Conservar esta importación?',
  askKeepWords: 'Después ya no se puede deshacer. El espacio que el camino de vuelta ocupa en este dispositivo queda libre.',
  askKeepReplaced: 'El espacio de trabajo que había antes de la importación desaparece entonces.',
  confirmKeep: 'Conservar la importación',
  kept: 'La importación se conserva.',
  undone: ({ redone, lost }: ImportUndone): string => [
    'La importación está deshecha.',
    redone > 0 ? `${changes(redone)} desde entonces se ${so(redone, 'volvió', 'volvieron')} a hacer.` : '',
    lost.length > 0 ? `${changes(lost.length)} no se ${so(lost.length, 'pudo', 'pudieron')} hacer:` : '',
  ].filter(Boolean).join(' '),
  lost: 'Cambios que no se pudieron volver a hacer',
  action: 'Acción', line: 'Línea', why: 'Por qué no',
};

/** Before what is here makes way. */
export const discard = {
  begin: '¿Empezar con estos archivos un espacio de trabajo nuevo?',
  beginConfirm: 'Descartar e importar',
  sample: (name: string): string => `¿Cargar la biblioteca de muestra de ${name}?`,
  sampleConfirm: 'Descartar y cargar la muestra',
  removed: (n: number): string => `Todo lo del espacio de trabajo actual (${lines(n)}) se quita de este dispositivo.`,
  putAside: (n: number): string => `Todo lo del espacio de trabajo actual (${lines(n)}) deja su lugar. Vuelve si deshace la importación, hasta que la conserve o importe otra cosa.`,
  loss: (n: number): string => `**${changes(n)}** que solo ${so(n, 'está', 'están')} en este dispositivo se ${so(n, 'perdería', 'perderían')}. Guarde antes un archivo de rescate en la sección Dispositivo para ${so(n, 'conservarlo', 'conservarlos')}.`,
  keep: 'Conservar este espacio de trabajo',
};

/** Handing files out. */
export const handing = {
  heading: 'Exportar',
  about: 'Esto no cambia nada aquí.',
  what: 'Qué exportar',
  since: 'Desde',
  until: 'Hasta',
  days: 'Días que cuentan',
  daysHelp: 'Ninguno: todos los días.',
  receivedAt: 'Dónde se reciben los ejemplares',
  department: 'Departamento',
  departmentLibrary: 'Su biblioteca',
  departmentHelp: 'Códigos para ejemplares que ninguna orden de trabajo ha enviado a un departamento. Vacío: elige Alma.',
  columns: (n: number): string => `Columnas: ${whole(n)}`,
  columnsHelp: 'Van en este orden. Las columnas elegidas se recuerdan en este dispositivo.',
  usual: 'Las habituales',
  noColumn: 'Elija al menos una columna.',
  untilBeforeFrom: 'El último día es anterior al primero.',
  button: 'Exportar',
  working: 'Exportando…',
  done: (name: string): string => `Exportado como ${name}.`,
};

export const sample = {
  heading: 'Biblioteca de muestra',
  about: 'Una biblioteca inventada para hacer pruebas. Ocupa el lugar de lo que hay en este dispositivo.',
  load: (name: string): string => `Cargar la muestra de ${name}…`,
  loading: 'Cargando la muestra…',
  loaded: (name: string, n: number): string => `${name} está cargada: ${lines(n)}.`,
};
