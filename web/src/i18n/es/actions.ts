// SPDX-License-Identifier: Apache-2.0
// Actions: what the button says, what the dialog asks, how its two buttons answer,
// and what the history calls it afterwards.

import type { ActionWords } from '../en/actions';
import type { Phrases } from '../phrase';
import { almaActions } from './alma-actions';
import { almaAsks, almaChoices } from './alma-words';
import { folioActions } from './folio-actions';
import { almaSettingChoices } from './alma-settings';
import { folioChoices } from './folio-choices';
import { folioSettingChoices } from './folio-settings';
import { folioAsks } from './folio-words';

export const actions: Readonly<Record<string, ActionWords>> = {
  // Where both rulebooks have an action of one name, Alma's words fit both.
  ...folioActions,
  ...almaActions,
  order_now: {
    button: 'Pedir ahora', heading: '¿Pedir {name} ahora?', confirm: 'Pedir ahora',
    keep: 'Todavía no', done: 'Pedido realizado',
  },
  send: {
    button: 'Enviar', heading: '¿Enviar {name}?', confirm: 'Enviar', keep: 'Todavía no', done: 'Enviado al proveedor',
  },
  receive: {
    button: 'Recibir', heading: '¿Recibir ejemplares de {name}?', confirm: 'Recibir',
    keep: 'Dejarlo como está', done: 'Recibido',
  },
  check_in: {
    button: 'Recibir', heading: '¿Recibir {name}?', confirm: 'Recibir',
    keep: 'Dejarlo como está', done: 'Recibido',
  },
  unreceive: {
    button: 'Anular recepción', heading: '¿Marcar {name} como no recibido?', confirm: 'Marcar como no recibido',
    keep: 'Dejarlo recibido', done: 'Marcado como no recibido',
  },
  take_back: {
    button: 'Deshacer', heading: '¿Deshacer el último cambio de {name}?', confirm: 'Deshacer',
    keep: 'Dejarlo como está', done: 'Deshecho',
  },
  undo_receipt: {
    button: 'Deshacer recepción', heading: '¿Anular recepciones de {name}?',
    confirm: 'Anular la recepción', keep: 'Dejarlo recibido', done: 'Recepción anulada',
  },
  create_invoice: {
    button: 'Registrar factura', heading: '¿Registrar una factura para {name}?',
    confirm: 'Registrar la factura', keep: 'Todavía no', done: 'Factura registrada',
  },
  approve_invoice: {
    button: 'Aprobar factura', heading: '¿Aprobar una factura para {name}?',
    confirm: 'Aprobar la factura', keep: 'Todavía no', done: 'Factura aprobada',
  },
  pay_invoice: {
    button: 'Marcar factura como pagada', heading: '¿Marcar como pagada una factura para {name}?',
    confirm: 'Marcarla como pagada', keep: 'Todavía no', done: 'Factura pagada',
  },
  open: {
    button: 'Abrir pedido', heading: '¿Abrir {name}?', confirm: 'Abrir el pedido', keep: 'Todavía no',
    done: 'Pedido abierto',
  },
  unopen: {
    button: 'Devolver a pendiente', heading: '¿Devolver {name} a pendiente?', confirm: 'Devolver el pedido a pendiente',
    keep: 'Dejarlo abierto', done: 'Pedido devuelto a pendiente',
  },
  close: {
    button: 'Cerrar', heading: '¿Cerrar {name}?', confirm: 'Cerrar la línea', keep: 'Dejarla como está',
    done: 'Cerrado a mano',
  },
  cancel: {
    button: 'Cancelar', heading: '¿Cancelar {name}?', confirm: 'Cancelar la línea', keep: 'Dejarla como está',
    done: 'Cancelado a mano',
  },
  reopen: {
    button: 'Reabrir', heading: '¿Reabrir {name}?', confirm: 'Reabrir la línea', keep: 'Dejarla como está',
    done: 'Reabierto',
  },
  automatic_close: {
    button: 'Se cierra por sí solo', heading: '', confirm: '', keep: '', done: 'Cerrado por sí solo',
  },
  create: { button: 'Crear', heading: '', confirm: '', keep: '', done: 'Creado' },
  import: { button: 'Importar', heading: '', confirm: '', keep: '', done: 'Importado' },
};

