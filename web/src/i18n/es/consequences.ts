// SPDX-License-Identifier: Apache-2.0
// Consequences: one thing an action will do, or did. The same sentence serves preview and history,
// so it says what is so afterwards.

import type { Params } from '../../contract';
import { amount, count, isOne, lead, number, readable, text, type Phrases } from '../phrase';
import { actions } from './actions';
import { named } from './statuses';
import { date } from '../format';
import { almaConsequences, changedField } from './alma-consequences';
import { inventoryStatus } from './folio-choices';
import { closeReason, keepReason } from './reasons';
import { refusals } from './refusals';

const doneWords = (action: string): string => actions[action]?.done ?? readable(action);

/** Names of copies and pieces come as the core counts them: `copy 2`. */
function names(params: Params): string {
  return text(params, 'names').replace(/\bcopy (?=\d)/g, 'ejemplar ').replace(/\bpiece (?=\d)/g, 'pieza ');
}

const howMany = (params: Params): number => number(params, 'count') || 1;

/** "3 ejemplares" with their names behind, or, for one, just its name. */
function things(params: Params, one: string, many: string): string {
  const how = howMany(params);
  const called = names(params);
  if (how === 1) return called ? capital(called) : `1\u00a0${one}`;
  return `${count(how, one, many)}${called && how <= 12 ? ` (${called})` : ''}`;
}

function capital(words: string): string {
  return /^(ejemplar|pieza) /.test(words) ? words.charAt(0).toLocaleUpperCase() + words.slice(1) : words;
}

/** The form that fits so many. */
const so = (params: Params, one: string, many: string): string => (isOne(howMany(params)) ? one : many);

function becomes(subject: string, params: Params): string {
  return `${subject} pasa al estado **${named(text(params, 'to'))}**${lead('; ya no está en ', quoted(named(text(params, 'from'))))}.`;
}

const quoted = (words: string): string => lead('«', words, '»');

/** Why a piece could not be taken, as a refusal says it. */
function refusalWords(params: Params): string {
  const words = refusals[text(params, 'reason')];
  return typeof words === 'function' ? words(params) : (words ?? `${text(params, 'reason')}.`);
}

function because(params: Params): string {
  const reason = text(params, 'reason');
  return reason ? `: ${keepReason(reason)}.` : '.';
}

const onDay = (p: Params): string => (text(p, 'date') ? ` el ${date(text(p, 'date'))}` : '');

