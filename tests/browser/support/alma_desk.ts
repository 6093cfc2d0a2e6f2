// SPDX-License-Identifier: Apache-2.0
// The desk's own workspace, spoken to beside the page: what a test needs and the sample may lack is
// made with commands, as any other change is.
import type { Page } from '@playwright/test';
import type { Command, Outcome, Preview, WorkListRow, WorkLists } from '../../../web/src/contract';
import { openDesk } from './desk_page';
import { DeskWorker, newId } from './desk_worker';

/** The set a command may carry beside what the desk itself sends. */
type Wish = Partial<Command> & { action: string; set?: Record<string, unknown> };

/** The day by the browser's own clock, as the desk takes it. */
export function civilToday(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export function later(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

export class AlmaDesk {
  private constructor(readonly page: Page, readonly worker: DeskWorker) {}

  /** On the database of the page itself: what is done here, the desk shows. */
  static async open(page: Page): Promise<AlmaDesk> {
    const worker = await DeskWorker.open(page, 'accession:/');
    await worker.describe();
    return new AlmaDesk(page, worker);
  }

  command(wish: Wish): Command {
    return { id: newId(), today: civilToday(), at: Date.now(), actor: 'clerk', device: 'test-device', ...wish };
  }

  async perform(wish: Wish): Promise<Outcome> {
    const [outcome] = await this.worker.apply(this.command(wish));
    if (!outcome?.accepted) throw new Error(`${wish.action}: ${JSON.stringify(outcome?.unmet)}`);
    return outcome;
  }

  preview(wish: Wish): Promise<Preview> {
    return this.worker.ask('preview', this.command(wish));
  }

  lists(list: string, day = civilToday(), count = 500): Promise<WorkLists> {
    return this.worker.ask('workLists', { day, list, count });
  }

  async count(list: string, day = civilToday()): Promise<number> {
    return (await this.lists(list, day)).lists.find(({ name }) => name === list)?.count ?? 0;
  }

  /** Ids of a vendor and a fund that can be used now. */
  private async partners(): Promise<{ vendor: string; fund: string; currency: string }> {
    return this.page.evaluate(async () => {
      const { deskWorker } = window as unknown as { deskWorker: { ask(name: string, args: unknown[]): Promise<unknown> } };
      const bytes = await deskWorker.ask('exportWorkspace', []) as Uint8Array;
      interface Named { id: string; active: boolean }
      const library = JSON.parse(new TextDecoder().decode(bytes)) as { vendors: Named[]; funds: Named[] };
      const first = (all: Named[]): string => all.find(({ active }) => active)?.id ?? '';
      return { vendor: first(library.vendors), fund: first(library.funds), currency: 'EUR' };
    });
  }

  /** New lines that wait to be packaged by hand, for one vendor. */
  async packable(count: number): Promise<{ id: string; number: string }[]> {
    const { vendor, fund, currency } = await this.partners();
    const made: { id: string; number: string }[] = [];
    for (let copy = 1; copy <= count; copy += 1) {
      const id = newId();
      const number = `POL-T${String(copy)}-${id.slice(-4)}`;
      await this.perform({
        action: 'create_line', line: id,
        set: {
          number, type: 'PRINTED_BOOK_OT', title: `A test of packaging, volume ${String(copy)}`, author: 'Tester, Ann', vendor,
          vendorAccount: 'main', owner: 'MAIN', currency, price: '12.50', funds: [{ fund, percent: 100 }], manualPackaging: true,
        },
      });
      await this.perform({ action: 'save_and_continue', line: id, args: { manual: true, reviewed: true } });
      made.push({ id, number });
    }
    return made;
  }

  /** An order of such lines that waits to be approved. */
  async order(count: number): Promise<{ id: string; number: string; lines: { id: string; number: string }[] }> {
    await this.perform({ action: 'edit_settings', set: { poApproval: 'manual' } });
    const lines = await this.packable(count);
    await this.perform({ action: 'package', lines: lines.map(({ id }) => id) });
    const detail = await this.worker.ask<{ orderId: string; order: string }>('line', lines[0]?.id);
    return { id: detail.orderId, number: detail.order, lines };
  }

  row(lists: WorkLists, id: string): WorkListRow | undefined {
    return lists.rows?.find((row) => row.id === id);
  }

  /** Leaves for the desk's page at an address after `#`. */
  async go(address: string): Promise<void> {
    await this.page.goto(`./${address}`);
    await openDesk(this.page, `./${address}`);
  }
}
