// SPDX-License-Identifier: Apache-2.0
// The same numbers as in the pictures, as tables.

import type { Overview } from '../contract';
import { t } from '../i18n/catalogue';
import { axis as axisWord, statusName } from '../i18n/words';
import { ageBars, type AgeBar } from './ages-model';
import { currencyOrder } from './currencies';
import { byCurrency, type Fund } from './funds-model';
import { inCurrency, currenciesOf } from './sums';
import type { Measured } from './measure';
import { wholePercent } from './scales';
import { flows, type StatusBar } from './status-model';
import type { Column, Table } from './table-model';
import type { Vendor } from './vendors-model';
import type { Week } from './weeks-model';

/** A column for each currency: amounts of several are never in one. */
function costColumns<Row extends Measured>(rows: readonly Row[], { funds }: Pick<Overview, 'funds'>, label: (currency: string) => string): Column<Row>[] {
  return currenciesOf(rows, currencyOrder(funds)).map((currency) => ({
    key: `cost-${currency}`, label: label(currency), kind: 'amount', cell: ({ amounts }) => inCurrency(amounts, currency),
  }));
}

export function statusTable(overview: Pick<Overview, 'statuses' | 'funds'>): Table<StatusBar> {
  const words = t.overview.status;
  const all = flows(overview);
  const rows = all.flatMap(({ bars }) => bars);
  return {
    caption: words.eyebrow,
    rows,
    columns: [
      ...(all.length > 1 ? [{ key: 'axis', label: words.axis, kind: 'text' as const, cell: ({ axis }: StatusBar) => axisWord(axis) }] : []),
      { key: 'status', label: words.word, kind: 'text', cell: ({ word }) => statusName(word), href: ({ href }) => href },
      { key: 'lines', label: words.lines, kind: 'number', cell: ({ lines }) => lines },
      { key: 'part', label: words.part, kind: 'percent', cell: ({ percent }) => percent },
      ...costColumns(rows, overview, words.cost),
    ],
  };
}

export function weeksTable(weeks: readonly Week[], { earlier, later, undated }: Pick<Overview, 'earlier' | 'later' | 'undated'>): Table<Week> {
  const words = t.overview.arrivals;
  return {
    caption: words.eyebrow,
    rows: weeks,
    note: words.note(earlier, later, undated),
    columns: [
      { key: 'from', label: words.from, kind: 'date', cell: ({ from }) => from },
      { key: 'to', label: words.to, kind: 'date', cell: ({ to }) => to },
      { key: 'expected', label: words.expected, kind: 'number', cell: ({ expected }) => expected, href: ({ expectedHref }) => expectedHref },
      { key: 'missing', label: words.notHere, kind: 'number', cell: ({ missing }) => missing, href: ({ missingHref }) => missingHref },
      { key: 'received', label: words.came, kind: 'number', cell: ({ received }) => received, href: ({ receivedHref }) => receivedHref },
    ],
  };
}

export function fundsTable(funds: readonly Fund[]): Table<Fund> {
  const words = t.overview.funds;
  return {
    caption: words.eyebrow,
    rows: funds.flatMap(byCurrency),
    columns: [
      { key: 'code', label: words.fund, kind: 'text', cell: ({ code }) => code, href: ({ href }) => href },
      { key: 'name', label: words.name, kind: 'text', cell: ({ name }) => name },
      { key: 'lines', label: words.lines, kind: 'number', cell: ({ lines }) => lines },
      { key: 'currency', label: words.currency, kind: 'text', cell: ({ committed }) => committed.currency },
      { key: 'allocated', label: words.allocated, kind: 'amount', cell: ({ allocated }) => allocated, none: words.notKnown },
      { key: 'spent', label: words.spent, kind: 'amount', cell: ({ spent }) => spent },
      { key: 'encumbered', label: words.encumbered, kind: 'amount', cell: ({ encumbered }) => encumbered },
      { key: 'free', label: words.free, kind: 'amount', cell: ({ free }) => free },
      { key: 'part', label: words.part, kind: 'percent', cell: ({ part }) => (part === undefined ? undefined : committedPercent(part)) },
    ],
  };
}

/** Never 100 % of what is over or not quite reached. */
export function committedPercent(part: number): number {
  return part <= 1 ? wholePercent(part, 1) : Math.max(101, Math.round(part * 100));
}

export function vendorsTable(vendors: readonly Vendor[]): Table<Vendor> {
  const words = t.overview.vendors;
  return {
    caption: words.eyebrow,
    rows: vendors,
    columns: [
      { key: 'name', label: words.vendor, kind: 'text', cell: ({ name }) => name, href: ({ href }) => href },
      { key: 'lines', label: words.lines, kind: 'number', cell: ({ lines }) => lines },
      { key: 'open', label: words.open, kind: 'number', cell: ({ open }) => open },
      { key: 'late', label: words.late, kind: 'number', cell: ({ late }) => late, href: ({ lateHref }) => lateHref },
      { key: 'delivered', label: words.delivered, kind: 'number', cell: ({ delivered }) => delivered },
      { key: 'median', label: words.medianDays, kind: 'number', cell: ({ medianDays }) => medianDays },
      { key: 'slow', label: words.slowDays, kind: 'number', cell: ({ slowDays }) => slowDays },
    ],
  };
}

export function agesTable(overview: Pick<Overview, 'ages' | 'day' | 'funds'>): Table<AgeBar> {
  const words = t.overview.ages;
  const rows = ageBars(overview);
  return {
    caption: words.eyebrow,
    rows,
    columns: [
      { key: 'since', label: words.since, kind: 'text', cell: ({ fromDays, toDays }) => words.span(fromDays, toDays), href: ({ href }) => href },
      { key: 'lines', label: words.lines, kind: 'number', cell: ({ lines }) => lines },
      { key: 'part', label: words.part, kind: 'percent', cell: ({ percent }) => percent },
      ...costColumns(rows, overview, words.cost),
    ],
  };
}
