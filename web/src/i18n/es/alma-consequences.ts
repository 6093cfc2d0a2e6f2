// SPDX-License-Identifier: Apache-2.0
// Consequences that only Alma's rulebook has: fields, tasks, claims, letters, bindings.

import { date } from '../format';
import { count, lead, number, readable, text, type Phrase, type Phrases } from '../phrase';
import type { Params } from '../../contract';
import { alerts, fields, tasks } from './alma-words';
import { letterKinds, letterStates } from './letters';
import { keepReason } from './reasons';

const word = (words: Phrases, code: string): string => {
  const phrase: Phrase | undefined = words[code];
  return typeof phrase === 'string' ? phrase : readable(code);
};
const listed = (words: Phrases, codes: string): string =>
  codes.split(', ').filter(Boolean).map((code) => word(words, code).toLocaleLowerCase()).join('; ');

/** Dates and answers in a change of fields come as they are kept. */
function shown(value: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return date(value);
  return value === 'true' ? 'sí' : value === 'false' ? 'no' : value;
}

export function changedField(p: Params): string {
  const field = word(fields, text(p, 'field'));
  const from = shown(text(p, 'from'));
  const to = shown(text(p, 'to'));
  if (!to) return `${field}: se vacía${lead(' (antes: ', from, ')')}.`;
  return from ? `${field}: **${to}** en lugar de ${from}.` : `${field}: **${to}**.`;
}

const because = (p: Params): string => (text(p, 'reason') ? `: ${keepReason(text(p, 'reason'))}.` : '.');
const toTitle = (p: Params): string => lead(' a «', text(p, 'title'), '»');
/** Names of copies come as the core counts them: `copy 2`. */
const named = (p: Params): string => lead(': ', text(p, 'names').replace(/\bcopy (?=\d)/g, 'ejemplar '));

export const almaConsequences: Phrases = {
  line_created: (p) => `Se crea la línea **${text(p, 'line')}**${lead(' para «', text(p, 'title'), '»')}.`,
  field_changed: changedField,
  vendor_changed: (p) => `El proveedor es **${text(p, 'to')}**${lead('; ya no ', text(p, 'from'))}.`,
  renewal_date_set: (p) => (text(p, 'to') ? `Se renueva el **${date(text(p, 'to'))}**${text(p, 'from') ? `; ya no el ${date(text(p, 'from'))}` : ''}.` : 'No tiene fecha de renovación.'),
  deferred_until: (p) => (text(p, 'date') ? `Aplazada hasta el **${date(text(p, 'date'))}**${lead(': ', text(p, 'reason'))}.` : 'No hay fijado ningún día para retomarla.'),
  put_in_claim: 'La línea se marca como **en reclamación**.',
  claim_ended: 'La línea ya no está en reclamación.',
  task_opened: (p) => `Se abre una tarea: ${word(tasks, text(p, 'task')).toLocaleLowerCase()}.`,
  task_ended: (p) => `La tarea está terminada: ${word(tasks, text(p, 'task')).toLocaleLowerCase()}.`,
  alerts_raised: (p) => `A la revisión le llama la atención: ${listed(alerts, text(p, 'alerts'))}.`,
  alerts_acknowledged: (p) => `Visto: ${listed(alerts, text(p, 'alerts'))}.`,
  assigned: (p) => `Se ocupa de ella **${text(p, 'to')}**${lead('; ya no ', text(p, 'from'))}.`,
  unassigned: (p) => `Ya no está asignada a nadie${lead('; antes, a ', text(p, 'from'))}.`,
  eresource_created: 'Se prepara un acceso; todavía no está activo.',
  eresource_activated: 'El acceso está **activo**.',
  eresources_deleted: (p) => `${count(number(p, 'count') || 1, 'acceso se **elimina**', 'accesos se **eliminan**')}${named(p)}.`,
  eresources_kept: (p) => `El acceso se **conserva**${because(p)}`,
  eresource_moved: (p) => `El acceso pasa${toTitle(p)}.`,
  claim_started: (p) => `Se empieza un borrador al proveedor${lead(': «', text(p, 'subject'), '»')}.`,
  claim_changed: (p) => `La reclamación${lead(' «', text(p, 'subject'), '»')} se cambia.`,
  claim_sent: (p) => `La reclamación${lead(' «', text(p, 'subject'), '»')} cuenta como **enviada** y ya no se puede cambiar.`,
  claim_answered: (p) => `Se añade una respuesta${lead(' a «', text(p, 'subject'), '»')}.`,
  work_order_opened: (p) => (text(p, 'kind') === 'binding' ? `Se inicia la encuadernación de ${count(number(p, 'count'), 'ejemplar', 'ejemplares')}; todavía no se encuaderna nada.` : `Está en trabajo${lead(' en el departamento ', text(p, 'department'))}.`),
  work_order_done: 'El trabajo está hecho.',
  work_order_deleted: 'Una orden de trabajo desaparece con los ejemplares a los que correspondía.',
  letter_written: (p) => `Va a la bandeja de salida: ${word(letterKinds, text(p, 'kind')).toLocaleLowerCase()}${lead(' a ', text(p, 'vendor'))}${text(p, 'channel') === 'manual' ? '; el envío se hace a mano' : ''}.`,
  letter_marked: (p) => `La carta${lead(' «', text(p, 'subject'), '»')} se marca como **${word(letterStates, text(p, 'state')).toLocaleLowerCase()}**.`,
  item_changed: (p) => `Cambiado${named(p)}.`,
  item_scanned_in: (p) => `**En su sitio**${named(p)}.`,
  items_bound: (p) => `${count(number(p, 'count') || 1, 'ejemplar pasa **al volumen** y deja de ser un ejemplar propio', 'ejemplares pasan **al volumen** y dejan de ser ejemplares propios')}${named(p)}.`,
  volume_created: (p) => `Se crea el volumen encuadernado${named(p)}.`,
  holdings_changed: (p) => `Se cambian existencias${named(p)}.`,
  holdings_moved: (p) => `Pasan existencias${toTitle(p)}${named(p)}.`,
  bib_moved: (p) => `La línea pertenece${toTitle(p)}.`,
  settings_changed: (p) => `Se cambian ajustes: ${text(p, 'fields').split(', ').map((name) => word(fields, name).toLocaleLowerCase()).join(', ')}.`,
  daily_run: (p) => `Las tareas diarias se han ejecutado hasta el ${date(text(p, 'date'))}.`,

  // warnings
  alert_price_limit_reached: 'El precio supera el límite de la biblioteca.',
  alert_already_in_inventory: 'El título ya tiene ejemplares.',
  alert_already_on_order: 'El título ya está pedido.',
  alert_no_price: 'No hay precio.',
  alert_no_fund: 'No hay fondo.',
  alert_fund_over_expended: 'Al fondo le queda muy poco dinero.',
  alert_brief_bib: 'La descripción es demasiado breve para reconocer el título.',
  deferral_due: 'Ha llegado el día hasta el que se aplazó.',
  packaging_needs_one_fund: 'Tiene varios fondos y no se incluyó en un pedido.',
};
