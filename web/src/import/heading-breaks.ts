// SPDX-License-Identifier: Apache-2.0
// Headings of tables are often one long word of many: `poLineNumber`, `vendor_code`. They may be broken
// where their words meet.

import { html, type TemplateResult } from 'lit';

/** Behind what joins words, and before a capital that begins one. */
export function headingParts(heading: string): string[] {
  return heading.split(/(?<=[_./:-])(?=[^\s_./:-])|(?<=[\p{Ll}\d])(?=\p{Lu})/u);
}

export function breakable(heading: string): TemplateResult {
  return html`${headingParts(heading).map((part, at) => (at === 0 ? part : html`<wbr />${part}`))}`;
}
