// SPDX-License-Identifier: Apache-2.0
// The overview's lengths and its numbers: what is drawn is what the table says.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './support/typescript.mjs';

const { ticks, niceStep, length, share, wholePercent } = await load('overview/scales');
const { addUp, currenciesOf, plainAmount } = await load('overview/sums');
const { currencyOrder } = await load('overview/currencies');
const { axesShown, flows, commonest } = await load('overview/status-model');
const { ageBars, waitingOf } = await load('overview/ages-model');
const { fundsOf, sortedFunds, bulletOf, largestCommitted, reach, findFunds } = await load('overview/funds-model');
const { vendorsOf, sortedVendors, openBar, dayRange, dayTicks, mostLate } = await load('overview/vendors-model');
const { besideHrefs, weeksOf, findArrivals } = await load('overview/weeks-model');
const { layOutWeeks } = await load('overview/weeks-layout');
const { sortedRows, recordsOf } = await load('overview/table-model');
const { statusTable, weeksTable, fundsTable, vendorsTable, agesTable } = await load('overview/tables');
const { parseRoute } = await load('app/route');
const worlds = await import(new URL('../browser/support/overviews.ts', import.meta.url).href);

const all = {
  usual: worlds.usual(), folio: worlds.usual('folio'), empty: worlds.empty(), 'one line': worlds.oneLine(),
  'no dates': worlds.undated(), huge: worlds.huge(), 'two years': worlds.usual('alma', 53),
};
const eur = (minor) => ({ minor, currency: 'EUR', digits: 2 });

test('scales count in steps of 1, 2 and 5, and in whole things', () => {
  assert.deepEqual(ticks(48), [0, 20, 40, 60]);
  assert.deepEqual(ticks(0.7), [0, 0.2, 0.4, 0.6, 0.8]);
  assert.deepEqual(ticks(3, 4, 1), [0, 1, 2, 3]);
  assert.deepEqual(ticks(0, 4, 1), [0, 1]);
  assert.deepEqual(ticks(100), [0, 50, 100]);
  for (const most of [1, 7, 99, 101, 1234, 5e5, 7.3e12]) {
    const values = ticks(most, 4, 1);
    assert.ok(values.at(-1) >= most && values.at(-2) < most, String(most));
    assert.ok(values.length <= 6, `${most}: ${values.length} steps`);
    assert.match(String(niceStep(most, 4)).replaceAll(/[.0]|e.*/g, ''), /^[125]$/);
  }
});

test('parts are never more than the whole, and never rounded to nothing or all', () => {
  assert.equal(share(3, 0), 0);
  assert.equal(share(-1, 4), 0);
  assert.equal(length(share(1, 3)), '33.33%');
  assert.deepEqual([wholePercent(1, 1000), wholePercent(999, 1000), wholePercent(0, 10), wholePercent(10, 10)], [1, 99, 0, 100]);
});

test('currencies are never added to each other, and cents stay', () => {
  assert.deepEqual(addUp([eur(1), { minor: 5, currency: 'JPY', digits: 0 }, eur(2)], currencyOrder([])), [eur(3), { minor: 5, currency: 'JPY', digits: 0 }]);
  assert.deepEqual([eur(-5), eur(123_456_789_012_345), { minor: 7, currency: 'JPY', digits: 0 }].map(plainAmount), ['-0.05', '1234567890123.45', '7']);
});

