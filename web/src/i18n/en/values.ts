// SPDX-License-Identifier: Apache-2.0
// What fields of records hold, and why some of them can't be changed.

export const flag = (on: boolean): string => (on ? 'yes' : 'no');

/** A place and how many copies go there; a kind there is none of is not told. */
export const place = (where: string, physical: number, electronic: number): string => {
  const copies = [physical ? `${String(physical)} physical` : '', electronic ? `${String(electronic)} electronic` : ''].filter(Boolean).join(', ');
  return copies ? `${where} (${copies})` : where;
};

export const locked = {
  fixed: 'Given once, when the line was made.',
  beforeSending: 'The vendor was told this.',
  opened: 'Fixed since the order was opened.',
};
