// SPDX-License-Identifier: Apache-2.0
// Consequences that only Alma's rulebook has: fields, tasks, claims, letters, bindings.

import { date } from '../format';
import { count, lead, number, readable, text, type Phrase, type Phrases } from '../phrase';
import type { Params } from '../../contract';
import { alerts, fields, tasks } from './alma-words';
import { letterKinds } from './letters';
import { keepReason } from './reasons';

const word = (words: Phrases, code: string): string => {
  const phrase: Phrase | undefined = words[code];
  return typeof phrase === 'string' ? phrase : readable(code);
};
const listed = (words: Phrases, codes: string): string => codes.split(', ').filter(Boolean).map((code) => word(words, code)).join('; ');

/** Dates and answers in a change of fields come as they are kept. */
function shown(value: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return date(value);
  return value === 'true' ? 'yes' : value === 'false' ? 'no' : value;
}

export function changedField(p: Params): string {
  const field = word(fields, text(p, 'field'));
  const from = shown(text(p, 'from'));
  const to = shown(text(p, 'to'));
  if (!to) return `${field} is emptied${lead(' (it was ', from, ')')}.`;
  return from ? `${field}: **${to}** instead of ${from}.` : `${field}: **${to}**.`;
}

const because = (p: Params): string => (text(p, 'reason') ? `: ${keepReason(text(p, 'reason'))}.` : '.');
const ofTitle = (p: Params): string => lead(' to “', text(p, 'title'), '”');
const named = (p: Params): string => lead(': ', text(p, 'names'));

export const almaConsequences: Phrases = {
  line_created: (p) => `Line **${text(p, 'line')}** is made${lead(' for “', text(p, 'title'), '”')}.`,
  field_changed: changedField,
  vendor_changed: (p) => `The vendor is **${text(p, 'to')}**${lead(', no longer ', text(p, 'from'))}.`,
  renewal_date_set: (p) => (text(p, 'to') ? `It renews on **${date(text(p, 'to'))}**${text(p, 'from') ? `, no longer ${date(text(p, 'from'))}` : ''}.` : 'It has no renewal date.'),
  deferred_until: (p) => (text(p, 'date') ? `Set aside until **${date(text(p, 'date'))}**${lead(': ', text(p, 'reason'))}.` : 'No day is set on which it is to be taken up again.'),
  put_in_claim: 'The line is marked as **in claim**.',
  claim_ended: 'The line is not in claim any more.',
  task_opened: (p) => `A task is opened: ${word(tasks, text(p, 'task')).toLocaleLowerCase()}.`,
  task_ended: (p) => `The task is finished: ${word(tasks, text(p, 'task')).toLocaleLowerCase()}.`,
  alerts_raised: (p) => `The review finds it odd: ${listed(alerts, text(p, 'alerts'))}.`,
  alerts_acknowledged: (p) => `Taken note of: ${listed(alerts, text(p, 'alerts'))}.`,
  assigned: (p) => `**${text(p, 'to')}** takes care of it${lead(', no longer ', text(p, 'from'))}.`,
  unassigned: (p) => `It is nobody’s any more${lead('; it was ', text(p, 'from'), '’s')}.`,
  eresource_created: 'An access is prepared; it is not active yet.',
  eresource_activated: 'The access is **active**.',
  eresources_deleted: (p) => `${count(number(p, 'count') || 1, 'access is', 'accesses are')} **deleted**${named(p)}.`,
  eresources_kept: (p) => `The access is **kept**${because(p)}`,
  eresource_moved: (p) => `The access moves${ofTitle(p)}.`,
  claim_started: (p) => `A draft to the vendor is begun${lead(': “', text(p, 'subject'), '”')}.`,
  claim_changed: (p) => `The claim${lead(' “', text(p, 'subject'), '”')} is changed.`,
  claim_sent: (p) => `The claim${lead(' “', text(p, 'subject'), '”')} counts as **sent** and can’t be changed any more.`,
  claim_answered: (p) => `An answer is added${lead(' to “', text(p, 'subject'), '”')}.`,
  work_order_opened: (p) => (text(p, 'kind') === 'binding' ? `A binding of ${count(number(p, 'count'), 'item', 'items')} is begun; nothing is bound yet.` : `It is in work${lead(' in the department ', text(p, 'department'))}.`),
  work_order_done: 'The work on it is done.',
  work_order_deleted: 'A work order goes with the items it was for.',
  letter_written: (p) => `${word(letterKinds, text(p, 'kind'))}${lead(' to ', text(p, 'vendor'))} goes into the outbox${text(p, 'channel') === 'manual' ? '; somebody has to send it' : ''}.`,
  letter_marked: (p) => `The letter${lead(' “', text(p, 'subject'), '”')} is marked **${text(p, 'state')}**.`,
  item_changed: (p) => `Changed${named(p)}.`,
  item_scanned_in: (p) => `**In its place**${named(p)}.`,
  items_bound: (p) => `${count(number(p, 'count') || 1, 'item goes', 'items go')} **into the volume** and stop being items of their own${named(p)}.`,
  volume_created: (p) => `The bound volume is made${named(p)}.`,
  holdings_changed: (p) => `Holdings are changed${named(p)}.`,
  holdings_moved: (p) => `Holdings move${ofTitle(p)}${named(p)}.`,
  bib_moved: (p) => `The line belongs${ofTitle(p)}.`,
  settings_changed: (p) => `Settings are changed: ${text(p, 'fields').split(', ').map((name) => word(fields, name).toLocaleLowerCase()).join(', ')}.`,
  daily_run: (p) => `The daily jobs have run up to ${date(text(p, 'date'))}.`,

  // warnings
  alert_price_limit_reached: 'The price is above the library’s limit.',
  alert_already_in_inventory: 'The title has items already.',
  alert_already_on_order: 'The title is on order already.',
  alert_no_price: 'There is no price.',
  alert_no_fund: 'There is no fund.',
  alert_fund_over_expended: 'The fund has too little money left.',
  alert_brief_bib: 'The description is too brief to recognise the title.',
  deferral_due: 'The day it was set aside for has come.',
  packaging_needs_one_fund: 'It has several funds and was not put into an order.',
};
