// SPDX-License-Identifier: Apache-2.0
// What is seen becomes a table or JSON, and views come back from their address and from storage.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './support/typescript.mjs';

const { jsonOf, recordsOf } = await load('grid/grid-file');
const { formatRoute, parseRoute } = await load('app/route');
const { keepViews, savedViews, withView } = await load('grid/saved-views');

const columns = [{ key: 'title', label: 'Title', plain: (row) => row.title }, { key: 'copies', label: 'Copies', plain: (row) => row.copies }];

test('a table has the names of its columns first, and JSON their keys', () => {
  assert.deepEqual(recordsOf([{ title: '=1', copies: 1 }], columns), [['Title', 'Copies'], ['=1', 1]]);
  assert.deepEqual(JSON.parse(jsonOf('orders', [{ title: '=1', copies: 1 }], columns)), { orders: [{ title: '=1', copies: 1 }] });
});

test('an address holds all of a view', () => {
  const route = {
    room: 'lines', spec: { text: 'a & b', filters: { status: ['Sent', 'Closed'] }, sort: 'price', descending: true },
    look: { columns: ['title', 'price'], dense: true },
  };
  assert.deepEqual(parseRoute(formatRoute(route)), route);
  assert.deepEqual(parseRoute('#/lines').look, { columns: [], dense: false });
  const orders = {
    room: 'orders', asked: { text: 'a & b', statuses: ['Sent'], vendor: 'V 1', sort: 'lines', descending: true },
    look: { columns: ['number', 'sum'], dense: true },
  };
  assert.deepEqual(parseRoute(formatRoute(orders)), orders);
});

test('views are kept by workspace and room, a name once, and what is no view is left out', () => {
  const one = { workspace: { name: 'One', rulebook: { key: 'alma' } }, sync: { hub: null } };
  const other = { workspace: { name: 'Other', rulebook: { key: 'alma' } }, sync: { hub: null } };
  const views = withView(withView([], { name: 'Late', link: '#/lines?find=a' }), { name: 'Late', link: '#/lines?find=b' });
  keepViews(one, 'lines', [...views, { name: 'Bad', link: 'javascript:alert(1)' }]);
  keepViews(one, 'orders', [{ name: 'Late', link: '#/orders?find=c' }]);
  assert.deepEqual(savedViews(one, 'orders'), [{ name: 'Late', link: '#/orders?find=c' }], 'each room has its own');
  assert.deepEqual(savedViews(one, 'lines'), [{ name: 'Late', link: '#/lines?find=b' }]);
  assert.deepEqual(savedViews(other, 'lines'), []);
});
