// SPDX-License-Identifier: Apache-2.0
// Every key that does something, by the room in which it does: in the quick look and in the settings.

import { css, html } from 'lit';
import { DeskElement } from '../elements/desk-element';
import { t, type Catalogue } from '../i18n/catalogue';
import { keyName } from '../i18n/words';
import { baseStyles } from '../styles/shared';

interface KeyGroup {
  name: keyof Catalogue['shell']['keyGroups'];
  keys: readonly (readonly [keys: readonly string[], what: keyof Catalogue['shell']['keyMeanings']])[];
}

const groups: readonly KeyGroup[] = [
  {
    name: 'everywhere',
    keys: [[['Ctrl', 'K'], 'palette'], [['Alt', '1', '…', '9', '0'], 'rooms'], [['?'], 'keys'], [['Ctrl', 'Z'], 'takeBack'], [['Esc'], 'leave']],
  },
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
];

export class KeyList extends DeskElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr));
        gap: var(--space-4) var(--space-6);
        align-items: start;
      }
      dl {
        display: grid;
        grid-template-columns: minmax(7rem, auto) 1fr;
        gap: var(--space-2) var(--space-4);
        margin-top: var(--space-2);
      }
      dd {
        color: var(--ink-2);
      }
      @media (max-width: 22rem) {
        dl {
          grid-template-columns: minmax(0, 1fr);
          gap: 0;
        }
        dd {
          margin-bottom: var(--space-2);
        }
      }
    `,
  ];

  protected override render(): unknown {
    const { keyMeanings } = this.desk.words.shell;
    return groups.map(({ name, keys }) => html`<section>
      <h3>${t.shell.keyGroups[name]}</h3>
      <dl>${keys.map(([pressed, what]) => html`<dt>${pressed.map((key) => html`<kbd>${keyName(key)}</kbd> `)}</dt>
        <dd>${keyMeanings[what]}</dd>`)}</dl>
    </section>`);
  }
}

customElements.define('key-list', KeyList);
