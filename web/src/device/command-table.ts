// SPDX-License-Identifier: Apache-2.0
// Changes in words: what, by whom, when.

import { html, nothing } from 'lit';
import type { CommandTrace } from '../contract';
import { lineHref } from '../app/route';
import { t } from '../i18n/catalogue';
import { moment, visible, whole } from '../i18n/format';
import { actionButton } from '../i18n/words';

const rowsMax = 100;

/** `here`: whether this workspace has done it is of interest. */
export function commandTable(label: string, commands: readonly CommandTrace[], here = false): unknown {
  const words = t.deviceRoom.table;
  const rows = commands.slice(0, rowsMax);
  return html`<div class="table-scroll" role="group" aria-label=${label} tabindex="0">
      <table>
        <caption class="visually-hidden">${label}</caption>
        <thead><tr><th scope="col">${words.what}</th><th scope="col">${words.by}</th><th scope="col">${words.when}</th>
          <th scope="col">${here ? words.here : words.line}</th></tr></thead>
        <tbody>${rows.map((command) => html`<tr>
          <td>${actionButton(command.action)}</td>
          <td>${visible(command.actor)}${command.device && command.device !== command.actor ? html`<br /><span class="quiet small">${visible(command.device)}</span>` : nothing}</td>
          <td>${moment(command.at)}</td>
          <td>${here ? (command.known ? words.done : html`<strong>${words.notDone}</strong>`)
            : command.line ? html`<a href=${lineHref(command.line)}>${words.openLine}</a>` : ''}</td></tr>`)}</tbody>
      </table>
    </div>
    ${commands.length > rows.length ? html`<p class="more quiet">${words.first(whole(rows.length), whole(commands.length))}</p>` : nothing}`;
}
