// SPDX-License-Identifier: Apache-2.0
// The row a person left a grid from: coming back to the same address finds it again.

let left: { address: string; row: number } | undefined;

export function leaveRow(address: string, row: number): void {
  left = { address, row };
}

export function rowLeft(address: string): number | undefined {
  return left?.address === address ? left.row : undefined;
}
