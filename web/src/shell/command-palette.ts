// SPDX-License-Identifier: Apache-2.0
// One field for everything: lines by number, title or barcode, the rooms, what can be done to what is
// on the screen, saved views, settings. A combobox over a listbox; the keyboard stays in the field.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import type { ActionInfo, Offer, ScanMatch } from '../contract';
import { chooseLanguage } from '../app/language';
import { lineHref } from '../app/route';
import { setTheme, themes } from '../app/theme';
import { today } from '../app/today';
import { DeskElement } from '../elements/desk-element';
import { fetchRoom } from '../elements/rooms';
import { modalStyles, openModal } from '../elements/modal';
import { t } from '../i18n/catalogue';
import { visible } from '../i18n/format';
import { languageName, languages, type Language } from '../i18n/languages';
import { actionButton, keyName, refusalList, statusName, storageError } from '../i18n/words';
import { savedViews } from '../grid/saved-views';
import { inCompany } from '../line/action-order';
import type { RoomSettings, SettingsPart } from '../settings/room-settings';
import { baseStyles, fieldStyles } from '../styles/shared';
import { listed, noteUsed, recentKeys, type Entry } from './palette-entries';

const typingPauseMs = 100;

/** A room whose line or order can be acted on. */
export interface ActingRoom {
  offersHere(): readonly Offer[];
  begin(action: ActionInfo): void;
}

export interface Surroundings {
  rooms: readonly { room: string; href: string; name: string }[];
  room: ActingRoom | undefined;
  shortcuts(): void;
}

export class CommandPalette extends DeskElement {
  static override properties: PropertyDeclarations = {
    typed: { state: true },
    found: { state: true },
    active: { state: true },
    around: { state: true },
  };
  declare protected typed: string;
  declare protected found: readonly ScanMatch[];
  declare protected active: number;
  declare protected around: Surroundings | undefined;
  #timer = 0;
  #turn = 0;
  /** What is typed has not been looked for yet. */
  #behind = false;
  #shown: readonly Entry[] = [];

  static override styles = [
    baseStyles,
    fieldStyles,
    modalStyles,
    css`
      dialog {
        width: min(40rem, calc(100vw - 2rem));
        margin-block-start: 12dvh;
        overflow: hidden;
      }
      .palette {
        display: grid;
        grid-template-rows: auto minmax(0, 1fr);
        max-height: min(32rem, 76dvh);
      }
      .palette input[type='text'][role='combobox'][aria-controls] {
        width: 100%;
        min-height: 3rem;
        padding-inline: var(--space-4);
        outline-offset: -3px;
        border: 0;
        border-bottom: 1px solid var(--line);
        border-radius: 0;
        font-size: var(--text-lead);
      }
      [role='listbox'] {
        padding: var(--space-2);
        overflow-y: auto;
      }
      .group {
        padding: var(--space-2) var(--space-2) var(--space-1);
        color: var(--ink-2);
        font-size: var(--text-label);
        font-weight: 600;
      }
      [role='option'] {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        min-height: 2.25rem;
        padding: 0.2rem var(--space-2);
        border-radius: var(--radius-small);
        cursor: pointer;
      }
      [role='option'] > span:first-child {
        flex: 1;
        min-width: 0;
        overflow-wrap: anywhere;
      }
      [aria-selected='true'] {
        background: var(--accent-soft);
        box-shadow: inset 3px 0 0 var(--accent);
      }
      [aria-selected='true']:dir(rtl) {
        box-shadow: inset -3px 0 0 var(--accent);
      }
      [aria-disabled='true'] {
        color: var(--ink-2);
        cursor: default;
      }
      .nothing {
        padding: var(--space-4);
      }
      @media (forced-colors: active) {
        [aria-selected='true'] {
          outline: 2px solid Highlight;
          outline-offset: -2px;
        }
      }
      @media (max-width: 34rem) {
        dialog {
          width: 100vw;
          margin: 0;
          border-radius: 0 0 var(--radius) var(--radius);
        }
        /* The name in whole words, its keys beside it; what is said of it goes below. */
        [role='option'] {
          flex-wrap: wrap;
          gap: 0 var(--space-3);
        }
        [role='option'] > span:first-child {
          flex: 1 0 60%;
        }
        .detail {
          order: 1;
          flex: 1 1 100%;
        }
      }
    `,
  ];

  constructor() {
    super();
    this.typed = '';
    this.found = [];
    this.active = 0;
  }

