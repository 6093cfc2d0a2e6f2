// SPDX-License-Identifier: Apache-2.0
// The browser that is measured, with a profile on the disk: a private one would store in memory.
import { readFileSync, rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium } from '@playwright/test';

export const PROGRAM = '/usr/bin/chromium';
/** Filling a million lines takes its time. */
const PATIENCE = 30 * 60_000;

/** keep: the browser finds what it has stored in the profile before. */
export async function launch(profile, { keep = false } = {}) {
  if (!keep) rmSync(profile, { recursive: true, force: true });
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: PROGRAM,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  context.setDefaultTimeout(PATIENCE);
  context.setDefaultNavigationTimeout(PATIENCE);
  const browser = context.browser();
  return { context, version: browser?.version() ?? '', control: await browser.newBrowserCDPSession() };
}

/** Memory of a process that is its own, in bytes. */
function privateBytes(pid) {
  let text;
  try {
    text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  } catch {
    return 0; // it ended just now
  }
  const kilobytes = [...text.matchAll(/^Private_(?:Clean|Dirty): +(\d+) kB$/gm)].map(([, number]) => Number(number));
  return kilobytes.reduce((sum, one) => sum + one, 0) * 1024;
}

/** The processes that run pages: number -> seconds they have worked, bytes of their own. */
async function pageProcesses(control) {
  const { processInfo } = await control.send('SystemInfo.getProcessInfo');
  const pages = processInfo.filter(({ type }) => type === 'renderer');
  return new Map(pages.map(({ id, cpuTime }) => [id, { worked: cpuTime, bytes: privateBytes(id) }]));
}

/** How much the process has grown that has worked most since: that of the page in between. The
 *  browser keeps others, one in reserve among them, whose memory comes and goes. */
function growth(before, after) {
  const none = { worked: 0, bytes: 0 };
  const grown = [...after].map(([id, { worked, bytes }]) => {
    const since = before.get(id) ?? none;
    return { worked: worked - since.worked, bytes: bytes - since.bytes };
  });
  return grown.reduce((most, one) => (one.worked > most.worked ? one : most)).bytes;
}

/** Frees what nobody refers to any more, in the page and in its workers. */
async function collectGarbage(page) {
  const session = await page.context().newCDPSession(page);
  const collect = 'HeapProfiler.collectGarbage';
  const workers = [];
  session.on('Target.attachedToTarget', ({ sessionId }) => {
    const message = JSON.stringify({ id: 1, method: collect });
    workers.push(new Promise((done) => {
      session.on('Target.receivedMessageFromTarget', (told) => {
        if (told.sessionId === sessionId && JSON.parse(told.message).id === 1) done();
      });
    }));
    session.send('Target.sendMessageToTarget', { sessionId, message }).catch(() => undefined);
  });
  // Workers that run already are attached to before this is answered.
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  await session.send(collect);
  await Promise.all(workers);
  await session.detach();
}

/** Rejects when a task takes so long that nobody waits for it any more. */
function lateness(task) {
  const signal = new AbortController();
  const late = pause(PATIENCE, undefined, { signal: signal.signal }).then(
    () => { throw new Error(`${task} has come to no end`); },
    () => undefined,
  );
  late.catch(() => undefined);
  return { signal, late };
}

/** A page of the bench. It is empty at first, so that its memory is known without anything in it. */
export class BenchPage {
  static async open({ context, control }, address) {
    const page = await context.newPage();
    const failed = new Promise((_, reject) => {
      page.on('pageerror', reject);
      page.on('crash', () => reject(new Error('the page has crashed')));
    });
    // Whoever asks hears of it.
    failed.catch(() => undefined);
    await page.goto(`${address}bench-`);
    await collectGarbage(page);
    return new BenchPage(page, control, failed, await pageProcesses(control));
  }

  constructor(page, control, failed, empty) {
    Object.assign(this, { page, control, failed, empty });
  }

  async start(address) {
    await this.page.goto(address);
    // The module may not have run yet when the page is there.
    await this.page.waitForFunction(() => globalThis.bench !== undefined);
  }

  async ask(task, ...args) {
    const answer = this.page.evaluate(
      ([name, list]) => (name === 'opened' ? globalThis.bench.opened : globalThis.bench[name](...list)),
      [task, args],
    );
    answer.catch(() => undefined);
    const { signal, late } = lateness(task);
    try {
      return await Promise.race([answer, this.failed, late]);
    } finally {
      signal.abort();
    }
  }

  /** What the page and its worker hold beyond an empty page, in bytes. */
  async memory() {
    await collectGarbage(this.page);
    return growth(this.empty, await pageProcesses(this.control));
  }

  async close() {
    await this.page.close();
  }
}
