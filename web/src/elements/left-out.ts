// SPDX-License-Identifier: Apache-2.0
// Items an action does not take although it takes others, each with the reason; those with the same
// reason together, so that a hundred of them stay readable.

import { html, nothing, type TemplateResult } from 'lit';
import type { Preview } from '../contract';
import { t } from '../i18n/catalogue';
import { visible } from '../i18n/format';
import { refusal, rich } from '../i18n/words';

const namedAtMost = 12;
/** As many reasons as one reads; the others are counted. */
const reasonsAtMost = 12;

export interface NamedReason {
  name: string;
  reason: string;
}

export function byReason(all: readonly NamedReason[]): TemplateResult {
  const reasons = new Map<string, string[]>();
  for (const { name, reason } of all) {
    const names = reasons.get(reason);
    if (names) names.push(visible(name));
    else reasons.set(reason, [visible(name)]);
  }
  const told = [...reasons].sort(([, a], [, b]) => b.length - a.length);
  const further = told.slice(reasonsAtMost).reduce((sum, [, names]) => sum + names.length, 0);
  return html`<ul>${told.slice(0, reasonsAtMost).map(([reason, names]) => html`<li>
    ${rich(t.parts.withReason(t.parts.named(names.slice(0, namedAtMost), names.length), reason))}</li>`)}
    ${further > 0 ? html`<li>${t.parts.furtherReasons(further)}</li>` : nothing}</ul>`;
}

export function leftOutList(all: NonNullable<Preview['leftOut']>, name: (id: string) => string): TemplateResult {
  return byReason(all.map(({ item, why }) => ({ name: name(item), reason: refusal(why) })));
}
