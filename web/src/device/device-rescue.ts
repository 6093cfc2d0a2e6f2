// SPDX-License-Identifier: Apache-2.0
// The file for a bad day: save one, read one back, do what it has, or begin again from it.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import type { RescueApplied, RescueContents } from '../contract';
import type { ConfirmDialog } from '../elements/confirm-dialog';
import { t } from '../i18n/catalogue';
import { moment, visible } from '../i18n/format';
import { actionButton, refusalList, rich } from '../i18n/words';
import { baseStyles, buttonStyles, panelStyles } from '../styles/shared';
import { commandTable } from './command-table';
import { DeviceSection, sectionStyles } from './device-section';
import { saveRescueFile } from './save-rescue';

interface Opened {
  name: string;
  bytes: Uint8Array;
  contents: RescueContents;
}

export class DeviceRescue extends DeviceSection {
  static override properties: PropertyDeclarations = {
    opened: { state: true },
    applied: { state: true },
    over: { state: true },
  };
  declare protected opened: Opened | undefined;
  declare protected applied: RescueApplied | undefined;
  /** A file hangs over the drop field. */
  declare protected over: boolean;

  static override styles = [baseStyles, buttonStyles, panelStyles, sectionStyles, css`
    .drop {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: center;
      justify-self: stretch;
      gap: var(--space-2) var(--space-3);
      padding: var(--space-4);
      border: 2px dashed var(--line-strong);
      border-radius: var(--radius);
      color: var(--ink-2);
      text-align: center;
    }
    .drop.over {
      border-color: var(--accent);
      background: var(--accent-soft);
    }
    /* Fingers drop no files. */
    @media (pointer: coarse) and (hover: none) {
      .drop .hand {
        display: none;
      }
    }
    .opened {
      border-top: 1px solid var(--line);
    }
    .opened header p {
      overflow-wrap: anywhere;
    }
    .opened .pad {
      padding-top: var(--space-3);
    }
    .opened > header {
      padding: var(--space-4) var(--space-5) var(--space-2);
    }
    .more {
      padding: 0 var(--space-5) var(--space-2);
    }
    .refused {
      display: grid;
      gap: var(--space-1);
    }
    @media (max-width: 50rem) {
      .opened > header,
      .more {
        padding-inline: var(--space-4);
      }
    }
  `];

  constructor() {
    super();
    this.over = false;
  }

