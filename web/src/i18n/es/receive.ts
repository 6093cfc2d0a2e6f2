// SPDX-License-Identifier: Apache-2.0
// What the receiving room says: what a scan found, what a receipt did, what the clerk can do next.

import { count, isOne, lead } from '../phrase';
import { date, whole } from '../format';

const numerals = [
  'Ninguno', 'Uno', 'Dos', 'Tres', 'Cuatro', 'Cinco', 'Seis', 'Siete', 'Ocho', 'Nueve', 'Diez', 'Once', 'Doce',
];

/** "Dos", as a sentence begins. */
function spelled(value: number): string {
  return numerals[value] ?? whole(value);
}

export const room = {
  heading: 'Recepción',
  scansWaiting: (n: number): string => `${count(n, 'lectura', 'lecturas')} en espera`,
  fieldLabel: 'Escanee o escriba un ISBN, código de barras, número de línea, referencia del proveedor o título',
  placeholder: 'ISBN, código de barras, línea o título',
  opening: 'Abriendo…',
  failed: 'Eso no funcionó.',
  sameCode: 'El mismo código otra vez',
  help: {
    enter: 'Escanee, y se muestra la línea. Intro recibe el ejemplar.',
    sameCode: 'recibe el ejemplar siguiente, sin tocar el teclado.',
    undo: 'anula la última recepción.',
    edit: 'cambia el código de barras, la signatura, el fascículo y la nota del ejemplar.',
    parcel: 'empieza un paquete: su proveedor, su número y lo que acompaña a cada recepción. No es obligatorio.',
  },
};

/** Of one thing that was scanned. */
export const scan = {
  found: (title: string): string => `${title}. Pulse Intro para recibir.`,
  foundCopy: (title: string, copy: number, copies: number): string => `${title}, ejemplar ${whole(copy)} de ${whole(copies)}. Pulse Intro para recibir.`,
  alreadyAll: (on: string, by: string): string => `Ya se recibieron todos los ejemplares; el último, el ${date(on)}${lead(', por ', by)}.`,
  already: (on: string, by: string): string => `Ya se recibió el ${date(on)}${lead(', por ', by)}.`,
  oneMore: (when: string, ordered: number): string =>
    `${when} ${ordered === 1 ? 'Se pidió un ejemplar' : `Se pidieron ${whole(ordered)} ejemplares`}: si este es otro, es más de lo pedido.`,
  /** What its line, or its order, has come to. */
  ended: (axis: string, status: string): string => `${axis}: ${status}. Ya no se espera nada de ella.`,
  nothingExpected: 'No se espera nada de esta línea.',
  because: (title: string, why: string): string => `${title}. ${why}`,
  badIsbn: (code: string): string => `${code} no es un ISBN válido.`,
  badIsbnHelp: 'Su dígito de control es incorrecto: probablemente se leyó mal. Escanéelo de nuevo.',
  notOnOrder: (code: string): string => `No hay nada pedido con «${code}».`,
  notOnOrderHelp: 'Apártelo, o pruebe con el número de línea, la referencia del pedido o palabras del título.',
  several: (listed: number, total: number): string => (total > listed
    ? `Coinciden ${count(listed, 'línea', 'líneas')} de ${whole(total)}. Elija con las teclas numéricas.`
    : `Coinciden ${count(listed, 'línea', 'líneas')}. Elija con las teclas numéricas.`),
};

export const waits = {
  take: (n: number): string => (isOne(n) ? 'Alguien lo está esperando: llévelo al mostrador.' : `Lo esperan ${whole(n)} peticiones: llévelo al mostrador.`),
  otherCopy: (n: number): string => (isOne(n) ? 'Alguien está esperando otro ejemplar.' : `${whole(n)} peticiones esperan otros ejemplares.`),
  requests: (n: number): string => (isOne(n) ? 'Alguien lo está esperando.' : `Lo esperan ${whole(n)} peticiones.`),
  forWhom: (names: string): string => `Para ${names}.`,
  rush: 'Urgente.',
};

