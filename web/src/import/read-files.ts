// SPDX-License-Identifier: Apache-2.0
// The files' bytes, read in portions, so that it can be told how far it is and be stopped. They are read
// afresh each time they are needed: what was handed to the core is not kept here as well, and a file that
// was changed since it was chosen is noticed by the browser.

import type { ImportFile } from '../contract';
import type { Chosen } from './collect-files';

export interface Reading {
  /** Throws its reason out of the reading when it is aborted. */
  signal: AbortSignal;
  read(bytes: number): void;
}

async function bytesOfFile(file: File, { signal, read }: Reading, before: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(file.size);
  const portions = file.stream().getReader();
  let at = 0;
  try {
    for (;;) {
      signal.throwIfAborted();
      const { done, value } = await portions.read();
      if (done) break;
      // A file that grew since it was chosen is another one.
      if (at + value.length > bytes.length) throw new DOMException(file.name, 'NotReadableError');
      bytes.set(value, at);
      at += value.length;
      read(before + at);
    }
  } finally {
    await portions.cancel().catch(() => undefined);
  }
  if (at < bytes.length) throw new DOMException(file.name, 'NotReadableError');
  return bytes;
}

export async function readFiles(files: readonly Chosen[], reading: Reading): Promise<ImportFile[]> {
  const read: ImportFile[] = [];
  let before = 0;
  for (const { name, file } of files) {
    reading.signal.throwIfAborted();
    read.push({ name, bytes: await bytesOfFile(file, reading, before) });
    before += file.size;
  }
  return read;
}
