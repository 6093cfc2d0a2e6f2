// SPDX-License-Identifier: Apache-2.0
// What fields of records hold, and why some of them can't be changed.

export const flag = (on: boolean): string => (on ? 'sí' : 'no');

const kinds = (n: number, one: string, many: string): string => (n ? `${String(n)} ${n === 1 ? one : many}` : '');

/** A place and how many copies go there; a kind there is none of is not told. */
export const place = (where: string, physical: number, electronic: number): string => {
  const copies = [kinds(physical, 'físico', 'físicos'), kinds(electronic, 'electrónico', 'electrónicos')].filter(Boolean).join(', ');
  return copies ? `${where} (${copies})` : where;
};

export const locked = {
  fixed: 'Se dio una vez, al crear la línea.',
  beforeSending: 'Esto ya se comunicó al proveedor.',
  opened: 'Fijo desde que se abrió el pedido.',
};
