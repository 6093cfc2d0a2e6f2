// SPDX-License-Identifier: Apache-2.0
// Files to go with something: those that are there, and new ones read from this device.

import { LitElement, css, html, nothing, type PropertyDeclarations } from 'lit';
import type { Attachment, FileView } from '../../contract';
import { t } from '../../i18n/catalogue';
import { fileSize, visible } from '../../i18n/format';
import { baseStyles, buttonStyles, fieldStyles } from '../../styles/shared';
import { askStyles } from './field-styles';

export class FilesEvent extends Event {
  constructor(readonly kept: readonly FileView[], readonly added: readonly Attachment[]) {
    super('files');
  }
}

function base64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      const url = typeof reader.result === 'string' ? reader.result : '';
      resolve(url.slice(url.indexOf(',') + 1));
    });
    reader.addEventListener('error', () => { reject(reader.error ?? new Error('not read')); });
    reader.readAsDataURL(file);
  });
}

export class FilePicker extends LitElement {
  static override properties: PropertyDeclarations = {
    label: { attribute: false },
    most: { attribute: false },
    there: { attribute: false },
    kept: { state: true },
    added: { state: true },
    trouble: { state: true },
  };
  declare label: string;
  /** The largest file the core takes. */
  declare most: number;
  /** Files the record has already. */
  declare there: readonly FileView[];
  declare protected kept: readonly FileView[] | undefined;
  declare protected added: readonly (Attachment & { size: number })[];
  declare protected trouble: string;

  constructor() {
    super();
    this.there = [];
    this.added = [];
    this.trouble = '';
  }

  static override styles = [
    baseStyles,
    buttonStyles,
    fieldStyles,
    askStyles,
    css`
      li {
        display: flex;
        align-items: center;
        gap: var(--space-2);
      }
      li span {
        flex: 1;
        overflow-wrap: anywhere;
      }
      li button {
        min-height: 1.75rem;
        font-size: var(--text-label);
      }
      input {
        max-width: 100%;
      }
    `,
  ];

  get #keeping(): readonly FileView[] {
    return this.kept ?? this.there;
  }

  #tell(kept: readonly FileView[], added: FilePicker['added']): void {
    this.kept = kept;
    this.added = added;
    this.dispatchEvent(new FilesEvent(kept, added.map(({ name, mediaType, bytes }) => ({ name, mediaType, bytes }))));
  }

  async #take(input: HTMLInputElement): Promise<void> {
    this.trouble = '';
    const added = [...this.added];
    for (const file of input.files ?? []) {
      if (file.size > this.most) {
        this.trouble = t.asksForm.filePicker.tooLarge(file.name, file.size, this.most);
        continue;
      }
      try {
        const fresh = { name: file.name, mediaType: file.type, bytes: await base64(file), size: file.size };
        const known = added.findIndex(({ name }) => name === file.name);
        if (known < 0) added.push(fresh);
        else added[known] = fresh;
      } catch {
        this.trouble = t.asksForm.filePicker.unreadable(file.name);
      }
    }
    input.value = '';
    const names = new Set(added.map(({ name }) => name));
    this.#tell(this.#keeping.filter(({ name }) => !names.has(name)), added);
  }

  #file(file: FileView, remove: () => void): unknown {
    return html`<li><span>${visible(file.name)} <span class="quiet">${fileSize(file.size)}</span></span>
      <button type="button" class="plain" aria-label=${t.asksForm.filePicker.removeNamed(file.name)} @click=${remove}>${t.asksForm.filePicker.remove}</button></li>`;
  }

  protected override render(): unknown {
    const files = [...this.#keeping, ...this.added];
    return html`<div class="field">
      <label for="files">${this.label} <span class="optional">${t.asksForm.optional}</span></label>
      ${files.length > 0 ? html`<ul>
        ${this.#keeping.map((file) => this.#file(file, () => { this.#tell(this.#keeping.filter((one) => one !== file), this.added); }))}
        ${this.added.map((file) => this.#file(file, () => { this.#tell(this.#keeping, this.added.filter((one) => one !== file)); }))}
      </ul>` : nothing}
      <input id="files" type="file" multiple aria-describedby="most"
        @change=${(event: Event) => void this.#take(event.target as HTMLInputElement)} />
      <p id="most" class="help small">${t.asksForm.filePicker.most(this.most)}</p>
      ${this.trouble ? html`<p class="trouble" role="alert">${this.trouble}</p>` : nothing}
    </div>`;
  }
}

customElements.define('file-picker', FilePicker);
