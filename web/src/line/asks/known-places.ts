// SPDX-License-Identifier: Apache-2.0
// The places there are, proposed while one is typed; a place that is new is typed in full.

import { html, type TemplateResult } from 'lit';
import type { Backend, Choice } from '../../contract';

export async function knownPlaces(backend: Backend | undefined): Promise<readonly Choice[]> {
  return (await backend?.choices({ of: 'locations', text: '' }))?.choices ?? [];
}

/** For inputs with `list="places"` in the same root. */
export function placeProposals(places: readonly Choice[]): TemplateResult {
  return html`<datalist id="places">${places.map(({ name }) => html`<option value=${name}></option>`)}</datalist>`;
}

/** What was typed as the core names it. */
export function placeId(places: readonly Choice[], typed: string): string {
  const name = typed.trim();
  return places.find((place) => place.name === name)?.id ?? name;
}

export function placeName(places: readonly Choice[], id: string): string {
  return places.find((place) => place.id === id)?.name ?? id;
}
