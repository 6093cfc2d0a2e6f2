// SPDX-License-Identifier: Apache-2.0
// What a dry run says about whether the import is worth doing.

import type { ImportReport } from '../contract';
import { countsOf } from './findings';

export const broughtIn = ({ orders, lines, items, titles, invoices }: ImportReport): number =>
  orders + lines + items + titles + invoices;

/** Errors keep everything out. */
export function isBlocked(plan: ImportReport): boolean {
  return broughtIn(plan) === 0 && countsOf(plan.findings).error > 0;
}

/** Names of the files that keep everything out: those that can't be read, else those with errors in their records. */
export function blockingFiles(plan: ImportReport): Set<string> {
  if (!isBlocked(plan)) return new Set();
  const unreadable = plan.files.filter(({ kind }) => kind === 'unreadable').map(({ name }) => name);
  return new Set(unreadable.length > 0 ? unreadable : plan.findings.filter(({ severity }) => severity === 'error').map(({ file }) => file));
}

/** No file holds anything that belongs here. */
export function isEmpty(plan: ImportReport): boolean {
  return broughtIn(plan) === 0 && plan.kept === 0 && plan.files.every(({ records }) => records === 0);
}

export const replacedIn = ({ findings }: ImportReport): number =>
  findings.filter(({ code }) => code === 'record_replaced').length;