/** What is done to a line as to its whole order, when it is the order. */
export const orderActions: Readonly<Record<string, Pick<ActionWords, 'button' | 'confirm'>>> = {
  close: { button: 'Cerrar el pedido', confirm: 'Cerrar el pedido' },
  cancel: { button: 'Cancelar el pedido', confirm: 'Cancelar el pedido' },
  reopen: { button: 'Reabrir el pedido', confirm: 'Reabrir el pedido' },
};

/** The button that does it to several at once, which are told as `34 líneas`. */
export const manyActions: Readonly<Record<string, (many: string) => string>> = {
  close: (many) => `Cerrar ${many}`,
  cancel: (many) => `Cancelar ${many}`,
  reopen: (many) => `Reabrir ${many}`,
  close_short: (many) => `Cerrar ${many}`,
  delete: (many) => `Eliminar ${many}`,
  delete_order: (many) => `Eliminar ${many}`,
  update_order: (many) => `Cambiar ${many}`,
  open: (many) => `Abrir ${many}`,
  edit_line: (many) => `Cambiar ${many}`,
  replace_vendor: (many) => `Sustituir el proveedor de ${many}`,
  start_claim: (many) => `Guardar borradores para ${many}`,
};

/** The same for all other actions, by their own button. */
export const actionOfMany = (button: string, many: string): string => `${button}: ${many}`;

/** An action that has no words here, by its name made readable. */
export const unknownAction = (label: string): ActionWords => ({
  button: label, heading: `${label}: ¿{name}?`, confirm: label, keep: 'Dejarlo como está', done: label,
});

export const asks: Phrases = {
  ...folioAsks,
  ...almaAsks,
  keepInDepartment: 'Se queda en el departamento para seguir trabajando en él',
  fullyInvoiced: 'Esta factura cubre todo lo que queda',
  reason: 'Motivo',
  note: 'Nota',
  bib: 'Qué hacer con el registro bibliográfico',
  bib_choice: 'Qué hacer con el registro bibliográfico',
  inform_vendor: 'Avisar al proveedor',
  vendor_informed: 'Se ha avisado al proveedor',
  number: 'Número de factura',
  invoice_number: 'Número de factura',
  amount: 'Importe',
  price: 'Precio',
  fully_invoiced: 'Esta factura cubre todo lo que queda',
  date: 'Fecha',
  received_on: 'Recibido el',
  receive_date: 'Recibido el',
  department: 'Departamento',
  barcode: 'Código de barras',
  confirmed: 'Lo he comprobado',
  confirm: 'Lo he comprobado',
  delete_holdings: 'Eliminar también las existencias',
  delete_items: 'Eliminar también los ejemplares',
  restore_statuses: 'Recuperar los estados de antes del cierre',
  cancel_items: 'Cancelar también los ejemplares',
  in_transit: 'Sigue hacia otra biblioteca',
  keep_in_department: 'Se queda en el departamento',
};

export const choices: Phrases = {
  ...almaSettingChoices,
  ...folioChoices,
  ...folioSettingChoices,
  ...almaChoices,
  one_time: 'Única',
  continuous: 'Continua',
  retain: 'Conservar el registro bibliográfico',
  delete: 'Eliminar el registro bibliográfico',
  suppress: 'Ocultar al público el registro bibliográfico',
};

/** Beside an arrow that nobody has to press. */
export const byItself = 'por sí solo';

/** What a status dimension is called. */
export const axes: Phrases = {
  status: 'Estado',
  order: 'Pedido',
  workflow: 'Pedido',
  receipt: 'Recepción',
  payment: 'Pago',
};
