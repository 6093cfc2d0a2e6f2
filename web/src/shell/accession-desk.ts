// SPDX-License-Identifier: Apache-2.0
// The frame: bar, rooms, what is kept. It stands at once; the library comes when it is open.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import { parseRoute, usualLook, type Route } from '../app/route';
import { singleKeys } from '../app/single-keys';
import { DeskElement } from '../elements/desk-element';
import { fetchRoom, roomIsHere } from '../elements/rooms';
import '../elements/rooms/frame';
import { whole } from '../i18n/format';
import type { HubAsk, HubDialog } from '../hub/hub-ask';
import type { HubDialogs } from '../hub/hub-dialogs';
import { t } from '../i18n/catalogue';
import { language, languageName } from '../i18n/languages';
import { keyName } from '../i18n/words';
import type { RoomLine } from '../line/room-line';
import type { RoomOrder } from '../orders/room-order';
import { isEditable } from '../receive/keys';
import type { RoomSettings } from '../settings/room-settings';
import { baseStyles, buttonStyles } from '../styles/shared';
import type { CommandPalette } from './command-palette';
import { deskStyles } from './accession-desk-styles';
import { deskMark, roomIcon } from './nav-icons';
import type { ShortcutsDialog } from './shortcuts-dialog';

interface Room {
  room: keyof typeof t.shell.roomNames;
  href: string;
  /** Makes sense only where the rulebook has this action. */
  needs?: string;
  /** Makes sense only where the workspace belongs to a hub. */
  withHub?: boolean;
  /** The bar leads there too: on a phone, where pictures are many and narrow, only the bar does. */
  inBar?: boolean;
}

interface NamedRoom extends Room {
  name: string;
}

const rooms: readonly Room[] = [
  { room: 'receive', href: '#/receive' },
  { room: 'lines', href: '#/lines' },
  { room: 'orders', href: '#/orders' },
  { room: 'lists', href: '#/lists' },
  { room: 'outbox', href: '#/outbox', needs: 'mark_letter_sent' },
  { room: 'attention', href: '#/attention', withHub: true },
  { room: 'overview', href: '#/overview' },
  { room: 'import', href: '#/import' },
  { room: 'device', href: '#/device' },
  { room: 'settings', href: '#/settings', inBar: true },
];

export class AccessionDesk extends DeskElement {
  static override properties: PropertyDeclarations = {
    route: { state: true },
    palette: { state: true },
    missing: { state: true },
  };
  declare protected route: Route;
  /** It is loaded when it is first wanted. */
  declare protected palette: boolean;
  /** The room that could not be fetched when it was wanted. */
  declare protected missing: string | undefined;

  static override styles = [baseStyles, buttonStyles, deskStyles, css``];

  constructor() {
    super();
    this.route = parseRoute('');
    this.palette = false;
    this.missing = undefined;
  }

  protected override connected(signal: AbortSignal): void {
    const { around } = this.desk;
    this.route = parseRoute(around.address);
    this.#name();
    around.onMove((replaced) => {
      const before = this.route.room;
      this.route = parseRoute(around.address);
      if (!replaced && before !== this.route.room) void this.#arrive();
    }, signal);
    addEventListener('online', () => { this.missing = undefined; }, { signal });
    around.keys.addEventListener('keydown', (event) => { this.#key(event as KeyboardEvent); }, { signal });
    this.addEventListener('hub-ask', (event) => void this.#hubDialog((event as HubAsk).dialog), { signal });
  }

  /** The tab says where it is; a line says its own title once it is read. */
  #name(): void {
    const room = this.#rooms.find(({ room: key }) => key === this.route.room)?.name;
    this.desk.around.called(room ? t.common.pageTitle(room) : 'Accession');
  }

  get #settings(): RoomSettings | null {
    return this.renderRoot.querySelector('room-settings');
  }

  /** Another language comes because it was chosen in the settings. */
  get choosesLanguage(): boolean {
    return this.#settings?.choosesLanguage ?? false;
  }

  /** Drawn in another language: says so, and puts the keyboard where it was. */
  async speaksAnew(choosing: boolean): Promise<void> {
    await this.updateComplete;
    const told = t.settings.languageNow(languageName(language()));
    if (choosing) {
      await this.#settings?.spoken(told);
    } else {
      if (this.route.room !== 'receive') this.#skip();
      // A live region tells what changes in it, not what it came with.
      requestAnimationFrame(() => { this.desk.announce(told); });
    }
  }

  /** A new room begins at its top, and its heading gets the keyboard unless the room takes it itself. */
  async #arrive(): Promise<void> {
    await fetchRoom(this.route.room).catch(() => undefined);
    await this.updateComplete;
    this.renderRoot.querySelector('.content')?.scrollTo(0, 0);
    this.#name();
    if (this.route.room !== 'receive') {
      this.renderRoot.querySelector<HTMLElement>('.main')?.focus({ preventScroll: true });
    }
  }