test('the workspace’s own currency is listed first, the others by name, whatever their sums', () => {
  const amount = (currency, minor) => ({ minor, currency, digits: currency === 'JPY' ? 0 : 2 });
  const part = (currency, lines, spent = 1) => ({ lines, encumbered: amount(currency, 0), spent: amount(currency, spent) });
  const order = (funds) => currenciesOf([{ amounts: ['USD', 'JPY', 'EUR', 'CHF'].map((currency) => amount(currency, currency === 'JPY' ? 900_000 : 1)) }], currencyOrder(funds));
  // What most is allocated in, however many lines are in another.
  const allocated = (currency) => ({ ...part(currency, 1), allocated: amount(currency, 100) });
  assert.deepEqual(order([allocated('USD'), allocated('USD'), allocated('EUR'), part('JPY', 50)]), ['USD', 'CHF', 'EUR', 'JPY']);
  // Without allocations, what most lines are in.
  const mixed = { id: 'f', code: 'F', name: '', ...part('JPY', 2, 500_000), others: [part('CHF', 1, 7), part('EUR', 9, 3)] };
  assert.deepEqual(order([mixed]), ['EUR', 'CHF', 'JPY', 'USD']);
  assert.deepEqual(order([]), ['CHF', 'EUR', 'JPY', 'USD']);
  // A fund without an allocation is told in the same order, what is nothing left for the last.
  const [fund] = fundsOf({ funds: [mixed] });
  assert.deepEqual([fund.committed, ...fund.besides], [amount('EUR', 3), amount('CHF', 7), amount('JPY', 500_000)]);
  const [without] = fundsOf({ funds: [{ ...mixed, others: [part('EUR', 9, 0), part('CHF', 1, 7)] }] });
  assert.deepEqual([without.committed, ...without.besides], [amount('CHF', 7), amount('JPY', 500_000)]);
});

/** The columns of a table by their keys, as a file has them. */
function columns(table) {
  const [, ...records] = recordsOf(table, table.rows);
  return Object.fromEntries(table.columns.map(({ key }, index) => [key, records.map((record) => record[index])]));
}

for (const [name, overview] of Object.entries(all)) {
  test(`${name}: each picture has the numbers of its table`, () => {
    const bars = flows(overview).flatMap(({ bars: some }) => some);
    const status = columns(statusTable(overview));
    assert.deepEqual(status.lines, bars.map(({ lines }) => lines));
    assert.deepEqual(status.part, bars.map(({ percent }) => percent));
    for (const { axis, values } of overview.statuses) {
      const drawn = bars.filter((bar) => bar.axis === axis).reduce((sum, { lines }) => sum + lines, 0);
      assert.equal(drawn, values.reduce((sum, { lines }) => sum + lines, 0), axis);
    }

    const weeks = weeksOf(overview);
    const layout = layOutWeeks(weeks, overview.day, { width: 700, height: 220, gutter: 40, label: 40, rtl: false });
    const week = columns(weeksTable(weeks, overview));
    assert.deepEqual(week.expected, layout.weeks.map(({ week: { here, missing } }) => here + missing));
    assert.deepEqual(week.missing, layout.weeks.map(({ week: { missing } }) => missing));
    assert.deepEqual(week.received, layout.weeks.map(({ week: { received } }) => received));
    const top = layout.lines.at(-1);
    for (const { week: { here, missing, received }, ...drawn } of layout.weeks) {
      for (const [value, box] of [[here, drawn.here], [missing, drawn.missing], [received, drawn.received]]) {
        const tall = (value / top.value) * (layout.base - top.y);
        assert.ok(Math.abs(box.height - tall) <= (value > 0 && tall < 1.5 ? 1.5 : 1e-6), `${value} is ${box.height} high`);
        assert.ok(box.x >= 0 && box.x + box.width <= layout.width && box.y >= 0, 'out of the picture');
      }
    }

    const funds = fundsOf(overview);
    const fund = columns(fundsTable(funds));
    const axis = reach(funds);
    funds.forEach((one, index) => {
      const bullet = bulletOf(one, axis);
      const ends = bullet.spent + bullet.encumbered + bullet.over;
      assert.ok(ends <= 1 + 1e-9, `${one.code} ends at ${ends}`);
      if (one.part !== undefined && !bullet.broken) assert.ok(Math.abs(ends * axis - one.part) < 1e-9, one.code);
      assert.equal(fund.spent[index], plainAmount(one.spent));
      assert.equal(fund.allocated[index], one.allocated ? plainAmount(one.allocated) : '');
      assert.equal(one.state === 'over', String(fund.free[index]).startsWith('-'));
    });

    const vendors = vendorsOf(overview);
    const vendor = columns(vendorsTable(vendors));
    const most = Math.max(0, ...vendors.map(({ open }) => open));
    const end = dayTicks(vendors).at(-1) ?? 1;
    vendors.forEach((one, index) => {
      const bar = openBar(one, most);
      assert.ok(bar.late <= bar.open && bar.open <= 1);
      assert.ok(one.open === 0 || Math.abs(bar.open * most - vendor.open[index]) <= most * 0.012);
      const range = dayRange(one, end);
      assert.equal(range === undefined ? '' : Math.round(range.median * end), vendor.median[index]);
      if (range) assert.equal(Math.round(range.slow * end), vendor.slow[index]);
    });

    const age = columns(agesTable(overview));
    assert.deepEqual(age.lines, ageBars(overview).map(({ lines }) => lines));
  });
}

