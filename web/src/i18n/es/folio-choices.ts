// SPDX-License-Identifier: Apache-2.0
// The closed lists of FOLIO's records, by the words that stand in them.

import type { Phrases } from '../phrase';

export const folioChoices: Phrases = {
  // formats of orders and pieces
  'Physical Resource': 'Recurso físico',
  'Electronic Resource': 'Recurso electrónico',
  'P/E Mix': 'Mixto (físico y electrónico)',
  Other: 'Otro',
  Physical: 'Físico',
  Electronic: 'Electrónico',
  // types of orders
  'One-Time': 'Única vez',
  Ongoing: 'Continuo',
  // what is made in the inventory
  'Instance, Holding, Item': 'Instancia, existencias, ejemplar',
  'Instance, Holding': 'Instancia, existencias',
  Instance: 'Instancia',
  None: 'Ninguno',
  // items in the inventory
  'In process': 'En proceso',
  Available: 'Disponible',
  'On order': 'Pedido',
  'Order closed': 'Pedido cerrado',
  'In process (non-requestable)': 'En proceso (no solicitable)',
  'In transit': 'En tránsito',
  'Intellectual item': 'Ejemplar intelectual',
  Restricted: 'Restringido',
  Unavailable: 'No disponible',
  Unknown: 'Desconocido',
  'Aged to lost': 'Vencido y dado por perdido',
  'Awaiting pickup': 'En espera de recogida',
  'Awaiting delivery': 'En espera de entrega',
  'Checked out': 'Prestado',
  'Claimed returned': 'Supuestamente devuelto',
  'Declared lost': 'Declarado perdido',
  'Long missing': 'Desaparecido hace tiempo',
  'Lost and paid': 'Perdido y pagado',
  Missing: 'Desaparecido',
  Paged: 'Por recoger de la estantería',
  Withdrawn: 'Retirado',
  // requests on pieces that are bound
  Transfer: 'Transferir',
  Cancel: 'Cancelar',
  'Do Nothing': 'No hacer nada',
  // ways of acquiring
  'Approval Plan': 'Plan de aprobación',
  'Demand Driven Acquisitions (DDA)': 'Adquisición guiada por la demanda (DDA)',
  Depository: 'Depósito',
  'Evidence Based Acquisitions (EBA)': 'Adquisición basada en la evidencia (EBA)',
  Exchange: 'Canje',
  Free: 'Gratuito',
  Gift: 'Donación',
  'Internal transfer': 'Transferencia interna',
  Membership: 'Afiliación',
  Purchase: 'Compra',
  'Purchase At Vendor System': 'Compra en el sistema del proveedor',
  Technical: 'Técnico',
  // where a line comes from
  User: 'Usuario',
  API: 'API',
  EDI: 'EDI',
  MARC: 'MARC',
  EBSCONET: 'EBSCONET',
  // a vendor's references
  'Vendor continuation reference number': 'Número de continuación del proveedor',
  'Vendor order reference number': 'Número de pedido del proveedor',
  'Vendor subscription reference number': 'Número de suscripción del proveedor',
  'Vendor internal number': 'Número interno del proveedor',
  'Vendor title number': 'Número de título del proveedor',
  OrderLine: 'Línea de pedido',
  InvoiceLine: 'Línea de factura',
  // reasons for closing an order
  Cancelled: 'Cancelado',
  Ceased: 'Cesó la publicación',
  Complete: 'Completo',
  Duplication: 'Duplicado',
  Error: 'Error',
  'Lack of funds': 'Falta de fondos',
  'Lack of use': 'Falta de uso',
  'Licensing terms (unacceptable)': 'Condiciones de licencia (inaceptables)',
  'Low quality': 'Baja calidad',
  'Merged with another title': 'Fusionado con otro título',
  'Split into other titles': 'Dividido en otros títulos',
  'Title is out of print': 'El título está agotado',
  'Title received as a gift': 'El título se recibió como donación',
  'Title won\'t be published': 'El título no se va a publicar',
  'Title won\'t be published this year': 'El título no se va a publicar este año',
  'Transferred to another publisher': 'Pasó a otra editorial',
  'Unpreferred format': 'Formato no preferido',
  'Unresponsive vendor': 'El proveedor no responde',
  percentage: 'Porcentaje',
  amount: 'Importe',
};

/** The status of an item in the inventory. */
export function inventoryStatus(status: string): string {
  const words = folioChoices[status];
  return typeof words === 'string' ? words : status;
}
