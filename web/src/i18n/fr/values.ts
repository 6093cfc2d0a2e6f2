// SPDX-License-Identifier: Apache-2.0
// What fields of records hold, and why some of them can't be changed.

import { count } from '../phrase';

export const flag = (on: boolean): string => (on ? 'oui' : 'non');

/** A place and how many copies go there; a kind there is none of is not told. */
export const place = (where: string, physical: number, electronic: number): string => {
  const copies = [physical ? count(physical, 'physique', 'physiques') : '', electronic ? count(electronic, 'électronique', 'électroniques') : ''].filter(Boolean).join(', ');
  return copies ? `${where} (${copies})` : where;
};

export const locked = {
  fixed: 'Donné une fois pour toutes, à la création de la ligne.',
  beforeSending: 'Le fournisseur en a été informé.',
  opened: 'Fixé depuis l’ouverture de la commande.',
};
