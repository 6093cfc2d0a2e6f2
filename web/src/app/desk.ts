// SPDX-License-Identifier: Apache-2.0
// What all rooms share: the backend, the workspace's description, the saving state, the connection.
// Rooms listen to `change` (something on the frame changed) and `library` (lines changed).

import type {
  Asker, Backend, BackendEvent, Command, Outcome, RulebookInfo, StoreState, SyncState, WorkspaceInfo,
} from '../contract';
import { wordsOf, type Catalogue } from '../i18n/catalogue';
import { speakOfPieces } from '../i18n/languages';
import { noHub } from '../worker/sync_state';
import { HubNudges } from './hub-nudges';
import { isHub, keepRoles } from './hub-session';
import { actorName, chosenRoles, deviceName } from './identity';
import { browserStorage, type BrowserStorage } from './browser-storage';
import { LatestChanges } from '../undo/latest-changes';
import { SessionReceipts } from './receipts';
import { formatRoute, type Route } from './route';
import { ownPage, type Surroundings } from './surroundings';
import { today } from './today';
import { uuid7 } from './uuid7';

export type Intent = Omit<Command, 'id' | 'today' | 'at' | 'actor' | 'device' | 'roles'>;

/** `all` after an import or a reset, else the ids of the changed lines. */
export class LibraryEvent extends Event {
  constructor(readonly lines: readonly string[] | 'all') {
    super('library');
  }
}

const opening: StoreState = { state: 'loading', queued: 0, role: 'reader', durable: true };

export interface Failure {
  code: string;
  message: string;
}

export function failureOf(reason: unknown): Failure {
  if (typeof reason === 'object' && reason !== null) {
    const { code, message, name } = reason as { code?: unknown; message?: unknown; name?: unknown };
    return {
      code: typeof code === 'string' ? code : typeof name === 'string' ? name : 'unknown_error',
      message: typeof message === 'string' ? message : '',
    };
  }
  return { code: 'unknown_error', message: String(reason) };
}

/** The page around the desk did not want it done: as good as a rule that is not met. */
function withheld({ id }: Command): Outcome {
  return { command: id, accepted: false, unmet: [{ code: 'withheld_by_page', params: {} }], consequences: [] };
}

