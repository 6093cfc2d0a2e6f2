// SPDX-License-Identifier: Apache-2.0
// All orders, to choose one from.
import type { AxisValue, CivilDate, Money, StatusWord } from '../contract';

export type OrderSort = 'number' | 'vendor' | 'status' | 'lines' | 'sent';

export interface OrdersQuestion {
  /** Words that begin the number or the vendor's name. */
  text: string;
  /** Statuses of orders, any of them; none: all. */
  statuses: readonly string[];
  /** Id of the vendor they are from; absent: from any. */
  vendor?: string;
  sort: OrderSort;
  descending: boolean;
  offset: number;
  /** At most 1000. */
  count: number;
}

export interface OrderRow {
  id: string;
  number: string;
  vendor: string;
  statuses: AxisValue[];
  continuity: string;
  closeReason: string;
  lines: number;
  /** One for each currency; lines that were given up don't count. */
  sums: { price: Money; encumbered: Money }[];
  sentOn?: CivilDate;
  /** When its first line was made. */
  createdOn?: CivilDate;
}

export interface OrdersPage {
  /** Orders that are found. */
  total: number;
  /** Orders there are. */
  all: number;
  /** On which orders have their status. */
  axis: string;
  /** Of those that fit what else is asked for, whatever their status. */
  facets: { word: StatusWord; count: number }[];
  /** The same by vendor: those with the most orders, and the one that is asked for. */
  vendors: { id: string; name: string; count: number }[];
  orders: OrderRow[];
}
