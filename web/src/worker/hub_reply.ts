// SPDX-License-Identifier: Apache-2.0
// What a hub answered, read to its end. Status 0: it did not.
import type { Failure } from './errors';

export interface HubReply {
  status: number;
  /** Names in lower case. */
  headers: Record<string, string>;
  bytes: Uint8Array<ArrayBuffer>;
}

export function noAnswer(): HubReply {
  return { status: 0, headers: {}, bytes: new Uint8Array() };
}

export function headersOf(response: Response): Record<string, string> {
  return Object.fromEntries([...response.headers].map(([name, value]) => [name.toLowerCase(), value]));
}

/** Undefined: it is no JSON object. */
export function jsonOf({ bytes }: HubReply): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** The hub's own code for why it did not do it; else one for the status. */
export function failureOf(reply: HubReply): Failure {
  const error = jsonOf(reply)?.['error'];
  const { code, message } = (typeof error === 'object' && error !== null ? error : {}) as { code?: unknown; message?: unknown };
  const said = typeof message === 'string' ? message : '';
  if (typeof code === 'string' && code !== '') return { code, message: said };
  if (reply.status === 0) return { code: 'hub_unreachable', message: said };
  if (reply.status === 429 || reply.status === 503) return { code: 'busy', message: said };
  return { code: 'hub_not_understood', message: said };
}

/** Bytes of a body as they come; `heard` after each piece. Throws when it breaks off. */
export async function readBody(response: Response, heard: (piece: Uint8Array<ArrayBuffer>) => void): Promise<void> {
  const reader = response.body?.getReader();
  if (!reader) return;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    heard(value);
  }
}

export function joined(pieces: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
