// SPDX-License-Identifier: Apache-2.0
// Two values of each column from the beginning of a table, for the eye only: what a table means is
// decided by the core. Where this reads the headings otherwise than the core does, it shows nothing.

const beginning = 64 * 1024;
const wanted = 2;
const delimiters = [',', ';', '\t', '|'];

function decoded(bytes: Uint8Array, whole: boolean): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    // Where it was cut, the last letter may be half there.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: !whole });
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Records as RFC 4180 has them; the last one may be cut. */
function records(text: string, delimiter: string, most: number): string[][] {
  const all: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endRow = (): void => {
    row.push(cell);
    if (row.some((one) => one.trim() !== '')) all.push(row);
    row = [];
    cell = '';
  };
  for (let at = 0; at < text.length && all.length < most; at += 1) {
    const letter = text[at] ?? '';
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') { cell += '"'; at += 1; } else quoted = false;
    } else if (letter === '"' && cell === '') quoted = true;
    else if (letter === delimiter) { row.push(cell); cell = ''; } else if (letter === '\n') endRow();
    else if (letter !== '\r') cell += letter;
  }
  if (all.length < most && (cell !== '' || row.length > 0)) endRow();
  return all;
}

/** Outside of quotes, whichever the first line has most of. */
function delimiterOf(line: string): string {
  const bare = line.replace(/"[^"]*"/g, '');
  const count = (delimiter: string): number => bare.split(delimiter).length - 1;
  return delimiters.reduce((best, one) => (count(one) > count(best) ? one : best));
}

/** Its first records, the headings among them. */
function firstRecords(bytes: Uint8Array, whole: boolean): string[][] {
  let text = decoded(bytes, whole).replace(/^\ufeff/, '').replace(/^[\r\n]+/, '');
  let delimiter: string | undefined;
  const told = /^sep=(.)\r?\n/i.exec(text);
  if (told) {
    delimiter = told[1];
    text = text.slice(told[0].length);
  }
  const rows = records(text, delimiter ?? delimiterOf(text.slice(0, Math.max(0, text.indexOf('\n')) || text.length)), 40);
  // The last one may have been cut.
  if (!whole && rows.length < 40) rows.pop();
  return rows;
}

export function samplesOf(bytes: Uint8Array, whole: boolean, headings: readonly string[]): string[][] | undefined {
  const [heads, ...values] = firstRecords(bytes, whole);
  if (heads?.length !== headings.length) return undefined;
  return headings.map((_, column) => {
    const found = values.map((row) => (row[column] ?? '').trim()).filter(Boolean);
    return [...new Set(found)].slice(0, wanted);
  });
}

/** As the core names them: those of one name are told apart. */
export function headingsIn(bytes: Uint8Array, whole: boolean): string[] {
  const used = new Set<string>();
  return (firstRecords(bytes, whole)[0] ?? []).map((cell) => {
    const heading = cell.trim();
    let name = heading;
    for (let number = 2; used.has(name); number += 1) name = `${heading} (${String(number)})`;
    used.add(name);
    return name;
  });
}

/** Of a table none of whose columns is known: the core says nothing of them. */
export async function tableHeadings(file: File): Promise<string[]> {
  try {
    return headingsIn(new Uint8Array(await file.slice(0, beginning).arrayBuffer()), file.size <= beginning);
  } catch {
    return [];
  }
}

export async function tableSamples(file: File, headings: readonly string[]): Promise<string[][] | undefined> {
  try {
    const bytes = new Uint8Array(await file.slice(0, beginning).arrayBuffer());
    return samplesOf(bytes, file.size <= beginning, headings);
  } catch {
    return undefined;
  }
}