  async open(around: Surroundings): Promise<void> {
    clearTimeout(this.#timer);
    this.#turn += 1;
    this.#behind = false;
    this.around = around;
    this.typed = '';
    this.found = [];
    this.active = 0;
    await this.updateComplete;
    openModal(this.#dialog);
    const field = this.renderRoot.querySelector('input');
    if (field) field.value = '';
    field?.focus();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  #type(text: string): void {
    this.typed = text;
    this.active = 0;
    // Lines of what was typed before must not be what Enter opens.
    this.found = [];
    this.#behind = true;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#find(), typingPauseMs);
  }

  async #find(): Promise<void> {
    const text = this.typed.trim();
    const turn = ++this.#turn;
    const matches = text.length < 2 ? [] : (await this.desk.backend?.scan(text, today()).catch(() => undefined))?.matches ?? [];
    if (turn !== this.#turn) return;
    this.found = matches.slice(0, 8);
    this.#behind = false;
  }

  /** What is possible first; in the order in which a room shows it, so that Enter alone never begins to end something. */
  #actions(): Entry[] {
    const { around, desk: { rulebook, readOnly } } = this;
    const offered = (around?.room?.offersHere() ?? []).flatMap((offer) => {
      const action = rulebook?.actions.find(({ name }) => name === offer.action);
      return action ? [{ offer, action, refused: readOnly || !offer.allowed }] : [];
    });
    offered.sort((a, b) => Number(a.refused) - Number(b.refused) || inCompany(a.action, b.action));
    return offered.map(({ offer, action, refused }): Entry => ({
      key: `action:${action.name}`, group: 'actions', name: `${actionButton(action.name, action.subject)}…`,
      ...(refused ? { refused: readOnly ? storageError('read_only') : refusalList(offer.unmet) } : {}), run: () => { around?.room?.begin(action); },
    }));
  }

  #entries(): Entry[] {
    const { around } = this;
    if (!around) return [];
    const go = (href: string) => (): void => { this.desk.around.go(href); };
    // A number or a barcode means its line; words may as well mean a command, which then comes first.
    const lines = this.found.map(({ line, matched }): Entry => ({
      key: `line:${line.id}`, group: matched === 'title' ? 'titles' : 'lines', name: `${line.number} ${line.title}`, number: line.number,
      detail: line.statuses[0] ? statusName(line.statuses[0].word) : '', run: go(lineHref(line.id)),
    }));
    return [
      ...lines.filter(({ group }) => group === 'lines'),
      ...this.#actions(),
      ...around.rooms.map(({ room, href, name }, index): Entry => ({ key: `room:${room}`, group: 'rooms', name, ...(room === 'settings' ? { detail: t.palette.paletteWords.inSettings } : {}),
        ...(index < 10 ? { keys: ['Alt', String((index + 1) % 10)] } : {}), run: go(href) })),
      ...(['lines', 'orders'] as const).flatMap((of) => savedViews(this.desk, of).map(({ name, link }): Entry => ({ key: `view:${link}`, group: 'views', name, run: go(link) }))),
      ...this.#settings(),
      ...themes.map((theme): Entry => ({ key: `theme:${theme}`, group: 'settings', name: t.palette.paletteWords.theme[theme], run: () => { setTheme(theme); } })),
      ...(languages.length > 1 && this.desk.around.wholePage ? languages : []).map((code): Entry => ({
        key: `language:${code}`, group: 'settings', name: t.palette.paletteWords.language(languageName(code)), run: () => void this.#speak(code),
      })),
      { key: 'keys', group: 'settings', name: t.palette.paletteWords.keys, keys: ['?'], run: () => { around.shortcuts(); } },
      ...lines.filter(({ group }) => group === 'titles'),
    ];
  }