test('bars are measured by lines or by what they cost in one currency', () => {
  const [flow] = flows(all.usual, 'GBP');
  const longest = flow.bars.reduce((most, bar) => (bar.length > most.length ? bar : most));
  assert.equal(longest.length, 1);
  assert.equal(longest.word.text, 'Sent');
  assert.equal(flows(all.usual, 'CHF')[0].bars[0].length, 0);
  assert.equal(commonest(all.usual, 'status').word.text, 'Sent');
  assert.equal(commonest(all.empty, 'status'), undefined);
});

test('one axis of lines tells all; the order’s belongs to several', () => {
  const two = [{ axis: 'status', values: [] }, { axis: 'order_status', values: [] }];
  const axes = [{ key: 'status', subject: 'line' }, { key: 'order_status', subject: 'order' }];
  assert.deepEqual(axesShown(two, axes).map(({ axis }) => axis), ['status']);
  assert.deepEqual(axesShown(all.folio.statuses, worlds.axesOf('folio')).length, 3);
});

test('weeks tell what is missing and what is still to come', () => {
  const weeks = weeksOf({ day: '2026-11-25', weeks: [
    { from: '2026-11-16', to: '2026-11-22', expected: 5, missing: 2, received: 9 },
    { from: '2026-11-23', to: '2026-11-29', expected: 3, missing: 1, received: 2 },
    { from: '2026-11-30', to: '2026-12-06', expected: 4, missing: 4, received: 0 },
  ] });
  assert.deepEqual(weeks.map(({ time, here }) => [time, here]), [['past', 3], ['now', 2], ['coming', 0]]);
  assert.deepEqual(findArrivals(weeks, 7).missing, 9);
  assert.deepEqual(findArrivals(weeks), { coming: 5, missing: 2, received: 11, last: '2026-12-06' });
});

test('time runs from right to left where one reads so', () => {
  const weeks = weeksOf(all.usual);
  const room = { width: 700, height: 220, gutter: 40, label: 40 };
  const [there, back] = [false, true].map((rtl) => layOutWeeks(weeks, all.usual.day, { ...room, rtl }));
  there.weeks.forEach(({ here }, index) => {
    assert.ok(Math.abs(here.x + here.width + back.weeks[index].here.x - there.width) < 1e-9);
  });
  assert.ok(Math.abs(there.today + back.today - there.width) < 1e-9);
  assert.ok(there.today > there.weeks[8].column.x && there.today < there.weeks[9].column.x);
});

test('months are named as far apart as their words need', () => {
  for (const around of [1, 4, 8, 26, 53]) {
    for (const width of [280, 700, 1200]) {
      const { months } = layOutWeeks(weeksOf(worlds.usual('alma', around)), worlds.day, { width, height: 220, gutter: 40, label: 44, rtl: false });
      assert.ok(months.length > 0, `${around} weeks, ${width} wide`);
      months.slice(1).forEach(({ x }, index) => { assert.ok(x - months[index].x >= 44, `${around} weeks, ${width} wide`); });
    }
  }
});

