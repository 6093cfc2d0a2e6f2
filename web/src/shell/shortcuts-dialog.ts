// SPDX-License-Identifier: Apache-2.0
import { LitElement, css, html } from 'lit';
import { baseStyles, buttonStyles } from '../styles/shared';
import { modalStyles, openModal } from '../elements/modal';
import { t } from '../i18n/catalogue';
import { keyName } from '../i18n/words';

interface KeyGroup {
  name: keyof typeof t.shell.keyGroups;
  keys: readonly (readonly [keys: readonly string[], what: keyof typeof t.shell.keyMeanings])[];
}

const groups: readonly KeyGroup[] = [
  {
    name: 'receive',
    keys: [
      [['any'], 'scan'], [['↵'], 'find'], [['again'], 'again'], [['1', '…', '9'], 'chooseMatch'], [['Ctrl', 'Z'], 'undo'],
      [['F2'], 'edit'], [['F4'], 'parcel'], [['Esc'], 'away'],
    ],
  },
  {
    name: 'lines',
    keys: [
      [['/'], 'search'], [['↑', '↓', '←', '→'], 'move'], [['Home', 'End'], 'columns'], [['PgUp', 'PgDn'], 'page'], [['Ctrl', 'Home'], 'ends'],
      [['↵'], 'open'], [['Space'], 'choose'], [['Shift', '↑', '↓'], 'range'], [['Ctrl', 'A'], 'all'],
    ],
  },
  {
    name: 'attention',
    keys: [[['↑', '↓'], 'moveInList'], [['↵'], 'read'], [['R', 'C', 'D'], 'settle'], [['T'], 'note']],
  },
  {
    name: 'everywhere',
    keys: [[['Ctrl', 'K'], 'palette'], [['Alt', '1', '…', '7'], 'rooms'], [['?'], 'keys'], [['Esc'], 'leave']],
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
        <h2 id="heading">${t.shell.keys}</h2>
        ${groups.map(
          (group) => html`<section>
            <h3>${t.shell.keyGroups[group.name]}</h3>
            <dl>
              ${group.keys.map(
                ([keys, what]) => html`<dt>${keys.map((key) => html`<kbd>${keyName(key)}</kbd> `)}</dt>
                  <dd>${t.shell.keyMeanings[what]}</dd>`,
              )}
            </dl>
          </section>`,
        )}
      </div>
      <form class="foot" method="dialog"><button autofocus>${t.shell.closeKeys} <kbd class="hint">Esc</kbd></button></form>
    </dialog>`;
  }
}

customElements.define('shortcuts-dialog', ShortcutsDialog);
