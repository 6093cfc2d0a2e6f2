// SPDX-License-Identifier: Apache-2.0
// The columns of lines.

import { html, nothing, type TemplateResult } from 'lit';
import type { Axis, LineRow, RulebookInfo } from '../contract';
import { daysBetween } from '../app/today';
import { chip } from '../elements/status-chip';
import { lineHref } from '../app/route';
import { own } from '../elements/own-direction';
import { chipRem, dateRem, fixed, headRem, moneyCell, plainMoney, sharing, type GridColumn } from '../grid/grid-columns';
import { t, wordsOf } from '../i18n/catalogue';
import { date, visible, whole } from '../i18n/format';
import { axis as axisWord } from '../i18n/words';

/** Only what is on its way, or here in part, can be late: not what is finished, in review or renewed for ever. */
function mayBeLate(row: LineRow, mainAxis: string): boolean {
  const mark = row.statuses.find(({ axis }) => axis === mainAxis)?.word.mark;
  const renewed = row.statuses.some(({ word }) => word.mark === 'loop');
  return row.received < row.expected && !renewed && (mark === 'round' || mark === 'diamond');
}

function expectedCell(row: LineRow, today: string, mainAxis: string): unknown {
  const day = row.expectedOn ? date(row.expectedOn) : '–';
  const open = row.expectedOn !== undefined && mayBeLate(row, mainAxis);
  const late = open ? daysBetween(row.expectedOn ?? today, today) : 0;
  // One template whatever it says: a row that shows another line has no elements to make.
  return html`<span class=${late > 0 ? 'late' : open ? '' : 'past'} title=${late > 0 ? day : nothing}>${late > 0 ? t.lines.grid.late(late) : day}</span>`;
}

function flagWords(row: LineRow): string {
  return [row.rush ? t.views.lineColumns.rush : '', row.hold ? t.views.lineColumns.hold : ''].filter(Boolean).join(', ');
}

function flags(row: LineRow): TemplateResult | typeof nothing {
  const words = flagWords(row);
  if (!words) return nothing;
  return html` <span class="flag" title=${words}><span aria-hidden="true">⚑</span><span class="visually-hidden">${words}</span></span>`;
}

function titleCell(row: LineRow): unknown {
  return own(html`<a href=${lineHref(row.id)} tabindex="-1">${visible(row.title)}</a>${flags(row)}
    <bdi class="author">${visible(row.author)}</bdi>`);
}

/** The order's own status stands beside its number: two columns of one name could not be told apart. */
function columnName(axis: string): string {
  const word = axisWord(axis);
  return word === t.views.lineColumns.order ? t.views.lineColumns.orderStatus : word;
}

export function lineColumns(rulebook: RulebookInfo): GridColumn<LineRow>[] {
  const several = rulebook.axes.length > 1;
  const main = rulebook.mainAxis;
  const axisLabel = ({ key }: Axis): string => (several ? columnName(key) : t.views.lineColumns.status);
  const { received, expected } = wordsOf(rulebook).views.lineColumns;
  const axes = [...rulebook.axes].sort((a, b) => Number(b.key === main) - Number(a.key === main));
  return [
    { key: 'number', label: t.views.lineColumns.number, sort: 'number', bare: true, ...fixed(5.75), plain: (row) => row.number, cell: (row) => html`<span class="mono">${row.number}</span>` },
    { key: 'title', fits: true, label: t.views.lineColumns.title, sort: 'title', bare: true, ...sharing(14.5, 2.4), plain: (row) => row.title, cell: titleCell },
    { key: 'author', fits: true, label: t.views.lineColumns.author, further: true, ...sharing(7), plain: (row) => row.author, cell: (row) => own(visible(row.author)) },
    ...axes.map((axis, position): GridColumn<LineRow> => ({
      key: `axis-${axis.key}`,
      label: axisLabel(axis),
      fits: true,
      ...fixed(chipRem(axis, axisLabel(axis))),
      ...(axis.key === main ? {} : { dispensable: (axis.subject === 'order' ? 6 : 1) + position }),
      ...(axis.key === main ? { sort: 'status', bare: true } : {}),
      plain: (row) => row.statuses.find((value) => value.axis === axis.key)?.word.text ?? '',
      cell: (row) => chip(row.statuses.find((value) => value.axis === axis.key)?.word),
    })),
    { key: 'received', label: received, sort: 'received', end: true, ...fixed(Math.max(4, headRem(received))), plain: (row) => `${String(row.received)}/${String(row.expected)}`, cell: (row) => `${whole(row.received)}/${whole(row.expected)}` },
    { key: 'expected', label: expected, sort: 'expected', ...fixed(dateRem(expected)), plain: (row) => row.expectedOn ?? '', cell: (row, today) => expectedCell(row, today, main) },
    { key: 'order', label: t.views.lineColumns.order, sort: 'order', ...fixed(5.25), dispensable: 6, plain: (row) => row.order, cell: (row) => html`<span class="mono">${row.order || '–'}</span>` },
    { key: 'vendor', fits: true, label: t.views.lineColumns.vendor, sort: 'vendor', ...sharing(9.25), dispensable: 1, plain: (row) => row.vendor, cell: (row) => own(visible(row.vendor)) },
    { key: 'fund', fits: true, label: t.views.lineColumns.fund, sort: 'fund', ...fixed(5.75), dispensable: 4, plain: (row) => row.fund, cell: (row) => own(visible(row.fund)) },
    { key: 'location', fits: true, label: t.views.lineColumns.location, further: true, ...sharing(7), plain: (row) => row.location, cell: (row) => own(visible(row.location)) },
    {
      key: 'flags', label: t.views.lineColumns.flags, further: true, ...fixed(6), plain: (row) => flagWords(row),
      cell: (row) => flagWords(row) || '–',
    },
    {
      key: 'price', label: t.views.lineColumns.price, sort: 'price', end: true, ...fixed(7), dispensable: 5,
      plain: (row) => plainMoney(row.price), cell: (row) => moneyCell(row.price),
    },
  ];
}
