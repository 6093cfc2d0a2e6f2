// SPDX-License-Identifier: Apache-2.0
// Where copies are to go: a place and how many of each kind in every row. A place named by holdings
// keeps them until another location is typed.

import { css, html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { Choice, HoldingsView, PlaceValue } from '../../contract';
import { DeskElement } from '../../elements/desk-element';
import { t } from '../../i18n/catalogue';
import { visible } from '../../i18n/format';
import { baseStyles, buttonStyles, fieldStyles } from '../../styles/shared';
import { askStyles } from './field-styles';
import { knownPlaces, placeId, placeName, placeProposals } from './known-places';
import { rowsStyles } from './rows-styles';

export type Quantity = 'physical' | 'electronic';

export class PlacesEvent extends Event {
  constructor(readonly places: readonly PlaceValue[]) {
    super('places');
  }
}

export class LocationsField extends DeskElement {
  static override properties: PropertyDeclarations = {
    label: { attribute: false },
    holdings: { attribute: false },
    quantities: { attribute: false },
    ordered: { attribute: false },
    value: { attribute: false },
    known: { state: true },
  };
  declare label: string;
  /** Those that a place may be named by. */
  declare holdings: readonly HoldingsView[];
  /** The kinds of copies the line has. */
  declare quantities: readonly Quantity[];
  /** How many are ordered: what no place has yet is proposed for the next one. */
  declare ordered: Readonly<Partial<Record<Quantity, number>>>;
  declare value: readonly PlaceValue[];
  declare protected known: readonly Choice[];

  static override styles = [
    baseStyles,
    buttonStyles,
    fieldStyles,
    askStyles,
    rowsStyles,
    css`
      .row {
        grid-template-columns: minmax(10rem, 1fr) repeat(var(--quantities, 1), 7.5rem) auto;
      }
      .both {
        --quantities: 2;
      }
      @media (max-width: 34rem) {
        .row {
          grid-template-columns: minmax(0, 1fr) auto;
        }
        .both {
          grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) auto;
        }
        .row > :first-child {
          grid-column: 1 / -1;
        }
      }
    `,
  ];

  constructor() {
    super();
    this.holdings = [];
    this.quantities = ['physical'];
    this.ordered = {};
    this.value = [];
    this.known = [];
  }

  protected override firstUpdated(_changed: PropertyValues): void {
    void knownPlaces(this.desk.backend).then((known) => { this.known = known; });
  }

  #tell(places: readonly PlaceValue[]): void {
    this.value = places;
    this.dispatchEvent(new PlacesEvent(places));
  }

  #put(index: number, place: PlaceValue['place']): void {
    this.#tell(this.value.map((one, at) => (at === index ? { place } : one)));
  }

  #left(quantity: Quantity): number {
    const placed = this.value.reduce((sum, { place }) => sum + (place[quantity] ?? 0), 0);
    return Math.max(0, (this.ordered[quantity] ?? 0) - placed);
  }

  #add(): void {
    this.#tell([...this.value, { place: Object.fromEntries(this.quantities.map((quantity) => [quantity, this.#left(quantity)])) }]);
  }

  /** A place named by holdings keeps them while no location is typed. */
  #choose(index: number, { place }: PlaceValue, location: string): void {
    const { location: _, holdings, ...copies } = place;
    this.#put(index, location ? { ...copies, location } : { ...copies, ...(holdings ? { holdings } : {}) });
  }

  #place(one: PlaceValue, index: number): unknown {
    const { location, holdings } = one.place;
    return html`<label><span>${t.asksForm.rows.location(index + 1)}</span>
      <input list="places" autocomplete="off" maxlength="500" placeholder=${holdings ? visible(this.holdings.find(({ id }) => id === holdings)?.location ?? holdings) : nothing}
        .value=${location ? placeName(this.known, location) : ''}
        @change=${(event: Event) => { this.#choose(index, one, placeId(this.known, (event.target as HTMLInputElement).value)); }} /></label>`;
  }

  #row(one: PlaceValue, index: number): unknown {
    const { rows } = t.asksForm;
    const take = (quantity: Quantity) => (event: Event): void => {
      const typed = (event.target as HTMLInputElement).value.trim();
      const { [quantity]: _, ...others } = one.place;
      this.#put(index, /^\d{1,6}$/.test(typed) ? { ...others, [quantity]: Number(typed) } : others);
    };
    return html`<div class="row ${this.quantities.length > 1 ? 'both' : ''}" role="group" aria-label=${rows.numbered(this.label, index + 1)}>
      ${this.#place(one, index)}
      ${this.quantities.map((quantity) => html`<label><span>${rows[quantity]}</span>
        <input inputmode="numeric" autocomplete="off" .value=${String(one.place[quantity] ?? '')} @change=${take(quantity)} /></label>`)}
      <button type="button" class="plain" aria-label=${rows.removeLocation(index + 1)}
        @click=${() => { this.#tell(this.value.filter((_, at) => at !== index)); }}>${rows.remove}</button>
    </div>`;
  }

  protected override render(): unknown {
    return html`<fieldset class="field">
      <legend>${this.label}</legend>
      ${this.value.map((one, index) => this.#row(one, index))}
      ${placeProposals(this.known)}
      <div class="add"><button type="button" @click=${() => { this.#add(); }}>${t.asksForm.rows.addLocation}</button></div>
    </fieldset>`;
  }
}

customElements.define('locations-field', LocationsField);
