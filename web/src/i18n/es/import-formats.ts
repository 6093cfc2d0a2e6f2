// SPDX-License-Identifier: Apache-2.0
// Files for others: what each format is for, and what the columns of tables are called.

import type { FormatWords } from '../en/import-formats';
import type { Phrases } from '../phrase';

export type { FormatWords } from '../en/import-formats';

export const formats: Readonly<Record<string, FormatWords>> = {
  workspace: {
    name: 'Todo el espacio de trabajo',
    about: 'Todo lo que hay aquí en un solo archivo JSON, para conservarlo o verlo con otros programas.',
    file: '',
  },
  'receipts-json': {
    name: 'Recepciones, para la API de Alma',
    about: 'Lo que se recibió aquí, como las llamadas con las que una integración se lo dice a Alma, una por ejemplar.',
    file: 'recepciones',
  },
  'receipts-csv': {
    name: 'Recepciones, como tabla',
    about: 'Lo mismo para personas: línea, ejemplar, código de barras, día y departamento, para introducirlo o comprobarlo a mano.',
    file: 'recepciones',
  },
  'lines-csv': {
    name: 'Líneas, como tabla',
    about: 'Una fila por línea con las columnas que elija, para hojas de cálculo; se puede volver a importar.',
    file: 'lineas',
  },
  'alma-json': {
    name: 'Líneas, como las escribe Alma',
    about: 'Todas las líneas como una página de la API de Alma, para programas que leen Alma.',
    file: 'lineas-alma',
  },
  'alma-invoices-json': {
    name: 'Facturas, como las escribe Alma',
    about: 'Todas las facturas como una página de la API de Alma.',
    file: 'facturas-alma',
  },
  'alma-vendors-json': {
    name: 'Proveedores, como los escribe Alma',
    about: 'Todos los proveedores como una página de la API de Alma.',
    file: 'proveedores-alma',
  },
  'folio-calls-json': {
    name: 'Lo hecho aquí, como llamadas',
    about: 'Cada cambio hecho aquí como la llamada que lo hace también en FOLIO, el más antiguo primero.',
    file: 'llamadas-folio',
  },
  'folio-orders-json': {
    name: 'Pedidos, como los escribe FOLIO',
    about: 'Todos los pedidos con sus líneas, como una colección de la API de FOLIO.',
    file: 'pedidos-folio',
  },
  'folio-lines-json': {
    name: 'Líneas, como las escribe FOLIO',
    about: 'Todas las líneas, como cuerpos de la API de FOLIO.',
    file: 'lineas-folio',
  },
  'folio-titles-json': {
    name: 'Títulos, como los escribe FOLIO',
    about: 'Todos los títulos por recibir, como cuerpos de la API de FOLIO.',
    file: 'titulos-folio',
  },
  'folio-pieces-json': {
    name: 'Piezas, como las escribe FOLIO',
    about: 'Todas las piezas, como cuerpos de la API de FOLIO.',
    file: 'piezas-folio',
  },
  'folio-receiving-history-json': {
    name: 'Historial de recepción',
    about: 'Piezas esperadas o recibidas, cada una con su línea, su pedido y su título.',
    file: 'historial-recepcion-folio',
  },
  'folio-routing-lists-json': {
    name: 'Listas de circulación',
    about: 'Quién recibe una tras otra las piezas de una línea, como lo escribe FOLIO.',
    file: 'listas-circulacion-folio',
  },
  'folio-references-json': {
    name: 'A qué remiten esos archivos',
    about: 'Proveedores, fondos, existencias y los nombres de los modos de adquisición y de las ubicaciones, para importarlos con los demás.',
    file: 'referencias-folio',
  },
};

/** Columns of tables that are no fields of a line, or mean something else there. */
export const tableFields: Phrases = {
  status: 'Estado',
  order: 'Número de pedido',
  created: 'Creada el',
  library: 'Biblioteca del ejemplar',
  pid: 'Número del ejemplar',
  processType: 'Tipo de proceso del ejemplar',
  itemDescription: 'Descripción del ejemplar',
  holdingsId: 'Existencias del ejemplar',
  receiveDate: 'Recibido el',
  itemNote: 'Nota sobre el ejemplar',
  vendorName: 'Nombre del proveedor',
  received: 'Ejemplares recibidos',
  expected: 'Ejemplares por llegar',
  receivedOn: 'Última recepción',
  sent: 'Enviada el',
  barcodes: 'Códigos de barras',
  encumbered: 'Importe comprometido',
};
