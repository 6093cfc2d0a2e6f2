// SPDX-License-Identifier: Apache-2.0
// The built desk over a worker that only says what a test has written down: for what a real library
// seldom has, or has too much of.
import type { Page } from '@playwright/test';
import type { Overview, WorkspaceInfo } from '../../../web/src/contract';
import { axesOf, type RulebookKey } from './overviews';

/** What is asked of a workspace beside the overview itself. */
function workspace(rulebook: RulebookKey, lines: number): WorkspaceInfo {
  return {
    name: 'Riverside Library', takeBack: null, lines, orders: Math.ceil(lines / 3), items: lines * 2, stateHash: '00', sequence: 1, queued: 0, sample: false, untouched: false, settings: [],
    rulebook: {
      key: rulebook, axes: axesOf(rulebook), mainAxis: rulebook === 'alma' ? 'status' : 'receipt', actions: [], receiveAction: '', unreceiveAction: '', records: {},
      itemWords: [], roles: [], lineTypes: [], lineTypeField: '', attachmentBytes: 0,
    },
  };
}

/** Runs as the worker. */
function answering(answers: Record<string, unknown>): void {
  const asked: unknown[] = [];
  const scope = self as unknown as { postMessage(message: unknown): void; addEventListener(type: string, listener: (event: MessageEvent) => void): void };
  scope.addEventListener('message', ({ data }: MessageEvent<{ type: string; id: number; question: { method: string; args: unknown[] } }>) => {
    if (data.type !== 'ask') return;
    const { method, args } = data.question;
    asked.push([method, args]);
    const value = method === 'tableFile' ? new TextEncoder().encode((args[0] as unknown[][]).map((record) => record.join(',')).join('\n')) : answers[method];
    const answer = method in answers || method === 'tableFile' ? { ok: true, value } : { ok: false, failure: { code: 'unknown_question', message: method } };
    scope.postMessage({ type: 'answer', id: data.id, answer });
  });
  // A test may say that lines have changed, and ask what was asked.
  const channel = new BroadcastChannel('fake-desk');
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (data === 'asked') channel.postMessage({ asked });
    else if (data === 'changed') scope.postMessage({ type: 'event', event: { type: 'changed', sequence: 2, lines: ['x'] } });
  });
}

/** Call it before the page is opened. A service worker would answer in its place: block it in the test's context. */
export async function fakeDesk(page: Page, overview: Overview | { failure: string }, rulebook: RulebookKey = 'alma'): Promise<void> {
  const lines = 'failure' in overview ? 0 : overview.lines;
  const answers = {
    describe: workspace(rulebook, lines), store: { state: 'saved', queued: 0, role: 'writer', durable: true },
    sync: { hub: null, phase: 'none', arrived: true, waiting: 0, sent: 0, attention: 0, live: false, needsUpdate: false, hubIsOlder: false },
    query: { query: 1, total: 0, facets: [], names: {} }, page: [], letters: { letters: [], total: 0 }, attention: [],
    ...('failure' in overview ? {} : { overview }),
  };
  await page.route(/assets\/worker-[\w-]+\.js$/, (route) => route.fulfill({
    contentType: 'text/javascript', body: `(${answering.toString()})(${JSON.stringify(answers)});`,
  }));
}

/** How often the page has asked for this. */
export function timesAsked(page: Page, method: string): Promise<number> {
  return page.evaluate((name) => new Promise<number>((resolve) => {
    const channel = new BroadcastChannel('fake-desk');
    channel.onmessage = ({ data }: MessageEvent<{ asked?: [string, unknown[]][] }>) => {
      if (!data.asked) return;
      channel.close();
      resolve(data.asked.filter(([one]) => one === name).length);
    };
    channel.postMessage('asked');
  }), method);
}

export function tellChanged(page: Page, times: number): Promise<void> {
  return page.evaluate((count) => {
    const channel = new BroadcastChannel('fake-desk');
    for (let time = 0; time < count; time += 1) channel.postMessage('changed');
    setTimeout(() => { channel.close(); }, 100);
  }, times);
}
