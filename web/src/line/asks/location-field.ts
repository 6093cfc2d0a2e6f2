// SPDX-License-Identifier: Apache-2.0
// One place. Left empty, the place stays what it was.

import { css, html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { Choice } from '../../contract';
import { DeskElement } from '../../elements/desk-element';
import { t } from '../../i18n/catalogue';
import { visible } from '../../i18n/format';
import { baseStyles, fieldStyles } from '../../styles/shared';
import { askStyles } from './field-styles';
import { knownPlaces, placeId, placeName, placeProposals } from './known-places';

export class PlaceEvent extends Event {
  constructor(readonly place: string) {
    super('place');
  }
}

export class LocationField extends DeskElement {
  static override properties: PropertyDeclarations = {
    label: { attribute: false },
    optional: { attribute: false },
    value: { attribute: false },
    shown: { attribute: false },
    known: { state: true },
  };
  declare label: string;
  declare optional: boolean;
  declare value: string;
  /** Where it is now, in words. */
  declare shown: string;
  declare protected known: readonly Choice[];

  static override styles = [baseStyles, fieldStyles, askStyles, css``];

  constructor() {
    super();
    this.optional = false;
    this.value = '';
    this.shown = '';
    this.known = [];
  }

  protected override firstUpdated(_changed: PropertyValues): void {
    void knownPlaces(this.desk.backend).then((known) => { this.known = known; });
  }

  protected override render(): unknown {
    const take = (event: Event): void => { this.dispatchEvent(new PlaceEvent(placeId(this.known, (event.target as HTMLInputElement).value))); };
    return html`<div class="field">
      <label for="it">${this.label} ${this.optional ? html`<span class="optional">${t.asksForm.optional}</span>` : nothing}</label>
      <input id="it" list="places" autocomplete="off" maxlength="500" placeholder=${visible(this.shown)} .value=${placeName(this.known, this.value)} @input=${take} />
      ${placeProposals(this.known)}</div>`;
  }
}

customElements.define('location-field', LocationField);
