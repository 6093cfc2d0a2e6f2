// SPDX-License-Identifier: Apache-2.0
// Packaging chosen lines by hand: into a new order, or into an open one that can take them.

import { html, nothing } from 'lit';
import type { Outcome, WorkLists } from '../contract';
import type { Intent } from '../app/desk';
import { count } from '../i18n/phrase';
import type { Plan } from './intent-dialog';

export const packageAction = 'package';

function into(orders: NonNullable<WorkLists['orders']>, intent: Intent, change: (intent: Intent) => void): unknown {
  if (orders.length === 0) return nothing;
  const choose = (event: Event): void => {
    const order = (event.target as HTMLSelectElement).value;
    const { order: _, ...others } = intent;
    change(order ? { ...others, order } : others);
  };
  return html`<div class="field"><label for="into">Into which order</label>
    <select id="into" @change=${choose}>
      <option value="" ?selected=${!intent.order}>A new order</option>
      ${orders.map(({ id, number, vendor, lines }) => html`<option value=${id} ?selected=${id === intent.order}>
        ${number}, ${vendor}, ${count(lines, 'line', 'lines')}</option>`)}
    </select></div>`;
}

export function packagePlan(
  lines: string[], orders: NonNullable<WorkLists['orders']>, done: (sentence: string, outcome: Outcome) => void,
): Plan {
  const many = count(lines.length, 'line', 'lines');
  return {
    intent: { action: packageAction, lines },
    heading: `Package ${many}?`,
    about: lines.length === 1 ? 'It goes to the vendor in an order.' : 'They go to the vendor in one order.',
    questions: (intent, change) => into(orders, intent, change),
    confirm: `Package ${many}`,
    keep: 'Not yet',
    done: (outcome) => { done(`${many} packaged.`, outcome); },
  };
}
