// SPDX-License-Identifier: Apache-2.0
// Files from a choice or a drop, folders opened. JSON and tables are taken; the rest is named.

export interface Chosen {
  /** With its folders. */
  name: string;
  file: File;
}

export interface Collected {
  files: Chosen[];
  /** Names of what is no JSON and no table. */
  aside: string[];
  /** There were more than are taken. */
  cut: boolean;
}

export const filesMax = 20_000;
/** As the core has it (core/model/limits.h): it reads no larger file. */
export const fileBytesMax = 256 * 1024 * 1024;
/** All together lie in memory while they are taken in. */
export const allBytesMax = 512 * 1024 * 1024;

export const noFiles: Collected = { files: [], aside: [], cut: false };

const endings = ['.json', '.csv', '.tsv'];
/** What a program has written as text may be a table, where somebody chose just this file; in a folder it is a note. */
const alone = '.txt';
export const accepted = [...endings, alone, 'application/json', 'text/csv', 'text/tab-separated-values'].join(',');

function isReadable(name: string): boolean {
  const small = name.toLowerCase();
  return endings.some((ending) => small.endsWith(ending)) || (!name.includes('/') && small.endsWith(alone));
}

function add(into: Collected, name: string, file: File): void {
  if (!isReadable(name)) into.aside.push(name);
  else if (into.files.length >= filesMax) into.cut = true;
  else into.files.push({ name, file });
}

function sorted(collected: Collected): Collected {
  collected.files.sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return collected;
}

export function fromChoice(list: Iterable<File>): Collected {
  const into: Collected = { files: [], aside: [], cut: false };
  for (const file of list) add(into, file.webkitRelativePath || file.name, file);
  return sorted(into);
}

async function children(directory: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = directory.createReader();
  const found: FileSystemEntry[] = [];
  for (;;) {
    // The browser hands a folder out in portions; an empty one is the end.
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => { reader.readEntries(resolve, reject); });
    if (portion.length === 0) return found;
    found.push(...portion);
  }
}

async function walk(entry: FileSystemEntry, into: Collected): Promise<void> {
  if (into.cut) return;
  const name = entry.fullPath.replace(/^\//, '');
  if (entry.isDirectory) {
    for (const child of await children(entry as FileSystemDirectoryEntry)) await walk(child, into);
  } else if (!isReadable(name)) {
    into.aside.push(name);
  } else {
    add(into, name, await new Promise<File>((resolve, reject) => { (entry as FileSystemFileEntry).file(resolve, reject); }));
  }
}

export async function fromDrop(transfer: DataTransfer): Promise<Collected> {
  // The entries must all be asked for before the first wait: afterwards the drop is over.
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  if (entries.length === 0) return fromChoice(transfer.files);
  const into: Collected = { files: [], aside: [], cut: false };
  for (const entry of entries) await walk(entry, into);
  return sorted(into);
}

export const bytesOf = (files: readonly Chosen[]): number => files.reduce((sum, { file }) => sum + file.size, 0);