  protected override willUpdate(): void {
    this.toggleAttribute('hub', this.desk.sync.hub !== null);
    const { room } = this.route;
    if (!roomIsHere(room) && this.missing !== room) {
      void fetchRoom(room).then(() => { this.requestUpdate(); }, () => {
        this.missing = room;
        this.desk.announce(t.embed.roomNotFetched, true);
      });
    }
  }

  #key(event: KeyboardEvent): void {
    if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
    if (event.composedPath().some((node) => node instanceof HTMLDialogElement)) return;
    if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey) {
      event.preventDefault();
      void this.#find();
      return;
    }
    // 1 to 9, and 0 for the tenth.
    const room = /^\d$/.test(event.key) ? this.#rooms[(Number(event.key) + 9) % 10] : undefined;
    if (event.altKey && !event.ctrlKey && !event.metaKey && room) {
      event.preventDefault();
      this.desk.around.go(room.href);
    } else if (event.key === '?' && singleKeys() && !event.ctrlKey && !event.altKey) {
      const target = event.composedPath()[0];
      const inEmptyField = target instanceof HTMLInputElement && target.id === 'scan' && target.value === '';
      if (isEditable(target) && !inEmptyField) return;
      event.preventDefault();
      void this.#shortcuts();
    }
  }

  async #find(): Promise<void> {
    await import('./command-palette');
    this.palette = true;
    await this.updateComplete;
    await this.renderRoot.querySelector<CommandPalette>('command-palette')?.open({
      rooms: this.#rooms,
      room: this.renderRoot.querySelector<RoomLine | RoomOrder>('room-line, room-order') ?? undefined,
      shortcuts: () => void this.#shortcuts(),
    });
  }

  async #shortcuts(): Promise<void> {
    await import('./shortcuts-dialog');
    const dialog = this.renderRoot.querySelector<ShortcutsDialog>('shortcuts-dialog');
    await dialog?.updateComplete;
    dialog?.show();
  }

  async #hubDialog(wanted: HubDialog): Promise<void> {
    await import('../elements/rooms/hub');
    const dialogs = this.renderRoot.querySelector<HubDialogs>('hub-dialogs');
    await dialogs?.updateComplete;
    dialogs?.open(wanted);
  }

  #skip(): void {
    this.renderRoot.querySelector<HTMLElement>('.main')?.focus();
  }

  get #rooms(): readonly NamedRoom[] {
    const actions = this.desk.rulebook?.actions ?? [];
    const shared = this.desk.sync.hub !== null;
    return rooms
      .filter(({ needs, withHub }) => (needs === undefined || actions.some(({ name }) => name === needs)) && (!withHub || shared))
      .map((room) => ({ ...room, name: shared && room.room === 'import' ? t.shell.exportRoom : t.shell.roomNames[room.room] }));
  }

  /** The room that the way around has for where somebody is. */
  get #listed(): Route['room'] {
    const { room } = this.route;
    return room === 'line' ? 'lines' : room === 'order' ? 'orders' : room;
  }

  #navigation(): unknown {
    const here = this.#listed;
    const lines = this.desk.workspace?.lines;
    return html`<nav aria-label=${t.shell.rooms}>
      <ul>${this.#rooms.map(({ room, href, name, inBar }) => html`<li class=${inBar ? 'in-bar' : ''}>
        <a href=${href} aria-current=${room === here ? 'page' : nothing}>${roomIcon(room)}<span class="name">${name}</span><span class="tab" aria-hidden="true">${t.shell.tabNames[room]}</span>
          ${room === 'lines' && lines !== undefined ? html`<span class="count">${whole(lines)}</span>` : nothing}
          ${room === 'outbox' ? html`<outbox-count class="waiting" .desk=${this.desk}></outbox-count>` : nothing}
          ${room === 'attention' ? html`<attention-count class="waiting" .desk=${this.desk}></attention-count>` : nothing}</a></li>`)}</ul>
    </nav>`;
  }

  #notFetched(): unknown {
    const here = this.#rooms.find(({ room }) => room === this.#listed);
    return html`<div class="not-fetched"><h1>${here?.name ?? ''}</h1><p>${t.embed.roomNotFetched}</p>
      <button class="primary" @click=${() => { this.missing = undefined; }}>${t.shell.tryAgain}</button></div>`;
  }

  #room(): unknown {
    const { desk, route } = this;
    if (desk.failure && !['device', 'settings'].includes(route.room)) return html`<div><h1>${t.shell.closed}</h1><p class="quiet">${t.shell.closedAbout}</p></div>`;
    if (!roomIsHere(route.room)) return this.missing === route.room ? this.#notFetched() : html`<p class="quiet" role="status">${t.embed.roomOpening}</p>`;
    switch (route.room) {
      case 'device':
        return html`<room-device .desk=${desk}></room-device>`;
      case 'settings':
        return html`<room-settings .desk=${desk}></room-settings>`;
      case 'receive':
        return html`<room-receive .desk=${desk}></room-receive>`;
      case 'lines':
        return html`<room-lines .desk=${desk} .spec=${route.spec} .look=${route.look ?? usualLook}></room-lines>`;
      case 'line':
        return html`<room-line .desk=${desk} .lineId=${route.id}></room-line>`;
      case 'import':
        return html`<room-import .desk=${desk}></room-import>`;
      case 'order':
        return html`<room-order .desk=${desk} .orderId=${route.id}></room-order>`;
      case 'orders':
        return html`<room-orders .desk=${desk} .spec=${route.asked} .look=${route.look ?? usualLook}></room-orders>`;
      case 'lists':
        return html`<room-lists .desk=${desk} .list=${route.list} .day=${route.day}></room-lists>`;
      case 'overview':
        return html`<room-overview .desk=${desk} .day=${route.day}></room-overview>`;
      case 'attention':
        return html`<room-attention .desk=${desk} .route=${route}></room-attention>`;
      case 'outbox':
        return html`<room-outbox .desk=${desk} .route=${route}></room-outbox>`;
    }
  }

  /** A page has one banner and one main part: inside somebody else's they are that page's. */
  #landmark(part: 'bar' | 'main', content: unknown): unknown {
    if (this.desk.around.wholePage) {
      return part === 'bar' ? html`<header class="bar">${content}</header>` : html`<main class="main" tabindex="-1">${content}</main>`;
    }
    return part === 'bar'
      ? html`<div class="bar" role="group" aria-label="Accession">${content}</div>`
      : html`<div class="main" role="region" aria-label=${t.shell.roomNames[this.route.room as keyof typeof t.shell.roomNames] ?? 'Accession'} tabindex="-1">${content}</div>`;
  }

  protected override render(): unknown {
    const { workspace } = this.desk;
    return html`${this.#landmark('bar', html`<button class="skip" @click=${() => { this.#skip(); }}>${t.shell.skip}</button>
        <a class="brand" href="#/receive">${deskMark()}<span>Accession</span></a>
        <p class="workspace">${workspace
          ? html`${workspace.name} · ${t.common.rulebooks[workspace.rulebook.key]}${workspace.sample ? html` <span class="sample">${t.shell.sample}</span>` : nothing}`
          : this.desk.failure ? t.shell.closed : this.desk.sync.hub?.name ?? t.shell.opening}</p>
        <saving-pill .desk=${this.desk}></saving-pill>
        <div class="tools">
          <button class="finder" data-keys="${keyName('Ctrl')} K" aria-label=${t.palette.paletteWords.open} title=${t.shell.withKey(t.palette.paletteWords.open, `${keyName('Ctrl')}+K`)} aria-haspopup="dialog" @click=${() => void this.#find()}>
            <svg viewBox="0 0 20 20" width="20" height="20" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" aria-hidden="true"><circle cx="9" cy="9" r="5" /><path d="m13 13 4 4" /></svg><span class="asks">${t.palette.paletteWords.open}</span></button>
          <button class="plain icon keys" aria-label=${t.shell.keys} title=${t.shell.withKey(t.shell.keys, '?')} @click=${() => void this.#shortcuts()}><kbd>?</kbd></button>
          <a class="button plain icon settings" href="#/settings" aria-label=${t.shell.roomNames.settings} title=${t.shell.roomNames.settings} aria-current=${this.route.room === 'settings' ? 'page' : nothing}>
            <svg viewBox="0 0 20 20" width="20" height="20" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" aria-hidden="true"><circle cx="10" cy="7" r="3.2" /><path d="M3.5 17c.8-3.4 3.3-5 6.5-5s5.7 1.6 6.5 5" /></svg></a>
        </div>`)}
      ${this.#navigation()}
      <div class="content room-${this.route.room}">
        <section class="notices" aria-label=${t.shell.notices}><desk-banners .desk=${this.desk}></desk-banners><hub-banners .desk=${this.desk}></hub-banners></section>
        ${this.#landmark('main', this.#room())}
      </div>
      <live-regions .desk=${this.desk}></live-regions>
      <hub-dialogs .desk=${this.desk}></hub-dialogs>
      ${this.palette ? html`<command-palette .desk=${this.desk}></command-palette>` : nothing}
      <shortcuts-dialog .desk=${this.desk}></shortcuts-dialog>`;
  }
}

customElements.define('desk-shell', AccessionDesk);

declare global {
  interface HTMLElementTagNameMap {
    'desk-shell': AccessionDesk;
  }
}
