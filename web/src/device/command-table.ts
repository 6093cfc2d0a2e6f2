// SPDX-License-Identifier: Apache-2.0
// Changes in words: what, by whom, when.

import { html, nothing } from 'lit';
import type { CommandTrace } from '../contract';
import { lineHref } from '../app/route';
import { moment, visible, whole } from '../i18n/format';
import { actionButton } from '../i18n/words';

const rowsMax = 100;

/** `here`: whether this workspace has done it is of interest. */
export function commandTable(label: string, commands: readonly CommandTrace[], here = false): unknown {
  const rows = commands.slice(0, rowsMax);
  return html`<div class="table-scroll" role="group" aria-label=${label} tabindex="0">
      <table>
        <caption class="visually-hidden">${label}</caption>
        <thead><tr><th scope="col">What</th><th scope="col">By</th><th scope="col">When</th>
          <th scope="col">${here ? 'Here' : 'Line'}</th></tr></thead>
        <tbody>${rows.map((command) => html`<tr>
          <td>${actionButton(command.action)}</td>
          <td>${visible(command.actor)}${command.device && command.device !== command.actor ? html`<br /><span class="quiet small">${visible(command.device)}</span>` : nothing}</td>
          <td>${moment(command.at)}</td>
          <td>${here ? (command.known ? 'Done' : html`<strong>Not done</strong>`)
            : command.line ? html`<a href=${lineHref(command.line)}>Open the line</a>` : ''}</td></tr>`)}</tbody>
      </table>
    </div>
    ${commands.length > rows.length ? html`<p class="more quiet">The first ${whole(rows.length)} of ${whole(commands.length)} are listed.</p>` : nothing}`;
}
