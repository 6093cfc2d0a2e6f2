// SPDX-License-Identifier: Apache-2.0
// On demand: every field of a record, whether it may be changed now, and why not where it may not.

import { html, nothing } from 'lit';
import type { FieldView } from '../contract';
import { t } from '../i18n/catalogue';
import { fieldLabel, lockReason } from '../i18n/fields';

/** Fields that stay for the same reason are told together. */
function byReason(fields: readonly FieldView[]): ReadonlyMap<string, string[]> {
  const reasons = new Map<string, string[]>();
  for (const field of fields) {
    const reason = field.editable ? t.line.fields.open : lockReason(field);
    reasons.set(reason, [...(reasons.get(reason) ?? []), fieldLabel(field.name)]);
  }
  return reasons;
}

export function editability(fields: readonly FieldView[]): unknown {
  if (fields.length === 0) return nothing;
  const locked = fields.filter(({ editable }) => !editable);
  const open = fields.filter(({ editable }) => editable);
  return html`<details class="panel editability">
    <summary>${t.line.fields.heading} <span class="quiet">${t.line.fields.howMany(open.length, fields.length)}</span></summary>
    ${[...byReason([...locked, ...open])].map(([reason, names]) => html`<div><h3>${reason}</h3><p>${names.join(', ')}</p></div>`)}
  </details>`;
}
