// SPDX-License-Identifier: Apache-2.0
// What a start makes the core do: begin with a sample, or open what is stored, describe it, and give the first
// rows. Always the same, so that the same functions are found.

const { Blob } = globalThis;
const today = '2026-03-02';
const RECEIVING = ['receive', 'check_in'];
const WORKED_ON = 1000;

function asked(answer) {
  const { ok, value, error } = JSON.parse(answer);
  if (!ok) throw new Error(JSON.stringify(error));
  return value;
}

function inSession(module, folder, fence, use) {
  const session = new module.Session();
  try {
    module.FS.mkdirTree(folder);
    asked(session.open(folder, JSON.stringify({ fence, token: `walk-${fence}` })));
    return use(session);
  } finally {
    session.delete();
  }
}

/** A receipt, where this line waits for one. */
function receive(session, line, sequence) {
  const { items, offers } = asked(session.line(JSON.stringify({ id: line, actor: 'walk', roles: [], today })));
  const offer = offers.find(({ action, allowed }) => allowed && RECEIVING.includes(action));
  if (!offer || items.length === 0) return;
  const id = `0190a000-0000-7000-8000-${String(sequence).padStart(12, '0')}`;
  const command = { id, action: offer.action, line, items: [items[0].id], today, at: sequence, actor: 'walk', device: 'walk' };
  asked(session.apply(JSON.stringify([command])));
}

/** The files of a store as somebody leaves it in the evening: a snapshot, and receipts since then. */
export function workedOn(module, sample) {
  const folder = '/worked-on';
  inSession(module, folder, 1, (session) => {
    asked(session.loadSnapshot(new Uint8Array(sample)));
    const { lines } = JSON.parse(new TextDecoder().decode(session.exportWorkspace()));
    const step = Math.max(1, Math.floor(lines.length / WORKED_ON));
    for (let index = 0; index < lines.length; index += step) receive(session, lines[index].id, index);
  });
  const names = module.FS.readdir(folder).filter((name) => !name.startsWith('.'));
  return names.map((name) => ({ name, bytes: module.FS.readFile(`${folder}/${name}`).slice() }));
}

function firstRows(session) {
  asked(session.describe());
  asked(session.device());
  for (const sort of ['number', 'title']) {
    for (const text of ['', 'history']) {
      const { query } = asked(session.query(JSON.stringify({ text, filters: {}, sort, descending: false })));
      session.page(query, 0, 100);
    }
  }
}

/** The first start: with a sample library. */
export function firstStart(module, folder, sample) {
  inSession(module, folder, 1, (session) => {
    asked(session.loadSnapshot(new Uint8Array(sample)));
    firstRows(session);
  });
}

/** Every later one: with what is stored; files of `large` bytes come as blobs. */
export async function laterStart(module, folder, files, large) {
  module.FS.mkdirTree(folder);
  for (const { name, bytes } of files) {
    if (bytes.length >= large) await module.IDBFS.fill(`${folder}/${name}`, new Blob([bytes]));
    else module.FS.writeFile(`${folder}/${name}`, bytes);
  }
  inSession(module, folder, 2, firstRows);
}
