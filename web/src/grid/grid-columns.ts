// SPDX-License-Identifier: Apache-2.0
// A grid's columns: what they are called, what they sort by, what a cell shows, and which of them have room.

import { html, nothing } from 'lit';
import type { Axis, Money, RulebookInfo } from '../contract';
import { t } from '../i18n/catalogue';
import { amountOnly, date } from '../i18n/format';
import { statusName } from '../i18n/words';
import type { GridRow, RecordKind } from './record-kind';

export interface GridColumn<Row> {
  key: string;
  label: string;
  sort?: string;
  /** Least and wished width, in rem and as a grid track. */
  least: number;
  track: string;
  /** Columns of the highest number go first when there is no room. */
  dispensable?: number;
  cell(row: Row, today: string): unknown;
  /** What it shows says what it is: no label on a card. */
  bare?: boolean;
  /** On a card it stands at the end of the first line, beside what the card is of. */
  beside?: boolean;
  /** Figures: they stand at the end of the cell. */
  end?: boolean;
  /** What it shows cuts itself off where there is no room: the cell need not, and there are hundreds of them. */
  fits?: boolean;
  /** Shown only where somebody has chosen it. */
  further?: boolean;
  /** What a file has in the column: unformatted, for programs. */
  plain(row: Row): string | number;
}

/** The chosen columns in their order; names that the rulebook does not know are left out. */
export function chosenColumns<Row extends GridRow>(
  { columns, lead }: Pick<RecordKind<Row>, 'columns' | 'lead'>, rulebook: RulebookInfo, keys: readonly string[],
): GridColumn<Row>[] {
  const all = columns(rulebook);
  if (keys.length === 0) return all.filter(({ further }) => !further);
  const chosen = keys.flatMap((key) => all.find((column) => column.key === key) ?? []);
  const fixed = all.filter(({ key }) => key === lead && !keys.includes(key));
  return [...fixed, ...chosen];
}

type Width = Pick<GridColumn<unknown>, 'least' | 'track'>;

export const fixed = (rem: number): Width => ({ least: rem, track: `${String(rem)}rem` });
/** Takes its share of the room that is left. */
export const sharing = (rem: number, share = 1): Width => ({ least: rem, track: `minmax(${String(rem)}rem, ${String(share)}fr)` });

/** A box in each row; the grid draws it, it knows what is chosen. */
export const chooseColumn: GridColumn<unknown> = {
  key: 'choose', get label() { return t.bulk.choosing.column; }, ...fixed(2.5), cell: () => nothing, plain: () => '',
};

/** What a text needs on two lines, in letters: it is broken between words where both are shortest. */
function lettersOnTwoLines(text: string): number {
  const words = text.split(' ');
  const breaks = words.map((_, at) => Math.max(words.slice(0, at).join(' ').length, words.slice(at).join(' ').length));
  return Math.min(...breaks);
}

/** Room for the longest status of the axis on two lines, within reason, for its longest word in one, and for what the
 *  column is called. */
export function chipRem({ words }: Axis, label: string): number {
  const names = words.map((word) => statusName(word));
  const line = Math.max(...names.map(lettersOnTwoLines)) * 0.42 + 3.25;
  const word = Math.max(...names.flatMap((name) => name.split(' ')).map(({ length }) => length)) * 0.46 + 3.4;
  return Math.min(12, Math.max(6.5, headRem(label), Math.ceil(Math.max(line, word) * 4) / 4));
}

/** Room for a heading, with the mark of the order when rows can be sorted by it. */
export const headRem = (label: string): number => label.length * 0.43 + 2;

/** Letters of other scripts than Latin are wider. */
const letterRem = (text: string): number => (/[^ -\u024f\u2000-\u206f]/.test(text) ? 0.56 : 0.46);

/** The longest that a day of the year is written here. */
export function dateRem(label: string): number {
  const longest = Math.max(...Array.from({ length: 12 }, (_, month) => {
    const written = date(`2024-${String(month + 1).padStart(2, '0')}-28`);
    return written.length * letterRem(written);
  }));
  return Math.max(6.5, headRem(label), Math.ceil((longest + 1.25) * 4) / 4);
}

/** For programs: `12.50 EUR`. */
export function plainMoney({ minor, digits, currency }: Money): string {
  return `${(minor / 10 ** digits).toFixed(digits)} ${currency}`;
}

export function moneyCell(money: Money): unknown {
  return html`<bdi>${amountOnly(money)}<span class="currency">${money.currency}</span></bdi>`;
}

/** What a card is for; the rest is on the record's own page. */
export function onCard<Row>(columns: readonly GridColumn<Row>[]): GridColumn<Row>[] {
  return columns.filter(({ dispensable }) => (dispensable ?? 0) < 4);
}

/** As many columns as have room in so many rem. */
export function fitting<Row>(columns: readonly GridColumn<Row>[], rem: number): GridColumn<Row>[] {
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
