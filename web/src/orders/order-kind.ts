// SPDX-License-Identifier: Apache-2.0
// Orders, as a grid shows them.

import type { OrderRow, OrdersPage } from '../contract';
import type { OrdersAsked } from '../app/route';
import type { RecordKind } from '../grid/record-kind';
import { orderColumns } from './order-columns';

/** What was asked, and what of the answer is not rows. */
export interface OrdersFound extends Omit<OrdersPage, 'orders'> {
  readonly asked: OrdersAsked;
}

export const orderKind: RecordKind<OrderRow, OrdersFound> = {
  of: 'orders',
  lead: 'number',
  columns: orderColumns,
  rows: async (backend, { asked }, offset, count) => (await backend.orders({ ...asked, offset, count })).orders,
  chosen: ({ id, number, vendor }) => ({ id, number, title: vendor, order: number }),
  place: ({ id }) => ({ room: 'order', id }),
};
