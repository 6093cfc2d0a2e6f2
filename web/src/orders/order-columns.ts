// SPDX-License-Identifier: Apache-2.0
// The columns of orders.

import { html } from 'lit';
import type { Money, OrderRow, RulebookInfo } from '../contract';
import { orderHref } from '../app/route';
import { own } from '../elements/own-direction';
import { chip } from '../elements/status-chip';
import { chipRem, dateRem, fixed, headRem, moneyCell, plainMoney, sharing, type GridColumn } from '../grid/grid-columns';
import { t } from '../i18n/catalogue';
import { date, visible, whole } from '../i18n/format';
import { axis as axisWord, choice, closeReason } from '../i18n/words';

type Column = GridColumn<OrderRow>;

const day = (key: string, label: string, of: (order: OrderRow) => string | undefined): Column => {
  const on = (order: OrderRow): string => of(order) ?? '';
  return { key, label, ...fixed(dateRem(label)), plain: on, cell: (order) => (on(order) ? date(on(order)) : html`<span class="past">–</span>`) };
};

/** One sum for each currency: they are never added up. */
const sums = (key: string, label: string, of: (sum: OrderRow['sums'][number]) => Money): Column => ({
  key, label, end: true, ...fixed(Math.max(8, headRem(label))),
  plain: (order) => order.sums.map((sum) => plainMoney(of(sum))).join('; '),
  cell: (order) => (order.sums.length === 0 ? html`<span class="past">–</span>` : html`<span class="several">${order.sums.map((sum) => moneyCell(of(sum)))}</span>`),
});

const words = (key: string, label: string, of: (order: OrderRow) => string): Column => ({
  key, label, fits: true, ...sharing(7), plain: of, cell: (order) => own(of(order) || html`<span class="past">–</span>`),
});

function statuses({ axes }: RulebookInfo): Column[] {
  return axes.filter(({ subject }) => subject === 'order').map((axis) => {
    const word = (order: OrderRow) => order.statuses.find((value) => value.axis === axis.key)?.word;
    const label = t.orders.table.status;
    return {
      key: `axis-${axis.key}`, label, sort: 'status', bare: true, beside: true, fits: true, ...fixed(chipRem(axis, axisWord(axis.key))),
      plain: (order) => word(order)?.text ?? '', cell: (order) => chip(word(order)),
    };
  });
}

export function orderColumns(rulebook: RulebookInfo): Column[] {
  const { number, vendor, lines, sent, sum } = t.orders.all.columns;
  const { kind, begun, encumbered, closeReason: reason } = t.orders.facts;
  return [
    { key: 'number', label: number, sort: 'number', bare: true, ...sharing(8.5, 0.6), plain: (order) => order.number, cell: (order) => html`<a class="mono" href=${orderHref(order.id)} tabindex="-1">${visible(order.number)}</a>` },
    {
      key: 'vendor', fits: true, label: vendor, sort: 'vendor', ...sharing(12, 2.4), plain: (order) => order.vendor,
      cell: (order) => own(visible(order.vendor) || html`<span class="past">${t.orders.all.noVendor}</span>`),
    },
    ...statuses(rulebook),
    { key: 'lines', label: lines, sort: 'lines', end: true, ...fixed(Math.max(4.5, headRem(lines))), plain: (order) => order.lines, cell: (order) => whole(order.lines) },
    { ...words('kind', kind, ({ continuity }) => choice(continuity)), dispensable: 4 },
    { ...day('begun', begun, ({ createdOn }) => createdOn), dispensable: 5 },
    { ...day('sent', sent, ({ sentOn }) => sentOn), sort: 'sent', dispensable: 2 },
    { ...sums('sum', sum, ({ price }) => price), dispensable: 1 },
    { ...sums('encumbered', encumbered, (one) => one.encumbered), further: true },
    { ...words('reason', reason, (order) => (order.closeReason ? closeReason(order.closeReason) : '')), further: true },
  ];
}
