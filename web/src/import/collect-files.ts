// SPDX-License-Identifier: Apache-2.0
// Files from a choice or a drop, folders opened. Only JSON is taken; the rest is counted.

export interface Collected {
  files: { name: string; file: File }[];
  ignored: number;
}

const filesMax = 20_000;

function isJson(name: string): boolean {
  return name.toLowerCase().endsWith('.json');
}

export function fromChoice(list: FileList): Collected {
  const all = [...list].map((file) => ({ name: file.webkitRelativePath || file.name, file }));
  const files = all.filter(({ name }) => isJson(name)).slice(0, filesMax);
  return { files, ignored: all.length - files.length };
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
  if (into.files.length >= filesMax) return;
  if (entry.isDirectory) {
    for (const child of await children(entry as FileSystemDirectoryEntry)) await walk(child, into);
  } else if (isJson(entry.name)) {
    const file = await new Promise<File>((resolve, reject) => { (entry as FileSystemFileEntry).file(resolve, reject); });
    into.files.push({ name: entry.fullPath.replace(/^\//, ''), file });
  } else {
    into.ignored++;
  }
}

export async function fromDrop(transfer: DataTransfer): Promise<Collected> {
  // The entries must all be asked for before the first wait: afterwards the drop is over.
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  if (entries.length === 0) return fromChoice(transfer.files);
  const into: Collected = { files: [], ignored: 0 };
  for (const entry of entries) await walk(entry, into);
  into.files.sort((a, b) => a.name.localeCompare(b.name));
  return into;
}
