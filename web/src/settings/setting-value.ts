// SPDX-License-Identifier: Apache-2.0
// What a setting of the library holds now, in words.

import { html } from 'lit';
import type { FieldValue, FieldView, RecordValue } from '../contract';
import { t } from '../i18n/catalogue';
import { columnLabel, fieldLabel, shownValue } from '../i18n/fields';
import { decimal, visible } from '../i18n/format';
import { choice } from '../i18n/words';
import { conditionsOf, type RuleCondition } from '../line/asks/review-rules';

function records(value: FieldValue): readonly RecordValue[] {
  return Array.isArray(value) ? value.filter((one): one is RecordValue => typeof one === 'object' && 'record' in one) : [];
}

function conditionText({ field, op, values }: RuleCondition): string {
  const given = values.split('\n').filter(Boolean).map(visible).join(', ');
  return [fieldLabel(field), t.asksForm.reviewRules.ops[op] ?? op, given].filter(Boolean).join(' ');
}

/** In the order in which they are tried. */
function rules(value: FieldValue): unknown {
  const words = t.asksForm.reviewRules;
  return html`<ol>${records(value).map(({ record }) => {
    const conditions = conditionsOf(record);
    return html`<li>${visible(record['name'] ?? '')} <span class="quiet">· ${record['toReview'] === 'false' ? words.pass : words.hold}${record['enabled'] === 'false' ? ` · ${t.settings.notInUse}` : ''}</span>
      <p class="small">${conditions.length > 0 ? t.settings.whenAll(conditions.map(conditionText).join('; ')) : words.always}</p></li>`;
  })}</ol>`;
}

/** A record by its name, with what else is said of it; its id is nobody's business. */
function named(field: FieldView): unknown {
  return html`<ul>${records(field.value).map(({ record }) => {
    const { id = '', name = '', ...others } = record;
    const said = Object.entries(others).filter(([, text]) => text !== '' && text !== 'false')
      .map(([column, text]) => (text === 'true' ? columnLabel(field.name, column) : `${columnLabel(field.name, column)}: ${visible(text)}`));
    return html`<li>${visible(name || id)}${said.length > 0 ? html` <span class="quiet">· ${said.join(' · ')}</span>` : ''}</li>`;
  })}</ul>`;
}

export function settingValue(field: FieldView): unknown {
  const { kind, value } = field;
  if (Array.isArray(value) && value.length === 0) return html`<span class="quiet">${t.settings.none}</span>`;
  if (value === null || value === '') return html`<span class="quiet">${t.settings.empty}</span>`;
  if (kind === 'review_rules') return rules(value);
  if (kind === 'records') return named(field);
  if (kind === 'choices' && Array.isArray(value)) return value.map((one) => (typeof one === 'string' ? choice(one) : '')).join(', ');
  if ((kind === 'money' || kind === 'number') && typeof value === 'string') return decimal(value);
  if (kind === 'flag') return html`<span class="flag">${shownValue(field)}</span>`;
  return visible(shownValue(field));
}
