// SPDX-License-Identifier: Apache-2.0
// What fields of records hold, and why some of them can't be changed.

export const flag = (on: boolean): string => (on ? 'ja' : 'nein');

/** A place and how many copies go there; a kind there is none of is not told. */
export const place = (where: string, physical: number, electronic: number): string => {
  const copies = [physical ? `${String(physical)} physisch` : '', electronic ? `${String(electronic)} elektronisch` : ''].filter(Boolean).join(', ');
  return copies ? `${where} (${copies})` : where;
};

export const locked = {
  fixed: 'Einmal angegeben, als die Position angelegt wurde.',
  beforeSending: 'Das wurde dem Lieferanten mitgeteilt.',
  opened: 'Fest, seit die Bestellung geöffnet wurde.',
};
