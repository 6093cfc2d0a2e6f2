// SPDX-License-Identifier: Apache-2.0
// Items an action does not take although it takes others, each with the reason; those with the same
// reason together, so that a hundred of them stay readable.

import { html, type TemplateResult } from 'lit';
import type { Preview } from '../contract';
import { visible } from '../i18n/format';
import { refusal } from '../i18n/words';

const namedAtMost = 12;

export function leftOutList(all: NonNullable<Preview['leftOut']>, name: (id: string) => string): TemplateResult {
  const reasons = new Map<string, string[]>();
  for (const { item, why } of all) {
    const reason = refusal(why);
    reasons.set(reason, [...(reasons.get(reason) ?? []), visible(name(item))]);
  }
  return html`<ul>${[...reasons].map(([reason, names]) => html`<li>
    <strong>${names.slice(0, namedAtMost).join(', ')}${names.length > namedAtMost ? `, … (${String(names.length)})` : ''}</strong>: ${reason}</li>`)}</ul>`;
}
