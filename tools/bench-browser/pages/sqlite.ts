// SPDX-License-Identifier: Apache-2.0
// SQLite's own WebAssembly build in a worker, where its files can be opened.
import { settings, type Contender, type PageSettings, type Place, type Saved } from './contender';
import { Questions } from './questions';
import { serve } from './serve';
import type { SqliteAnswer, SqliteQuestion, SqliteTask } from './sqlite_worker';

class SqliteDesk implements Contender {
  private readonly questions = new Questions();
  private readonly worker = new Worker(new URL('./sqlite_worker.ts', import.meta.url), { type: 'module' });

  constructor(private readonly told: PageSettings) {
    this.worker.addEventListener('message', ({ data }: MessageEvent<SqliteAnswer>) => {
      if (data.failure === undefined) this.questions.answer(data.id, data.value);
      else this.questions.refuse(data.id, new Error(data.failure));
    });
  }

  async fill(): Promise<void> {
    await this.ask({ name: 'fill', settings: this.told });
  }

  async open(word: string, firstRows: () => void): Promise<void> {
    await this.ask({ name: 'open', settings: this.told });
    firstRows();
    await this.search(word);
  }

  /** The worker keeps what it has opened. */
  async prepare(): Promise<void> {
    await this.ask({ name: 'open', settings: this.told });
  }

  async save(place: Place): Promise<Saved> {
    const began = performance.now();
    const inside = await this.ask({ name: 'save', places: [place] });
    return { took: performance.now() - began, inside };
  }

  async saveTogether(places: Place[]): Promise<void> {
    await this.ask({ name: 'save', places });
  }

  search(text: string): Promise<number> {
    return this.ask({ name: 'search', text, byIndex: false });
  }

  searchByIndex(text: string): Promise<number> {
    return this.ask({ name: 'search', text, byIndex: true });
  }

  private ask(task: SqliteTask): Promise<number> {
    return this.questions.ask<number>((id) => {
      this.worker.postMessage({ id, task } satisfies SqliteQuestion);
    });
  }
}

serve(new SqliteDesk(settings()));
