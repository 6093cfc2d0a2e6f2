// SPDX-License-Identifier: Apache-2.0
// Actions that only FOLIO's rulebook has.

import type { ActionWords } from '../en/actions';

const leave = 'Dejarlo como está';

/** name, button, heading, the button that does it, what the history says */
const rows: readonly (readonly [string, string, string, string, string])[] = [
  ['create_order', 'Pedido nuevo', 'Un pedido nuevo', 'Crear el pedido', 'Pedido creado'],
  ['update_order', 'Editar pedido', '¿Cambiar {name}?', 'Guardar los cambios', 'Pedido cambiado'],
  ['approve', 'Aprobar', '¿Aprobar {name}?', 'Aprobar el pedido', 'Aprobado'],
  ['update_line', 'Editar línea', '¿Cambiar {name}?', 'Guardar los cambios', 'Línea cambiada'],
  ['cancel_line', 'Cancelar línea', '¿Cancelar la línea {name}?', 'Cancelar la línea', 'Línea cancelada'],
  ['delete_line', 'Eliminar línea', '¿Eliminar la línea {name}?', 'Eliminar la línea', 'Línea eliminada'],
  ['delete_order', 'Eliminar pedido', '¿Eliminar {name}?', 'Eliminar el pedido', 'Pedido eliminado'],
  ['add_title', 'Añadir título', '¿Añadir un título a {name}?', 'Añadir el título', 'Título añadido'],
  ['put_title', 'Editar título', '¿Cambiar {name}?', 'Guardar los cambios', 'Título cambiado'],
  ['delete_title', 'Quitar título', '¿Quitar {name}?', 'Quitar el título', 'Título quitado'],
  ['add_piece', 'Añadir pieza', '¿Añadir una pieza a {name}?', 'Añadir la pieza', 'Pieza añadida'],
  ['add_pieces_batch', 'Añadir piezas', '¿Añadir piezas a {name}?', 'Añadir las piezas', 'Piezas añadidas'],
  ['bind_pieces', 'Encuadernar', '¿Encuadernar {name}?', 'Encuadernar', 'Encuadernado'],
  ['unbind_piece', 'Desencuadernar', '¿Sacar {name} de su volumen?', 'Sacar del volumen', 'Sacado de su volumen'],
  ['edit_settings', 'Ajustes de la biblioteca', 'Ajustes de la biblioteca', 'Guardar los cambios', 'Ajustes cambiados'],
  ['put_piece', 'Editar pieza', '¿Cambiar {name}?', 'Guardar los cambios', 'Pieza cambiada'],
  ['delete_piece', 'Eliminar pieza', '¿Eliminar {name}?', 'Eliminar', 'Pieza eliminada'],
  ['expect', 'Volver a esperar', '¿Volver a esperar {name}?', 'Volver a esperar', 'Esperado de nuevo'],
  ['batch_status', 'Fijar estado o reclamar', '¿Fijar el estado de {name}?', 'Fijar el estado', 'Estado fijado'],
  ['claim_job', 'Buscar piezas retrasadas', '¿Marcar las piezas vencidas como retrasadas?', 'Marcarlas como retrasadas', 'Piezas vencidas marcadas como retrasadas'],
  ['add_routing_list', 'Añadir lista de circulación', '¿Añadir una lista de circulación a {name}?', 'Añadir la lista', 'Lista de circulación añadida'],
  ['delete_routing_list', 'Eliminar lista de circulación', '¿Eliminar la lista de circulación {name}?', 'Eliminar la lista', 'Lista de circulación eliminada'],
  ['invoice', 'Anotar factura', '¿Anotar una factura para {name}?', 'Anotar la factura', 'Factura anotada'],
];

/** What makes something has nothing to leave as it is. */
const makes = /^(?:create|add)_|^invoice$/;

export const folioActions: Readonly<Record<string, ActionWords>> = Object.fromEntries(
  rows.map(([name, button, heading, confirm, done]) => [name, { button, heading, confirm, keep: makes.test(name) ? 'Ahora no' : leave, done }]),
);
