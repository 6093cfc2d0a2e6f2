// SPDX-License-Identifier: Apache-2.0
// What came with one parcel, on paper: for the file, and for whoever asks the vendor about the rest.

import { html, nothing, type TemplateResult } from 'lit';
import { t } from '../i18n/catalogue';
import { visible } from '../i18n/format';

export interface SummaryList {
  heading: string;
  rows: readonly { title: string; detail: string }[];
}

export interface ParcelSummarySheet {
  about: string;
  when: string;
  library: string;
  lists: readonly SummaryList[];
  note: string;
}

export function parcelSheet({ about, when, library, lists, note }: ParcelSummarySheet): TemplateResult {
  return html`<h1>${t.receive.summary.title}: ${visible(library)}</h1>
    <p class="under">${about} · ${when}</p>
    ${lists.map(({ heading, rows }) => html`<table><thead><tr><th colspan="2">${heading}</th></tr></thead>
      <tbody>${rows.length === 0 ? html`<tr><td colspan="2">${t.receive.summary.nothing}</td></tr>` : rows.map(({ title, detail }) => html`<tr><td>${visible(title)}</td><td>${visible(detail)}</td></tr>`)}</tbody></table>`)}
    ${note ? html`<p class="under">${note}</p>` : nothing}
    <p class="sign">${t.receive.summary.checked}</p>`;
}
