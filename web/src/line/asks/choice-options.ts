// SPDX-License-Identifier: Apache-2.0
// The options of a field whose words are chosen.

import { html, nothing } from 'lit';
import { choice } from '../../i18n/words';

/** `none`: what stands there when nothing is chosen; without it something always is. A word that is none of the known
 *  ones stays until another is chosen. */
export function choiceOptions(known: readonly string[], given: string, none?: string, required = false): unknown {
  return html`${none === undefined ? nothing : html`<option value="" ?selected=${given === ''} ?disabled=${required}>${none}</option>`}
    ${given === '' || known.includes(given) ? nothing : html`<option value=${given} selected>${choice(given)}</option>`}
    ${known.map((name) => html`<option value=${name} ?selected=${name === given}>${choice(name)}</option>`)}`;
}
