// SPDX-License-Identifier: Apache-2.0
// What build/wasm/accession.js offers. tests/node/surface.test.mjs holds it against what is bound.

/** One open workspace. Text in and out is JSON in the shapes of web/src/contract.ts; answers are
 *  `{"ok":true,"value":...}` or `{"ok":false,"error":{"code":...}}`. Nothing is thrown. */
export declare class Session {
  constructor();
  /** Reads the log in this folder of the module's file system. value: {found, sequence, lines, truncatedBytes, touched} */
  open(folder: string): string;
  /** Begins a new workspace from a workspace file. value: {touched} */
  loadSnapshot(bytes: Uint8Array): string;
  /** value: WorkspaceInfo and `queued` */
  describe(): string;
  /** {text, today} -> ScanResult */
  scan(question: string): string;
  /** QuerySpec -> QueryResult */
  query(spec: string): string;
  /** Rows [offset, offset + count) as column slices; empty when the query is not known any more. */
  page(query: number, offset: number, count: number): Uint8Array;
  /** {id, actor, roles, today}, or an id as JSON text -> LineDetail or null */
  line(question: string): string;
  /** {of, text, line, title} -> Choices */
  choices(question: string): string;
  /** {line, claim, response, letter, index} -> {name, mediaType, bytes in base64} or null */
  attachment(question: string): string;
  /** Command -> Preview */
  preview(command: string): string;
  /** Command[] -> {outcomes, touched}; `touched` must be made durable before anything is called saved. */
  apply(commands: string): string;
  beginImport(): void;
  addImportFile(name: string, bytes: Uint8Array): void;
  /** {replace, rulebook?, replaceExisting?, columns?} -> {report: ImportReport, touched} */
  finishImport(options: string): string;
  /** {format, columns?, since?, until?, department?, departmentLibrary?} -> the file, or the text of an
   *  answer with an error. Formats: docs/formats.md. */
  exportFile(options: string): Uint8Array | string;
  /** The whole workspace as JSON text. */
  exportWorkspace(): Uint8Array;
  /** The whole workspace as a workspace file. */
  workspaceFile(): Uint8Array;
  /** OrderQuestion -> OrderDetail or null */
  order(question: string): string;
  /** WorkListsQuestion -> WorkLists */
  workLists(question: string): string;
  /** LettersQuestion -> Letters */
  letters(question: string): string;
  /** Frees it; every Session needs it in the end. */
  delete(): void;
}

export interface AccessionModule {
  Session: typeof Session;
  /** Emscripten's file system and our IDBFS; see web/src/worker/session.ts. */
  FS: unknown;
  IDBFS: unknown;
}

declare const createModule: (options?: Record<string, unknown>) => Promise<AccessionModule>;
export default createModule;
