// SPDX-License-Identifier: Apache-2.0
// Findings of an import as they are shown: filtered, grouped by what is the matter, and as a table.

import type { ImportFinding, TableRecord } from '../contract';
import { t } from '../i18n/catalogue';
import { findingDetail, findingHeading } from '../i18n/words';

export type Severity = ImportFinding['severity'];
export const severities: readonly Severity[] = ['error', 'warning', 'info'];

export interface FindingGroup {
  key: string;
  code: string;
  severity: Severity;
  findings: ImportFinding[];
}

export interface FindingFilter {
  severity: Severity | '';
  text: string;
}

const holds = (value: string, wanted: string): boolean => value.toLocaleLowerCase().includes(wanted);

export function filtered(findings: readonly ImportFinding[], { severity, text }: FindingFilter): ImportFinding[] {
  const wanted = text.trim().toLocaleLowerCase();
  return findings.filter((finding) => (severity === '' || finding.severity === severity)
    && (wanted === '' || [finding.file, finding.record, finding.path, finding.code].some((value) => holds(value, wanted))));
}

/** The most serious first, of these the most frequent. */
export function grouped(findings: readonly ImportFinding[]): FindingGroup[] {
  const groups = new Map<string, FindingGroup>();
  for (const finding of findings) {
    const { code, severity } = finding;
    const key = `${severity} ${code}`;
    const group = groups.get(key);
    if (group) group.findings.push(finding);
    else groups.set(key, { key, code, severity, findings: [finding] });
  }
  return [...groups.values()].sort((a, b) =>
    severities.indexOf(a.severity) - severities.indexOf(b.severity) || b.findings.length - a.findings.length);
}

export function countsOf(findings: readonly ImportFinding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** Where a record can be found again by what the finding calls it: not by a place in a file, nor by an id. */
export function findable(record: string): boolean {
  return record !== '' && !/[[\]]|^row \d+$|^[0-9a-f]{8}-[0-9a-f]{4}-/i.test(record);
}

export function findingsTable(findings: readonly ImportFinding[]): TableRecord[] {
  const words = t.importing.found;
  const heads = [words.severity, words.code, words.meaning, words.what, words.file, words.record, words.field, words.byte];
  return [heads, ...findings.map((finding) => [
    words.severities[finding.severity], finding.code, findingHeading(finding.code), findingDetail(finding),
    finding.file, finding.record, finding.path, finding.offset ?? '',
  ])];
}
