// SPDX-License-Identifier: Apache-2.0
// What is seen becomes a table or JSON, and views come back from their address and from storage.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './support/typescript.mjs';

const { jsonOf, recordsOf } = await load('lines/lines-file');
const { formatRoute, parseRoute } = await load('app/route');
const { keepViews, savedViews, withView } = await load('lines/saved-views');

const columns = [{ key: 'title', label: 'Title', plain: (row) => row.title }, { key: 'copies', label: 'Copies', plain: (row) => row.copies }];

test('a table has the names of its columns first, and JSON their keys', () => {
  assert.deepEqual(recordsOf([{ title: '=1', copies: 1 }], columns), [['Title', 'Copies'], ['=1', 1]]);
  assert.deepEqual(JSON.parse(jsonOf([{ title: '=1', copies: 1 }], columns)), { lines: [{ title: '=1', copies: 1 }] });
});

test('an address holds all of a view', () => {
  const route = {
    room: 'lines', spec: { text: 'a & b', filters: { status: ['Sent', 'Closed'] }, sort: 'price', descending: true },
    look: { columns: ['title', 'price'], dense: true },
  };
  assert.deepEqual(parseRoute(formatRoute(route)), route);
  assert.deepEqual(parseRoute('#/lines').look, { columns: [], dense: false });
});

test('views are kept by workspace, a name once, and what is no view is left out', () => {
  const one = { workspace: { name: 'One', rulebook: { key: 'alma' } }, sync: { hub: null } };
  const other = { workspace: { name: 'Other', rulebook: { key: 'alma' } }, sync: { hub: null } };
  const views = withView(withView([], { name: 'Late', link: '#/lines?find=a' }), { name: 'Late', link: '#/lines?find=b' });
  keepViews(one, [...views, { name: 'Bad', link: 'javascript:alert(1)' }]);
  assert.deepEqual(savedViews(one), [{ name: 'Late', link: '#/lines?find=b' }]);
  assert.deepEqual(savedViews(other), []);
});
