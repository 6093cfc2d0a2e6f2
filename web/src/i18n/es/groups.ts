// SPDX-License-Identifier: Apache-2.0
// Many consequences of one kind, told as one.

import type { GroupPhrase } from '../en/groups';
import { whole } from '../format';
import { count, lead, text } from '../phrase';
import { named } from './statuses';

const become = (one: string, many: string): GroupPhrase => ({ n, params }) =>
  (text(params, 'to')
    ? `${count(n, `${one} pasa`, `${many} pasan`)} al estado ${named(text(params, 'to'))}`
    : `${count(n, `${one} cambia`, `${many} cambian`)} de estado`);
const things = (one: string, many: string): GroupPhrase => (sum) => count(sum.things, one, many);
const of = (one: string, many: string): GroupPhrase => ({ n }) => count(n, one, many);

export const consequenceGroups: Readonly<Record<string, GroupPhrase>> = {
  line_status: become('línea', 'líneas'),
  order_status: become('pedido', 'pedidos'),
  receipt_status: become('recepción', 'recepciones'),
  payment_status: become('pago', 'pagos'),
  piece_status: (sum) => become('pieza', 'piezas')({ ...sum, n: sum.things }),
  line_packaged: of('línea se incluye en un pedido', 'líneas se incluyen en pedidos'),
  line_left_order: of('línea sale de su pedido', 'líneas salen de sus pedidos'),
  taken_back: of('cambio se deshace', 'cambios se deshacen'),
  line_deleted: of('línea se elimina', 'líneas se eliminan'),
  order_created: of('pedido se crea', 'pedidos se crean'),
  order_deleted: of('pedido se elimina', 'pedidos se eliminan'),
  order_sent: of('pedido se envía al proveedor', 'pedidos se envían a los proveedores'),
  order_sent_silently: of('pedido cuenta como enviado sin carta', 'pedidos cuentan como enviados sin carta'),
  letter_written: of('carta va a la bandeja de salida', 'cartas van a la bandeja de salida'),
  vendor_informed: of('proveedor recibe aviso', 'proveedores reciben aviso'),
  expected_date_set: of('línea obtiene una fecha prevista', 'líneas obtienen una fecha prevista'),
  encumbrance_set: ({ n, amounts }) => `Se compromete dinero para ${count(n, 'línea', 'líneas')}${lead(': ', amounts)}`,
  encumbrance_released: ({ n, amounts }) => `${count(n, 'compromiso se libera', 'compromisos se liberan')}${lead(': ', amounts)}`,
  invoice_registered: of('factura se registra', 'facturas se registran'),
  items_deleted: things('ejemplar se elimina', 'ejemplares se eliminan'),
  items_kept: things('ejemplar se conserva', 'ejemplares se conservan'),
  items_unlinked: things('ejemplar ya no está ligado a su línea', 'ejemplares ya no están ligados a sus líneas'),
  item_received: things('ejemplar se recibe', 'ejemplares se reciben'),
  item_unreceived: things('ejemplar se espera de nuevo', 'ejemplares se esperan de nuevo'),
  item_requests_canceled: ({ n }) => `Se cancelan peticiones en ${count(n, 'línea', 'líneas')}`,
  holdings_deleted: ({ n }) => `Se eliminan existencias en ${count(n, 'línea', 'líneas')}`,
  holdings_kept: ({ n }) => `Se conservan existencias en ${count(n, 'línea', 'líneas')}`,
  bib_deleted: of('registro bibliográfico se elimina', 'registros bibliográficos se eliminan'),
  bib_suppressed: of('registro bibliográfico se oculta al público', 'registros bibliográficos se ocultan al público'),
  bib_kept: of('registro bibliográfico se conserva', 'registros bibliográficos se conservan'),
  eresource_activated: things('acceso está activo', 'accesos están activos'),
  eresources_deleted: things('acceso se elimina', 'accesos se eliminan'),
  eresources_kept: things('acceso se conserva', 'accesos se conservan'),
  inventory_kept: ({ n }) => `Parte del inventario se queda en ${count(n, 'línea', 'líneas')}`,
  inventory_not_restored: ({ n }) => `El inventario que se eliminó no vuelve en ${count(n, 'línea', 'líneas')}`,
  line_closed: of('línea ya está cerrada', 'líneas ya están cerradas'),
  order_is_closed: of('pedido ya está cerrado', 'pedidos ya están cerrados'),
  claim_sent: of('reclamación cuenta como enviada', 'reclamaciones cuentan como enviadas'),
  field_changed: of('campo se cambia', 'campos se cambian'),
  reason_noted: ({ n }) => `El motivo se anota en ${count(n, 'línea', 'líneas')}`,
  order_reason_noted: ({ n }) => `El motivo se anota en ${count(n, 'pedido', 'pedidos')}`,
  vendor_changed: of('línea pasa a otro proveedor', 'líneas pasan a otro proveedor'),
  assigned: of('línea se asigna', 'líneas se asignan'),
  unassigned: of('línea queda sin asignar', 'líneas quedan sin asignar'),
  claim_started: of('borrador a un proveedor se empieza', 'borradores a proveedores se empiezan'),
  put_in_claim: of('línea pasa a reclamación', 'líneas pasan a reclamación'),
  claim_ended: of('línea ya no está en reclamación', 'líneas ya no están en reclamación'),
  renewal_date_set: of('fecha de renovación se mueve', 'fechas de renovación se mueven'),
  task_opened: of('tarea se abre', 'tareas se abren'),
  task_ended: of('tarea se termina', 'tareas se terminan'),
  deferral_due: of('aplazamiento ha terminado', 'aplazamientos han terminado'),
  daily_run: () => 'Las listas de trabajo dicen después que las tareas diarias se han ejecutado',
  packaging_needs_one_fund: of('línea no se puede empaquetar: varios fondos', 'líneas no se pueden empaquetar: varios fondos'),
  unreceived_items_lost: ({ n }) => `Se pierden ejemplares que nunca llegaron en ${count(n, 'línea', 'líneas')}`,
  requests_canceled: ({ n }) => `Alguien espera ejemplares de ${count(n, 'línea', 'líneas')}: sus peticiones se cancelan`,
  line_has_invoice: ({ n }) => `Una factura menciona ${count(n, 'línea', 'líneas')} y se queda como está`,
};

/** A kind that has no words here, by its code made readable. */
export const unknownGroup = (kind: string, n: number): string => `${kind}: ${whole(n)}`;
