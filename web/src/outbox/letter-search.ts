// SPDX-License-Identifier: Apache-2.0
// Letters by words: the core finds them by state and kind; among those, words are looked for here.

import type { Backend, LetterRow, Letters, LettersQuestion } from '../contract';

const readAtOnce = 500;
/** Further back nobody looks for a letter by its words. */
const mostRead = 5000;

function plainText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase();
}

/** Every word typed is in what a row shows, in its order or in one of its lines. */
export function letterMatches(row: LetterRow, typed: string): boolean {
  const there = plainText([row.subject, row.vendor, row.order, row.failure, ...row.lines.flatMap(({ number, title }) => [number, title])].join(' '));
  return plainText(typed).split(/\s+/).every((word) => there.includes(word));
}

/** A page of those that are asked for, as the core gives it; with words, of those that have them. */
export async function findLetters(
  backend: Pick<Backend, 'letters'>, question: LettersQuestion & { offset: number; count: number }, typed: string,
): Promise<Letters> {
  if (typed.trim() === '') return backend.letters(question);
  const found: LetterRow[] = [];
  const first = await backend.letters({ ...question, offset: 0, count: readAtOnce });
  let rows = first.rows;
  for (let offset = 0; rows.length > 0; ) {
    found.push(...rows.filter((row) => letterMatches(row, typed)));
    offset += rows.length;
    if (offset >= Math.min(first.total, mostRead)) break;
    rows = (await backend.letters({ ...question, offset, count: readAtOnce })).rows;
  }
  return { ...first, total: found.length, rows: found.slice(question.offset, question.offset + question.count) };
}
