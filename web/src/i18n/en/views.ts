// SPDX-License-Identifier: Apache-2.0
// How the lines are shown: columns, density, saved views; and what is seen as a file.

export const lineColumns = {
  number: 'Line', title: 'Title', author: 'Author', status: 'Status', order: 'Order', orderStatus: 'Order status',
  received: 'Copies', expected: 'Expected', vendor: 'Vendor', fund: 'Fund', location: 'Location', price: 'Price',
  flags: 'Flags', rush: 'Rush', hold: 'somebody is waiting',
};

export const viewing = {
  button: 'Views…',
  current: (name: string): string => `View: ${name}`,
  columns: 'Columns…',
  columnsHeading: 'Columns and density',
  columnsHelp: 'What is checked is shown, in this order. It is part of the address: a link to this page shows the same on another desk.',
  show: (name: string): string => `Show ${name}`,
  earlier: (name: string): string => `Move ${name} one place to the left`,
  later: (name: string): string => `Move ${name} one place to the right`,
  movedTo: (name: string, place: number, all: number): string => `${name}: ${String(place)} of ${String(all)}`,
  always: 'always shown',
  unseen: 'not shown at this width',
  density: 'Density',
  comfortable: 'Comfortable',
  compact: 'Compact',
  usual: 'As it was at first',
  done: 'Done',
  viewsHeading: 'Views',
  none: 'No view is saved yet.',
  save: 'Save what is shown now as',
  saveButton: 'Save the view',
  name: 'Name',
  rename: (name: string): string => `New name of ${name}`,
  renameButton: 'Rename',
  remove: 'Delete',
  removeOf: (name: string): string => `Delete the view ${name}`,
  renameOf: (name: string): string => `Rename the view ${name}`,
  saved: (name: string): string => `View saved: ${name}`,
  removed: (name: string): string => `View deleted: ${name}`,
  here: 'shown now',
};

export const exporting = {
  button: 'Export…',
  heading: 'Export what is seen',
  format: 'As',
  csv: 'Table for spreadsheets (CSV)',
  json: 'JSON, for programs',
  paper: 'Worksheet on paper, to be ticked',
  columns: 'The columns are those of the view.',
  confirm: 'Export',
  print: 'Print',
  keep: 'Not now',
};
