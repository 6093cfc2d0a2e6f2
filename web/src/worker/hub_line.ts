// SPDX-License-Identifier: Apache-2.0
// One request after the other to the hub, each with the access token. The token is in this worker's
// memory only; whoever has none, or an old one, gets another by the cookie that sign-in left.
import type { HubPlace } from '../contract';
import { failureOf, headersOf, joined, jsonOf, noAnswer, readBody, type HubReply } from './hub_reply';
import type { HubRequest } from './sync_calls';

/** Does something later; the answer takes it back. */
export type After = (milliseconds: number, work: () => void) => () => void;

export interface HubLinePorts {
  fetch: typeof fetch;
  after: After;
}

/** Of what is being fetched. */
export type Progress = (received: number, total: number | undefined) => void;

/** So long without a byte, and there is no answer. */
const PATIENCE = 30_000;
/** A hub takes no request that another site could have made a browser send. */
const OWN = { 'Accession-Request': '1' };

/** What came of a long answer before it broke off. */
interface Broken {
  path: string;
  tag: string;
  pieces: Uint8Array<ArrayBuffer>[];
}

export class HubLine {
  private access: string | undefined;
  private refreshing: Promise<HubReply | undefined> | undefined;
  private broken: Broken | undefined;

  constructor(
    private readonly place: Pick<HubPlace, 'url' | 'workspace'>,
    private readonly ports: HubLinePorts,
  ) {}

  /** A token that has run out is renewed once. Status 401 means that somebody has to sign in. */
  async send(request: HubRequest, progress: Progress = () => undefined): Promise<HubReply> {
    const { path, method, body } = request;
    const headers = { ...(body === null ? {} : { 'Content-Type': 'application/json' }), ...request.headers };
    return this.signed((access) =>
      this.exchange(this.address(path), { method, headers: { ...headers, ...access }, body }, request.binary ? path : undefined, progress));
  }

  /** The events, as they come; undefined when there are none to be had now. */
  async events(signal: AbortSignal): Promise<Response | undefined> {
    let answer: Response | undefined;
    await this.signed(async (access) => {
      const headers = { Accept: 'text/event-stream', ...access };
      answer = await this.ports.fetch(this.address('events'), { headers, signal, cache: 'no-store', credentials: 'omit', redirect: 'error' }).catch(() => undefined);
      if (!answer || answer.ok) return noAnswer();
      return { status: answer.status, headers: headersOf(answer), bytes: new Uint8Array(await answer.arrayBuffer().catch(() => new ArrayBuffer())) };
    });
    return answer?.ok && answer.headers.get('content-type')?.startsWith('text/event-stream') ? answer : undefined;
  }

  /** False: the hub has not heard of it. */
  async signOut(): Promise<boolean> {
    const reply = await this.signed((access) =>
      this.exchange(`${this.place.url}/v1/sign-out`, { method: 'POST', headers: { ...OWN, ...access }, credentials: 'include' }));
    this.access = undefined;
    // Nobody is signed in there: that is as good.
    return (reply.status >= 200 && reply.status < 300) || reply.status === 401;
  }

  private address(path: string): string {
    return `${this.place.url}/v1/workspaces/${encodeURIComponent(this.place.workspace)}/${path}`;
  }

  private async signed(work: (access: Record<string, string>) => Promise<HubReply>): Promise<HubReply> {
    const first = this.access === undefined ? await this.refresh() : undefined;
    if (first) return first;
    const reply = await work(this.bearer());
    if (reply.status !== 401) return reply;
    const refused = failureOf(reply).code === 'token_expired' ? await this.refresh() : reply;
    if (refused) {
      if (refused.status === 401) this.access = undefined;
      return refused;
    }
    return work(this.bearer());
  }

  private bearer(): Record<string, string> {
    return { Authorization: `Bearer ${this.access ?? ''}` };
  }

  /** What the hub said when it gave no token. */
  private refresh(): Promise<HubReply | undefined> {
    this.refreshing ??= this.renew().finally(() => {
      this.refreshing = undefined;
    });
    return this.refreshing;
  }

  private async renew(): Promise<HubReply | undefined> {
    this.access = undefined;
    const reply = await this.exchange(`${this.place.url}/v1/refresh`, { method: 'POST', headers: OWN, credentials: 'include' });
    const access = reply.status === 200 ? jsonOf(reply)?.['access'] : undefined;
    if (typeof access !== 'string') return reply.status === 200 ? noAnswer() : reply;
    this.access = access;
    return undefined;
  }

  /** `resumed`: a long answer that broke off goes on where it stopped. */
  private async exchange(address: string, init: RequestInit, resumed?: string, progress?: Progress): Promise<HubReply> {
    const before = resumed !== undefined && this.broken?.path === resumed ? this.broken : undefined;
    const had = before ? before.pieces.reduce((sum, { length }) => sum + length, 0) : 0;
    const abort = new AbortController();
    let cancel = this.ports.after(PATIENCE, () => { abort.abort(); });
    const headers = { ...(init.headers as Record<string, string>), ...(before ? { Range: `bytes=${String(had)}-`, 'If-Range': before.tag } : {}) };
    let pieces: Uint8Array<ArrayBuffer>[] = [];
    let tag: string | undefined;
    try {
      const response = await this.ports.fetch(address, {
        cache: 'no-store', credentials: 'omit', redirect: 'error', ...init, headers, signal: abort.signal,
      });
      const goesOn = before !== undefined && response.status === 206;
      if (goesOn) pieces = [...before.pieces];
      if (response.ok) tag = response.headers.get('etag') ?? undefined;
      let received = goesOn ? had : 0;
      const length = Number(response.headers.get('content-length') ?? '');
      const total = length > 0 ? length + received : undefined;
      await readBody(response, (piece) => {
        cancel();
        cancel = this.ports.after(PATIENCE, () => { abort.abort(); });
        pieces.push(piece);
        received += piece.length;
        progress?.(received, total);
      });
      if (resumed !== undefined) this.broken = undefined;
      return { status: goesOn ? 200 : response.status, headers: headersOf(response), bytes: joined(pieces) };
    } catch {
      if (resumed !== undefined && tag !== undefined && pieces.length > 0) this.broken = { path: resumed, tag, pieces };
      return noAnswer();
    } finally {
      cancel();
    }
  }
}
