// SPDX-License-Identifier: Apache-2.0
export const lineNumber: string;
export const barcodes: string[];
export const records: Record<string, object[]>;
