// SPDX-License-Identifier: Apache-2.0
// One request after the other to the hub, each with the access token. The token is in this worker's
// memory only; whoever has none, or an old one, gets another by the cookie that sign-in left.
import type { Account, HubPlace } from '../contract';
import { headersOf, joined, jsonOf, noAnswer, readBody, type HubReply } from './hub_reply';
import { accountOf } from './sign_in';
import type { HubRequest } from './sync_calls';

/** Does something later; the answer takes it back. */
export type After = (milliseconds: number, work: () => void) => () => void;

export interface HubLinePorts {
  fetch: typeof fetch;
  after: After;
  /** What the hub says of who is signed in, each time the token is renewed. */
  known?(account: Account): void;
  /** By which the hub knows this device, once it has an id. */
  device?(): string | undefined;
}

/** Of what is being fetched. */
export type Progress = (received: number, total: number | undefined) => void;

/** So long without a byte, and there is no answer. */
const PATIENCE = 30_000;
/** A hub takes no request that another site could have made a browser send. */
const OWN = { 'Accession-Request': '1' };

export class HubLine {
  private access: string | undefined;
  private refreshing: Promise<HubReply | undefined> | undefined;

  constructor(
    private readonly place: Pick<HubPlace, 'url' | 'workspace'>,
    private readonly ports: HubLinePorts,
  ) {}

  /** A token that has run out is renewed once. Status 401 means that somebody has to sign in. */
  async send(request: HubRequest, progress: Progress = () => undefined): Promise<HubReply> {
    const { path, method, body } = request;
    const headers = { ...(body === null ? {} : { 'Content-Type': 'application/json' }), ...request.headers };
    return this.signed((access) => this.exchange(this.address(path), { method, headers: { ...headers, ...access }, body }, progress));
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
    this.access = undefined;
    const { status } = await this.exchange(`${this.place.url}/v1/sign-out`, { method: 'POST', headers: OWN, credentials: 'include' });
    // Nobody is signed in there: that is as good.
    return (status >= 200 && status < 300) || status === 401;
  }

  private address(path: string): string {
    return `${this.place.url}/v1/workspaces/${encodeURIComponent(this.place.workspace)}/${path}`;
  }

  private async signed(work: (access: Record<string, string>) => Promise<HubReply>): Promise<HubReply> {
    const first = this.access === undefined ? await this.refresh() : undefined;
    if (first) return first;
    const reply = await work(this.bearer());
    if (reply.status !== 401) return reply;
    // A token may have been taken away with the sign-in it is of: the hub says why when it is to give another.
    const refused = await this.refresh();
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
    const device = this.ports.device?.();
    const query = device === undefined ? '' : `?device=${device}`;
    const reply = await this.exchange(`${this.place.url}/v1/refresh${query}`, { method: 'POST', headers: OWN, credentials: 'include' });
    const answer = reply.status === 200 ? jsonOf(reply) : undefined;
    const access = answer?.['access'];
    if (typeof access !== 'string') return reply.status === 200 ? noAnswer() : reply;
    this.access = access;
    const account = accountOf(answer);
    if (account) this.ports.known?.(account);
    return undefined;
  }

  /** An answer that breaks off has status 0, and what came of it: a long one goes on where it stopped. */
  private async exchange(address: string, init: RequestInit, progress?: Progress): Promise<HubReply> {
    const abort = new AbortController();
    const watch = (): (() => void) => this.ports.after(PATIENCE, () => { abort.abort(); });
    let cancel = watch();
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    let begun: Response | undefined;
    try {
      begun = await this.ports.fetch(address, { cache: 'no-store', credentials: 'omit', redirect: 'error', ...init, signal: abort.signal });
      const { before, total } = extentOf(begun);
      let received = before;
      await readBody(begun, (piece) => {
        cancel();
        cancel = watch();
        pieces.push(piece);
        received += piece.length;
        progress?.(received, total);
      });
      return { status: begun.status, headers: headersOf(begun), bytes: joined(pieces) };
    } catch {
      // The whole again in place of the part that was asked for can't be put behind what is there.
      if (!begun || (begun.status !== 206 && asksForPart(init))) return noAnswer();
      return { status: 0, headers: headersOf(begun), bytes: joined(pieces) };
    } finally {
      cancel();
    }
  }
}

function asksForPart({ headers }: RequestInit): boolean {
  return Object.keys((headers ?? {})).some((name) => name.toLowerCase() === 'range');
}

/** How much lies before this answer, and how long the whole is. */
function extentOf({ status, headers }: Response): { before: number; total: number | undefined } {
  const range = status === 206 ? /^bytes (\d+)-\d+\/(\d+)$/.exec(headers.get('content-range') ?? '') : null;
  if (range) return { before: Number(range[1]), total: Number(range[2]) };
  const length = Number(headers.get('content-length') ?? '');
  return { before: 0, total: length > 0 ? length : undefined };
}
