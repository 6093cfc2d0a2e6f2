// SPDX-License-Identifier: Apache-2.0
// The writer's side towards the hub: makes the store one of the hub's workspace, answers the questions
// about sync, and has the courier run while this tab writes.
import type { Account, AttentionEntry, Command, HubPlace, Outcome, SyncReason, SyncState } from '../contract';
import type { CoreGate } from './core_gate';
import { Courier, type CourierPorts } from './courier';
import { HubEvents } from './hub_events';
import { HubLine, type After } from './hub_line';
import type { Question } from './protocol';
import type { Touched } from './session';
import type { CoreSync, NextStep, Redone, TookReply } from './sync_calls';
import { hasArrived } from './sync_state';

/** From outside, for tests too. */
export interface HubPorts {
  place: HubPlace;
  fetch: typeof fetch;
  after: After;
  random(): number;
  busy(bound: number): Promise<void>;
}

/** From the writer. */
export interface HubInside {
  gate: CoreGate;
  /** Stores it; then reads the workspace anew and says that it changed, where it did. */
  took(touched: Touched, changed: boolean): Promise<void>;
  emit(state: SyncState): void;
  mayWrite(): boolean;
  now(): number;
}

type HubSidePorts = HubPorts & HubInside;

const METHODS: ReadonlySet<Question['method']> = new Set(['sync', 'syncNow', 'signOut', 'attention', 'redo', 'discard', 'consentToResend']);

export class HubSide {
  private readonly courier: Courier;
  private readonly line: HubLine;
  private arrive: () => void = () => undefined;
  private here = false;
  private signedOut = false;
  private readonly first = new Promise<void>((resolve) => { this.arrive = resolve; });

  constructor(private readonly ports: HubSidePorts) {
    const { place, gate, fetch, after, emit, busy, mayWrite, now, random } = ports;
    this.line = new HubLine(place, {
      fetch, after,
      known: (account) => { this.known(account); },
      device: () => gate.ask<CoreSync | null>((session) => session.sync())?.device,
    });
    const core: CourierPorts['core'] = {
      sync: () => gate.ask<CoreSync | null>((session) => session.sync()),
      next: (question) => gate.change<NextStep>((session) => session.nextRequest(JSON.stringify(question))),
      take: (reply, body) => gate.change<TookReply>((session) => session.takeReply(JSON.stringify(reply), body)),
      wake: (reason) => { gate.change((session) => session.wake(JSON.stringify(reason))); },
    };
    this.courier = new Courier({
      place, core, line: this.line, emit, busy, mayWrite, after, now, random,
      took: (touched, changed) => this.took(touched, changed),
      listen: (events) => new HubEvents(events),
    });
  }

  /** Before the store is opened nothing is known of it. */
  get arrived(): boolean {
    return this.here;
  }

  /** Resolves once the workspace is here. */
  arrival(): Promise<void> {
    return this.first;
  }

  state(): SyncState {
    return this.courier.state();
  }

  answers({ method }: Question): boolean {
    return METHODS.has(method);
  }

  /** The store is open, or empty. */
  async start(): Promise<void> {
    // What is forgotten after that stays forgotten.
    if (this.signedOut) return;
    const { gate, place, took } = this.ports;
    const known = gate.ask<CoreSync | null>((session) => session.sync());
    if (known?.workspace !== place.workspace) {
      const { workspace } = place;
      const { touched } = gate.change<{ touched: Touched }>((session) => session.join(JSON.stringify({ workspace })));
      await took(touched, false);
    }
    this.look();
    this.courier.poke();
  }

  /** A change was saved on this device. */
  saved(): void {
    this.courier.saved();
  }

  close(): void {
    this.courier.close();
  }

  answer({ method, args }: Question): unknown {
    switch (method) {
      case 'sync':
        return this.state();
      case 'syncNow':
        this.courier.nudge(args[0] as SyncReason);
        return undefined;
      case 'signOut':
        return this.signOut();
      case 'attention':
        return this.ports.gate.ask<AttentionEntry[]>((session) => session.attention());
      case 'redo':
        return this.redo(args[0] as number, args[1] as Command);
      case 'discard':
        return this.settle((session) => session.discard(JSON.stringify(args[0])));
      default:
        return this.settle((session) => session.consent());
    }
  }

  /** Roles may have been given or taken since the person signed in. */
  private known({ user, workspaces }: Account): void {
    const here = workspaces.find(({ id }) => id === this.ports.place.workspace);
    if (here && user === this.ports.place.user) this.courier.givenRoles(here.roles);
  }

  private async redo(seq: number, command: Command): Promise<Outcome> {
    const { outcome, touched } = this.ports.gate.change<Redone>((session) => session.redo(JSON.stringify({ seq, command })));
    await this.ports.took(touched, outcome.accepted);
    this.courier.saved();
    return outcome;
  }

  private async settle(choice: Parameters<CoreGate['change']>[0]): Promise<void> {
    const { touched } = this.ports.gate.change<{ touched: Touched }>(choice);
    await this.ports.took(touched, true);
    this.courier.saved();
  }

  private async signOut(): Promise<{ told: boolean }> {
    const told = await this.line.signOut();
    this.signedOut = true;
    this.courier.close();
    return { told };
  }

  private async took(touched: Touched, changed: boolean): Promise<void> {
    await this.ports.took(touched, changed);
    this.look();
  }

  private look(): void {
    if (this.here || !hasArrived(this.ports.gate.ask<CoreSync | null>((session) => session.sync()))) return;
    this.here = true;
    this.arrive();
  }
}

/** For `WriterPorts.hub`. */
export function sideOf(ports: HubPorts): (inside: HubInside) => HubSide {
  return (inside) => new HubSide({ ...ports, ...inside });
}
