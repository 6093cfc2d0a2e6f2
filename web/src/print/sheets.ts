// SPDX-License-Identifier: Apache-2.0
// The sheets themselves: slips, labels, lists. Black on white, whatever the desk looks like.

import { css, html, nothing, type TemplateResult } from 'lit';
import type { LineRow } from '../contract';
import { measured, type Measures } from '../elements/place';
import { t, type Catalogue } from '../i18n/catalogue';
import { date, moment, time, visible, whole } from '../i18n/format';
import { spineLines } from './call-number';
import { pagesOf, type Paper } from './papers';
import type { Printed } from './printed';

export const sheetStyles = css`
  :host {
    color: #000;
    background: #fff;
    font: 10pt/1.35 system-ui, sans-serif;
    font-variant-numeric: tabular-nums;
  }
  * {
    box-sizing: border-box;
    margin: 0;
  }
  .slips {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 6mm;
  }
  .slip {
    break-inside: avoid;
    padding: 5mm;
    border: 0.3mm dashed #777;
  }
  .slip h2 {
    font-size: 12pt;
    line-height: 1.25;
    overflow-wrap: anywhere;
  }
  .slip .call {
    margin-block: 2mm;
    font-size: 15pt;
    font-weight: 700;
  }
  .flag {
    display: block;
    margin-bottom: 2mm;
    padding: 1mm 2mm;
    border: 0.5mm solid #000;
    font-weight: 700;
  }
  dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.5mm 3mm;
    margin-top: 2mm;
  }
  dt {
    color: #444;
  }
  dd {
    overflow-wrap: anywhere;
  }
  .page {
    position: relative;
    break-after: page;
    overflow: hidden;
  }
  .page:last-child {
    break-after: auto;
  }
  .label {
    position: absolute;
    display: grid;
    grid-template-columns: auto 1fr;
    align-content: start;
    gap: 3mm;
    padding: 2.5mm 3mm;
    overflow: hidden;
    font-size: 8pt;
    line-height: 1.2;
  }
  .spine {
    width: 24mm;
    font-size: 10pt;
    font-weight: 700;
    line-height: 1.1;
    white-space: nowrap;
  }
  .pocket b {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .mono {
    font-family: ui-monospace, monospace;
  }
  h1 {
    font-size: 14pt;
  }
  .under {
    margin-bottom: 4mm;
    color: #444;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 9pt;
  }
  thead {
    display: table-header-group;
  }
  tr {
    break-inside: avoid;
  }
  th,
  td {
    padding: 1.2mm 2mm;
    border-bottom: 0.2mm solid #999;
    text-align: start;
    vertical-align: top;
    overflow-wrap: break-word;
  }
  th {
    border-bottom: 0.4mm solid #000;
    font-size: 8.5pt;
    white-space: nowrap;
  }
  td.mono,
  .short {
    white-space: nowrap;
  }
  td a {
    color: inherit;
    text-decoration: none;
  }
  .author {
    color: #444;
  }
  .currency {
    margin-inline-start: 0.35em;
  }
  td svg {
    display: none;
  }
  .visually-hidden {
    display: none;
  }
  .number {
    text-align: end;
    white-space: nowrap;
  }
  .by-hand {
    width: 28mm;
  }
  .box {
    width: 5mm;
    height: 5mm;
    border: 0.3mm solid #000;
  }
  .sign {
    margin-top: 12mm;
    padding-top: 1mm;
    width: 70mm;
    border-top: 0.3mm solid #000;
    color: #444;
  }
`;

function copyWords({ item, detail }: Printed): string {
  return [item.enumeration, item.chronology, item.copyNumber].map(visible).filter(Boolean).join(' · ') || detail;
}

function pair(name: string, value: string): unknown {
  return value ? html`<dt>${name}</dt><dd>${value}</dd>` : nothing;
}

function slip(one: Printed): TemplateResult {
  const { line, item } = one;
  const waits = item.requests > 0 || line.hold || line.askedForBy.some(({ hold }) => hold);
  return html`<section class="slip">
    ${waits ? html`<strong class="flag">${t.print.onPaper.waits}${item.requests > 0 ? ` · ${t.print.onPaper.requests(item.requests)}` : ''}</strong>` : nothing}
    ${line.rush ? html`<strong class="flag">${t.print.onPaper.rush}</strong>` : nothing}
    <h2>${visible(line.title)}</h2>
    <p>${[visible(line.author), copyWords(one)].filter(Boolean).join(' · ')}</p>
    ${item.callNumber ? html`<p class="call mono">${visible(item.callNumber)}</p>` : nothing}
    <dl>
      ${pair(t.receive.card.askedForBy, line.askedForBy.map(({ name }) => visible(name)).join(', '))}
      ${pair(t.print.onPaper.location, visible(item.location || line.location))}
      ${pair(t.print.onPaper.barcode, visible(item.barcode))}
      ${pair(t.print.onPaper.line, visible(line.number))}
      ${pair(t.print.onPaper.vendor, visible(line.vendor))}
      ${pair(t.print.onPaper.received, moment(one.at))}
      ${pair(t.print.onPaper.note, [item.note, line.receivingNote].map(visible).filter(Boolean).join(' · '))}
    </dl>
  </section>`;
}

