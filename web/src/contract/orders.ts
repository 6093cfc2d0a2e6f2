// SPDX-License-Identifier: Apache-2.0
// All orders, to choose one from.
import type { AxisValue, CivilDate, Money, StatusWord } from '../contract';

export type OrderSort = 'number' | 'vendor' | 'status' | 'lines' | 'sent';

export interface OrdersQuestion {
  /** Words that begin the number or the vendor's name. */
  text: string;
  /** Statuses of orders, any of them; none: all. */
  statuses: readonly string[];
  sort: OrderSort;
  descending: boolean;
  offset: number;
  /** At most 500. */
  count: number;
}

export interface OrderRow {
  id: string;
  number: string;
  vendor: string;
  statuses: AxisValue[];
  lines: number;
  /** One for each currency; lines that were given up don't count. */
  sums: { price: Money; encumbered: Money }[];
  sentOn?: CivilDate;
}

export interface OrdersPage {
  /** Orders that are found. */
  total: number;
  /** Orders there are. */
  all: number;
  /** On which orders have their status. */
  axis: string;
  /** Of those that fit the text, whatever their status. */
  facets: { word: StatusWord; count: number }[];
  orders: OrderRow[];
}
