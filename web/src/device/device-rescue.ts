// SPDX-License-Identifier: Apache-2.0
// The file for a bad day: save one, read one back, do what it has, or begin again from it.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import type { RescueApplied, RescueContents } from '../contract';
import type { ConfirmDialog } from '../elements/confirm-dialog';
import { t } from '../i18n/catalogue';
import { moment, visible } from '../i18n/format';
import { count } from '../i18n/phrase';
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
    await this.run('saving', async () => `Saved as ${await saveRescueFile(this.desk)}.`);
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
    const agreed = await this.renderRoot.querySelector<ConfirmDialog>('confirm-dialog')?.ask({
      heading: 'Replace this workspace by the file’s?',
      sentences: [
        `Here now: **${workspace?.name ?? 'a workspace'}**, ${count(workspace?.lines ?? 0, 'line', 'lines')}, ${count(store.queued, 'change', 'changes')}. It is removed from this device.`,
        `From the file: ${t.device.rescueSentence(contents)}`,
      ],
      ...(store.queued > 0 ? { loss: `What is here is then only in the rescue file that was saved of it.` } : {}),
      keep: 'Keep this workspace',
      confirm: 'Replace it',
    });
    if (!agreed) return;
    await this.run('replacing', async (backend) => {
      const now = await backend.replaceWith(bytes);
      this.opened = undefined;
      return `Replaced. **${now.name}** is here now: ${count(now.lines, 'line', 'lines')}.`;
    });
  }

  #commands({ contents }: Opened): unknown {
    const { commands, stranded } = contents;
    const unknown = commands.filter(({ known }) => !known).length;
    return html`${commands.length > 0 ? commandTable('Changes in the file', commands, true) : nothing}
      ${stranded.length > 0 ? html`<div class="pad"><p class="warned">${count(stranded.length, 'more change', 'more changes')} could not be done where the file was made.</p></div>
        ${commandTable('Changes that could not be done', stranded)}` : nothing}
      <div class="pad">${this.#done()}<p>${t.device.unknownSentence(unknown, commands.length)}</p>${this.#choices(unknown)}</div>`;
  }

  /** What became of it, with what was refused and why. */
  #done(): unknown {
    const { opened, applied } = this;
    if (!applied) return this.outcome();
    const commands = new Map(opened?.contents.commands.map((command) => [command.id, command]));
    return html`${this.outcome()}
      ${applied.refused.length > 0 ? html`<ul class="refused warned" aria-label="Not done">${applied.refused.map(({ command, unmet }) => {
        const known = commands.get(command);
        return html`<li>${known ? html`<strong>${actionButton(known.action)}</strong>, ${visible(known.actor)}, ${moment(known.at)}: ` : nothing}${refusalList(unmet)}</li>`;
      })}</ul>` : nothing}`;
  }

  #choices(unknown: number): unknown {
    const { opened, info } = this;
    if (!opened) return nothing;
    const { contents } = opened;
    const { readOnly, rulebook } = this.desk;
    const otherRulebook = contents.rulebook !== null && rulebook !== undefined && contents.rulebook !== rulebook.key;
    const cannotApply = readOnly ? 'Nothing can be saved here now.'
      : otherRulebook ? 'They follow another rulebook than this workspace.' : '';
    const alone = this.desk.store.queued + (info?.stranded.length ?? 0);
    const cannotReplace = readOnly ? 'Nothing can be saved here now.'
      : contents.rulebook === null ? 'The file holds no whole workspace.'
        : alone > 0 && !info?.rescued ? `${count(alone, 'change', 'changes')} of this workspace ${alone === 1 ? 'is' : 'are'} nowhere else: first save a rescue file of it, above.` : '';
    return html`${unknown > 0 ? html`<div><button class="primary" aria-disabled=${cannotApply ? 'true' : this.off} aria-describedby="apply-why"
          @click=${() => { if (!cannotApply) void this.#apply(opened); }}>${this.busy === 'applying' ? 'Doing them…' : `Do ${unknown === 1 ? 'this change' : `these ${count(unknown, 'change', 'changes')}`} here`}</button>
        <p id="apply-why" class="quiet small">${cannotApply || 'On the present state, by the rules: what can’t be done any more is told.'}</p></div>` : nothing}
      ${this.desk.sync.hub ? nothing : html`<div><button aria-disabled=${cannotReplace ? 'true' : this.off} aria-describedby="replace-why"
          @click=${() => { if (!cannotReplace) void this.#replace(opened); }}>${this.busy === 'replacing' ? 'Replacing…' : 'Replace this workspace by it…'}</button>
        <p id="replace-why" class="quiet small">${cannotReplace || 'Everything that is here now is removed from this device.'}</p></div>`}
      <button class="plain" @click=${() => { this.opened = undefined; this.applied = undefined; this.told = ''; }}>Put the file away</button>`;
  }

  #opened(): unknown {
    const { opened } = this;
    if (!opened) return nothing;
    const { name, contents } = opened;
    return html`<div class="opened"><header><h2 id="opened" tabindex="-1">What is in the file</h2>
        <p class="quiet mono">${visible(name)}</p><p>${rich(t.device.rescueSentence(contents))}</p>
        ${contents.damagedParts > 0 ? html`<p class="warned">${count(contents.damagedParts, 'part', 'parts')} of the file can’t be read.</p>` : nothing}</header>
      ${this.#commands(opened)}</div>`;
  }

  #readBack(): unknown {
    const busy = this.busy === 'reading';
    return html`<div class="drop ${this.over ? 'over' : ''}"
        @dragover=${(event: DragEvent) => { event.preventDefault(); this.over = true; }}
        @dragleave=${() => { this.over = false; }}
        @drop=${(event: DragEvent) => { event.preventDefault(); this.over = false; void this.#read(event.dataTransfer?.files[0]); }}>
        <p>${busy ? 'Reading…' : 'Read one back: drop it here, or'}</p>
        <button aria-disabled=${this.off} @click=${() => { this.renderRoot.querySelector<HTMLInputElement>('#file')?.click(); }}>Choose a rescue file…</button>
        <input id="file" type="file" accept=".accession,application/octet-stream" hidden aria-label="Rescue file"
          @change=${(event: Event) => { const input = event.target as HTMLInputElement; void this.#read(input.files?.[0]); input.value = ''; }} /></div>`;
  }

  protected override render(): unknown {
    const open = this.info?.open ?? true;
    return html`<section class="panel" aria-labelledby="rescue">
      <header><h2 id="rescue">Rescue file</h2><p class="quiet">${open
        ? 'Everything that is here as one file, with every change: to keep, for another device, or for a bad day.'
        : 'The stored files, exactly as they are, as one file.'}</p></header>
      <div class="pad"><button class=${open ? '' : 'primary'} aria-disabled=${this.off} @click=${() => void this.#save()}>
          ${this.busy === 'saving' ? 'Saving…' : open ? 'Save a rescue file' : 'Save the stored files'}</button>
        ${this.opened ? nothing : this.outcome()}
        ${open ? this.#readBack() : nothing}</div>
      ${this.#opened()}
      <confirm-dialog></confirm-dialog>
    </section>`;
  }
}

customElements.define('device-rescue', DeviceRescue);
