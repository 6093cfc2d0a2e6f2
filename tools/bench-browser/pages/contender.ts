// SPDX-License-Identifier: Apache-2.0
// What every contender answers, and what the command on the other side of the browser calls.

/** Something that waits to be received. */
export interface Place {
  /** The line's number. */
  line: string;
  item: string;
}

/** A line with its items, as a peer keeps it: what the desk's grid and search show, no more. */
export interface PeerLine {
  number: string;
  title: string;
  author: string;
  status: string;
  order: string;
  vendor: string;
  location: string;
  fund: string;
  price: string;
  currency: string;
  expectedOn: string;
  rush: boolean;
  isbn: string;
  /** Every word that the search finds the line by, folded, each after a space. */
  words: string;
  received: number;
  items: { id: string; barcode: string; description: string; expectedOn: string; receivedOn: string }[];
}

export interface Saved {
  /** From the call in the page until the page has the answer that says it is durable. */
  took: number;
  /** The same without the way between page and worker. */
  inside: number;
}

/** Milliseconds since the page began to load. */
export interface Opened {
  first: number;
  usable: number;
}

export interface Contender {
  /** Throws away what is stored and stores that many lines. */
  fill(): Promise<void>;
  /** Opens what is stored; `firstRows` is called as soon as 50 rows are there. Answers when all of it
   *  can be used, which the given search shows. */
  open(word: string, firstRows: () => void): Promise<void>;
  /** Learns what it has to know of these places before anything of them is timed. */
  prepare?(places: Place[]): Promise<void>;
  /** One receipt; answers when it is durable. */
  save(place: Place): Promise<Saved>;
  /** That many receipts in one call; answers when they are durable. */
  saveTogether(places: Place[]): Promise<void>;
  /** The first 50 lines with a word that begins so, and how many there are. */
  search(text: string): Promise<number>;
  /** The same by an index, where searching without one is what others do. */
  searchByIndex?(text: string): Promise<number>;
  /** Begins what is stored anew from the state it has, and tells how long that took; undefined: it
   *  knows no such thing. */
  compact?(): Promise<number | undefined>;
  /** What can be received, so many at most; only the one with rules knows. */
  receivable?(count: number): Promise<Place[]>;
}

/** What the address of the page says. */
export interface PageSettings {
  lines: number;
  /** Where the lines of the library are. */
  data: string;
  database: string;
  /** The built desk and its worker in it. */
  worker: string;
  /** Accession's own worker code inside a worker of ours, which can time it there. */
  inside: boolean;
}

export const shown = 50;
export const today = '2026-11-22';

export function settings(): PageSettings {
  const told = new URL(location.href).searchParams;
  const lines = Number(told.get('lines'));
  return {
    lines,
    data: new URL(`/lines-${String(lines)}/`, location.href).href,
    database: `bench-${String(lines)}`,
    worker: new URL(told.get('worker') ?? '', new URL('/desk/', location.href)).href,
    inside: told.has('inside'),
  };
}

/** The lines part by part: a million of them is more than one answer should hold. */
export async function* peerLines(data: string): AsyncGenerator<PeerLine[]> {
  const { parts } = (await (await fetch(`${data}parts.json`)).json()) as { parts: number };
  for (let part = 0; part < parts; part += 1) {
    yield (await (await fetch(`${data}part-${String(part)}.json`)).json()) as PeerLine[];
  }
}
