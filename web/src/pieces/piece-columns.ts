// SPDX-License-Identifier: Apache-2.0
// What the rows of the pieces show: two lines in each cell, so that all of it has room on one page.

import { html, nothing } from 'lit';
import type { ItemView } from '../contract';
import { chip } from '../elements/status-chip';
import { t } from '../i18n/catalogue';
import { date, visible } from '../i18n/format';
import { choice } from '../i18n/words';
import { pieceName } from './piece-words';

export interface PieceColumn {
  key: string;
  label: string;
  cell(item: ItemView): unknown;
}

const dash = html`<span class="quiet none">–</span>`;

/** `full`: what `top` says where it is cut off. */
function two(top: unknown, under: string, mono = false, full = ''): unknown {
  return html`<span class="top" title=${full || nothing}>${top}</span>
    ${under ? html`<span class="under ${mono ? 'mono' : ''}" title=${under}>${visible(under)}</span>` : nothing}`;
}

function day(item: ItemView): unknown {
  if (item.receivedOn) return two(date(item.receivedOn), t.pieces.pieceWords.received(item.receivedBy ?? ''));
  return item.expectedOn ? two(html`<span class="quiet">${date(item.expectedOn)}</span>`, t.pieces.pieceWords.expected) : dash;
}

/** `titles`: names by id, where the line has more than one. `mixed`: its pieces are of more than one format. */
export function pieceColumns(titles: ReadonlyMap<string, string>, mixed: boolean): readonly PieceColumn[] {
  const about = (item: ItemView): string => [
    titles.get(item.titleId) ?? '',
    // What the name does not say already.
    item.description ? [item.enumeration, item.chronology].filter(Boolean).join(' ') : '',
    item.note,
    item.boundInto ? t.pieces.pieceWords.bound : '',
    item.requests > 0 ? t.pieces.pieceWords.requests(item.requests) : '',
  ].filter(Boolean).join(' · ');
  const { pieceHeadings: headings } = t.pieces;
  return [
    { key: 'number', label: headings.number, cell: (item) => item.copy },
    { key: 'name', label: headings.name, cell: (item) => two(visible(pieceName(item)), about(item), false, pieceName(item)) },
    {
      key: 'barcode', label: headings.barcode,
      cell: (item) => two(item.barcode ? html`<span class="mono">${visible(item.barcode)}</span>` : dash, item.copyNumber ? t.pieces.pieceWords.copy(item.copyNumber) : ''),
    },
    { key: 'place', label: headings.place, cell: (item) => two(item.location ? visible(item.location) : dash, item.callNumber, true, item.location) },
    { key: 'day', label: headings.day, cell: day },
    {
      key: 'status', label: headings.status,
      cell: (item) => two(chip(item.status), [mixed || !item.inventoryStatus ? item.format : '', item.inventoryStatus].filter(Boolean).map(choice).join(' · ')),
    },
  ];
}
