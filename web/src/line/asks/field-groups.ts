// SPDX-License-Identifier: Apache-2.0
// In which order and company the fields of a record are asked. A field nobody has placed comes last.

import type { FieldInfo } from '../../contract';
import { t } from '../../i18n/catalogue';
import { layouts, type GroupKey, type Layout } from './field-layouts';

export interface FieldGroup<Field> {
  key: GroupKey;
  heading: string;
  fields: Field[];
}

/** That of the record whose fields they are: it knows the most of them. */
function layoutFor(fields: readonly FieldInfo[]): Layout {
  const names = new Set(fields.map(({ name }) => name));
  const known = (layout: Layout): number => layout.flatMap(([, placed]) => placed).filter((name) => names.has(name)).length;
  return layouts.reduce((best, layout) => (known(layout) > known(best) ? layout : best), layouts[0] ?? []);
}

/** `all`: every field of the record, where only some of them are to be grouped. */
export function grouped<Field extends FieldInfo>(fields: readonly Field[], all: readonly FieldInfo[] = fields): FieldGroup<Field>[] {
  const placed = new Set<string>();
  const groups = layoutFor(all).map(([key, names]): FieldGroup<Field> => ({
    key,
    heading: t.asksForm.groups[key],
    fields: names.flatMap((name) => {
      const field = fields.find((one) => one.name === name);
      if (field) placed.add(name);
      return field ? [field] : [];
    }),
  }));
  // A record of a handful of fields is one form without headings.
  const others = fields.filter(({ name }) => !placed.has(name));
  if (others.length >= placed.size) return [{ key: 'none', heading: '', fields: [...fields] }];
  return [...groups, { key: 'more' as const, heading: t.asksForm.groups.more, fields: others }].filter((group) => group.fields.length > 0);
}

/** Those that are asked at once, and further ones; a record that makes no difference has no further ones. */
export function usualFirst<Field extends FieldInfo>(fields: readonly Field[]): { usual: Field[]; further: Field[] } {
  const shown = ({ usual, required }: Field): boolean => usual === true || required;
  if (!fields.some(({ usual }) => usual === true)) return { usual: [...fields], further: [] };
  return { usual: fields.filter(shown), further: fields.filter((field) => !shown(field)) };
}
