// SPDX-License-Identifier: Apache-2.0

/** Stands for words that somebody has yet to write. */
export const unwritten = '…';
