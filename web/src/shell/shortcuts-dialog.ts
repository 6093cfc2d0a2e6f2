// SPDX-License-Identifier: Apache-2.0
import { LitElement, css, html } from 'lit';
import { baseStyles, buttonStyles } from '../styles/shared';
import { modalStyles, openModal } from '../elements/modal';

interface KeyGroup {
  name: string;
  keys: readonly (readonly [keys: readonly string[], what: string])[];
}

const groups: readonly KeyGroup[] = [
  {
    name: 'Receive',
    keys: [
      [['any key'], 'goes to the scan field'],
      [['↵'], 'find what was scanned; with an empty field: receive the copy shown'],
      [['same code again'], 'receive the copy shown'],
      [['1', '…', '9'], 'choose among several matches'],
      [['Ctrl', 'Z'], 'undo the last receipt'],
      [['Esc'], 'put the shown line away'],
    ],
  },
  {
    name: 'Lines',
    keys: [
      [['/'], 'search'],
      [['↑', '↓', '←', '→'], 'move in the table'],
      [['Home', 'End'], 'first and last column'],
      [['PgUp', 'PgDn'], 'one page'],
      [['Ctrl', 'Home'], 'first line; with End the last'],
      [['↵'], 'open the line, or sort by the column'],
      [['Space'], 'choose the line, or let it go'],
      [['Shift', '↑', '↓'], 'choose a range; also with PgUp, PgDn, Ctrl Home and Ctrl End'],
      [['Ctrl', 'A'], 'choose all lines found'],
    ],
  },
  {
    name: 'Needs attention',
    keys: [
      [['↑', '↓'], 'move in the list'],
      [['↵'], 'read the entry'],
      [['R', 'C', 'D'], 'do it again, change it, discard it'],
      [['T'], 'take note'],
    ],
  },
  {
    name: 'Everywhere',
    keys: [
      [['Ctrl', 'K'], 'find a line, a room, an action, a view or a setting'],
      [['Alt', '1', '…', '7'], 'the rooms, in their order'],
      [['?'], 'this list'],
      [['Esc'], 'leave a dialog without doing anything'],
    ],
  },
];

export class ShortcutsDialog extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    modalStyles,
    css`
      dl {
        display: grid;
        grid-template-columns: minmax(7rem, auto) 1fr;
        gap: var(--space-2) var(--space-4);
        margin-top: var(--space-2);
      }
      dd {
        color: var(--ink-2);
      }
    `,
  ];

  show(): void {
    openModal(this.renderRoot.querySelector('dialog'));
  }

  protected override render(): unknown {
    return html`<dialog aria-labelledby="heading">
      <div class="body">
        <h2 id="heading">Keys</h2>
        ${groups.map(
          (group) => html`<section>
            <h3>${group.name}</h3>
            <dl>
              ${group.keys.map(
                ([keys, what]) => html`<dt>${keys.map((key) => html`<kbd>${key}</kbd> `)}</dt>
                  <dd>${what}</dd>`,
              )}
            </dl>
          </section>`,
        )}
      </div>
      <form class="foot" method="dialog"><button autofocus>Close this list <kbd class="hint">Esc</kbd></button></form>
    </dialog>`;
  }
}

customElements.define('shortcuts-dialog', ShortcutsDialog);