export const receipt = {
  copyOf: (copy: number, copies: number): string => `ejemplar ${whole(copy)} de ${whole(copies)}`,
  copyReceived: (copy: number, copies: number): string => `Ejemplar ${whole(copy)} de ${whole(copies)} recibido.`,
  received: 'Recibido.',
  stillToCome: (n: number): string => `${spelled(n)} por llegar.`,
  allIn: 'Ya están todos los ejemplares.',
  nothingMore: 'No queda nada por llegar en esta línea.',
  undone: 'La recepción se anuló.',
  expectedAgain: 'El ejemplar vuelve a estar esperado.',
  undoneAloud: (title: string): string => `Recepción anulada: ${title}.`,
  undoneCopyAloud: (title: string, copy: number, copies: number): string =>
    `Recepción anulada: ${title}, ejemplar ${whole(copy)} de ${whole(copies)}.`,
  notUndone: (why: string): string => `No se anuló. ${why}`,
  refused: (why: string): string => `No se recibió. ${why}`,
  cannotSave: (why: string): string => `Ahora no se puede recibir. ${why}`,
  notSaved: (why: string): string => `No se guardó. ${why}`,
  onlyHere: (why: string): string => `No se guardó: está en esta ventana y en ningún otro sitio. Un archivo de rescate lo conserva. ${why}`,
};

export const card = {
  line: 'Línea',
  order: 'Pedido',
  vendor: 'Proveedor',
  place: 'Para',
  askedForBy: 'Pedido por',
  price: 'Precio',
  copies: 'Ejemplares',
  boxIn: (copy: number): string => `Ejemplar ${whole(copy)}: recibido`,
  boxNext: (copy: number): string => `Ejemplar ${whole(copy)}: siguiente`,
  boxOut: (copy: number): string => `Ejemplar ${whole(copy)}: esperado`,
  isIn: 'recibido',
  isNext: 'siguiente',
  isOut: 'esperado',
  received: (n: number, all: number): string => (isOne(n) ? `${whole(n)} de ${whole(all)} recibido` : `${whole(n)} de ${whole(all)} recibidos`),
  copyNext: (copy: number, copies: number): string => `Ahora toca el **ejemplar ${whole(copy)} de ${whole(copies)}**.`,
  expected: 'Esperado; todavía no recibido.',
  /** `verb`: what the rulebook’s receiving is called on a button. */
  receiveCopy: (verb: string, copy: number): string => `${verb} el ejemplar ${whole(copy)}`,
  undo: 'Deshacer',
  notKept: 'No se conserva en este dispositivo: se pierde al cerrar esta página.',
  saved: (at: string): string => `Guardado en este dispositivo (${at}).`,
  checkDigit: (code: string): string => `El dígito de control de ${code} es incorrecto: asegúrese de que es este.`,
};

export const choices = {
  heading: (total: number, text: string): string => `${whole(total)} líneas coinciden con «${text}»`,
  help: '¿Cuál es? Pulse su número. Todavía no se recibe nada.',
  all: (total: number): string => `Ver las ${whole(total)} entre las líneas`,
};

export const session = {
  heading: 'Esta sesión',
  empty: 'Lo que reciba aparece en esta lista, cada cosa con su propio botón Deshacer.',
  received: 'recibido',
  toLookInto: (n: number): string => (isOne(n) ? `${whole(n)} cosa por revisar` : `${whole(n)} cosas por revisar`),
  undo: 'Deshacer',
  undoOf: (name: string): string => `Deshacer: ${name}`,
  edit: 'Cambiar',
  show: 'Mostrar',
  showOf: (name: string): string => `Mostrar: ${name}`,
  undone: 'recepción anulada',
  passedOver: 'visto, no recibido',
  notTaken: 'el hub no lo aceptó',
};

