// SPDX-License-Identifier: Apache-2.0
// Changes in words: what, by whom, when.

import { html, nothing } from 'lit';
import type { CommandTrace } from '../contract';
import { lineHref } from '../app/route';
import { t } from '../i18n/catalogue';
import { moment, visible, whole } from '../i18n/format';
import { actionButton } from '../i18n/words';

const rowsMax = 100;

/** What it is about. A line of a file may not be here: then nothing leads to it. */
function aboutLine({ line, number, title }: CommandTrace, here: boolean): unknown {
  const name = number ? html`<span class="mono">${visible(number)}</span>` : here ? '' : t.deviceRoom.table.openLine;
  if (!line || !name) return nothing;
  return html`<br /><span class="quiet small">${here ? name : html`<a href=${lineHref(line)}>${name}</a>`}${title ? ` ${visible(title)}` : nothing}</span>`;
}

/** `here`: whether this workspace has done it is of interest. */
export function commandTable(label: string, commands: readonly CommandTrace[], here = false): unknown {
  const words = t.deviceRoom.table;
  const rows = commands.slice(0, rowsMax);
  return html`<div class="table-scroll" role="group" aria-label=${label} tabindex="0">
      <table>
        <caption class="visually-hidden">${label}</caption>
        <thead><tr><th scope="col">${words.what}</th><th scope="col">${words.by}</th><th scope="col">${words.when}</th>
          ${here ? html`<th scope="col">${words.here}</th>` : nothing}</tr></thead>
        <tbody>${rows.map((command) => html`<tr>
          <td>${actionButton(command.action)}${aboutLine(command, here)}</td>
          <td>${visible(command.actor)}${command.device && command.device !== command.actor ? html`<br /><span class="quiet small">${visible(command.device)}</span>` : nothing}</td>
          <td>${moment(command.at)}</td>
          ${here ? html`<td>${command.known ? words.done : html`<strong>${words.notDone}</strong>`}</td>` : nothing}</tr>`)}</tbody>
      </table>
    </div>
    ${commands.length > rows.length ? html`<p class="more quiet">${words.first(whole(rows.length), whole(commands.length))}</p>` : nothing}`;
}