test('funds: over, within, nothing allocated, not known', () => {
  const sum = (id, allocated, spent, encumbered) => ({ id, code: id, name: id, lines: 1, spent: eur(spent), encumbered: eur(encumbered), ...(allocated === undefined ? {} : { allocated: eur(allocated) }) });
  const funds = fundsOf({ funds: [sum('within', 100, 20, 30), sum('full', 100, 50, 50), sum('over', 100, 90, 30), sum('nought', 0, 0, 5), sum('unknown', undefined, 30, 10), sum('idle', 0, 0, 0)] });
  assert.deepEqual(funds.map(({ state }) => state), ['within', 'within', 'over', 'over', 'unknown', 'within']);
  assert.deepEqual(sortedFunds(funds, 'committed').map(({ code }) => code), ['nought', 'over', 'full', 'within', 'idle', 'unknown']);
  assert.deepEqual(sortedFunds(funds, 'free').at(-1).code, 'unknown');
  const found = findFunds(funds);
  assert.deepEqual([found.over, found.unknown, found.by, found.fullest.code], [2, 1, [eur(25)], 'full']);
  assert.equal(reach(funds), 1.25);
  const over = bulletOf(funds[2], 1.25);
  assert.ok(Math.abs(over.over - 0.2 / 1.25) < 1e-9 && !over.broken);
  const far = fundsOf({ funds: [sum('far', 100, 900, 0)] });
  assert.ok(bulletOf(far[0], reach(far)).broken);
  assert.deepEqual(bulletOf(funds[4], 1), { spent: 0, encumbered: 0, over: 0, broken: false });
  const unknown = bulletOf(funds[4], 1, largestCommitted(funds).get('EUR'));
  assert.ok(Math.abs(unknown.spent - 30 / 120) < 1e-9 && Math.abs(unknown.encumbered - 10 / 120) < 1e-9);
});

test('vendors by what they are like, and the one that is behind with most', () => {
  const vendors = vendorsOf(all.usual);
  for (const order of ['late', 'open']) {
    const sorted = sortedVendors(vendors, order).map((vendor) => vendor[order]);
    assert.deepEqual(sorted, [...sorted].sort((a, b) => b - a));
  }
  assert.equal(sortedVendors(vendors, 'median').at(-1).medianDays, undefined);
  assert.equal(mostLate(vendors).id, sortedVendors(vendors, 'late')[0].id);
  assert.equal(mostLate(vendorsOf(all['no dates'])), undefined);
});

test('how long lines wait is told from the half that waits longest', () => {
  assert.deepEqual(waitingOf(worlds.ages([312, 188, 141, 96, 52, 14])), { lines: 803, long: 491, days: 31 });
  assert.deepEqual(waitingOf(worlds.ages([9, 1])), { lines: 10, long: 10, days: 0, young: 9, youngDays: 30 });
  assert.deepEqual(waitingOf(worlds.ages([])).lines, 0);
});

test('tables sort by numbers as numbers, and what has no value comes last', () => {
  const rows = [{ v: 10 }, { v: undefined }, { v: 9 }];
  const column = { key: 'v', label: 'V', kind: 'number', cell: ({ v }) => v };
  assert.deepEqual(sortedRows(rows, column, false).map(({ v }) => v), [9, 10, undefined]);
  assert.deepEqual(sortedRows(rows, column, true).map(({ v }) => v), [10, 9, undefined]);
});

test('a number leads to its lines', () => {
  const spec = (href) => parseRoute(href).spec;
  const [flow] = flows(all.folio);
  assert.deepEqual(spec(flow.bars[0].href).filters, { workflow: ['Pending'] });
  const [week] = weeksOf(all.usual);
  assert.deepEqual(spec(week.missingHref).where, { expectedFrom: week.from, expectedTo: week.to, outstanding: true });
  assert.deepEqual(spec(week.receivedHref).where, { receivedFrom: week.from, receivedTo: week.to });
  assert.deepEqual(spec(besideHrefs(all.usual.weeks).earlier).where, { expectedTo: '2026-09-27', outstanding: true });
  const [vendor] = vendorsOf(all.usual);
  assert.deepEqual(spec(vendor.lateHref).where, { vendor: 'vendor-0', expectedTo: '2026-11-24', outstanding: true });
  assert.deepEqual(spec(fundsOf(all.usual)[0].href).where, { fund: 'fund-0' });
  const old = ageBars(all.usual);
  assert.deepEqual(spec(old[1].href).where, { open: true, sentFrom: '2026-09-26', sentTo: '2026-10-25' });
  assert.deepEqual(spec(old.at(-1).href).where, { open: true, sentTo: '2025-11-24' });
});
