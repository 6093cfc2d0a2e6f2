// SPDX-License-Identifier: Apache-2.0
// A real hub for a test: the built command, a database of its own, users, and the built desk served by it.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Browser, type Page } from '@playwright/test';
import { scan } from './desk_page';

const project = join(import.meta.dirname, '..', '..', '..');
const program = process.env['ACCESSION_CLI'] ?? join(project, 'build/release/accession');
export const password = 'correct horse battery';
const roles = ['purchasing_operator', 'purchasing_operator_extended', 'receiving_operator', 'invoice_operator', 'purchasing_manager'];

/** Whether the built command can be a hub. */
export function canServe(): boolean {
  return existsSync(program) && spawnSync(program, ['serve', '--help']).status === 0;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (address && typeof address === 'object') resolve(address.port);
        else reject(new Error('no port'));
      });
    });
  });
}

interface ShownLine {
  number: string;
  id: string;
  offers: { action: string; allowed: boolean }[];
}

export class Hub {
  private process: ChildProcess | undefined;
  private readonly library: string;
  private readonly backup: string;

  private constructor(private readonly folder: string, private readonly port: number, private readonly options: readonly string[]) {
    this.library = join(folder, 'library.accession');
    this.backup = join(folder, 'hub.backup');
  }

  /** With a library of invented lines and a user of every role for each name. */
  static make(...users: string[]): Promise<Hub> {
    return Hub.with([], ...users);
  }

  /** Served with further options. */
  static async with(options: readonly string[], ...users: string[]): Promise<Hub> {
    const hub = new Hub(mkdtempSync(join(tmpdir(), 'accession-hub-')), await freePort(), options);
    hub.run(['sample', '--rulebook', 'alma', '--lines', '200', '--out', hub.library]);
    hub.hub(['init']);
    hub.hub(['workspace', 'add', 'Hollin Library', '--id', 'main', '--from', hub.library]);
    for (const user of users) {
      hub.hub(['user', 'add', user, '--name', `${user} of Hollin`], `${password}\n`);
      hub.hub(['user', 'member', user, '--workspace', 'main', ...roles.flatMap((role) => ['--role', role])]);
    }
    await hub.start();
    return hub;
  }

  get url(): string {
    return `http://localhost:${String(this.port)}/`;
  }

  /** At the same address as before. */
  async start(): Promise<void> {
    const place = ['--data', join(this.folder, 'hub'), '--listen', `127.0.0.1:${String(this.port)}`, '--desk', join(project, 'build/web')];
    this.process = spawn(program, ['serve', ...place, '--sign-ins-per-minute', '1000', ...this.options], { stdio: 'ignore' });
    await expect.poll(() => fetch(`${this.url}health`).then(({ ok }) => ok, () => false)).toBe(true);
  }

  async stop(): Promise<void> {
    const { process: running } = this;
    if (!running || running.exitCode !== null || running.signalCode !== null) return;
    const gone = new Promise((resolve) => running.once('exit', resolve));
    running.kill('SIGKILL');
    await gone;
  }

  async end(): Promise<void> {
    await this.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Taken while it runs. */
  takeBackup(): void {
    this.hub(['backup', this.backup]);
  }

  /** As whoever looks after it does after an accident: stopped, put back, started. */
  async restoreBackup(): Promise<void> {
    await this.stop();
    this.hub(['restore', this.backup, '--replace']);
    await this.start();
  }

  /** The device with this name, as whoever looks after the hub does it: by the id beside it. */
  withdraw(name: string): void {
    const row = this.hub(['device', 'list']).split('\n').find((line) => line.includes(name)) ?? '';
    this.hub(['device', 'revoke', row.split(' ')[0] ?? '']);
  }

  /** Whoever has it is signed out. */
  newPassword(user: string): void {
    this.hub(['user', 'password', user], 'another long password\n');
  }

  /** Lines of the library, as it began, on which this can be done. */
  linesFor(action: string, count: number): ShownLine[] {
    const found: ShownLine[] = [];
    for (let number = 10_001; found.length < count; number += 1) {
      const line = JSON.parse(this.run(['show', this.library, '--line', `POL-${String(number)}`, '--json'])) as ShownLine;
      if (line.offers.some((offer) => offer.action === action && offer.allowed)) found.push(line);
    }
    return found;
  }

  private run(args: string[], input = ''): string {
    const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', input });
    if (status !== 0) throw new Error(`accession ${args.join(' ')}: ${stderr}`);
    return stdout;
  }

  private hub(args: string[], input = ''): string {
    return this.run(['hub', ...args, '--data', join(this.folder, 'hub')], input);
  }
}

/** A browser of its own, as on another desk. */
export async function desk(browser: Browser, hub: Hub, user: string, device: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, hub, user, device);
  // What follows may be without a network, and without a service worker that keeps every room.
  await page.waitForFunction(() => performance.getEntriesByName('desk-whole').length > 0);
  return page;
}

/** Numbers of lines of which something can be received, the same on every desk. */
export function receivable(hub: Hub, count: number): string[] {
  return hub.linesFor('receive', count).map(({ number }) => number);
}

export async function receive(page: Page, hub: Hub, number: string): Promise<void> {
  await page.goto(`${hub.url}#/receive`);
  await scan(page, number);
  await expect(page.getByRole('button', { name: /^Receive/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Saved on this device at/)).toBeVisible();
}

/** In the line's own room: who received it, as the hub has confirmed it. */
export async function expectReceipt(page: Page, hub: Hub, number: string, who: RegExp): Promise<void> {
  await page.goto(`${hub.url}#/receive`);
  await scan(page, number);
  await page.getByRole('main').getByRole('link', { name: number }).first().click();
  await expect(page.locator('line-history')).toContainText(who, { timeout: 20_000 });
  await expect(page.locator('line-history')).toContainText('Confirmed');
}

export async function expectConfirmed(page: Page): Promise<void> {
  await expect(pill(page)).toContainText('All confirmed', { timeout: 30_000 });
}

/** As a person signs in: from the offer of a page that the hub serves. */
export async function signIn(page: Page, hub: Hub, user: string, device: string): Promise<void> {
  await page.goto(hub.url);
  await page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: /^Sign in/ }).click();
  await fillSignIn(page, user, device);
  await expect(page.getByRole('banner')).toContainText('Hollin Library', { timeout: 30_000 });
  await expect(pill(page)).toContainText(/confirmed/i, { timeout: 30_000 });
}

export async function fillSignIn(page: Page, user: string, device: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Sign in to the library' });
  await dialog.getByLabel('User name').fill(user);
  await dialog.getByLabel('Password').fill(password);
  await dialog.getByLabel('Name of this device').fill(device);
  await dialog.getByRole('button', { name: 'Sign in', exact: true }).click();
}

export function pill(page: Page): ReturnType<Page['locator']> {
  return page.locator('saving-pill button');
}