export const consequences: Phrases = {
  ...almaConsequences,
  line_status: (p) => becomes(`La línea${lead(' ', text(p, 'line'))}`, p),
  order_status: (p) => becomes(`El pedido${lead(' ', text(p, 'order'))}`, p),
  receipt_status: (p) => becomes(`La recepción${lead(' de ', text(p, 'line'))}`, p),
  payment_status: (p) => becomes(`El pago${lead(' de ', text(p, 'line'))}`, p),
  invoice_status: (p) => becomes(`La factura ${text(p, 'invoice')}`, p),

  item_received: (p) => `${things(p, 'ejemplar', 'ejemplares')}: **${so(p, 'recibido', 'recibidos')}**${onDay(p)}${transit(p)}.`,
  item_unreceived: (p) => `${things(p, 'ejemplar', 'ejemplares')}: de nuevo **${so(p, 'esperado', 'esperados')}**.`,
  items_deleted: (p) =>
    `${count(howMany(p), 'ejemplar se **elimina**', 'ejemplares se **eliminan**')}${lead(': ', names(p))}.`,
  items_kept: (p) => `${things(p, 'ejemplar', 'ejemplares')} se ${so(p, '**conserva**', '**conservan**')}${because(p)}`,
  items_unlinked: (p) => `${things(p, 'ejemplar', 'ejemplares')} ya no ${so(p, 'está ligado', 'están ligados')} a la línea.`,
  items_inventory_status: (p) => `${things(p, 'ejemplar', 'ejemplares')} ${so(p, 'está', 'están')} ahora en el inventario como «${inventoryStatus(text(p, 'to'))}».`,
  item_requests_canceled: (p) => `Se **cancelan** peticiones: ${names(p)}.`,
  instance_linked: (p) => {
    if (text(p, 'to') === '') return 'El título ya no pertenece a ninguna instancia.';
    return text(p, 'from') === '' ? 'El título tiene una **instancia** en el inventario.' : 'El título pertenece a **otra instancia** del inventario.';
  },
  holdings_created: (p) => `Se crean existencias${lead(': ', names(p))}.`,
  holdings_deleted: (p) => `Se **eliminan** existencias: ${names(p)}.`,
  holdings_kept: (p) => `Se **conservan** existencias (${names(p)})${because(p)}`,
  main_line_inventory_kept: (p) => `El inventario de la línea ${names(p)} se **conserva**${because(p)}`,
  pieces_created: (p) => {
    const how = howMany(p);
    return how === 1 ? `Se espera desde ahora 1\u00a0fascículo o ejemplar${lead(': ', names(p))}.` : `Se esperan desde ahora ${count(how, 'fascículo o ejemplar', 'fascículos o ejemplares')}.`;
  },
  bib_deleted: (p) => `El registro bibliográfico${lead(' «', text(p, 'title'), '»')} se **elimina**.`,
  bib_suppressed: (p) => `El registro bibliográfico${lead(' «', text(p, 'title'), '»')} se oculta al público.`,
  bib_kept: (p) => `El registro bibliográfico${lead(' «', text(p, 'names', 'title'), '»')} se **conserva**${because(p)}`,

  encumbrance_released: (p) => `Se **libera** el compromiso de ${amount(p)}${lead(' en ', text(p, 'funds', 'fund'))}.`,
  encumbrance_set: (p) => (number(p, 'amount') === 0 ? `No se **compromete** nada${lead(' en ', text(p, 'funds', 'fund'))}.`
    : `Se **compromete** ${amount(p)}${lead(' en ', text(p, 'funds', 'fund'))}.`),
  invoice_registered: (p) =>
    `Se registra la factura ${text(p, 'invoice')}${lead(' por ', amount(p))}${text(p, 'fullyInvoiced') === 'true' ? ', que cubre todo lo que quedaba' : ''}.`,

  order_field_changed: (p) => `Pedido ${text(p, 'order')}: ${changedField(p)}`,
  taken_back: (p) => `Se deshace «${doneWords(text(p, 'action'))}».`,
  invoice_deleted: (p) => `La factura ${text(p, 'invoice')} se **retira**.`,
  claim_deleted: 'La reclamación se **retira**.',
  letter_deleted: 'La carta se **retira de la bandeja de salida**.',
  order_deleted: (p) => `El pedido ${text(p, 'order')} se **elimina**.`,
  line_deleted: (p) => `La línea ${text(p, 'line')} se **elimina**.`,
  title_added: (p) => `Se añade «${text(p, 'title')}».`,
  piece_status: (p) => `${things(p, 'pieza', 'piezas')}: ahora en el estado **${named(text(p, 'to'))}**.`,
  piece_left_out: (p) => `${things(p, 'pieza', 'piezas')} ${so(p, 'queda', 'quedan')} fuera: ${refusalWords(p)}`,
  routing_lists_changed: (p) => (number(p, 'count') ? `Tiene ${count(number(p, 'count'), 'lista de circulación', 'listas de circulación')}.` : 'No tiene ninguna lista de circulación.'),

  order_created: (p) => `Se crea el pedido ${text(p, 'order')}.`,
  order_sent: (p) => `El pedido ${text(p, 'order')} se envía al proveedor.`,
  order_sent_silently: (p) => `El pedido ${text(p, 'order')} cuenta como enviado; al proveedor no le llega nada.`,
  line_packaged: (p) => `La línea está ahora en el pedido ${text(p, 'order')}.`,
  line_left_order: (p) => `La línea sale del pedido ${text(p, 'order')}.`,
  line_normalized: 'Se quitan los espacios sobrantes de sus textos.',
  expected_date_set: (p) => (text(p, 'date') ? `Se espera para el ${date(text(p, 'date'))}.` : 'No tiene fecha prevista.'),
  reason_noted: (p) => `Se anota como motivo: ${closeReason(text(p, 'reason'))}${lead(' (', text(p, 'note'), ')')}.`,
  order_reason_noted: (p) => `Se anota como motivo del pedido: ${closeReason(text(p, 'reason'))}.`,

  vendor_informed: (p) => `Se avisa al proveedor${lead(' ', text(p, 'vendor'))}.`,
  unreceived_items_lost: 'Los ejemplares que nunca llegaron se pierden. Cerrar la línea los conservaría.',
  requests_canceled: 'Alguien espera estos ejemplares: sus peticiones se cancelan.',
  line_has_invoice: 'Una factura menciona esta línea. Se queda como está.',
  line_closed: 'La línea ya está cerrada: su estado no cambia.',
  order_is_closed: 'El pedido ya está cerrado.',
  inventory_not_restored: 'El inventario que se eliminó no vuelve.',
  inventory_kept: 'Parte del inventario se queda.',
  item_requested: 'Alguien lo está esperando: llévelo al mostrador.',
};

function transit(params: Params): string {
  const process = text(params, 'process');
  if (process === 'transit') return ', ahora en tránsito';
  return process === 'work_order' ? so(params, ', retenido en el departamento', ', retenidos en el departamento') : '';
}
