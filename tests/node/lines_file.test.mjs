// SPDX-License-Identifier: Apache-2.0
// Tables are safe to open in a spreadsheet, and views come back from their address and from storage.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './support/typescript.mjs';

const { csvOf, jsonOf } = await load('lines/lines-file');
const { formatRoute, parseRoute } = await load('app/route');
const { keepViews, savedViews, withView } = await load('lines/saved-views');

const columns = [{ key: 'title', label: 'Title', plain: (row) => row.title }, { key: 'copies', label: 'Copies', plain: (row) => row.copies }];

test('no cell is a formula, numbers stay numbers, and quotes are doubled', () => {
  const titles = ['=1+1', '+49', '-x', '@sum', '\tx', '\rx', "'=1", "'quoted", 'a "b", c', ' edge', 'plain'];
  const table = csvOf(titles.map((title) => ({ title, copies: -2 })), columns);
  const cells = table.split('\r\n').slice(1, -1).map((record) => record.slice(0, record.lastIndexOf(',')));
  assert.deepEqual(cells, ["'=1+1", "'+49", "'-x", "'@sum", '"\'\tx"', '"\'\rx"', "''=1", "'quoted", '"a ""b"", c"', '" edge"', 'plain']);
  assert.ok(table.startsWith('\uFEFFTitle,Copies\r\n'));
  assert.ok(table.includes('plain,-2\r\n'));
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
