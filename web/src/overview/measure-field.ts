// SPDX-License-Identifier: Apache-2.0
// The choice of what lengths stand for, and other small choices of a picture.

import { html, nothing, type TemplateResult } from 'lit';
import { t } from '../i18n/catalogue';
import { byLines, type Measure } from './measure';

export interface Choice {
  value: string;
  name: string;
}

export function choiceField(label: string, value: string, choices: readonly Choice[], chosen: (value: string) => void): TemplateResult {
  return html`<label>${label}
    <select @change=${(event: Event) => { chosen((event.target as HTMLSelectElement).value); }}>
      ${choices.map((one) => html`<option value=${one.value} ?selected=${one.value === value}>${one.name}</option>`)}
    </select></label>`;
}

/** Lines, or what they cost in one of the currencies. */
export function measureField(measure: Measure, currencies: readonly string[], chosen: (measure: Measure) => void): TemplateResult | typeof nothing {
  const { frame } = t.overview;
  if (currencies.length === 0) return nothing;
  const choices = [{ value: byLines, name: frame.byLines }, ...currencies.map((value) => ({ value, name: frame.costIn(value) }))];
  return choiceField(frame.measure, measure, choices, chosen);
}
