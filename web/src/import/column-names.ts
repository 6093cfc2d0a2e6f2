// SPDX-License-Identifier: Apache-2.0
import { t } from '../i18n/catalogue';
import { fieldLabel } from '../i18n/fields';

/** A column of a table, which may mean something else than the field of a record with its name. */
export function columnName(name: string): string {
  const own = t.importing.tableFields[name];
  return typeof own === 'string' ? own : fieldLabel(name);
}
