// SPDX-License-Identifier: Apache-2.0
// Hands a file to the person: the browser puts it where downloads go.

import { today } from './today';

/** `accession-rescue-city-library-2026-11-26.accession` */
export function fileName(what: string, workspace: string | undefined, ending: string): string {
  const name = (workspace ?? 'workspace').toLocaleLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  return ['accession', what, name, today()].filter(Boolean).join('-') + `.${ending}`;
}

export function download(bytes: Uint8Array, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => { URL.revokeObjectURL(address); }, 60_000);
}