  async #save(): Promise<void> {
    await this.run('saving', async () => t.common.savedAs(await saveRescueFile(this.desk)));
  }

  async #read(file: File | null | undefined): Promise<void> {
    if (!file) return;
    this.opened = undefined;
    this.applied = undefined;
    await this.run('reading', async (backend) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const contents = await backend.inspectRescue(bytes);
      this.opened = { name: file.name, bytes, contents };
      return '';
    });
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#opened')?.focus();
  }

  async #apply({ bytes }: Opened): Promise<void> {
    await this.run('applying', async (backend) => {
      this.applied = await backend.applyRescue(bytes);
      return t.device.appliedSentence(this.applied);
    });
    if (this.applied && !this.trouble) await this.#again(bytes);
  }

  /** What the file has that is not here has become less. */
  async #again(bytes: Uint8Array): Promise<void> {
    const contents = await this.desk.keeper?.inspectRescue(bytes).catch(() => undefined);
    if (contents && this.opened) this.opened = { ...this.opened, contents };
  }

  async #replace({ bytes, contents }: Opened): Promise<void> {
    const { workspace, store } = this.desk;
    const words = t.deviceRoom.replace;
    const agreed = await this.renderRoot.querySelector<ConfirmDialog>('confirm-dialog')?.ask({
      heading: words.heading,
      sentences: [words.here(workspace?.name ?? '', workspace?.lines ?? 0, store.queued), words.fromFile(t.device.rescueSentence(contents)),
        ...(contents.damagedParts > 0 ? [t.deviceRoom.rescue.damagedParts(contents.damagedParts)] : [])],
      ...(store.queued > 0 ? { loss: words.loss } : {}),
      keep: words.keep,
      confirm: words.confirm,
    });
    if (!agreed) return;
    await this.run('replacing', async (backend) => {
      const now = await backend.replaceWith(bytes);
      this.opened = undefined;
      return words.done(now.name, now.lines);
    });
    await this.#toChoice();
  }

  /** What had the keyboard is gone with the file. */
  async #toChoice(): Promise<void> {
    await this.updateComplete;
    if (!this.opened) this.renderRoot.querySelector<HTMLElement>('#choose')?.focus();
  }

  #commands({ contents }: Opened): unknown {
    const { commands, stranded } = contents;
    const unknown = commands.filter(({ known }) => !known).length;
    return html`${commands.length > 0 ? commandTable(t.deviceRoom.rescue.changesInFile, commands, true) : nothing}
      ${stranded.length > 0 ? html`<div class="pad"><p class="warned">${t.deviceRoom.rescue.moreStranded(stranded.length)}</p></div>
        ${commandTable(t.deviceRoom.rescue.strandedList, stranded)}` : nothing}
      <div class="pad">${this.#done()}${commands.length === 0 && contents.damagedParts > 0 ? nothing : html`<p>${t.device.unknownSentence(unknown, commands.length)}</p>`}${this.#choices(unknown)}</div>`;
  }

  /** What became of it, with what was refused and why. */
  #done(): unknown {
    const { opened, applied } = this;
    if (!applied) return this.outcome();
    const commands = new Map(opened?.contents.commands.map((command) => [command.id, command]));
    return html`${this.outcome()}
      ${applied.refused.length > 0 ? html`<ul class="refused warned" aria-label=${t.deviceRoom.rescue.notDone}>${applied.refused.map(({ command, unmet }) => {
        const known = commands.get(command);
        return html`<li>${known ? html`<strong>${actionButton(known.action)}</strong>, ${visible(known.actor)}, ${moment(known.at)}: ` : nothing}${refusalList(unmet)}</li>`;
      })}</ul>` : nothing}`;
  }

  #choices(unknown: number): unknown {
    const { opened, info } = this;
    if (!opened) return nothing;
    const { contents } = opened;
    const { rescue: words, replace } = t.deviceRoom;
    const { readOnly, rulebook } = this.desk;
    const otherRulebook = contents.rulebook !== null && rulebook !== undefined && contents.rulebook !== rulebook.key;
    const cannotApply = readOnly ? words.nothingSaved
      : otherRulebook ? words.otherRulebook : '';
    const alone = this.desk.store.queued + (info?.stranded.length ?? 0);
    const cannotReplace = readOnly ? words.nothingSaved
      : contents.rulebook === null ? replace.noWorkspace
        : alone > 0 && !info?.rescued ? replace.nowhereElse(alone) : '';
    return html`${unknown > 0 ? html`<div><button class="primary" aria-disabled=${cannotApply ? 'true' : this.off} aria-describedby="apply-why"
          @click=${() => { if (!cannotApply) void this.#apply(opened); }}>${this.busy === 'applying' ? words.applying : words.apply(unknown)}</button>
        <p id="apply-why" class="quiet small">${cannotApply || words.applyAbout}</p></div>` : nothing}
      ${this.desk.sync.hub ? nothing : html`<div><button aria-disabled=${cannotReplace ? 'true' : this.off} aria-describedby="replace-why"
          @click=${() => { if (!cannotReplace) void this.#replace(opened); }}>${this.busy === 'replacing' ? replace.busy : replace.button}</button>
        <p id="replace-why" class="quiet small">${cannotReplace || replace.about}</p></div>`}
      <button class="plain" @click=${() => { this.opened = undefined; this.applied = undefined; this.told = ''; void this.#toChoice(); }}>${words.putAway}</button>`;
  }

  #opened(): unknown {
    const { opened } = this;
    if (!opened) return nothing;
    const { name, contents } = opened;
    return html`<div class="opened"><header><h2 id="opened" tabindex="-1">${t.deviceRoom.rescue.inFile}</h2>
        <p class="quiet mono">${visible(name)}</p><p>${rich(t.device.rescueSentence(contents))}</p>
        ${contents.damagedParts > 0 ? html`<p class="warned">${t.deviceRoom.rescue.damagedParts(contents.damagedParts)}</p>` : nothing}</header>
      ${this.#commands(opened)}</div>`;
  }

  #readBack(): unknown {
    const busy = this.busy === 'reading';
    return html`<div class="drop ${this.over ? 'over' : ''}"
        @dragover=${(event: DragEvent) => { event.preventDefault(); this.over = true; }}
        @dragleave=${() => { this.over = false; }}
        @drop=${(event: DragEvent) => { event.preventDefault(); this.over = false; void this.#read(event.dataTransfer?.files[0]); }}>
        <p class=${busy ? '' : 'hand'}>${busy ? t.deviceRoom.rescue.reading : t.deviceRoom.rescue.readBack}</p>
        <button id="choose" aria-disabled=${this.off} @click=${() => { this.renderRoot.querySelector<HTMLInputElement>('#file')?.click(); }}>${t.deviceRoom.rescue.choose}</button>
        <input id="file" type="file" accept=".accession,application/octet-stream" hidden aria-label=${t.deviceRoom.rescue.file}
          @change=${(event: Event) => { const input = event.target as HTMLInputElement; void this.#read(input.files?.[0]); input.value = ''; }} /></div>`;
  }

  protected override render(): unknown {
    const open = this.info?.open ?? true;
    return html`<section class="panel" aria-labelledby="rescue">
      <header><h2 id="rescue">${t.deviceRoom.rescue.heading}</h2><p class="quiet">${open ? t.deviceRoom.rescue.about : t.deviceRoom.rescue.aboutStored}</p></header>
      <div class="pad"><button class=${open ? '' : 'primary'} aria-disabled=${this.off} @click=${() => void this.#save()}>
          ${this.busy === 'saving' ? t.deviceRoom.rescue.saving : open ? t.deviceRoom.rescue.save : t.deviceRoom.rescue.saveStored}</button>
        ${this.opened ? nothing : this.outcome()}
        ${open ? this.#readBack() : nothing}</div>
      ${this.#opened()}
      <confirm-dialog></confirm-dialog>
    </section>`;
  }
}

customElements.define('device-rescue', DeviceRescue);
