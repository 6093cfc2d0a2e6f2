// SPDX-License-Identifier: Apache-2.0
// Where the desk is, as an address that the surroundings keep: after `#` of the page's own, so that
// back, reload and bookmarks work.

import type { OrderSort, OrdersQuestion, QuerySpec, SortKey } from '../contract';
import { addWhere, isDay, parseWhere } from './route-where';

export type Route =
  | { room: 'receive' }
  | { room: 'lines'; spec: QuerySpec; look?: GridLook }
  | { room: 'line'; id: string }
  | { room: 'import' }
  | { room: 'device' }
  | { room: 'settings' }
  | { room: 'order'; id: string }
  | { room: 'orders'; asked: OrdersAsked; look?: GridLook }
  | { room: 'lists'; list: string; day: string }
  | { room: 'overview'; day: string }
  | { room: 'attention'; seq: string }
  | { room: 'outbox'; text: string; state: string; kind: string; letter: string };

/** How the rows of a grid are shown: all of it in the address, so that a link shows the same on another desk. */
export interface GridLook {
  /** Keys of the columns in their order; empty: the usual ones, as many as have room. */
  columns: readonly string[];
  dense: boolean;
}

export const usualLook: GridLook = { columns: [], dense: false };

export const sameLook = (one: GridLook, other: GridLook): boolean => one.dense === other.dense && one.columns.join() === other.columns.join();

const sortKeys: readonly SortKey[] = [
  'number', 'title', 'status', 'order', 'vendor', 'fund', 'price', 'expected', 'received',
];
/** What is asked of the orders, whichever of them are in sight. */
export type OrdersAsked = Omit<OrdersQuestion, 'offset' | 'count'>;

const orderSorts: readonly OrderSort[] = ['number', 'vendor', 'status', 'lines', 'sent'];
export const allOrders: OrdersAsked = { text: '', statuses: [], sort: 'number', descending: false };

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

function parseLook(query: URLSearchParams): GridLook {
  const columns = (query.get('columns') ?? '').split(',').filter(Boolean);
  return { columns: [...new Set(columns)], dense: query.get('dense') === '1' };
}

/** What every grid has in its address: how it is sorted, and how it is shown. */
function addLook(query: URLSearchParams, { sort, descending }: Pick<QuerySpec | OrdersAsked, 'sort' | 'descending'>, look: GridLook): string {
  if (sort !== emptySpec.sort) query.set('sort', sort);
  if (descending) query.set('down', '1');
  if (look.columns.length > 0) query.set('columns', look.columns.join(','));
  if (look.dense) query.set('dense', '1');
  const text = query.toString();
  return text ? `?${text}` : '';
}

function formatSpec(spec: QuerySpec, look: GridLook): string {
  const query = new URLSearchParams();
  if (spec.text) query.set('find', spec.text);
  for (const [axis, words] of Object.entries(spec.filters)) {
    for (const word of words) query.append(filterPrefix + axis, word);
  }
  if (spec.where) addWhere(query, spec.where);
  return addLook(query, spec, look);
}

function parseOrders(query: URLSearchParams): OrdersAsked {
  const wanted = query.get('sort') ?? '';
  const vendor = query.get('vendor');
  return {
    text: query.get('find') ?? '', statuses: query.getAll('is'), ...(vendor ? { vendor } : {}),
    sort: orderSorts.find((key) => key === wanted) ?? allOrders.sort, descending: query.get('down') === '1',
  };
}

function formatOrders(asked: OrdersAsked, look: GridLook): string {
  const query = new URLSearchParams();
  if (asked.text) query.set('find', asked.text);
  for (const word of asked.statuses) query.append('is', word);
  if (asked.vendor) query.set('vendor', asked.vendor);
  return addLook(query, asked, look);
}

/** Empty: today; so is what is no day. */
function dayIn(query: string | undefined): string {
  const day = new URLSearchParams(query).get('day') ?? '';
  return isDay(day) ? day : '';
}

export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [room, ...rest] = path.split('/');
  if (room === 'lines' || room === 'orders') {
    const asked = new URLSearchParams(query);
    const look = parseLook(asked);
    return room === 'lines' ? { room, spec: parseSpec(asked), look } : { room, asked: parseOrders(asked), look };
  }
  if ((room === 'line' || room === 'order') && rest.length > 0) {
    try {
      return { room, id: decodeURIComponent(rest.join('/')) };
    } catch {
      return { room: 'receive' };
    }
  }
  if (room === 'import' || room === 'device' || room === 'settings') return { room };
  if (room === 'attention') return { room, seq: rest[0] ?? '' };
  if (room === 'lists') return { room, list: rest[0] ?? '', day: dayIn(query) };
  if (room === 'overview') return { room, day: dayIn(query) };
  if (room === 'outbox') {
    const asked = new URLSearchParams(query);
    const of = (name: string): string => asked.get(name) ?? '';
    return { room, text: of('find'), state: of('state'), kind: of('kind'), letter: of('letter') };
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
      return `#/orders${formatOrders(route.asked, route.look ?? usualLook)}`;
    case 'attention':
      return `#/attention${route.seq ? `/${route.seq}` : ''}`;
    case 'lists':
      return `#/lists${route.list ? `/${route.list}` : ''}${asked({ day: route.day })}`;
    case 'overview':
      return `#/overview${asked({ day: route.day })}`;
    case 'outbox':
      return `#/outbox${asked({ find: route.text, state: route.state, kind: route.kind, letter: route.letter })}`;
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
