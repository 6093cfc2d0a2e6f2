// SPDX-License-Identifier: Apache-2.0
// Statuses in other words than those of their documents, by code: `Waiting for Invoice` is
// `waiting_for_invoice`. The core speaks English in the documents' own spelling: nothing to add.

export const statuses: Readonly<Record<string, string>> = {};
