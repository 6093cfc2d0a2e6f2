// SPDX-License-Identifier: Apache-2.0
// Files of a workspace for others.

import type { CivilDate } from '../contract';

export interface ExportOptions {
  /** One of the names that docs/commands.md lists; each is of one rulebook. */
  format: string;
  /** Of `lines-csv`; none: the usual ones. */
  columns?: string[];
  /** First and last day that count, where the format tells what was done. */
  since?: CivilDate;
  until?: CivilDate;
  /** Where items are received that are in no department's work order. */
  department?: string;
  departmentLibrary?: string;
}
