// SPDX-License-Identifier: Apache-2.0
// The example pages, served as the portals they stand for would, and what went wrong in them.
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

const project = join(import.meta.dirname, '..', '..', '..');

export class Examples {
  private constructor(readonly url: string, private readonly server: ChildProcess) {}

  static start(): Promise<Examples> {
    return new Promise((resolve, reject) => {
      const server = spawn('node', ['web/examples/serve.mjs', '--port', '0'], { cwd: project, stdio: ['ignore', 'pipe', 'inherit'] });
      server.once('error', reject);
      server.stdout.once('data', (line: Buffer) => {
        const [url] = /http:\S+/.exec(line.toString()) ?? [];
        if (url) resolve(new Examples(url, server));
        else reject(new Error(line.toString()));
      });
    });
  }

  stop(): void {
    this.server.kill();
  }
}

/** Whatever the page or its policy objected to. */
export function complaints(page: Page): string[] {
  const heard: string[] = [];
  // A browser asks for a picture of the page by itself, whatever the page may show.
  const note = (text: string): void => { if (!text.includes('favicon.ico')) heard.push(text); };
  page.on('pageerror', (error) => { note(error.message); });
  page.on('console', (message) => { if (message.type() === 'error') note(message.text()); });
  return heard;
}
