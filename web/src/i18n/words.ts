// SPDX-License-Identifier: Apache-2.0
// Codes to words. A code the catalogue doesn't know is shown readably, never hidden.

import { html, nothing, type TemplateResult } from 'lit';
import type { Condition, Consequence, Finding, LifecycleEdge, Params, StatusWord, UnmetCondition } from '../contract';
import { t, type Catalogue } from './catalogue';
import type { ActionWords } from './en/actions';
import { codeOrText, readable, statusKey, type Phrase, type Phrases } from './phrase';

function put(phrase: Phrase, params: Params): string {
  return typeof phrase === 'string' ? phrase : phrase(params);
}

function listed(params: Params): string {
  const parts = Object.entries(params).map(([name, value]) => `${readable(name).toLocaleLowerCase()} ${String(value)}`);
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
}

function say(phrases: Phrases, code: string, params: Params): string {
  const phrase = phrases[code];
  return phrase === undefined ? `${readable(code)}${listed(params)}.` : put(phrase, params);
}

/** In the words of the workspace that it is about. */
export function consequence(value: Consequence, words: Pick<Catalogue, 'consequences'>): string {
  return say(words.consequences, value.code, value.params);
}

export function refusal(value: UnmetCondition): string {
  return say(t.refusals, value.code, value.params);
}

export function refusalList(values: readonly UnmetCondition[]): string {
  return values.map(refusal).join(' ');
}

export function condition(value: Condition): string {
  const words = t.conditions[value.name];
  if (!words) return t.unknownCondition(readable(value.name).toLocaleLowerCase(), value.met);
  return put(value.met ? words.met : words.missing, value.params);
}

export function findingHeading(code: string): string {
  const phrase = t.findings[code] ?? t.refusals[code];
  return phrase === undefined ? readable(code) : put(phrase, {});
}

export function findingDetail(value: Finding): string {
  const phrase = t.findingDetails[value.code];
  if (phrase !== undefined) {
    const said = put(phrase, value.params);
    if (said && said !== '“”') return said;
  }
  return Object.entries(value.params)
    .map(([name, given]) => `${readable(name).toLocaleLowerCase()}: ${String(given)}`)
    .join(', ');
}

export function storageError(code: string): string {
  const phrase = t.storageErrors[code];
  return phrase === undefined ? `${readable(code)}.` : put(phrase, {});
}

function actionWords(action: string): ActionWords {
  return t.actions[action] ?? t.unknownAction(readable(action));
}

export function actionButton(action: string, subject = 'line'): string {
  const words = subject === 'order' ? t.orderActions[action] : undefined;
  return (words ?? actionWords(action)).button;
}

/** A number is not broken at its hyphens. */
const unbroken = (name: string): unknown => name.split(/( )/).map((word) => (
  /\d/.test(word) && word.length <= 24 ? html`<span class="unbroken">${word}</span>` : word));

export function actionHeading(action: string, name: string): TemplateResult {
  const [before = '', after] = actionWords(action).heading.split('{name}');
  // What is not there yet has no name.
  return html`${before}${after === undefined ? nothing : html`${unbroken(name)}${after}`}`;
}

export function actionConfirm(action: string, subject: string): string {
  const words = subject === 'order' ? t.orderActions[action] : undefined;
  return (words ?? actionWords(action)).confirm;
}

/** For several things at once, told as `34 lines`. */
export function actionConfirmMany(action: string, many: string): string {
  return t.manyActions[action]?.(many) ?? t.actionOfMany(actionWords(action).button, many);
}

export function actionKeep(action: string): string {
  return actionWords(action).keep;
}

export function actionDone(action: string): string {
  return actionWords(action).done;
}

/** The word beside an arrow of the lifecycle picture. */
export function step({ action, automatic }: Pick<LifecycleEdge, 'action' | 'automatic'>): string {
  return automatic ? t.byItself : actionWords(action).button;
}

/** A status as the language calls it; the core's own word where it has no other. */
export function statusName({ text }: Pick<StatusWord, 'text'>): string {
  return t.statuses[statusKey(text)] ?? text;
}

export function closeReason(reason: string): string {
  return t.closeReason(reason);
}

export function askLabel(name: string, action = ''): string {
  return put(t.asksOf[action]?.[name] ?? t.asks[name] ?? readable(name), {});
}

export function alert(code: string): string {
  return put(t.alerts[code] ?? readable(code), {});
}

export function task(code: string): string {
  return put(t.tasks[code] ?? readable(code), {});
}

export function role(code: string): string {
  return put(t.roles[code] ?? readable(code), {});
}

export function letterKind(code: string): string {
  return put(t.letterKinds[code] ?? readable(code), {});
}

export function letterState(code: string): string {
  return put(t.letterStates[code] ?? readable(code), {});
}

export function choice(value: string): string {
  // Statuses can be chosen too.
  return put(t.choices[value] ?? t.alerts[value] ?? t.statuses[statusKey(value)] ?? codeOrText(value), {});
}

export function axis(key: string): string {
  return put(t.axes[key] ?? readable(key), {});
}

/** One of a closed list, by the catalogue's words for it. */
export function coded(words: Phrases, code: string, params: Params = {}): string {
  return put(words[code] ?? codeOrText(code), params);
}

/** A sentence with its `**strong**` words strong. */
export function rich(sentence: string): TemplateResult {
  const parts = sentence.split('**');
  return html`${parts.map((part, index) => (index % 2 === 1 ? html`<strong>${part}</strong>` : part))}`;
}

/** A key as it is printed on this language's keyboards. */
export function keyName(key: string): string {
  return t.shell.keyNames[key] ?? key;
}

/** A sentence whose `[words in brackets]` lead somewhere. */
export function linked(sentence: string, href: string): TemplateResult {
  const [before = '', words = '', after = ''] = sentence.split(/[[\]]/);
  return html`${before}<a href=${href}>${words}</a>${after}`;
}

/** A sentence with something else than text where `{name}` stands. */
export function filled(sentence: string, parts: Readonly<Record<string, unknown>>): TemplateResult {
  return html`${sentence.split(/\{(\w+)\}/).map((part, index) => (index % 2 === 1 ? parts[part] : part))}`;
}

/** The same sentence for a screen reader's live region. */
export function plain(sentence: string): string {
  return sentence.replaceAll('**', '');
}
