// SPDX-License-Identifier: Apache-2.0
// Accession: the worker that is shipped, spoken to as the desk does.
import type {
  Command, LineDetail, LineRow, Outcome, QueryResult, QuerySpec, ScanResult, WorkspaceInfo,
} from '../../../web/src/contract';
import { answerIn, type FromWorker, type Question, type ToWorker } from '../../../web/src/worker/protocol';
import { settings, shown, today, type Contender, type PageSettings, type Place, type Saved } from './contender';
import { Questions } from './questions';
import { serve } from './serve';

/** Where messages go to and come from: the worker itself, or one around it that takes the time. */
interface Line {
  post(message: ToWorker): void;
  listen(listener: (message: FromWorker, inside: number | undefined) => void): void;
}

function shippedWorker({ worker }: PageSettings): Line {
  const running = new Worker(worker, { type: 'module' });
  // Nobody would be answered.
  running.addEventListener('error', ({ message }) => { reportError(new Error(message || 'the worker has failed')); });
  return {
    post: (message) => {
      running.postMessage(message);
    },
    listen: (listener) => {
      running.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
        listener(data, undefined);
      });
    },
  };
}

function timedWorker({ worker }: PageSettings): Line {
  const around = new Worker(new URL('./accession_inside.ts', import.meta.url), { type: 'module' });
  const { port1, port2 } = new MessageChannel();
  around.postMessage({ worker, port: port2 }, [port2]);
  return {
    post: (message) => {
      port1.postMessage(message);
    },
    listen: (listener) => {
      port1.onmessage = ({ data }: MessageEvent<{ message: FromWorker; inside: number }>) => {
        listener(data.message, data.inside);
      };
    },
  };
}

function newId(): string {
  const time = Date.now().toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${crypto.randomUUID().slice(15)}`;
}

class Accession implements Contender {
  private readonly questions = new Questions();
  /** Milliseconds inside the worker, of the latest answer. */
  private inside: number | undefined;
  private readonly ids = new Map<string, string>();
  private receiving = '';

  constructor(told: PageSettings, private readonly line: Line) {
    line.listen((message, inside) => {
      if (message.type !== 'answer') return;
      this.inside = inside;
      const answer = answerIn(message.answer);
      if (answer.ok) this.questions.answer(message.id, answer.value);
      else this.questions.refuse(message.id, new Error(JSON.stringify(answer.failure)));
    });
    line.post({ type: 'start', settings: { base: told.data, database: told.database } });
  }

  async fill(): Promise<void> {
    await this.ask('resetToSample', 'alma');
  }

  async open(word: string, firstRows: () => void): Promise<void> {
    await this.rows('');
    firstRows();
    await this.rows(word);
  }

  async save(place: Place): Promise<Saved> {
    const command = this.command(place);
    const began = performance.now();
    const outcomes = await this.ask<Outcome[]>('apply', [command]);
    const took = performance.now() - began;
    const { inside = took } = this;
    refuseUnlessTaken(outcomes, 1);
    return { took, inside };
  }

  async saveTogether(places: Place[]): Promise<void> {
    const outcomes = await this.ask<Outcome[]>('apply', places.map((place) => this.command(place)));
    refuseUnlessTaken(outcomes, places.length);
  }

  search(text: string): Promise<number> {
    return this.rows(text);
  }

  /** All of it, until it is durable; the peers have nothing of the kind. */
  async compact(): Promise<number | undefined> {
    const began = performance.now();
    await this.ask('compactNow');
    return performance.now() - began;
  }

  /** The rules know what can be received: they are asked line by line. */
  async receivable(count: number): Promise<Place[]> {
    await this.learnAction();
    const found: Place[] = [];
    const { total, page } = await this.query('');
    for (let offset = 0; offset < total && found.length < count; offset += 500) {
      for (const row of await page(offset, 500)) {
        if (row.received >= row.expected) continue;
        const { matches } = await this.ask<ScanResult>('scan', row.number, today);
        if (!matches.some((match) => match.line.id === row.id && match.offer.allowed)) continue;
        const detail = await this.ask<LineDetail>('line', row.id);
        for (const item of detail.items) {
          if (item.can.includes(this.receiving)) found.push({ line: row.number, item: item.id });
        }
      }
    }
    return found.slice(0, count);
  }

  /** Commands name a line by its id; what stands in a place is its number. */
  async prepare(places: Place[]): Promise<void> {
    await this.learnAction();
    const wanted = new Set(places.map(({ line }) => line));
    const { total, page } = await this.query('');
    // Who looks at every line has every line in memory.
    for (let offset = 0; offset < total && this.ids.size < wanted.size; offset += 2000) {
      for (const { number, id } of await page(offset, 2000)) {
        if (wanted.has(number)) this.ids.set(number, id);
      }
    }
  }

  private async learnAction(): Promise<void> {
    const { rulebook } = await this.ask<WorkspaceInfo>('describe');
    this.receiving = rulebook.receiveAction;
  }

  private command({ line, item }: Place): Command {
    const id = this.ids.get(line);
    if (id === undefined) throw new Error(`${line} is not known`);
    return {
      id: newId(), action: this.receiving, line: id, items: [item],
      today, at: Date.now(), actor: 'clerk', device: 'bench',
    };
  }

  /** As the desk asks: a page with what its number stands for. */
  private async query(text: string): Promise<{ total: number; page: (offset: number, count: number) => Promise<LineRow[]> }> {
    const spec: QuerySpec = { text, filters: {}, sort: 'number', descending: false };
    const { query, total } = await this.ask<QueryResult>('query', spec);
    return { total, page: (offset, count) => this.put({ method: 'page', args: [query, offset, count], spec }) };
  }

  private async rows(text: string): Promise<number> {
    const { total, page } = await this.query(text);
    await page(0, shown);
    return total;
  }

  private ask<T>(method: Question['method'], ...args: unknown[]): Promise<T> {
    return this.put({ method, args });
  }

  private put<T>(question: Question): Promise<T> {
    return this.questions.ask<T>((id) => {
      this.line.post({ type: 'ask', id, question });
    });
  }
}

function refuseUnlessTaken(outcomes: Outcome[], count: number): void {
  const refused = outcomes.find(({ accepted }) => !accepted);
  if (refused) throw new Error(`a receipt was refused: ${JSON.stringify(refused.unmet)}`);
  if (outcomes.length !== count) throw new Error(`${String(outcomes.length)} outcomes for ${String(count)} receipts`);
}

const told = settings();
serve(new Accession(told, told.inside ? timedWorker(told) : shippedWorker(told)));
