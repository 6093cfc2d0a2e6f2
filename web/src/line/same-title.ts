// SPDX-License-Identifier: Apache-2.0
// The other lines of a line's title: ordered before, subscribed elsewhere, or by mistake twice.

import { css, html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { LineDetail, LineRow } from '../contract';
import { formatRoute, lineHref } from '../app/route';
import { DeskElement } from '../elements/desk-element';
import { t } from '../i18n/catalogue';
import { isbn as isbnText, visible } from '../i18n/format';
import { baseStyles, panelStyles } from '../styles/shared';
import { sameLines, type SameLines } from './same-lines';

export class SameTitle extends DeskElement {
  static override properties: PropertyDeclarations = { line: { attribute: false }, found: { state: true } };
  declare line: LineDetail;
  declare protected found: SameLines | undefined;
  #turn = 0;

  static override styles = [
    baseStyles,
    panelStyles,
    css`
      .how,
      .all {
        padding: 0 var(--space-5) var(--space-2);
      }
      @media (max-width: 50rem) {
        .how,
        .all {
          padding-inline: var(--space-4);
        }
      }
    `,
  ];

  protected override updated(changed: PropertyValues): void {
    if (changed.has('line')) void this.#look();
  }

  async #look(): Promise<void> {
    const { backend } = this.desk;
    if (!backend) return;
    const turn = ++this.#turn;
    const found = await sameLines(backend, this.line).catch(() => undefined);
    if (turn === this.#turn) this.found = found;
  }

  #row(row: LineRow): unknown {
    const main = row.statuses.find(({ axis }) => axis === this.desk.rulebook?.mainAxis) ?? row.statuses[0];
    return html`<tr>
      <td><a class="mono" href=${lineHref(row.id)}>${row.number}</a></td>
      <td><status-chip .word=${main?.word}></status-chip></td>
      <td class="mono">${row.order}</td>
      <td>${visible(row.vendor)}</td>
      <td class="end">${t.line.sameTitle.copiesOf(row.received, row.expected)}</td>
    </tr>`;
  }

  protected override render(): unknown {
    const { found } = this;
    if (!found) return nothing;
    const words = this.desk.words.line.sameTitle;
    return html`<section class="panel" aria-labelledby="same">
      <h2 id="same">${words.heading}</h2>
      <p class="how quiet small">${found.isbn ? words.byIsbn(isbnText(found.isbn)) : words.byTitle}</p>
      <div class="table-scroll" role="group" aria-labelledby="same" tabindex="0">
        <table aria-labelledby="same">
          <thead><tr>${[words.line, words.status, words.order, words.vendor].map((heading) => html`<th scope="col">${heading}</th>`)}<th scope="col" class="end">${words.copies}</th></tr></thead>
          <tbody>${found.rows.map((row) => this.#row(row))}</tbody>
        </table>
      </div>
      ${found.total > found.rows.length ? html`<p class="all small"><a href=${formatRoute({ room: 'lines', spec: found.spec })}>${words.all(found.total + 1)}</a></p>` : nothing}
    </section>`;
  }
}

customElements.define('same-title', SameTitle);
