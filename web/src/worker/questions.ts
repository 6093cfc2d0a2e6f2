// SPDX-License-Identifier: Apache-2.0
// Questions that only look: each is one call of the core.
import type {
  Asker, Command, LineDetail, LineRow, Offer, Preview, QueryResult, QuerySpec, RulebookInfo,
} from '../contract';
import { readLines } from './columns';
import type { CoreGate } from './core_gate';
import { BackendError } from './errors';
import type { Question } from './protocol';
import { QueryBook } from './queries';
import type { Session } from './session';

export class Questions {
  private readonly queries: QueryBook;

  constructor(
    private readonly gate: CoreGate,
    private readonly axes: () => RulebookInfo['axes'],
    fence: number,
  ) {
    this.queries = new QueryBook(fence);
  }

  answer({ method, args, spec }: Question): unknown {
    const [first] = args;
    switch (method) {
      case 'describe':
        return this.gate.ask((session) => session.describe());
      case 'scan':
        return this.gate.ask((session) => session.scan(JSON.stringify({ text: first, today: args[1] })));
      case 'query':
        return this.query(first as QuerySpec);
      case 'page':
        return this.page(first as number, args[1] as number, args[2] as number, spec);
      case 'line': {
        const asker = args[1] as Asker | undefined;
        return this.gate.ask<unknown>((session) => session.line(JSON.stringify({ id: first, ...asker }))) ?? undefined;
      }
      case 'choices':
        return this.gate.ask((session) => session.choices(JSON.stringify(first)));
      case 'attachment':
        return this.gate.ask<unknown>((session) => session.attachment(JSON.stringify(first))) ?? undefined;
      case 'offers':
        return (first as string[]).map((id) => this.offers(id, args[1] as Asker, args[2] === 'orders' ? 'order' : 'line'));
      case 'preview':
        return this.preview(first as Command);
      case 'previews':
        return (first as Command[]).map((command) => this.preview(command));
      case 'tableFile':
        return this.file((session) => session.tableFile(JSON.stringify(first)));
      case 'exportFile':
        return this.file((session) => session.exportFile(JSON.stringify(first)));
      case 'exportWorkspace':
        return this.gate.guard((session) => session.exportWorkspace().slice());
      case 'order':
        return this.gate.ask<unknown>((session) => session.order(JSON.stringify(first))) ?? undefined;
      case 'orders':
        return this.gate.ask((session) => session.orders(JSON.stringify(first)));
      case 'workLists':
        return this.gate.ask((session) => session.workLists(JSON.stringify(first)));
      case 'overview':
        return this.gate.ask((session) => session.overview(JSON.stringify(first)));
      case 'letters':
        return this.gate.ask((session) => session.letters(JSON.stringify(first)));
      case 'inspectRescue':
        return this.gate.ask((session) => session.inspectRescue(first as Uint8Array));
      default:
        throw new BackendError({ code: 'unknown_question', message: method });
    }
  }

  private preview(command: Command): Preview {
    return this.gate.ask((session) => session.preview(JSON.stringify(command)));
  }

  /** Bytes, or the text of an answer that says what is wrong. */
  private file(make: (session: Session) => Uint8Array | string): Uint8Array {
    const made = this.gate.guard(make);
    return typeof made === 'string' ? this.gate.ask(() => made) : made.slice();
  }

  private offers(id: string, asker: Asker, of: 'line' | 'order'): Offer[] {
    const detail = this.gate.ask<Pick<LineDetail, 'offers' | 'recordOffers'> | null>((session) => session[of](JSON.stringify({ id, ...asker })));
    return detail ? [...detail.offers, ...detail.recordOffers] : [];
  }

  private query(spec: QuerySpec): QueryResult {
    const result = this.gate.ask<QueryResult>((session) => session.query(JSON.stringify(spec)));
    return { ...result, query: this.queries.add(result.query, spec) };
  }

  /** A number that is not known here was given by a writer before us, or the workspace has changed
   *  since: the rows are looked up afresh by their spec. */
  private page(query: number, offset: number, count: number, spec?: QuerySpec): LineRow[] {
    const entry = this.queries.find(query);
    let bytes = entry && this.gate.guard((session) => session.page(entry.core, offset, count));
    if (!bytes || bytes.length === 0) {
      const wanted = entry?.spec ?? spec;
      if (!wanted) throw new BackendError({ code: 'query_expired', message: `query ${String(query)}` });
      const fresh = this.gate.ask<QueryResult>((session) => session.query(JSON.stringify(wanted)));
      this.queries.keep(query, { core: fresh.query, spec: wanted });
      bytes = this.gate.guard((session) => session.page(fresh.query, offset, count));
    }
    return readLines(bytes, this.axes());
  }
}
