// SPDX-License-Identifier: Apache-2.0
// What a dry run says about whether the import is worth doing.

import type { ImportReport, RulebookInfo } from '../contract';
import { countsOf } from './findings';

/** FOLIO's records always become what the files say (see ImportOptions). */
export const mayStay = (rulebook: RulebookInfo['key']): boolean => rulebook === 'alma';

export const broughtIn = ({ orders, lines, items, titles, invoices }: ImportReport): number =>
  orders + lines + items + titles + invoices;

/** Errors keep everything out. */
export function isBlocked(plan: ImportReport): boolean {
  return broughtIn(plan) === 0 && countsOf(plan.findings).error > 0;
}

/** No file holds anything that belongs here. */
export function isEmpty(plan: ImportReport): boolean {
  return broughtIn(plan) === 0 && plan.kept === 0 && plan.files.every(({ records }) => records === 0);
}

export const replacedIn = ({ findings }: ImportReport): number =>
  findings.filter(({ code }) => code === 'record_replaced').length;
