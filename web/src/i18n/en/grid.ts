// SPDX-License-Identifier: Apache-2.0
// What is said of many lines, and alike of many orders: finding and choosing them, acting on them, keeping
// a view of them, taking them out as a file.

import { lines, orders } from './bulk';
import { whole } from '../format';

export const tally = (found: number, all: number | undefined): string => (all === undefined || found === all ? whole(found) : `${whole(found)} of ${whole(all)}`);

export const ofLines = {
  heading: 'Lines',
  search: 'Search lines',
  placeholder: 'Title, author, ISBN, line, order, vendor',
  found: (n: number): string => (n === 0 ? 'No lines' : lines(n)),
  failed: 'The lines could not be read.',
  chooseAll: (found: number): string => (found === 1 ? 'Choose the line found' : `Choose all ${lines(found)} found`),
  region: 'Chosen lines',
  chosen: (n: number): string => (n === 0 ? 'No line chosen' : `${lines(n)} chosen`),
  panel: 'What can be done with the chosen lines',
  nothing: 'The rules offer nothing for these lines together.',
  asked: (some: number, all: number): string => `Asked of ${whole(some)} of the ${lines(all)}, taken evenly. What each line allows is shown before anything is done.`,
  collecting: 'Gathering the lines…',
  changesOnly: 'Only what you fill in here is changed, and on every line alike.',
  oneByOne: 'Line by line',
  outcomes: 'Each line, and what came of it',
  viewsHelp: 'A view is what is looked for, the order of the lines, the columns and the density. Views are kept on this device; each is a link that can be passed on.',
  defaultView: 'All lines, as at first',
  which: 'Which lines',
  allFound: (n: number): string => `All ${lines(n)} found`,
  onlyChosen: (n: number): string => `Only the ${lines(n)} chosen`,
  reading: (done: number): string => `Reading: ${lines(done)}…`,
  exported: (n: number): string => `${lines(n)} exported.`,
  /** What a downloaded file is called, between the desk's name and the library's. */
  fileName: 'lines',
};

export const ofOrders = {
  heading: 'Orders',
  search: 'Search orders',
  placeholder: 'Number or vendor',
  found: (n: number): string => (n === 0 ? 'No orders' : orders(n)),
  failed: 'The orders could not be read.',
  chooseAll: (found: number): string => (found === 1 ? 'Choose the order found' : `Choose all ${orders(found)} found`),
  region: 'Chosen orders',
  chosen: (n: number): string => (n === 0 ? 'No order chosen' : `${orders(n)} chosen`),
  panel: 'What can be done with the chosen orders',
  nothing: 'The rules offer nothing for these orders together.',
  asked: (some: number, all: number): string => `Asked of ${whole(some)} of the ${orders(all)}, taken evenly. What each order allows is shown before anything is done.`,
  collecting: 'Gathering the orders…',
  changesOnly: 'Only what you fill in here is changed, and on every order alike.',
  oneByOne: 'Order by order',
  outcomes: 'Each order, and what came of it',
  viewsHelp: 'A view is what is looked for, how the orders are sorted, the columns and the density. Views are kept on this device; each is a link that can be passed on.',
  defaultView: 'All orders, as at first',
  which: 'Which orders',
  allFound: (n: number): string => `All ${orders(n)} found`,
  onlyChosen: (n: number): string => `Only the ${orders(n)} chosen`,
  reading: (done: number): string => `Reading: ${orders(done)}…`,
  exported: (n: number): string => `${orders(n)} exported.`,
  fileName: 'orders',
};