  /** The parts of a room that has several. */
  #settings(): Entry[] {
    const names: Readonly<Record<SettingsPart, string>> = {
      you: t.settings.you, here: t.settings.thisDevice, library: t.settings.library, keys: t.shell.keys,
    };
    return (Object.keys(names) as SettingsPart[]).map((part): Entry => ({
      key: `settings:${part}`, group: 'settings', name: t.palette.paletteWords.part(names[part]), run: () => void this.#toSettings(part),
    }));
  }

  async #toSettings(part: SettingsPart): Promise<void> {
    const root = this.getRootNode() as ShadowRoot;
    const room = (): RoomSettings | null => root.querySelector<RoomSettings>('room-settings');
    const there = room() !== null;
    this.desk.around.go('#/settings');
    if (!await fetchRoom('settings').then(() => true, () => false)) return;
    // A room that is come to gets the keyboard from the frame; only then is it handed on to the part.
    for (let frame = 0; !there && frame < 120; frame++) {
      if (room() && root.activeElement?.classList.contains('main')) break;
      await new Promise(requestAnimationFrame);
    }
    await room()?.show(part);
  }

  async #speak(code: Language): Promise<void> {
    await chooseLanguage(code).catch(() => { this.desk.announce(t.settings.languageFailed(languageName(code)), true); });
  }

  #run(entry: Entry | undefined): void {
    if (!entry || entry.refused !== undefined) return;
    noteUsed(entry.key);
    this.#dialog?.close();
    entry.run();
  }

  /** A scanner types and presses Enter at once: the line it means is waited for. */
  async #enter(): Promise<void> {
    if (this.#behind) {
      clearTimeout(this.#timer);
      await this.#find();
      await this.updateComplete;
    }
    this.#run(this.#shown[this.active]);
  }

  #key(event: KeyboardEvent, entries: readonly Entry[]): void {
    const last = entries.length - 1;
    const to: Readonly<Record<string, number>> = {
      ArrowDown: this.active >= last ? 0 : this.active + 1, ArrowUp: this.active <= 0 ? last : this.active - 1,
      PageDown: Math.min(last, this.active + 8), PageUp: Math.max(0, this.active - 8),
    };
    if (event.key in to && entries.length > 0) {
      event.preventDefault();
      this.active = to[event.key] ?? 0;
      void this.updateComplete.then(() => { this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' }); });
    } else if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      void this.#enter();
    }
  }

  #option(entry: Entry, index: number): unknown {
    const { name, number = '', detail, keys, refused } = entry;
    return html`<div role="option" id="option-${index}" aria-selected=${index === this.active ? 'true' : 'false'} aria-disabled=${refused === undefined ? nothing : 'true'}
      @click=${() => { this.#run(entry); }} @pointermove=${() => { if (this.active !== index) this.active = index; }}>
      <span>${number ? html`<span class="mono quiet">${number}</span>` : nothing}${visible(name.slice(number.length))}${refused === undefined ? nothing : html` <span class="small">${t.palette.paletteWords.cannot(refused)}</span>`}</span>
      ${detail ? html`<span class="detail quiet small">${visible(detail)}</span>` : nothing}
      ${keys ? html`<span>${keys.map((key) => html`<kbd>${keyName(key)}</kbd> `)}</span>` : nothing}</div>`;
  }

  /** Options in groups, each with its heading. */
  #list(entries: readonly Entry[]): unknown {
    const groups = [...new Set(entries.map(({ group }) => group))];
    return groups.map((group) => html`<div role="group" aria-label=${t.palette.paletteWords.groups[group]}>
      <div class="group" aria-hidden="true">${t.palette.paletteWords.groups[group]}</div>
      ${entries.map((entry, index) => (entry.group === group ? this.#option(entry, index) : nothing))}</div>`);
  }

  protected override render(): unknown {
    const found = listed(this.#entries(), this.typed, recentKeys());
    const order = [...new Set(found.map(({ group }) => group))];
    const entries = [...found].sort((a, b) => order.indexOf(a.group) - order.indexOf(b.group));
    this.#shown = entries;
    return html`<dialog aria-label=${t.palette.paletteWords.open} @click=${(event: Event) => { if (event.target === this.#dialog) this.#dialog?.close(); }}>
      <div class="palette">
        <input type="text" role="combobox" aria-label=${t.palette.paletteWords.label} placeholder=${t.palette.paletteWords.placeholder} autocomplete="off" spellcheck="false" maxlength="300"
          aria-expanded="true" aria-controls="options" aria-autocomplete="list" aria-activedescendant=${entries.length > 0 ? `option-${String(Math.min(this.active, entries.length - 1))}` : nothing}
          @input=${(event: Event) => { this.#type((event.target as HTMLInputElement).value); }} @keydown=${(event: KeyboardEvent) => { this.#key(event, entries); }} />
        <div id="options" role="listbox" aria-label=${t.palette.paletteWords.results}>${this.#list(entries)}</div>
        ${entries.length === 0 ? html`<p class="nothing quiet">${t.palette.paletteWords.nothing}</p>` : nothing}
        <p class="visually-hidden" role="status">${entries.length === 0 ? t.palette.paletteWords.nothing : t.palette.paletteWords.count(entries.length)}</p>
      </div>
    </dialog>`;
  }
}

customElements.define('command-palette', CommandPalette);
