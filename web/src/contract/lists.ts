// SPDX-License-Identifier: Apache-2.0
// Orders, work lists, letters.

import type { Asker, AxisValue, CivilDate, LineRow, Money } from '../contract';
import type { FieldView, Offer, UnmetCondition } from './line';

export interface OrderQuestion extends Asker {
  /** Its id, or its number. */
  id: string;
}

export interface OrderLine extends LineRow {
  alerts: { code: string; acknowledged: boolean }[];
  /** What can be done to the line because of its order. */
  offers: Offer[];
}

export interface OrderDetail {
  id: string;
  number: string;
  statuses: AxisValue[];
  continuity: string;
  vendor: string;
  vendorCode: string;
  /** Orders go out by themselves. */
  connected: boolean;
  timesSent: number;
  sentOn?: CivilDate;
  /** When its first line was made. */
  createdOn?: CivilDate;
  notes: string[];
  closeReason: string;
  /** Empty where the rulebook's orders have no fields of their own. */
  fields: FieldView[];
  /** The actions of `RulebookInfo.records` that are about the order. */
  recordOffers: Offer[];
  lines: OrderLine[];
  /** One for each currency; lines that were given up don't count. */
  sums: { price: Money; encumbered: Money }[];
  /** Actions on the order itself, the possible ones first. */
  offers: Offer[];
  /** Newest first. */
  letters: LetterRow[];
}

export interface WorkListsQuestion {
  /** The day the lists are looked at for. */
  day: CivilDate;
  list?: string;
  offset?: number;
  count?: number;
  /** Ids of lines: which orders could take them? */
  package?: string[];
}

export interface WorkListRow extends LineRow {
  orderId: string;
  why: UnmetCondition[];
  urgentOn?: CivilDate;
}

export interface WorkLists {
  day: CivilDate;
  /** The day up to which the daily jobs have run. */
  dailyRunOn?: CivilDate;
  /** `byDay`: read off that day; `byJob`: the daily job would take them. */
  lists: { name: string; byDay: boolean; byJob: boolean; count: number }[];
  /** Of the list asked for, the most urgent first. */
  rows?: WorkListRow[];
  orders?: { id: string; number: string; vendor: string; lines: number }[];
}

export interface LettersQuestion extends Asker {
  state?: string;
  kind?: string;
  offset?: number;
  count?: number;
  /** One to be read in full. */
  letter?: string;
}

export interface LetterRow {
  id: string;
  kind: string;
  state: string;
  /** Goes by itself: the vendor is connected. */
  automatic: boolean;
  vendor: string;
  orderId: string;
  order: string;
  /** The first ones of `lineCount`. */
  lines: { id: string; number: string; title: string }[];
  lineCount: number;
  subject: string;
  /** Why it came back. */
  failure: string;
  writtenOn?: CivilDate;
  sentOn?: CivilDate;
}

export interface LetterDetail extends LetterRow {
  text: string;
  attachments: { name: string; mediaType: string; size: number }[];
  offers: Offer[];
}

export interface Letters {
  /** How many each choice would show, the other filter as it is. */
  states: { name: string; count: number }[];
  kinds: { name: string; count: number }[];
  all: number;
  total: number;
  /** Newest first. */
  rows: LetterRow[];
  letter?: LetterDetail;
}