/** What is unpacked now. */
export const parcel = {
  begin: 'Empezar un paquete',
  change: 'Cambiar',
  finish: 'Terminar el paquete',
  formHeading: 'Qué se está desempaquetando',
  formHelp: 'Lo que indique aquí acompaña a cada recepción hasta que se termine el paquete. Todo puede quedar vacío.',
  formBegin: 'Empezar',
  formChange: 'Guardar',
  notNow: 'Ahora no',
  vendor: 'Proveedor',
  otherVendorButton: 'Elegir otro',
  noVendor: 'Cualquier proveedor',
  number: 'Número del paquete o de la factura',
  numberHelp: 'Con el número de una factura conocida aquí, la aplicación sabe qué debería llegar.',
  begun: (about: string): string => `Empezado: ${about}`,
  changed: (about: string): string => `Cambiado: ${about}`,
  ended: 'El paquete está terminado.',
  /** Each may be empty. */
  about: (vendor: string, number: string, receivedOn: string, others: readonly string[]): string => [
    vendor ? `Paquete de ${vendor}` : 'Paquete',
    number ? `número ${number}` : '',
    receivedOn ? `recibido el ${receivedOn}` : '',
    ...others,
  ].filter(Boolean).join(' · '),
  otherVendor: (wanted: string, vendor: string): string => (vendor ? `No es de ${wanted}: se pidió a ${vendor}.` : `No es de ${wanted}: la línea no indica proveedor.`),
  notOnInvoice: (number: string): string => `No está en la factura ${number}.`,
  anyway: 'Intro lo recibe de todos modos.',
  anywayButton: 'Recibirlo de todos modos',
};

/** What should come against what has come. */
export const tally = {
  heading: 'Este paquete',
  of: (received: number, expected: number): string => `**${whole(received)}** de ${whole(expected)} ${isOne(received) ? 'recibido' : 'recibidos'}`,
  aloud: (received: number, expected: number): string => `${whole(received)} de ${whole(expected)} ${isOne(received) ? 'recibido' : 'recibidos'}`,
  toCome: (n: number): string => (n === 0 ? 'No queda nada por llegar' : `${whole(n)} por llegar`),
  more: (n: number): string => `${whole(n)} más de lo pedido`,
  received: (n: number): string => `**${whole(n)}** ${isOne(n) ? 'recibido' : 'recibidos'}`,
  outstanding: (n: number, vendor: string): string => (isOne(n)
    ? `${whole(n)} línea está pendiente con ${vendor}. No se sabe qué contiene este paquete.`
    : `${whole(n)} líneas están pendientes con ${vendor}. No se sabe qué contiene este paquete.`),
  unknownInvoice: (number: string): string => `Ninguna línea figura en una factura ${number}, así que no se sabe qué contiene este paquete.`,
  nothingPhysical: (number: string): string => `Nada de la factura ${number} se tiene que recibir.`,
  reading: 'Consultando qué debería llegar…',
  open: 'Cuáles',
  copies: (received: number, expected: number): string => `${whole(received)} de ${whole(expected)}`,
  showMore: 'Mostrar más',
  groups: {
    toCome: (n: number): string => `Por llegar (${whole(n)})`,
    done: (n: number): string => `Completo (${whole(n)})`,
    more: (n: number): string => `Más de lo esperado (${whole(n)})`,
  },
  none: 'Ninguno.',
  first: (n: number, all: number): string => `Se muestran las primeras ${whole(n)} de ${whole(all)} líneas.`,
};

/** Of the copy in the hand. */
export const edit = {
  heading: (name: string): string => `Cambiar ${name}`,
  button: 'Código de barras, nota',
  buttonOf: (name: string): string => `Cambiar: ${name}`,
  help: 'El código de barras se puede escanear aquí. Lo que escanee en cualquier otro campo se recibe.',
  keep: 'Guardar',
  leave: 'Ahora no',
  saved: (name: string): string => `Guardado: ${name}.`,
  refused: (why: string): string => `No se guardó. ${why}`,
  copy: (copy: number): string => `ejemplar ${whole(copy)}`,
  gone: 'Este ejemplar ya no existe.',
};

export const damage = {
  button: 'Informar de daños…',
};

/** When the parcel is empty. */
export const summary = {
  heading: 'Terminar el paquete',
  lists: {
    received: (n: number): string => `Recibido (${whole(n)})`,
    refused: (n: number): string => `Rechazado (${whole(n)})`,
    aside: (n: number): string => `Apartado (${whole(n)})`,
    missing: (n: number): string => `Falta (${whole(n)})`,
  },
  missingUnknown: 'No se puede decir qué falta: no se sabe qué debería contener el paquete.',
  nothing: 'Nada.',
  andMore: (n: number): string => `Y ${whole(n)} más.`,
  print: 'Imprimir',
  keep: 'Seguir recibiendo',
  end: 'Terminar el paquete',
  title: 'Paquete recibido',
  checked: 'Comprobado por',
  begun: (from: string, to: string): string => `De ${from} a ${to}`,
};