export class Desk extends EventTarget {
  /** Once the workspace is open. */
  backend: Backend | undefined;
  /** As soon as there is somebody to ask, even where the workspace can't be opened. */
  keeper: Backend | undefined;
  workspace: WorkspaceInfo | undefined;
  store: StoreState = opening;
  sync: SyncState = noHub;
  /** Whoever serves this page is a library's hub, and nobody is signed in. */
  hubHere = false;
  /** How many rescue files were handed out in this window. */
  rescues = 0;
  online = navigator.onLine;
  /** Why the desk could not be opened at all. */
  failure: Failure | undefined;
  /** What this browser says about keeping things; unknown at first. */
  storage: BrowserStorage | undefined;
  readonly receipts = new SessionReceipts();
  /** What can be taken back. */
  readonly latest = new LatestChanges();
  #opened: () => void = () => undefined;
  /** Resolves when the workspace can be asked, or could not be opened; scans wait for it. */
  readonly opened = new Promise<void>((resolve) => { this.#opened = resolve; });
  #nudges: HubNudges | undefined;
  readonly #closing = new AbortController();
  /** Of the person at the hub, as this tab last offered by them. */
  #hubRoles: string[] | undefined;

  constructor(readonly around: Surroundings = ownPage) {
    super();
    this.#hubRoles = around.session()?.roles;
  }

  async open(connect: () => Promise<Backend>): Promise<void> {
    for (const type of ['online', 'offline']) {
      addEventListener(type, () => {
        this.online = navigator.onLine;
        this.#changed();
      }, { signal: this.#closing.signal });
    }
    try {
      const backend = await connect();
      this.keeper = backend;
      this.#closing.signal.addEventListener('abort', backend.subscribe((event) => void this.#received(event)));
      await this.#lookAtHub(backend);
      await this.#look(backend);
    } catch (reason) {
      this.failure = failureOf(reason);
      this.store = (await this.keeper?.store().catch(() => undefined)) ?? this.store;
    }
    this.#opened();
    this.#changed();
    this.dispatchEvent(new LibraryEvent('all'));
    await this.lookAtStorage();
  }

  /** Hears nothing more, of the page or of the workspace. */
  close(): void {
    this.#closing.abort();
  }

  async #look(backend: Backend): Promise<void> {
    const found = await backend.describe();
    await this.#word(found);
    this.workspace = this.#named(found);
    // Asked only now: an earlier answer would be older than the events that came meanwhile.
    this.store = await backend.store();
    this.backend = backend;
    this.failure = undefined;
  }

  async #lookAtHub(backend: Backend): Promise<void> {
    if (this.around.session()) {
      this.sync = await backend.sync();
      this.#followRoles();
      this.#nudges = new HubNudges(backend, this.#closing.signal);
      this.#changed();
    } else if (this.around.perhapsHub) {
      void isHub().then((here) => {
        this.hubHere = here;
        if (here) this.#changed();
      });
    }
  }

  async lookAtStorage(): Promise<void> {
    this.storage = await browserStorage();
    this.#changed();
  }

  get rulebook(): RulebookInfo | undefined {
    return this.workspace?.rulebook;
  }

  /** In the rulebook's words: its lines have copies, or pieces. On somebody else's page there may be both. */
  get words(): Catalogue {
    return wordsOf(this.rulebook);
  }

  /** Nothing more can be kept: say why and take nothing on. */
  get readOnly(): boolean {
    return this.store.state === 'failed';
  }

  /** The roles of the person at the desk: those they chose, else all that the rulebook knows. */
  get roles(): string[] {
    const known = this.rulebook?.roles ?? [];
    const chosen = this.around.roles ?? chosenRoles(this.around.session());
    return chosen ? known.filter((role) => chosen.includes(role)) : [...known];
  }

  get #actor(): string {
    return this.around.actor ?? actorName(this.around.session());
  }

  /** Who looks at what is on the screen. */
  get asker(): Asker {
    return { actor: this.#actor, roles: this.roles, today: today() };
  }

  command(intent: Intent): Command {
    const roles = this.roles;
    return {
      ...intent,
      ...(roles.length > 0 ? { roles } : {}),
      id: uuid7(),
      today: today(),
      at: Date.now(),
      actor: this.#actor,
      device: deviceName(),
    };
  }

  /** Resolves when the change is kept, or was refused by the rules; rejects when it can't be kept. */
  async perform(command: Command): Promise<Outcome> {
    const [outcome] = await this.performAll([command]);
    if (!outcome) throw new Error('The core gave no answer.');
    return outcome;
  }

  /** One after the other, each taken or refused by itself; rejects when what was taken can't be kept. */
  async performAll(commands: Command[]): Promise<Outcome[]> {
    if (!this.backend) throw new Error('The workspace is not open yet.');
    if (this.around.allows?.(commands) === false) return commands.map(withheld);
    const outcomes = await this.#performed(this.backend, await this.backend.apply(commands));
    this.latest.took(commands, outcomes, this.workspace?.takeBack);
    this.around.did?.(commands, outcomes);
    return outcomes;
  }

  /** Does this command in place of one that the hub did not take. */
  async redo(seq: number, command: Command): Promise<Outcome> {
    if (!this.backend) throw new Error('The workspace is not open yet.');
    if (this.around.allows?.([command]) === false) return withheld(command);
    const outcome = await this.#performed(this.backend, await this.backend.redo(seq, command));
    this.around.did?.([command], [outcome]);
    return outcome;
  }

  async #performed<T>(backend: Backend, outcome: T): Promise<T> {
    this.store = await backend.store();
    this.#changed();
    return outcome;
  }

  /** A rescue file was handed out: what is only here may be forgotten now. */
  rescueSaved(): void {
    this.rescues += 1;
    this.#changed();
  }

  /** Somebody else sits here, or works in other roles: what is offered changes. */
  askerChanged(): void {
    this.dispatchEvent(new LibraryEvent('all'));
  }

  /** Each tab by itself: what is kept of them may be another tab's doing. */
  #followRoles(): void {
    const { roles } = this.sync;
    if (!roles || String(roles) === String(this.#hubRoles)) return;
    this.#hubRoles = roles;
    keepRoles(roles);
    this.askerChanged();
  }

  go(route: Route): void {
    this.around.go(formatRoute(route));
  }

  replaceRoute(route: Route): void {
    this.around.replace(formatRoute(route));
  }

  announce(text: string, urgent = false): void {
    this.dispatchEvent(new CustomEvent('announce', { detail: { text, urgent } }));
  }

  async #received(event: BackendEvent): Promise<void> {
    if (event.type === 'store') {
      // While it is being opened nothing is said to be saved: the rooms that there are come with the same words.
      if (this.backend || this.failure || event.store.state === 'failed') this.store = event.store;
    } else if (event.type === 'sync') {
      this.sync = event.sync;
      this.#followRoles();
      this.#nudges?.waiting(event.sync.waiting > 0);
    } else {
      if (event.type === 'replaced') {
        this.receipts.clear();
        this.latest.clear();
      }
      // What could not be opened may be forgotten, and another workspace begun.
      if (!this.backend && this.failure && this.keeper) await this.#look(this.keeper).catch(() => undefined);
      this.dispatchEvent(new LibraryEvent(event.type === 'replaced' ? 'all' : event.lines));
      if (this.backend) await this.#describe(this.backend);
    }
    this.#changed();
  }

  async #describe(backend: Backend): Promise<void> {
    // Whoever could not be asked now tells again what has changed.
    const found = await backend.describe().catch(() => undefined);
    if (!found) return;
    await this.#word(found);
    this.workspace = this.#named(found);
  }

  /** Before anything of it is shown. */
  async #word({ rulebook }: WorkspaceInfo): Promise<void> {
    if (rulebook.records.makeItem) await speakOfPieces().catch(() => undefined);
  }

  /** A hub's workspace is called what the hub calls it, whatever it was made from; nobody practises on it. */
  #named(found: WorkspaceInfo): WorkspaceInfo {
    const { hub } = this.sync;
    return hub ? { ...found, name: hub.name, sample: false, untouched: false } : found;
  }

  #changed(): void {
    this.dispatchEvent(new Event('change'));
  }
}
