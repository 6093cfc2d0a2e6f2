// SPDX-License-Identifier: Apache-2.0
// In which order and company the fields of a record are asked. A field nobody has placed comes last.

import type { FieldInfo } from '../../contract';

export interface FieldGroup<Field> {
  heading: string;
  fields: Field[];
}

const groups: readonly (readonly [string, readonly string[]])[] = [
  ['What is ordered', ['type', 'bib', 'title', 'author', 'isbn', 'publisher', 'publicationYear', 'materialType', 'copies', 'additionalTo']],
  ['Price and funds', ['price', 'currency', 'funds']],
  ['From whom', ['vendor', 'vendorAccount', 'acquisitionMethod', 'vendorReferences', 'source', 'number']],
  ['For whom and where to', ['owner', 'holdings', 'location', 'rush', 'receivingNote']],
  ['On its way', ['manualPackaging', 'requiresManualReview', 'deferUntil', 'expectedReceiptDate', 'expectedReceiptInterval', 'claimingInterval']],
  ['Renewal', ['manualRenewal', 'renewalDate', 'renewalCycle', 'renewalNoticeDays', 'renewalNote', 'subscriptionInterval', 'subscriptionFrom', 'subscriptionTo']],
  ['Notes and files', ['notes', 'attachments']],
];

export function grouped<Field extends FieldInfo>(fields: readonly Field[]): FieldGroup<Field>[] {
  const placed = new Set<string>();
  const all = groups.map(([heading, names]): FieldGroup<Field> => ({
    heading,
    fields: names.flatMap((name) => {
      const field = fields.find((one) => one.name === name);
      if (field) placed.add(name);
      return field ? [field] : [];
    }),
  }));
  // A record of a handful of fields is one form without headings.
  const others = fields.filter(({ name }) => !placed.has(name));
  if (others.length >= placed.size) return [{ heading: '', fields: [...fields] }];
  return [...all, { heading: 'More', fields: others }].filter((group) => group.fields.length > 0);
}
