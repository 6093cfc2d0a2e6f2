// SPDX-License-Identifier: Apache-2.0
// Statuses in other words than those of their documents, by code: `Waiting for Invoice` is
// `waiting_for_invoice`. The core speaks English in the documents' own spelling: nothing to add.

import { statusKey } from '../phrase';

export const statuses: Readonly<Record<string, string>> = {};

/** A status that the core names within a sentence. */
export const named = (status: string): string => statuses[statusKey(status)] ?? status;
