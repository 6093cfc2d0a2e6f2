// SPDX-License-Identifier: Apache-2.0
// The tables of an import by their headings: those with the same ones are mapped together.

import type { ImportReport } from '../contract';
import { setKey } from './mappings';

export interface TableColumn {
  heading: string;
  /** What it was read as; empty: only kept. */
  field: string;
}

export interface TableSet {
  key: string;
  files: string[];
  /** As they stand in the first of the files. */
  columns: TableColumn[];
}

export const headingsOf = ({ columns }: TableSet): string[] => columns.map(({ heading }) => heading);

export function tablesOf({ columns }: Pick<ImportReport, 'columns'>): TableSet[] {
  const byFile = new Map<string, TableColumn[]>();
  for (const { file, heading, field } of columns) {
    const list = byFile.get(file);
    if (list) list.push({ heading, field });
    else byFile.set(file, [{ heading, field }]);
  }
  const sets = new Map<string, TableSet>();
  for (const [file, list] of byFile) {
    const key = setKey(list.map(({ heading }) => heading));
    const known = sets.get(key);
    if (known) known.files.push(file);
    else sets.set(key, { key, files: [file], columns: list });
  }
  return [...sets.values()];
}

/** The mapping after one more choice: a field is held by one column, so who had it by hand gives it up. */
export function withChoice(columns: Record<string, string>, heading: string, field: string): Record<string, string> {
  const others = Object.entries(columns).filter(([other, held]) => other !== heading && (field === '' || held !== field));
  return { ...Object.fromEntries(others), [heading]: field };
}
