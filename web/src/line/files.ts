// SPDX-License-Identifier: Apache-2.0
// Files that go with something, to be opened one by one: their bytes are asked for only then.

import { html, nothing } from 'lit';
import type { Desk } from '../app/desk';
import type { FilePlace, FileView } from '../contract';
import { t } from '../i18n/catalogue';
import { fileSize, visible } from '../i18n/format';

function save(name: string, mediaType: string, base64: string): void {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  // Never shown by the page itself: what came from outside is only handed on.
  const address = URL.createObjectURL(new Blob([bytes], { type: mediaType || 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => { URL.revokeObjectURL(address); }, 1000);
}

async function fetchFile(desk: Desk, place: FilePlace): Promise<void> {
  const file = await desk.backend?.attachment(place);
  if (file) save(file.name, file.mediaType, file.bytes);
  else desk.announce(t.line.files.gone, true);
}

export function fileList(desk: Desk, files: readonly FileView[], place: Omit<FilePlace, 'index'>): unknown {
  if (files.length === 0) return nothing;
  return html`<ul class="files" aria-label=${t.line.files.list}>${files.map((file, index) => html`<li>
    ${file.size > 0
      ? html`<button class="plain" @click=${() => void fetchFile(desk, { ...place, index })}>${visible(file.name)}</button>`
      : html`<span>${visible(file.name)}</span>`}
    <span class="quiet small">${file.size > 0 ? fileSize(file.size) : t.line.files.elsewhere}</span></li>`)}</ul>`;
}
