// SPDX-License-Identifier: Apache-2.0
// The grid's columns: what they are called, what they sort by, what a cell shows.

import { html, nothing, type TemplateResult } from 'lit';
import type { Axis, LineRow, RulebookInfo, SortKey } from '../contract';
import { daysBetween } from '../app/today';
import { chip } from '../elements/status-chip';
import { lineHref } from '../app/route';
import { own } from '../elements/own-direction';
import { t } from '../i18n/catalogue';
import { amountOnly, date, visible, whole } from '../i18n/format';
import { axis as axisWord, statusName } from '../i18n/words';

export interface GridColumn {
  key: string;
  label: string;
  sort?: SortKey;
  /** Least and wished width, in rem and as a grid track. */
  least: number;
  track: string;
  /** Columns of the highest number go first when there is no room. */
  dispensable?: number;
  cell(row: LineRow, today: string): unknown;
  /** What it shows says what it is: no label on a card. */
  bare?: boolean;
  /** Shown only where somebody has chosen it. */
  further?: boolean;
  /** What a file has in the column: unformatted, for programs. */
  plain(row: LineRow): string | number;
}

/** What a line is known by stays, wherever it is moved to. */
export const fixedColumn = 'title';

/** The chosen columns in their order; names that the rulebook does not know are left out. */
export function chosenColumns(rulebook: RulebookInfo, keys: readonly string[]): GridColumn[] {
  const all = gridColumns(rulebook);
  if (keys.length === 0) return all.filter(({ further }) => !further);
  const chosen = keys.flatMap((key) => all.find((column) => column.key === key) ?? []);
  const fixed = all.filter(({ key }) => key === fixedColumn && !keys.includes(key));
  return [...fixed, ...chosen];
}

/** Only what is on its way, or here in part, can be late: not what is finished, in review or renewed for ever. */
function mayBeLate(row: LineRow, mainAxis: string): boolean {
  const mark = row.statuses.find(({ axis }) => axis === mainAxis)?.word.mark;
  const renewed = row.statuses.some(({ word }) => word.mark === 'loop');
  return row.received < row.expected && !renewed && (mark === 'round' || mark === 'diamond');
}

