// SPDX-License-Identifier: Apache-2.0
// What a program hands over is looked at before it goes anywhere: a wrong argument is refused with the code
// `bad_argument` and words for whoever wrote the program, and the workspace is as it was.

import type { Backend } from '../contract';
import { BackendError } from '../worker/errors';

/** Says what is wanted, or nothing where it is that. */
type Kind = (value: unknown) => string | undefined;

const is = (wanted: string, test: (value: unknown) => boolean): Kind => (value) => (test(value) ? undefined : wanted);
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);

export const text = is('a string', (value) => typeof value === 'string');
export const someText = is('a string that is not empty', (value) => typeof value === 'string' && value !== '');
export const bytes = is('a Uint8Array', (value) => value instanceof Uint8Array);
/** As the core writes days. */
const day = is('a day, as 2026-03-02', (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)));
export const listener = is('a function', (value) => typeof value === 'function');
const count = is('a number, 0 or more', (value) => Number.isInteger(value) && (value as number) >= 0);

/** What goes to the core as JSON, and is the same when it has come there. */
export const record: Kind = (value) => {
  if (!isObject(value)) return 'an object';
  try {
    JSON.stringify(value);
    return undefined;
  } catch {
    return 'an object that can be written as JSON';
  }
};

export const oneOf = (...words: readonly string[]): Kind =>
  is(words.map((word) => `'${word}'`).join(' or '), (value) => typeof value === 'string' && words.includes(value));
export const maybe = (kind: Kind): Kind => (value) => (value === undefined ? undefined : kind(value));
export const list = (kind: Kind): Kind => (value) => {
  if (!Array.isArray(value)) return 'an array';
  const wrong = value.map(kind).find((one) => one !== undefined);
  return wrong && `an array, each of it ${wrong}`;
};
export const fields = (kinds: Readonly<Record<string, Kind>>): Kind => (value) => {
  if (!isObject(value)) return 'an object';
  for (const [name, kind] of Object.entries(kinds)) {
    const wrong = kind(value[name]);
    if (wrong !== undefined) return `an object whose \`${name}\` is ${wrong}`;
  }
  return undefined;
};
export const file = fields({ name: text, bytes });
const cells = list((value) => list(is('a string or a number', (one) => typeof one === 'string' || typeof one === 'number'))(value));

/** How a value is told to somebody who has handed it over by mistake. */
function told(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (typeof value === 'string') return `'${value.slice(0, 40)}'`;
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? `an object (${(value.constructor as { name?: string } | undefined)?.name ?? 'Object'})` : `a ${typeof value}`;
}

export function badArgument(message: string): BackendError {
  return new BackendError({ code: 'bad_argument', message });
}

export function demand(where: string, name: string, value: unknown, kind: Kind): void {
  const wanted = kind(value);
  if (wanted !== undefined) throw badArgument(`${where}: \`${name}\` has to be ${wanted}; it is ${told(value)}.`);
}

type Expected = readonly (readonly [name: string, kind: Kind])[];
const nothing: Expected = [];

/** Of each question: what it is asked with. A question that is missing here does not compile. */
const expected: Record<keyof Backend, Expected> = {
  describe: nothing, store: nothing, undoImport: nothing, keepImport: nothing, exportWorkspace: nothing, device: nothing, verify: nothing,
  compactNow: nothing, rescueFile: nothing, forget: nothing, sync: nothing, signOut: nothing, attention: nothing, consentToResend: nothing,
  scan: [['text', text], ['today', day]],
  query: [['spec', record]],
  page: [['query', count], ['offset', count], ['count', count]],
  line: [['id', text], ['asker', maybe(record)]],
  choices: [['question', record]],
  attachment: [['place', record]],
  offers: [['ids', list(text)], ['asker', record], ['of', maybe(oneOf('lines', 'orders'))]],
  preview: [['command', record]],
  previews: [['commands', list(record)]],
  apply: [['commands', list(record)]],
  importFiles: [['files', list(file)], ['options', record]],
  overview: [['question', record]],
  tableFile: [['records', cells]],
  exportFile: [['options', record]],
  resetToSample: [['rulebook', oneOf('alma', 'folio')]],
  order: [['question', record]],
  orders: [['question', record]],
  workLists: [['question', record]],
  letters: [['question', record]],
  inspectRescue: [['bytes', bytes]],
  applyRescue: [['bytes', bytes]],
  replaceWith: [['bytes', bytes]],
  reopen: [['options', record]],
  syncNow: [['reason', text]],
  signIn: [['credentials', record], ['deviceName', text]],
  redo: [['seq', count], ['command', record]],
  discard: [['choice', record]],
  subscribe: [['listener', listener]],
};

export function lookAt(method: string, args: readonly unknown[]): void {
  expected[method as keyof Backend].forEach(([name, kind], index) => { demand(method, name, args[index], kind); });
}

/** What the core says of a question that it cannot read; which of them it was goes along as `details.reason`. */
const unreadable: ReadonlySet<string> = new Set([
  'wrong_type', 'missing_field', 'invalid_date', 'unknown_sort', 'unknown_axis', 'unknown_status', 'unknown_format',
]);

/** What could not be carried over to where the workspace is, or not be read there. */
export function carried(method: string, reason: unknown): unknown {
  if (reason instanceof BackendError && unreadable.has(reason.code)) {
    const { code, details } = reason;
    const path = typeof details['path'] === 'string' && details['path'] !== '' ? ` at \`${details['path']}\`` : '';
    return new BackendError({ code: 'bad_argument', message: `${method}: ${code}${path}`, details: { ...details, reason: code } });
  }
  const name = typeof reason === 'object' && reason !== null && 'name' in reason ? reason.name : undefined;
  if (name !== 'DataCloneError') return reason;
  return badArgument(`${method}: what it is asked with has to be plain data (${reason instanceof Error ? reason.message : String(reason)}).`);
}