export function slipsOf(printed: readonly Printed[]): TemplateResult {
  return html`<div class="slips">${printed.map(slip)}</div>`;
}

function label({ line, item }: Printed): TemplateResult {
  const spine = spineLines(visible(item.callNumber));
  return html`<div>${spine.length > 0 ? html`<div class="spine mono">${spine.map((part) => html`${part}<br />`)}</div>` : nothing}</div>
    <div class="pocket"><b>${visible(line.title)}</b>${line.author ? html`<div>${visible(line.author)}</div>` : nothing}
      <div class="mono">${visible(item.callNumber)}</div><div class="mono">${visible(item.barcode)}</div>
      <div>${visible(item.location || line.location)}</div></div>`;
}

/** Where a label lies on its page. */
function spot(paper: Paper, at: number): Measures {
  const [width, height] = paper.label;
  const left = paper.left + (at % paper.columns) * (width + paper.gap);
  const top = paper.top + Math.floor(at / paper.columns) * height;
  return { left: `${left}mm`, top: `${top}mm`, width: `${width}mm`, height: `${height}mm` };
}

/** The first `used` labels of the first page are on other books already. */
export function labelsOf(printed: readonly Printed[], paper: Paper, used: number): TemplateResult {
  const [width, height] = paper.page;
  return html`${pagesOf(printed, paper, used).map((page) => html`<div class="page" ${measured({ width: `${width}mm`, height: `${height}mm` })}>
    ${page.map((one, at) => (one ? html`<div class="label" ${measured(spot(paper, at))}>${label(one)}</div>` : nothing))}</div>`)}`;
}

export function sessionList(words: Catalogue, printed: readonly Printed[], library: string): TemplateResult {
  return html`<h1>${t.print.onPaper.list(visible(library))}</h1>
    <p class="under">${printed[0] ? moment(printed[0].at) : ''} · ${t.print.onPaper.total(printed.length)}</p>
    <table><thead><tr><th>${t.print.onPaper.time}</th><th>${t.print.onPaper.title}</th><th>${words.print.onPaper.copy}</th><th>${t.print.onPaper.line}</th>
      <th>${t.print.onPaper.barcode}</th><th>${t.print.onPaper.callNumber}</th><th>${t.print.onPaper.location}</th></tr></thead>
    <tbody>${printed.map((one) => html`<tr><td class="number">${time(one.at)}</td><td>${visible(one.line.title)}</td><td>${copyWords(one)}</td>
      <td class="mono">${visible(one.line.number)}</td><td class="mono">${visible(one.item.barcode)}</td><td class="mono">${visible(one.item.callNumber)}</td>
      <td>${visible(one.item.location || one.line.location)}</td></tr>`)}</tbody></table>
    <p class="sign">${t.print.onPaper.checked}</p>`;
}

/** What should come, to be ticked by hand. */
export function worksheet(words: Catalogue, rows: readonly LineRow[], library: string, printedOn: string): TemplateResult {
  return html`<h1>${t.print.onPaper.worksheet(visible(library))}</h1>
    <p class="under">${printedOn} · ${t.print.onPaper.lines(rows.length)}</p>
    <table><thead><tr><th></th><th>${t.print.onPaper.line}</th><th>${t.print.onPaper.title}</th><th>${t.print.onPaper.vendor}</th><th>${t.print.onPaper.order}</th>
      <th>${t.print.onPaper.expected}</th><th class="number">${words.print.onPaper.copies}</th><th class="by-hand">${t.print.onPaper.note}</th></tr></thead>
    <tbody>${rows.map((row) => html`<tr><td><div class="box"></div></td><td class="mono">${visible(row.number)}</td>
      <td>${visible(row.title)}${row.author ? ` · ${visible(row.author)}` : ''}${row.rush ? html` <strong>${t.print.onPaper.rush}</strong>` : nothing}${row.hold ? html` <strong>${t.print.onPaper.waits}</strong>` : nothing}</td>
      <td>${visible(row.vendor)}</td><td class="mono">${visible(row.order)}</td><td class="short">${row.expectedOn ? date(row.expectedOn) : ''}</td>
      <td class="number">${whole(row.received)}/${whole(row.expected)}</td><td></td></tr>`)}</tbody></table>`;
}
