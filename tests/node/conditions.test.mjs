// SPDX-License-Identifier: Apache-2.0
// What lines are asked for besides words and statuses: in an address, in words, and let go one by one.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './support/typescript.mjs';

const { emptySpec, formatRoute, parseRoute } = await load('app/route');
const { isDay } = await load('app/route-where');
const { askedFor, conditionsOf, without } = await load('lines/condition-words');
const { meant } = await load('lines/named-record');
const { setLocale } = await load('i18n/locale');

setLocale('en-GB');
const words = (where, names = {}) => conditionsOf(where, names).map((one) => one.words.replaceAll(/\s/g, ' '));

test('an address holds every condition, and reads well', () => {
  const where = {
    vendor: 'v-1', fund: 'f 2', location: 'Main, stacks', invoice: 'R/7', expectedFrom: '2026-11-02', expectedTo: '2026-11-08',
    receivedFrom: '2026-01-01', receivedTo: '2026-01-31', sentFrom: '2025-12-01', sentTo: '2025-12-24', open: true, outstanding: true,
  };
  const route = { room: 'lines', spec: { ...emptySpec, text: 'history', filters: { status: ['Sent'] }, where }, look: { columns: [], dense: false } };
  assert.deepEqual(parseRoute(formatRoute(route)), route);
  const short = formatRoute({ room: 'lines', spec: { ...emptySpec, where: { expectedTo: '2026-11-08', vendor: 'v-1', open: true } } });
  assert.equal(short, '#/lines?where.vendor=v-1&where.expectedTo=2026-11-08&where.open=1');
  assert.equal(formatRoute({ room: 'lines', spec: { ...emptySpec, where: { open: true, vendor: 'v-1', expectedTo: '2026-11-08' } } }), short, 'one address for the same conditions');
});

test('what is not understood in an address is left out', () => {
  assert.equal('where' in parseRoute('#/lines').spec, false);
  assert.equal('where' in parseRoute('#/lines?where.vendor=&where.colour=red&where.expectedFrom=2026-02-30&where.open=yes').spec, false);
  assert.deepEqual(parseRoute('#/lines?where.sentTo=tomorrow&where.fund=f').spec.where, { fund: 'f' });
  assert.deepEqual(['2026-02-28', '2026-02-29', '2024-02-29', '2026-13-01', '26-1-1', ''].map(isDay), [true, false, true, false, false, false]);
});

test('each condition has its words, a span of days those of one', () => {
  assert.deepEqual(words({ vendor: 'v-1', fund: 'f-1' }, { vendor: 'Harrassowitz' }), ['Vendor: Harrassowitz', 'Fund: f-1']);
  assert.match(words({ expectedFrom: '2026-11-02', expectedTo: '2026-11-08' })[0], /^Expected 2\s?–\s?8 Nov 2026$/);
  assert.deepEqual(words({ expectedFrom: '2026-11-02', expectedTo: '2026-11-02' }), ['Expected on 2 Nov 2026']);
  assert.deepEqual(words({ receivedTo: '2026-11-08', sentFrom: '2026-11-02' }), ['Received on 8 Nov 2026 or earlier', 'Sent on 2 Nov 2026 or later']);
  assert.deepEqual(words({ open: true, outstanding: true }), ['Only open lines', 'Only what can still be received']);
  assert.deepEqual(words(undefined), []);
});

test('a condition is let go by itself, a span of days as one', () => {
  const where = { vendor: 'v-1', expectedFrom: '2026-11-02', expectedTo: '2026-11-08' };
  const [vendor, expected] = conditionsOf(where, {});
  assert.deepEqual(without(where, expected.keys), { vendor: 'v-1' });
  assert.equal(without({ vendor: 'v-1' }, vendor.keys), undefined);
});

test('who finds nothing is told all that was asked for', () => {
  const told = askedFor({ ...emptySpec, text: ' history ', filters: { status: ['Sent', 'Closed'] }, where: { location: 'Annex' } }, {});
  assert.deepEqual(told, ['Words: history', 'Status: Sent or Closed', 'Location: Annex']);
});

test('what was typed means one record, or says how many it could mean', async () => {
  const all = [
    { id: '1', name: 'Harrassowitz', details: ['HARR'] }, { id: '2', name: 'Harper', details: ['HARP'] }, { id: '3', name: 'Brill', details: ['BR'] },
  ];
  const backend = {
    choices: async ({ text }) => {
      const choices = all.filter(({ name, details }) => [name, ...details].some((one) => one.toLowerCase().includes(text.toLowerCase())));
      return { choices, total: choices.length };
    },
  };
  const id = async (typed) => {
    const found = await meant(backend, 'vendors', typed);
    return 'choice' in found ? found.choice.id : found.fits;
  };
  assert.equal(await id(' harrassowitz '), '1');
  assert.equal(await id('harp'), '2', 'a code');
  assert.equal(await id('bri'), '3', 'the only one');
  assert.equal(await id('har'), 2);
  assert.equal(await id('nobody'), 0);
});
