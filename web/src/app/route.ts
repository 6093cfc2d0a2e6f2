// SPDX-License-Identifier: Apache-2.0
// Where the desk is, as an address that the surroundings keep: after `#` of the page's own, so that
// back, reload and bookmarks work.

import type { OrderSort, OrdersQuestion, QuerySpec, SortKey } from '../contract';
import { addWhere, isDay, parseWhere } from './route-where';

export type Route =
  | { room: 'receive' }
  | { room: 'lines'; spec: QuerySpec; look?: LinesLook }
  | { room: 'line'; id: string }
  | { room: 'import' }
  | { room: 'device' }
  | { room: 'settings' }
  | { room: 'order'; id: string }
  | { room: 'orders'; asked: OrdersAsked }
  | { room: 'lists'; list: string; day: string }
  | { room: 'overview'; day: string }
  | { room: 'attention'; seq: string }
  | { room: 'outbox'; state: string; kind: string; letter: string };

/** How the lines are shown: all of it in the address, so that a link shows the same on another desk. */
export interface LinesLook {
  /** Keys of the columns in their order; empty: the usual ones, as many as have room. */
  columns: readonly string[];
  dense: boolean;
}

export const usualLook: LinesLook = { columns: [], dense: false };

const sortKeys: readonly SortKey[] = [
  'number', 'title', 'status', 'order', 'vendor', 'fund', 'price', 'expected', 'received',
];
/** What is asked of the orders, but for how many of them are shown at once. */
export type OrdersAsked = Omit<OrdersQuestion, 'count'>;

const orderSorts: readonly OrderSort[] = ['number', 'vendor', 'status', 'lines', 'sent'];
export const allOrders: OrdersAsked = { text: '', statuses: [], sort: 'number', descending: false, offset: 0 };

const filterPrefix = 'is.';

export const emptySpec: QuerySpec = { text: '', filters: {}, sort: 'number', descending: false };

function parseSpec(query: URLSearchParams): QuerySpec {
  const filters: Record<string, string[]> = {};
  for (const [key, value] of query) {
    if (!key.startsWith(filterPrefix)) continue;
    (filters[key.slice(filterPrefix.length)] ??= []).push(value);
  }
  const wanted = query.get('sort') ?? '';
  const sort = sortKeys.find((key) => key === wanted) ?? emptySpec.sort;
  const where = parseWhere(query);
  return { text: query.get('find') ?? '', filters, ...(where ? { where } : {}), sort, descending: query.get('down') === '1' };
}

function parseLook(query: URLSearchParams): LinesLook {
  const columns = (query.get('columns') ?? '').split(',').filter(Boolean);
  return { columns: [...new Set(columns)], dense: query.get('dense') === '1' };
}

function formatSpec(spec: QuerySpec, look: LinesLook): string {
  const query = new URLSearchParams();
  if (spec.text) query.set('find', spec.text);
  for (const [axis, words] of Object.entries(spec.filters)) {
    for (const word of words) query.append(filterPrefix + axis, word);
  }
  if (spec.where) addWhere(query, spec.where);
  if (spec.sort !== emptySpec.sort) query.set('sort', spec.sort);
  if (spec.descending) query.set('down', '1');
  if (look.columns.length > 0) query.set('columns', look.columns.join(','));
  if (look.dense) query.set('dense', '1');
  const text = query.toString();
  return text ? `?${text}` : '';
}

function parseOrders(query: URLSearchParams): OrdersAsked {
  const wanted = query.get('sort') ?? '';
  const from = Number(query.get('from') ?? 1);
  return {
    text: query.get('find') ?? '', statuses: query.getAll('is'),
    sort: orderSorts.find((key) => key === wanted) ?? allOrders.sort, descending: query.get('down') === '1',
    offset: Number.isInteger(from) && from > 0 ? from - 1 : 0,
  };
}

function formatOrders({ text, statuses, sort, descending, offset }: OrdersAsked): string {
  const query = new URLSearchParams();
  if (text) query.set('find', text);
  for (const word of statuses) query.append('is', word);
  if (sort !== allOrders.sort) query.set('sort', sort);
  if (descending) query.set('down', '1');
  if (offset > 0) query.set('from', String(offset + 1));
  const words = query.toString();
  return words ? `?${words}` : '';
}

/** Empty: today; so is what is no day. */
function dayIn(query: string | undefined): string {
  const day = new URLSearchParams(query).get('day') ?? '';
  return isDay(day) ? day : '';
}

export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [room, ...rest] = path.split('/');
  if (room === 'lines') {
    const asked = new URLSearchParams(query);
    return { room, spec: parseSpec(asked), look: parseLook(asked) };
  }
  if ((room === 'line' || room === 'order') && rest.length > 0) {
    try {
      return { room, id: decodeURIComponent(rest.join('/')) };
    } catch {
      return { room: 'receive' };
    }
  }
  if (room === 'orders') return { room, asked: parseOrders(new URLSearchParams(query)) };
  if (room === 'import' || room === 'device' || room === 'settings') return { room };
  if (room === 'attention') return { room, seq: rest[0] ?? '' };
  if (room === 'lists') return { room, list: rest[0] ?? '', day: dayIn(query) };
  if (room === 'overview') return { room, day: dayIn(query) };
  if (room === 'outbox') {
    const asked = new URLSearchParams(query);
    const [state, kind, letter] = ['state', 'kind', 'letter'].map((name) => asked.get(name) ?? '');
    return { room, state: state ?? '', kind: kind ?? '', letter: letter ?? '' };
  }
  return { room: 'receive' };
}

function asked(given: Record<string, string>): string {
  const query = new URLSearchParams(Object.entries(given).filter(([, value]) => value !== ''));
  const text = query.toString();
  return text ? `?${text}` : '';
}

export function formatRoute(route: Route): string {
  switch (route.room) {
    case 'lines':
      return `#/lines${formatSpec(route.spec, route.look ?? usualLook)}`;
    case 'line':
    case 'order':
      return `#/${route.room}/${encodeURIComponent(route.id)}`;
    case 'orders':
      return `#/orders${formatOrders(route.asked)}`;
    case 'attention':
      return `#/attention${route.seq ? `/${route.seq}` : ''}`;
    case 'lists':
      return `#/lists${route.list ? `/${route.list}` : ''}${asked({ day: route.day })}`;
    case 'overview':
      return `#/overview${asked({ day: route.day })}`;
    case 'outbox':
      return `#/outbox${asked({ state: route.state, kind: route.kind, letter: route.letter })}`;
    default:
      return `#/${route.room}`;
  }
}

export function lineHref(id: string): string {
  return formatRoute({ room: 'line', id });
}

export function orderHref(id: string): string {
  return formatRoute({ room: 'order', id });
}
