// SPDX-License-Identifier: Apache-2.0
// The room with all lines: searching, sorting, statuses to choose from, and what it says when there is nothing.

import { whole } from '../format';
import { count } from '../phrase';
import { lines } from './bulk';

export const room = {
  heading: 'Lines',
  tally: (found: number, all: number | undefined): string => (all === undefined || found === all ? whole(found) : `${whole(found)} of ${whole(all)}`),
  search: 'Search lines',
  placeholder: 'Title, author, ISBN, line, order, vendor, fund',
  found: (n: number): string => (n === 0 ? 'No lines' : lines(n)),
  failed: 'The lines could not be read.',
};

export const sorting = {
  by: 'Sort by',
  turnUp: 'Descending: sort ascending',
  turnDown: 'Ascending: sort descending',
};

export const statuses = {
  region: 'Filter by status',
  /** What is folded away on a narrow screen. */
  summary: (chosen: readonly string[]): string => (chosen.length > 0 ? `Status: ${chosen.join(', ')}` : 'Status'),
};

export const nothing = {
  none: 'This workspace has no lines yet.',
  noneHelp: 'Bring in purchase orders to begin.',
  import: 'Import orders',
  noMatch: 'No line matches.',
  noMatchHelp: 'Try fewer words, or let the statuses go.',
  showAll: 'Show all lines',
};

export const grid = {
  label: 'Lines',
  loading: 'Loading…',
  /** Days late; where it is two years or more, the years. */
  late: (days: number): string => (days < 730 ? `${count(days, 'day', 'days')} late` : `${count(Math.max(2, Math.floor(days / 365.25)), 'year', 'years')} late`),
};

/** What a downloaded file is called, between the desk's name and the library's. */
export const fileName = 'lines';
