// SPDX-License-Identifier: Apache-2.0
// The libraries that are measured: Accession's file, and the same lines for the peers.
import { execFileSync } from 'node:child_process';
import { createReadStream, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const PART = 5000;
const DAY = '2026-11-22';

const folded = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const wordsOf = (...texts) => folded(texts.join(' ')).match(/[\p{L}\p{N}]+/gu) ?? [];
/** Alma writes its dates with a Z at the end. */
const day = (text) => (text ?? '').replace(/Z$/, '');

/** A line of Alma's document as a peer keeps it; pages/contender.ts says what that is. */
function peerLine(line) {
  const { title = '', author = '', isbn = '' } = line.resource_metadata ?? {};
  const items = (line.location ?? []).flatMap((place) => place.copy ?? []).map((copy) => ({
    id: copy.pid,
    barcode: copy.barcode ?? '',
    description: copy.description ?? '',
    expectedOn: day(copy.expected_arrival_date),
    receivedOn: day(copy.receive_date),
  }));
  const order = line.po_number ?? '';
  return {
    number: line.number,
    title,
    author,
    status: line.status?.desc ?? '',
    order,
    vendor: line.vendor?.value ?? '',
    location: line.location?.[0]?.shelving_location ?? '',
    fund: line.fund_distribution?.[0]?.fund_code?.value ?? '',
    price: line.price?.sum ?? '',
    currency: line.price?.currency?.value ?? '',
    expectedOn: day(line.expected_receipt_date),
    rush: line.rush ?? false,
    isbn,
    words: ` ${wordsOf(title, author, line.number, order, isbn, line.vendor_reference_number ?? '').join(' ')}`,
    received: items.filter((item) => item.receivedOn !== '').length,
    items,
  };
}

/** The document holds more than one string can, at a million lines: it is read line by line, and by
 *  its indentation one knows where a record begins and ends. */
async function* records(file) {
  let text = '';
  for await (const row of createInterface({ input: createReadStream(file) })) {
    if (row === '  {') text = '{';
    else if (row === '  }' || row === '  },') yield JSON.parse(`${text}}`);
    else text += row;
  }
}

/** A word of the title that somebody would look for; few titles have none. */
const longWord = (record) => wordsOf(record.resource_metadata?.title ?? '').find((word) => word.length > 4);

async function writeParts(document, folder, lines) {
  let parts = 0;
  let count = 0;
  let part = [];
  const flush = () => {
    writeFileSync(join(folder, `part-${parts}.json`), JSON.stringify(part));
    parts += 1;
    part = [];
  };
  const words = new Set();
  for await (const record of records(document)) {
    part.push(peerLine(record));
    count += 1;
    if (count % Math.ceil(lines / 50) === 0) words.add(longWord(record));
    if (part.length === PART) flush();
  }
  if (part.length > 0) flush();
  if (count !== lines) throw new Error(`${document} has ${count} lines that were understood, of ${lines}`);
  words.delete(undefined);
  writeFileSync(join(folder, 'parts.json'), JSON.stringify({ parts, words: [...words].slice(0, 20) }));
}

/** So many lines have words of every kind there is. */
const FEW = 1000;

async function writePeers(command, file, folder, lines) {
  const document = join(folder, 'lines.json');
  execFileSync(command, ['export', file, '--format', 'alma-json', '--out', document]);
  await writeParts(document, folder, lines);
  rmSync(document);
}

/** Only what is looked for: in the words of a smaller library. */
async function writeWords(command, data, folder) {
  const { words } = JSON.parse(readFileSync(join(await makeLibrary(command, data, FEW), 'parts.json'), 'utf8'));
  writeFileSync(join(folder, 'parts.json'), JSON.stringify({ parts: 0, words }));
}

/** Makes the library of so many lines below `data`, unless the same command has made it before. `alone`: without
 *  what the peers are filled with. */
export async function makeLibrary(command, data, lines, alone = false) {
  const folder = join(data, alone ? `${lines}-alone` : String(lines));
  const done = join(folder, 'parts.json');
  if (existsSync(done) && statSync(done).mtimeMs > statSync(command).mtimeMs) return folder;
  const making = `${folder}.part`;
  for (const old of [folder, making]) rmSync(old, { recursive: true, force: true });
  mkdirSync(join(making, 'sample'), { recursive: true });
  const file = join(making, 'sample', 'alma.accession');
  execFileSync(command, ['sample', '--rulebook', 'alma', '--lines', String(lines), '--today', DAY, '--out', file]);
  if (alone) await writeWords(command, data, making);
  else await writePeers(command, file, making, lines);
  renameSync(making, folder);
  return folder;
}
