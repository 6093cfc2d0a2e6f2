// SPDX-License-Identifier: Apache-2.0
// What build/wasm/accession.js offers. tests/node/surface.test.mjs holds it against what is bound.

/** One open workspace. Text in and out is JSON in the shapes of web/src/contract.ts; answers are
 *  `{"ok":true,"value":...}` or `{"ok":false,"error":{"code":...}}`. Nothing is thrown. */
export declare class Session {
  constructor();
  /** Reads the store in this folder of the module's file system and becomes its writer; options:
   *  {fence, token}, a fencing number above all before it and a text nobody else has.
   *  value: {found: "nothing" | "opened" | "newer_format" | "unreadable", sequence, lines,
   *  notes: [{code, file, number}], readOnly, touched}, and of "opened" {axes, queued, oldestUnsent} as
   *  `describe` and `device` tell them */
  open(folder: string, options: string): string;
  /** Begins a new workspace from a workspace file or rescue file. value: {touched} */
  loadSnapshot(bytes: Uint8Array): string;
  /** What is stored. value: {format, generation, fence, sequence, commands, oldestUnsent, stranded,
   *  snapshotBytes, logBytes, files: [{name, kind, bytes}], notes, readOnly, compacting} */
  device(): string;
  /** Walks every checksum and hash, and replays it all. value: {notes, files, bytes, stateHash,
   *  replayHash, good} */
  verify(): string;
  /** Records that lie behind in a snapshot are not needed in the log any more: about so many more
   *  are written. value: {wanted, done, touched}; not wanted and nothing done when there is nothing to do
   *  and `force` is false. */
  compact(records: number, force: boolean): string;
  /** Removes files that nothing names any more. Only when all that was touched is durable.
   *  value: {touched} */
  sweep(): string;
  /** The snapshot and all commands as one file. `saved`: the sequence up to which they are durable. */
  rescueFile(saved: number): Uint8Array;
  /** The files of a store that could not be read, as one rescue file. */
  rawRescueFile(): Uint8Array;
  /** Bytes of a rescue file or workspace file. value: {rulebook, name, lines, sequence, savedSequence,
   *  commands: [{id, action, line, actor, device, at, known}], stranded, damagedParts, rawFiles} */
  inspectRescue(bytes: Uint8Array): string;
  /** Does again on the present state what the file has and this workspace has not.
   *  value: {done, known, refused: Outcome[], damaged, touched} */
  applyRescue(bytes: Uint8Array): string;
  /** {workspace}: the store belongs to this workspace of a hub from now on. value: {touched} */
  join(options: string): string;
  /** value: as in web/src/contract/sync.ts, or null where no hub has the workspace */
  sync(): string;
  /** {now, random}. value: {request: {id, method, path, headers, body, binary}} or {wait: ms | null} */
  nextRequest(moment: string): string;
  /** {id, status, headers, now, random} and the body. value: {changed, attention, touched} */
  takeReply(reply: string, bytes: Uint8Array): string;
  /** {reason, epoch?, position?} */
  wake(why: string): string;
  /** Goes on with a hub that was restored from a backup. value: {touched} */
  consent(): string;
  /** What needs attention, oldest first. */
  attention(): string;
  /** {seq, command}. value: {outcome, touched} */
  redo(choice: string): string;
  /** {seq, reason, actor, at}. value: {touched} */
  discard(choice: string): string;
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
  /** ImportOptions -> {report: ImportReport, touched} */
  finishImport(options: string): string;
  /** -> {undone: ImportUndone, touched} */
  undoImport(): string;
  /** -> {touched} */
  keepImport(): string;
  overview(question: string): string;
  /** {format, columns?, since?, until?, department?, departmentLibrary?} -> the file, or the text of an
   *  answer with an error. Formats: docs/formats.md. */
  exportFile(options: string): Uint8Array | string;
  /** [[text or number, ...], ...] -> the table as CSV, or the text of an answer with an error. */
  tableFile(records: string): Uint8Array | string;
  /** The whole workspace as JSON text. */
  exportWorkspace(): Uint8Array;
  /** The whole workspace as a workspace file. */
  workspaceFile(): Uint8Array;
  /** OrderQuestion -> OrderDetail or null */
  order(question: string): string;
  /** OrdersQuestion -> OrdersPage */
  orders(question: string): string;
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