function expectedCell(row: LineRow, today: string, mainAxis: string): unknown {
  if (!row.expectedOn || !mayBeLate(row, mainAxis)) {
    return html`<span class="past">${row.expectedOn ? date(row.expectedOn) : '–'}</span>`;
  }
  const late = daysBetween(row.expectedOn, today);
  if (late <= 0) return date(row.expectedOn);
  return html`<span class="late" title=${date(row.expectedOn)}>${t.lines.grid.late(late)}</span>`;
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

const fixed = (rem: number): Pick<GridColumn, 'least' | 'track'> => ({ least: rem, track: `${String(rem)}rem` });

/** A box in each row; the grid draws it, it knows what is chosen. */
export const chooseColumn: GridColumn = {
  key: 'choose', get label() { return t.bulk.choosing.column; }, ...fixed(2.5), cell: () => nothing, plain: () => '',
};

/** What a text needs on two lines, in letters: it is broken between words where both are shortest. */
function lettersOnTwoLines(text: string): number {
  const words = text.split(' ');
  const breaks = words.map((_, at) => Math.max(words.slice(0, at).join(' ').length, words.slice(at).join(' ').length));
  return Math.min(...breaks);
}

/** Room for the longest word of the axis on two lines, within reason, and for what the column is called. */
function chipRem({ words }: Axis, label: string): number {
  const longest = Math.max(...words.map((word) => lettersOnTwoLines(statusName(word))));
  return Math.min(12, Math.max(6.5, headRem(label), Math.round((longest * 0.42 + 3.25) * 4) / 4));
}

/** Room for a heading, with the mark of the order when lines can be sorted by it. */
const headRem = (label: string): number => label.length * 0.43 + 2;

/** The longest that a day of the year is written here. */
function dateRem(label: string): number {
  const longest = Math.max(...Array.from({ length: 12 }, (_, month) => date(`2024-${String(month + 1).padStart(2, '0')}-28`).length));
  return Math.max(6.5, headRem(label), Math.ceil((longest * 0.46 + 1.25) * 4) / 4);
}

/** What a card is for; the rest is on the line's own page. */
export function onCard(columns: readonly GridColumn[]): GridColumn[] {
  return columns.filter(({ dispensable }) => (dispensable ?? 0) < 4);
}

/** As many columns as have room in so many rem. */
export function fitting(columns: readonly GridColumn[], rem: number): GridColumn[] {
  const shown = [...columns];
  const taken = (): number => shown.reduce((sum, { least }) => sum + least, 1.25);
  while (taken() > rem) {
    const most = Math.max(...shown.map(({ dispensable }) => dispensable ?? 0));
    const index = shown.findIndex(({ dispensable }) => most > 0 && dispensable === most);
    if (index < 0) break;
    shown.splice(index, 1);
  }
  return shown;
}

/** The order's own status stands beside its number: two columns of one name could not be told apart. */
function columnName(axis: string): string {
  const word = axisWord(axis);
  return word === t.views.lineColumns.order ? t.views.lineColumns.orderStatus : word;
}

export function gridColumns(rulebook: RulebookInfo): GridColumn[] {
  const several = rulebook.axes.length > 1;
  const main = rulebook.mainAxis;
  const axisLabel = ({ key }: Axis): string => (several ? columnName(key) : t.views.lineColumns.status);
  const { received, expected } = t.views.lineColumns;
  const axes = [...rulebook.axes].sort((a, b) => Number(b.key === main) - Number(a.key === main));
  return [
    { key: 'number', label: t.views.lineColumns.number, sort: 'number', bare: true, ...fixed(5.75), plain: (row) => row.number, cell: (row) => html`<span class="mono">${row.number}</span>` },
    { key: 'title', label: t.views.lineColumns.title, sort: 'title', least: 14.5, bare: true, track: 'minmax(14.5rem, 2.4fr)', plain: (row) => row.title, cell: titleCell },
    { key: 'author', label: t.views.lineColumns.author, further: true, least: 7, track: 'minmax(7rem, 1fr)', plain: (row) => row.author, cell: (row) => own(visible(row.author)) },
    ...axes.map((axis, position): GridColumn => ({
      key: `axis-${axis.key}`,
      label: axisLabel(axis),
      ...fixed(chipRem(axis, axisLabel(axis))),
      ...(axis.key === main ? {} : { dispensable: (axis.subject === 'order' ? 6 : 1) + position }),
      ...(axis.key === main ? { sort: 'status' as const, bare: true } : {}),
      plain: (row) => row.statuses.find((value) => value.axis === axis.key)?.word.text ?? '',
      cell: (row) => chip(row.statuses.find((value) => value.axis === axis.key)?.word),
    })),
    { key: 'received', label: received, sort: 'received', ...fixed(Math.max(4, headRem(received))), plain: (row) => `${String(row.received)}/${String(row.expected)}`, cell: (row) => `${whole(row.received)}/${whole(row.expected)}` },
    { key: 'expected', label: expected, sort: 'expected', ...fixed(dateRem(expected)), plain: (row) => row.expectedOn ?? '', cell: (row, today) => expectedCell(row, today, main) },
    { key: 'order', label: t.views.lineColumns.order, sort: 'order', ...fixed(5.25), dispensable: 6, plain: (row) => row.order, cell: (row) => html`<span class="mono">${row.order || '–'}</span>` },
    { key: 'vendor', label: t.views.lineColumns.vendor, sort: 'vendor', least: 9.25, track: 'minmax(9.25rem, 1fr)', dispensable: 1, plain: (row) => row.vendor, cell: (row) => own(visible(row.vendor)) },
    { key: 'fund', label: t.views.lineColumns.fund, sort: 'fund', ...fixed(5.75), dispensable: 4, plain: (row) => row.fund, cell: (row) => own(visible(row.fund)) },
    { key: 'location', label: t.views.lineColumns.location, further: true, least: 7, track: 'minmax(7rem, 1fr)', plain: (row) => row.location, cell: (row) => own(visible(row.location)) },
    {
      key: 'flags', label: t.views.lineColumns.flags, further: true, ...fixed(6), plain: (row) => flagWords(row),
      cell: (row) => flagWords(row) || '–',
    },
    {
      key: 'price', label: t.views.lineColumns.price, sort: 'price', ...fixed(7), dispensable: 5,
      plain: (row) => `${(row.price.minor / 10 ** row.price.digits).toFixed(row.price.digits)} ${row.price.currency}`,
      cell: (row) => html`<bdi>${amountOnly(row.price)}<span class="currency">${row.price.currency}</span></bdi>`,
    },
  ];
}
