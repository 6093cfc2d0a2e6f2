// SPDX-License-Identifier: Apache-2.0
// What a workspace can begin with: a workspace file, files as they are imported, or records as a portal
// has them at hand.

import type { Backend, ImportFile, ImportReport } from '../contract';
import { BackendError } from '../worker/errors';
import { badArgument, bytes, demand, file, list, maybe, oneOf, record } from './given';

/** Collections of records by their name, as FOLIO's API gives them: `{ purchaseOrders: [...], poLines: [...] }`. */
export type Records = Readonly<Record<string, readonly unknown[]>>;

export interface Contents {
  /** A workspace file or rescue file of Accession. */
  workspace?: Uint8Array;
  /** Files as they are imported: JSON, tables. */
  files?: readonly ImportFile[];
  records?: Records;
  /** Of files that do not tell themselves. */
  rulebook?: 'alma' | 'folio';
}

/** What could not be taken in says why. */
export class NotTakenIn extends BackendError {
  constructor(readonly report: ImportReport) {
    const message = report.findings.map(({ code, path, file }) => `${code} ${path || file}`.trim()).join('; ') || 'not_taken_in';
    super({ code: 'not_taken_in', message });
    this.name = 'NotTakenIn';
  }
}

/** Refuses what is no such thing, before anything is opened or replaced. */
export function lookAtContents(where: string, { workspace, files, records, rulebook }: Contents): void {
  demand(where, 'workspace', workspace, maybe(bytes));
  demand(where, 'files', files, maybe(list(file)));
  demand(where, 'records', records, maybe(record));
  for (const [name, one] of Object.entries(records ?? {})) demand(where, `records.${name}`, one, list(record));
  demand(where, 'rulebook', rulebook, maybe(oneOf('alma', 'folio')));
  if (workspace && (files ?? records)) throw badArgument(`${where}: either \`workspace\`, or \`files\` and \`records\`.`);
}

function fileOf(key: string, list: readonly unknown[]): ImportFile {
  return { name: `${key}.json`, bytes: new TextEncoder().encode(JSON.stringify({ [key]: list, totalRecords: list.length })) };
}

function filesOf(records: Records): ImportFile[] {
  return Object.entries(records).filter(([, list]) => list.length > 0).map(([key, list]) => fileOf(key, list));
}

/** A portal may have nothing today; a name that no collection has is a mistake, though nothing is lost by it. */
async function refuseUnknown(backend: Backend, names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  // Of a list without any records the core tells nothing: it is asked with one in each.
  const report = await backend.importFiles(names.map((name) => fileOf(name, [{}])), { replace: true, dryRun: true });
  if (report.filesIgnored === names.length) throw new NotTakenIn(report);
}

/** The workspace is what these say, and nothing of what it was before. */
export async function fill(backend: Backend, { workspace, files = [], records, rulebook }: Contents): Promise<void> {
  if (workspace) {
    await backend.replaceWith(workspace);
    return;
  }
  const all = [...files, ...(records ? filesOf(records) : [])];
  if (all.length === 0) {
    await refuseUnknown(backend, Object.keys(records ?? {}));
    return;
  }
  const report = await backend.importFiles(all, { replace: true, ...(rulebook ? { rulebook } : {}) });
  if (!report.imported) throw new NotTakenIn(report);
}

/** What the core writes of whole workspaces begins with one of these: docs/log-format.md. */
const workspaceMarks = ['ACCFILE', 'ACCARC', 'ACCLOG', 'ACSNAP'];

/** By its first bytes: a workspace file, else something to be imported under this name. */
export function contentsOf(bytes: Uint8Array, name: string): Contents {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  return workspaceMarks.some((mark) => head.startsWith(mark)) ? { workspace: bytes } : { files: [{ name, bytes }] };
}

export function isEmpty(reason: unknown): boolean {
  return typeof reason === 'object' && reason !== null && 'code' in reason && reason.code === 'workspace_empty';
}
