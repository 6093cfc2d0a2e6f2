// SPDX-License-Identifier: Apache-2.0
// What the elements have in common: they open their workspace when they are put into a page and let it
// go when they are taken out, and between the two show a room of the desk.

import { LitElement, html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { Desk } from '../app/desk';
import { hubSession, isHub, placeOf, workElsewhere } from '../app/hub-session';
import { keepPreferencesUnder } from '../app/preferences';
import { parseRoute, type Route } from '../app/route';
import { showThemeBy, theme as chosenTheme } from '../app/theme';
import type { Records } from '../core-api/contents';
import type { Backend, ImportFile, WorkspaceInfo } from '../contract';
import { BackendError, type Failure } from '../worker/errors';
import { fetchRoom, roomIsHere } from '../elements/rooms';
import { t } from '../i18n/catalogue';
import { direction, language } from '../i18n/languages';
import { rich, storageError } from '../i18n/words';
import { bannerStyles, baseStyles, buttonStyles, panelStyles } from '../styles/shared';
import { countOwnRem, frameStyles } from './frame-styles';
import { keepsNothing, lease, type Lease } from './leases';
import { PlaceInPage, tell, type Placed } from './place';
import type { HubDialog } from '../hub/hub-ask';
import { onWords, wordsChanged, wordsFor } from './spoken';
import { fillDesk } from './fill-desk';

keepPreferencesUnder('accession.embedded.');

/** The hub that an element of this page names; a page works with one. */
let hubNamed: string | undefined;
/** What was changed for all elements of the page. */
const page = new EventTarget();
showThemeBy(() => { page.dispatchEvent(new Event('theme')); });
workElsewhere({
  get address() {
    return hubNamed ?? location.origin;
  },
  begin: () => { page.dispatchEvent(new Event('begin')); },
});

function hubAt(address: string): URL {
  try {
    return new URL(address, document.baseURI);
  } catch {
    throw new BackendError({ code: 'hub_unreachable', message: `hub: this is no address: ${address}` });
  }
}

export abstract class Embedded extends LitElement implements Placed {
  static override properties: PropertyDeclarations = {
    workspace: {}, src: {}, hub: {}, rulebook: {}, actor: {}, roles: {}, theme: {},
    ephemeral: { type: Boolean },
    pageKeys: { type: Boolean, attribute: 'page-keys' },
    records: { attribute: false },
    files: { attribute: false },
    desk: { state: true },
    route: { state: true },
    words: { state: true },
  };
  declare workspace: string | null;
  declare src: string | null;
  declare hub: string | null;
  declare rulebook: string | null;
  declare actor: string | null;
  declare roles: string | null;
  declare theme: string | null;
  declare ephemeral: boolean;
  declare pageKeys: boolean;
  declare records: Records | undefined;
  declare files: readonly ImportFile[] | undefined;
  declare protected desk: Desk | undefined;
  declare protected route: Route;
  /** Counts the languages that have been spoken; 0: there are no words yet. */
  declare protected words: number;

  static override styles = [baseStyles, buttonStyles, panelStyles, bannerStyles, frameStyles];

  abstract readonly rooms: ReadonlySet<Route['room']>;
  /** Where it begins, and comes back to. */
  protected abstract readonly home: string;
  protected readonly place: PlaceInPage;
  #lease: Lease | undefined;
  #working: AbortController | undefined;
  #leaving: ReturnType<typeof setTimeout> | undefined;
  #toldState = '';
  /** What is told once of each opening. */
  #told: 'nothing' | 'unreachable' | 'ready' = 'nothing';
  /** Why the room could not be fetched. */
  #missing: Failure | undefined;

  constructor() {
    super();
    countOwnRem();
    this.workspace = this.src = this.hub = this.rulebook = this.actor = this.roles = this.theme = null;
    this.ephemeral = this.pageKeys = false;
    this.words = 0;
    this.route = { room: 'receive' };
    this.place = new PlaceInPage(this, '', () => this.hub !== null);
  }

  get frame(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.frame');
  }

  get info(): WorkspaceInfo | undefined {
    return this.desk?.workspace;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    clearTimeout(this.#leaving);
    if (!this.#working) this.#arrive();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Whoever moves it puts it back at once: what is on the screen is to survive that.
    this.#leaving = setTimeout(() => { this.#leave(); });
  }

  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    super.attributeChangedCallback(name, before, now);
    if (name === 'lang' && this.isConnected && before !== now) wordsChanged(this);
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  #arrive(): void {
    this.#working = new AbortController();
    const { signal } = this.#working;
    onWords(() => { this.words += 1; }, signal);
    page.addEventListener('theme', () => { this.requestUpdate(); }, { signal });
    page.addEventListener('begin', () => { if (this.hub) this.again(); }, { signal });
    if (!this.place.address) this.place.replace(this.home);
    this.#follow();
    this.place.onMove(() => { this.#follow(); }, signal);
    void wordsFor(this).then((had) => {
      if (signal.aborted || this.words > 0) return;
      if (had) this.words = 1;
      // Nothing can be said without words: whoever wrote the page hears of it.
      else tell(this, 'accession-error', { code: 'program_incomplete', message: 'no words could be fetched, not even the English ones' });
    });
    // Properties that a framework sets right after it has put the element in are to count.
    queueMicrotask(() => { if (!signal.aborted && !this.desk) this.#open(); });
  }

  #leave(): void {
    this.#working?.abort();
    this.#working = undefined;
    this.#close();
  }

  #close(): void {
    this.desk?.close();
    this.#lease?.release(this.desk?.failure !== undefined);
    this.desk = this.#lease = undefined;
  }

  #follow(): void {
    this.route = parseRoute(this.place.address);
    this.#missing = undefined;
    void fetchRoom(this.route.room).catch((reason: unknown) => { this.#missing = { code: 'program_incomplete', message: String(reason) }; })
      .then(() => { this.requestUpdate(); });
  }

  #open(): void {
    const desk = new Desk(this.place);
    this.desk = desk;
    this.#told = 'nothing';
    desk.addEventListener('change', () => { this.#tellState(desk); });
    void desk.open(() => this.#backend()).then(() => { this.#opened(desk); });
  }

  async #backend(): Promise<Backend> {
    const hub = this.hub === null ? undefined : hubAt(this.hub);
    if (hub) hubNamed = hub.origin;
    const session = hub && hubSession();
    // Whoever is signed in works on what is here; nobody can sign in where nobody answers.
    if (hub && !session && !(await isHub())) throw new BackendError({ code: 'hub_unreachable', message: `hub: nobody answers at ${hub.origin}` });
    const held = lease({
      name: this.workspace ?? '',
      memory: this.ephemeral || keepsNothing() || (!this.workspace && !session),
      ...(session ? { hub: placeOf(session) } : {}),
      ...(hub ? { hubAddress: hub.href } : {}),
    });
    this.#lease = held;
    const backend = await held.backend;
    if (!session) await fillDesk(held, backend, this);
    return backend;
  }

  #opened(desk: Desk): void {
    if (this.desk !== desk) return;
    this.requestUpdate();
    const { failure } = desk;
    // What an action asks is there before the network may be gone.
    void import('../elements/rooms/forms').catch(() => undefined);
    this.#tellReady(desk);
    if (failure && failure.code !== 'workspace_empty') tell(this, 'accession-error', { ...failure });
  }

  /** An empty workspace is open once it is filled, whichever element of the page does it. */
  #tellReady({ backend, workspace: info }: Desk): void {
    if (!backend || !info || this.#told === 'ready') return;
    this.#told = 'ready';
    tell(this, 'accession-ready', { info });
  }

  /** Nothing of the hub's workspace is here yet, and none comes: it is tried on. */
  #tellUnreachable({ sync }: Desk): void {
    if (!sync.hub || sync.arrived || sync.phase !== 'unreachable' || this.#told !== 'nothing') return;
    this.#told = 'unreachable';
    tell(this, 'accession-error', { code: 'hub_unreachable', message: `hub: nobody answers at ${sync.hub.url}` });
  }

  #tellState(desk: Desk): void {
    if (this.desk !== desk) return;
    const { store, sync } = desk;
    this.requestUpdate();
    this.#tellUnreachable(desk);
    this.#tellReady(desk);
    const now = JSON.stringify([store, sync]);
    if (now === this.#toldState) return;
    this.#toldState = now;
    tell(this, 'accession-sync-state', { store, sync });
  }

  /** Opens its workspace anew. */
  again(): void {
    if (!this.#working) return;
    if (this.#missing) this.#follow();
    this.#close();
    this.#open();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const opened = this.desk !== undefined && !changed.has('desk');
    const other = ['workspace', 'src', 'hub', 'ephemeral', 'rulebook', 'records', 'files'].some((name) => changed.has(name));
    if (opened && other && this.hasUpdated) queueMicrotask(() => { this.again(); });
    else if (opened && (changed.has('actor') || changed.has('roles'))) this.desk?.askerChanged();
  }

  // ---- links ------------------------------------------------------------------------------------

  /** A link of a room leads somewhere in this element, never in the page. */
  #clicked(event: Event): void {
    const link = event.composedPath().find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement);
    const address = link?.getAttribute('href');
    if (!address?.startsWith('#/')) return;
    const handled = event.defaultPrevented;
    event.preventDefault();
    if (!handled && (event as MouseEvent).button === 0) this.place.go(address);
  }

  // ---- what is shown ----------------------------------------------------------------------------

  /** The room of `route`. */
  protected abstract room(desk: Desk): unknown;

  protected told(heading: string, about: unknown, more: unknown = nothing): TemplateResult {
    return html`<div class="inside"><section class="panel told"><h2>${heading}</h2><p class="quiet">${about}</p>${more}</section></div>`;
  }

  #signIn(): unknown {
    return this.told(t.embed.signInHeading, t.embed.signInAbout, html`<button class="primary" @click=${() => void this.#ask('sign-in')}>${t.embed.signIn}</button>`);
  }

  async #ask(dialog: HubDialog): Promise<void> {
    await import('../elements/rooms/hub');
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement & { open(dialog: HubDialog): void }>('hub-dialogs')?.open(dialog);
  }

  #hubDialogs(desk: Desk): unknown {
    return this.hub !== null && customElements.get('hub-dialogs') ? html`<hub-dialogs .desk=${desk}></hub-dialogs>` : nothing;
  }

  /** Who is signed in signs out here: the page has no other place for it. */
  #person({ sync }: Desk): unknown {
    if (!sync.hub) return nothing;
    return html` ${sync.phase === 'sign_in_needed' ? html`<button class="plain" @click=${() => void this.#ask('sign-in')}>${t.common.signIn}</button>` : nothing}
      <button class="plain" @click=${() => void this.#ask('sign-out')}>${t.common.signOut}</button>`;
  }

  #opening({ sync }: Desk): unknown {
    const words = sync.hub && !sync.arrived && sync.phase === 'unreachable' ? rich(t.sync.phaseSentence(sync)) : t.embed.opening;
    return html`<p class="inside quiet" role="status">${words}</p>`;
  }

  protected content(desk: Desk): unknown {
    if (desk.failure && desk.keeper && this.hub !== null && !hubSession()) {
      return html`${this.#signIn()}${this.#hubDialogs(desk)}`;
    }
    if (desk.failure?.code === 'workspace_empty') return this.told(t.embed.emptyHeading, t.embed.emptyAbout);
    const failure = desk.failure ?? this.#missing;
    if (failure) {
      return this.told(t.embed.notOpened, storageError(failure.code),
        html`<button @click=${() => { this.again(); }}>${t.embed.again}</button>
          ${failure.message ? html`<details><summary>${t.common.forSupport}</summary><code lang="en">${failure.code}: ${failure.message}</code></details>` : nothing}`);
    }
    if (!desk.backend || !roomIsHere(this.route.room)) return this.#opening(desk);
    const away = parseRoute(this.home).room !== this.route.room;
    return html`<div class="inside">
      ${this.#loose(desk)}
      ${away ? html`<p class="back"><button class="plain" @click=${() => { this.place.go(this.home); }}><span aria-hidden="true">‹ </span>${t.embed.back}</button></p>` : nothing}
      ${this.room(desk)}
      <div class="kept quiet small">${desk.store.durable ? html`<span role="status">${desk.sync.hub ? t.sync.sendingWords(desk.store, desk.sync) : t.sync.keepingWords(desk.store)}</span>` : nothing}${this.#person(desk)}</div>
      ${this.#hubDialogs(desk)}
    </div>`;
  }

  #loose({ store, storage }: Desk): unknown {
    const words = !store.durable && store.state !== 'loading' ? t.embed.notKept : storage?.lentFrame ? t.embed.mayNotBeKept : '';
    return words ? html`<div class="banner loose"><span aria-hidden="true">!</span><p>${rich(words)}</p></div>` : nothing;
  }

  protected override render(): unknown {
    const theme = this.theme ?? (chosenTheme() === 'auto' ? '' : chosenTheme());
    return html`<div class="frame ${theme}" part="frame" lang=${language()} dir=${direction()}
      @click=${(event: Event) => { this.#clicked(event); }} @auxclick=${(event: Event) => { this.#clicked(event); }}>
      <div class="room" part="room">${this.desk && this.words > 0 ? keyed(this.desk, keyed(this.words, this.content(this.desk))) : nothing}</div>
    </div>`;
  }
}
