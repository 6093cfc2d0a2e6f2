// SPDX-License-Identifier: Apache-2.0
// The actions that only Alma's rulebook knows.

import type { ActionWords } from '../en/actions';

/** button, heading, confirm, keep, done */
type Row = readonly [string, string, string, string, string];

const rows: Readonly<Record<string, Row>> = {
  create_line: ['Línea nueva', 'Una línea nueva', 'Crear la línea', 'Ahora no', 'Línea creada'],
  edit_line: ['Editar campos', 'Editar {name}', 'Guardar los cambios', 'Dejarla como está', 'Campos cambiados'],
  save_and_continue: ['Pasar a empaquetado', '¿Pasar {name} a empaquetado?', 'Pasarla', 'Dejarla en revisión', 'Pasada a empaquetado'],
  acknowledge_alerts: ['Dar por vistas las alertas', '¿Dar por vistas las alertas de {name}?', 'Darlas por vistas', 'Todavía no', 'Alertas vistas'],
  package: ['Incluir en un pedido', '¿Incluir {name} en un pedido?', 'Incluirla en el pedido', 'Todavía no', 'Incluida en un pedido'],
  remove_from_order: ['Sacar de su pedido', '¿Sacar {name} de su pedido?', 'Sacarla', 'Dejarla dentro', 'Sacada de su pedido'],
  approve_and_send: ['Aprobar y enviar el pedido', '¿Aprobar y enviar {name}?', 'Aprobar y enviar', 'Todavía no', 'Pedido aprobado y enviado'],
  add_items: ['Añadir fascículos o ejemplares', '¿Añadir fascículos o ejemplares a {name}?', 'Añadir', 'Ahora no', 'Fascículos o ejemplares añadidos'],
  edit_item: ['Editar', 'Editar un ejemplar de {name}', 'Guardar los cambios', 'Dejarlo como está', 'Ejemplar cambiado'],
  edit_holdings: ['Editar existencias', 'Editar las existencias de {name}', 'Guardar los cambios', 'Dejarlas como están', 'Existencias cambiadas'],
  activate: ['Activar', '¿Activar el acceso de {name}?', 'Activarlo', 'Todavía no', 'Acceso activado'],
  activation_done: ['Activación hecha', '¿Está hecha la activación de {name}?', 'Está hecha', 'Todavía no', 'Activación hecha'],
  close_short: ['Cerrar sin el resto', '¿Cerrar {name} sin lo que falta?', 'Cerrar la línea', 'Seguir esperando', 'Cerrada sin el resto'],
  delete: ['Eliminar', '¿Eliminar {name}?', 'Eliminar la línea', 'Conservarla', 'Eliminada'],
  renew: ['Renovar', '¿Renovar {name}?', 'Renovarla', 'Todavía no', 'Renovada'],
  defer: ['Aplazar', '¿Aplazar {name} para más tarde?', 'Aplazarla', 'Dejarla como está', 'Aplazada'],
  reactivate: ['Retomar', '¿Retomar {name}?', 'Retomarla', 'Dejarla aplazada', 'Retomada'],
  start_trial: ['Iniciar una prueba', '¿Iniciar una prueba de {name}?', 'Iniciar la prueba', 'Ahora no', 'Prueba iniciada'],
  decide_trial: ['Decidir la prueba', '¿Cómo terminó la prueba de {name}?', 'Decidir', 'Todavía no', 'Prueba decidida'],
  evaluate_renewal: ['Evaluar antes de renovar', '¿Evaluar {name} antes de renovar?', 'Evaluarla', 'Ahora no', 'Evaluación iniciada'],
  decide_renewal: ['Decidir la renovación', '¿Renovar {name} o cerrarla?', 'Decidir', 'Todavía no', 'Renovación decidida'],
  replace_vendor: ['Sustituir proveedor', '¿Sustituir el proveedor de {name}?', 'Sustituir el proveedor', 'Mantener el proveedor', 'Proveedor sustituido'],
  change_vendor: ['Cambiar de proveedor y volver a pedir', '¿Pedir {name} a otro proveedor?', 'Pedirla a ese proveedor', 'Mantener el proveedor', 'Pedida a otro proveedor'],
  change_bib_reference: ['Describir con otro registro', '¿Describir {name} con otro registro bibliográfico?', 'Tomar su descripción', 'Mantener la descripción', 'Descripción tomada de otro registro'],
  relink: ['Mover a otro registro', '¿Mover {name} a otro registro bibliográfico?', 'Moverla', 'Dejarla donde está', 'Movida a otro registro bibliográfico'],
  start_claim: ['Reclamar o escribir al proveedor', 'Escribir al proveedor sobre {name}', 'Guardar como borrador', 'Ahora no', 'Reclamación iniciada'],
  edit_claim: ['Editar', 'Editar «{name}»', 'Guardar los cambios', 'Dejarla como está', 'Reclamación cambiada'],
  send_claim: ['Enviar', '¿Enviar «{name}»?', 'Enviarla', 'Dejarla como borrador', 'Reclamación enviada'],
  add_response: ['Añadir una respuesta', '¿Qué respondió el proveedor a «{name}»?', 'Añadir la respuesta', 'Ahora no', 'Respuesta añadida'],
  mark_letter_sent: ['Marcar como enviada', '¿Se ha enviado «{name}»?', 'Se ha enviado', 'Todavía no', 'Carta marcada como enviada'],
  mark_letter_failed: ['Marcar como fallida', '¿Volvió «{name}»?', 'No se pudo entregar', 'No', 'Carta marcada como fallida'],
  queue_letter_again: ['Poner otra vez en espera', '¿Poner «{name}» otra vez en la bandeja de salida?', 'Ponerla otra vez', 'Ahora no', 'Carta puesta otra vez en espera'],
  bind: ['Encuadernar juntos', '¿Qué ejemplares de {name} se encuadernan juntos?', 'Iniciar la encuadernación', 'Ahora no', 'Encuadernación iniciada'],
  confirm_binding: ['Confirmar la encuadernación', '¿Cuál es el volumen encuadernado?', 'Confirmar la encuadernación', 'Todavía no', 'Encuadernación confirmada'],
  scan_in: ['Registrar llegada', '¿Ha llegado a su sitio?', 'Registrar su llegada', 'Todavía no', 'Llegada registrada'],
  assign: ['Asignar', '¿Quién se ocupa de {name}?', 'Asignarla', 'Dejarla como está', 'Asignada'],
  unassign: ['Dejar de ocuparse', '¿Deja {name} de estar asignada?', 'Dejarla sin asignar', 'Dejarla como está', 'Asignación terminada'],
  run_daily: ['Ejecutar las tareas diarias', '¿Ejecutar las tareas del día?', 'Ejecutarlas', 'Ahora no', 'Tareas diarias ejecutadas'],
  edit_settings: ['Ajustes de la biblioteca', 'Ajustes de la biblioteca', 'Guardar los cambios', 'Dejarlos como están', 'Ajustes cambiados'],
  // Steps of the daily jobs and those that follow by themselves.
  package_automatically: ['Empaquetada por las tareas diarias', '', '', '', 'Empaquetada por las tareas diarias'],
  skip_packaging: ['No empaquetada', '', '', '', 'No empaquetada'],
  approve_automatically: ['Aprobado por las tareas diarias', '', '', '', 'Aprobado por las tareas diarias'],
  renewal_notice: ['Se acerca la renovación', '', '', '', 'Se acerca la renovación'],
  renew_automatically: ['Renovada por sí sola', '', '', '', 'Renovada por sí sola'],
  remind_of_deferral: ['Recordatorio', '', '', '', 'Recordatorio del aplazamiento'],
  claim: ['Toca reclamar', '', '', '', 'Tocó reclamar'],
  await_invoice: ['Espera la factura', '', '', '', 'Espera la factura'],
  await_items: ['Espera ejemplares', '', '', '', 'Espera ejemplares'],
  begin_renewing: ['Empieza a renovarse', '', '', '', 'Empieza a renovarse'],
  await_renewal: ['Espera la renovación', '', '', '', 'Espera la renovación'],
  order_is_sent: ['El pedido se envía', '', '', '', 'El pedido se envía'],
  order_in_review: ['Pedido en revisión', '', '', '', 'Pedido en revisión'],
  order_closes: ['El pedido se cierra', '', '', '', 'Pedido cerrado'],
  order_cancels: ['El pedido se cancela', '', '', '', 'Pedido cancelado'],
};

export const almaActions: Readonly<Record<string, ActionWords>> = Object.fromEntries(
  Object.entries(rows).map(([action, [button, heading, confirm, keep, done]]) => [action, { button, heading, confirm, keep, done }]),
);
