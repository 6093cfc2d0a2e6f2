// SPDX-License-Identifier: Apache-2.0
// The few words of WebDriver that a smoke test of WebKitGTK needs.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';

const driver = '/usr/bin/WebKitWebDriver';
const browser = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
export const missing = [driver, browser, '/usr/bin/xvfb-run', '/usr/bin/xauth'].filter((path) => !existsSync(path));

export const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** Asks until the answer is true, or throws what was last found. */
export async function until(question, seconds = 40) {
  const end = Date.now() + seconds * 1000;
  let last;
  while (Date.now() < end) {
    last = await question().catch((error) => error);
    if (last === true) return;
    await wait(200);
  }
  throw new Error(`never came about: ${question}: ${last}`);
}

export class WebDriver {
  static async start() {
    const port = await freePort();
    const process_ = spawn(
      'xvfb-run', ['-a', '-s', '-screen 0 1280x900x24', driver, `--port=${port}`],
      { detached: true, stdio: 'ignore', env: { ...process.env, LIBGL_ALWAYS_SOFTWARE: '1' } },
    );
    const made = new WebDriver(process_, `http://127.0.0.1:${port}`);
    try {
      await made.#begin();
    } catch (error) {
      made.#end();
      throw error;
    }
    return made;
  }

  async #begin() {
    await until(() => fetch(`${this.url}/status`).then((reply) => reply.ok));
    const options = { binary: browser, args: ['--automation'] };
    const { sessionId } = await this.call('POST', '/session', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
    });
    this.session = `/session/${sessionId}`;
    await this.call('POST', `${this.session}/timeouts`, { script: 30_000 });
  }

  /** The virtual screen and the browser with it; it may have ended by itself. */
  #end() {
    try {
      process.kill(-this.process.pid, 'SIGTERM');
    } catch (error) {
      if (error.code !== 'ESRCH') throw error;
    }
  }

  constructor(process_, url) {
    this.process = process_;
    this.url = url;
  }

  async call(method, path, body) {
    const reply = await fetch(this.url + path, { method, body: body && JSON.stringify(body) });
    const { value } = await reply.json();
    if (value?.error) throw new Error(`${value.error}: ${value.message}`);
    return value;
  }

  go(url) {
    return this.call('POST', `${this.session}/url`, { url });
  }

  run(script, ...args) {
    return this.call('POST', `${this.session}/execute/sync`, { script, args });
  }

  /** The script's promise, waited for. */
  wait(script, ...args) {
    const body = `const done = arguments[arguments.length - 1];
      (async (...args) => { ${script} })(...arguments).then(done, (error) => done({ failed: String(error) }));`;
    return this.call('POST', `${this.session}/execute/async`, { script: body, args });
  }

  async type(element, text) {
    const id = Object.values(element)[0];
    await this.call('POST', `${this.session}/element/${id}/value`, { text });
  }

  async stop() {
    await this.call('DELETE', this.session).catch(() => undefined);
    this.#end();
  }
}
