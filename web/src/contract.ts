// SPDX-License-Identifier: Apache-2.0
// What the desk and the core say to each other: the shapes of every question and answer.
// The core gives codes, parameters and the statuses' own words; sentences for people live in i18n/.

import type {
  Attachment, ChoiceQuestion, Choices, FieldValue, FieldView, FilePlace, Finding, LineDetail, Offer, UnmetCondition,
} from './contract/line';
import type { CompactResult, DeviceInfo, RescueApplied, RescueContents, StoreState, VerifyResult } from './contract/device';
import type { ExportOptions } from './contract/files';
import type {
  Letters, LettersQuestion, OrderDetail, OrderQuestion, WorkLists, WorkListsQuestion,
} from './contract/lists';
import type { OrderRow, OrdersPage, OrdersQuestion } from './contract/orders';
import type { Overview, OverviewQuestion } from './contract/overview';
import type {
  Account, AttentionEntry, ChangeState, Credentials, Discard, SignedOut, SyncReason, SyncState,
} from './contract/sync';
import type { TakeBack } from './contract/take-back';

export type * from './contract/device';
export type * from './contract/files';
export type * from './contract/line';
export type * from './contract/lists';
export type * from './contract/orders';
export type * from './contract/overview';
export type * from './contract/sync';
export type * from './contract/take-back';

/** A civil date, `YYYY-MM-DD`, without a time zone. */
export type CivilDate = string;
/** Milliseconds since 1970-01-01T00:00Z; informative only, never decides anything. */
export type Instant = number;
export type Params = Record<string, string | number | boolean>;

/** An amount in minor units (cents) of an ISO 4217 currency; `digits` is the currency's exponent. */
export interface Money {
  minor: number;
  currency: string;
  digits: number;
}

// ---- the rulebook, read off its table -------------------------------------------------------

/** The shape a status is drawn with; colour and word come on top of it. */
export type Mark = 'ring' | 'round' | 'diamond' | 'loop' | 'square' | 'bar';

/** One status in the spelling of its own document. */
export interface StatusWord {
  text: string;
  mark: Mark;
}

/** One dimension of status: Alma has `status`; FOLIO has `workflow` (of the order), `receipt` and `payment`. */
export interface Axis {
  key: string;
  subject: 'line' | 'order';
  words: StatusWord[];
}

export type AskKind =
  | 'text' | 'long_text' | 'choice' | 'flag' | 'date' | 'money' | 'number'
  | 'vendor' | 'title' | 'order' | 'fields' | 'files' | 'actor' | 'location';
/** What a field of a record may hold; a form has a question for each. */
export type FieldKind =
  | Exclude<AskKind, 'fields' | 'files' | 'actor' | 'order'>
  | 'texts' | 'choices' | 'review_rules' | 'funds' | 'attachments' | 'holdings' | 'line' | 'percent_or_money' | 'records' | 'locations';
export interface FieldInfo {
  name: string;
  kind: FieldKind;
  required: boolean;
  /** Of a library's setting: where the rule is written down that it decides. */
  source?: string;
  /** Until when it may be changed; absent where that is not a matter of the field. */
  lock?: 'open' | 'before_sending' | 'fixed';
  choices?: string[];
  /** Names of what each of a field's `records` consists of. */
  columns?: string[];
  columnWords?: Record<string, string[]>; // what those may be that are chosen
  /** Which of these are yes or no. */
  flags?: string[];
  naming?: boolean; // it names one record: several can't be given the same
  /** What people call its choices, where those are ids. */
  names?: Record<string, string>;
  /** Means something only for lines of this continuity or format. */
  continuity?: string;
  format?: string;
  /** Of the record's fields, those that a form shows at once; the others are further ones. */
  usual?: boolean;
}

/** A question an action asks before it can be previewed. */
export interface Ask {
  name: string;
  kind: AskKind;
  required: boolean;
  choices?: string[];
  initial?: string | boolean;
  /** Of a `fields` question: what can be set. */
  fields?: FieldInfo[];
}

export type Subject =
  | 'line' | 'lines' | 'order' | 'item' | 'single_item' | 'invoice'
  | 'claim' | 'work_order' | 'holdings' | 'letter' | 'workspace';

export interface ActionInfo {
  name: string;
  subject: Subject;
  asks: Ask[];
  /** Something may be deleted: the desk asks twice and never makes it the first button. */
  destructive: boolean;
}

export interface RulebookInfo {
  key: 'alma' | 'folio';
  axes: Axis[];
  /** The axis that a line's chip, the facets and the lifecycle picture show first. */
  mainAxis: string;
  actions: ActionInfo[];
  /** Name of the receiving action ("receive", "check_in") and of its undo. */
  receiveAction: string;
  unreceiveAction: string;
  /** Names of the actions that make, change and remove its records; absent where it has none. */
  records: {
    makeOrder?: string;
    editOrder?: string;
    makeLine?: string;
    editLine?: string;
    makeItem?: string;
    editItem?: string;
    deleteItem?: string;
    /** Puts items in another status than that of a receipt. */
    itemStatus?: string;
    /** Takes back that an item will not come. */
    expectItem?: string;
    makeTitle?: string;
    editTitle?: string;
    deleteTitle?: string;
    makeRoutingList?: string;
    deleteRoutingList?: string;
    bindItems?: string;
    unbindItem?: string;
    noteInvoice?: string;
    /** Does what the day brings. */
    dailyJob?: string;
  };
  /** The statuses an item can have, in the order of its life. */
  itemWords: StatusWord[];
  /** The roles it knows; none where everybody may do everything. */
  roles: string[];
  /** Types a line can be made with. */
  lineTypes: { code: string; format: string; continuity: string }[];
  /** The field of a line that holds its type. */
  lineTypeField: string;
  /** The largest file that can be attached. */
  attachmentBytes: number;
}

/** Who looks, and on which day: what is offered depends on it. */
export interface Asker {
  actor: string;
  roles: string[];
  today: CivilDate;
}

export interface WorkspaceInfo {
  name: string;
  /** Null where devices share the workspace: what was done may have gone to the others. */
  takeBack: TakeBack | null;
  rulebook: RulebookInfo;
  /** The library's own choices, as the action `edit_settings` sets them; empty where the desk has no form for them. */
  settings: FieldView[];
  lines: number;
  orders: number;
  items: number;
  /** Hex digits; equal states have equal hashes on every device, natively and in WebAssembly. */
  stateHash: string;
  sequence: number;
  /** Changes made on this device that no hub has taken yet. */
  queued: number;
  /** The workspace is a sample library: what is done in it is practice. */
  sample: boolean;
  /** The sample, and nobody has done anything in it yet. */
  untouched: boolean;
  importUndo?: ImportUndo;
}

// ---- finding and the grid ------------------------------------------------------------------

export interface AxisValue {
  axis: string;
  word: StatusWord;
}

/** One row of the grid, and one match of a scan. */
export interface LineRow {
  id: string;
  number: string;
  title: string;
  author: string;
  statuses: AxisValue[];
  order: string;
  vendor: string;
  location: string;
  fund: string;
  price: Money;
  received: number;
  expected: number;
  expectedOn?: CivilDate;
  rush: boolean;
  /** Somebody waits for it. */
  hold: boolean;
}

export type SortKey =
  | 'number' | 'title' | 'status' | 'order' | 'vendor' | 'fund' | 'price' | 'expected' | 'received';

/** Further things a line must have, all of them; dates are inclusive. */
export interface LineWhere {
  /** Ids. */
  vendor?: string;
  fund?: string;
  location?: string;
  /** The number of an invoice that the line stands on. */
  invoice?: string;
  /** When the line, or what is still to come of it, is expected. */
  expectedFrom?: CivilDate;
  expectedTo?: CivilDate;
  /** Something of it was received then. */
  receivedFrom?: CivilDate;
  receivedTo?: CivilDate;
  sentFrom?: CivilDate;
  sentTo?: CivilDate;
  /** Not at the end of its life. */
  open?: boolean;
  /** Something of it can be received now. */
  outstanding?: boolean;
}

export interface QuerySpec {
  text: string;
  /** axis key -> words wanted (any of them); different axes must all hold. */
  filters: Record<string, string[]>;
  where?: LineWhere;
  sort: SortKey;
  descending: boolean;
}

export interface Facet {
  axis: string;
  values: { word: StatusWord; count: number }[];
}

export interface QueryResult {
  /** Names this result for `page`; changes whenever the workspace or the spec changes. */
  query: number;
  total: number;
  facets: Facet[];
  /** What the ids and dates of `where` are called: the name of a vendor, a fund. */
  names: Partial<Record<keyof LineWhere, string>>;
}

export type MatchKind = 'isbn' | 'barcode' | 'line_number' | 'order_number' | 'vendor_reference' | 'title';
export interface ScanMatch {
  line: LineRow;
  matched: MatchKind;
  /** The item a receipt would take: the scanned one, else the next expected one. Absent: nothing left to receive. */
  item?: string;
  /** 1-based copy number of `item` among the line's items, and how many there are. */
  copy?: number;
  copies: number;
  isbn?: string;
  publisher?: string;
  receivingNote?: string;
  askedForBy: LineDetail['askedForBy'];
  /** The scanned item (or, when nothing is left, the latest) was received already. */
  receivedAlready?: { on: CivilDate; by: string };
  /** Whether receiving is offered now; codes when it is not. */
  offer: Offer;
}
export interface ScanResult {
  text: string;
  matches: ScanMatch[];
  /** More lines matched than are listed. */
  total: number;
  /** An ISBN was scanned whose check digit is wrong: probably a bad read. */
  badCheckDigit: boolean;
}

// ---- doing -----------------------------------------------------------------------------------

/** An intent. Ids are made by the device (UUIDv7); the same id is never applied twice. */
export interface Command {
  id: string;
  action: string;
  line?: string;
  order?: string;
  items?: string[];
  invoice?: string;
  lines?: string[];
  invoiceLines?: { line: string; amount?: string; fullyInvoiced?: boolean }[];
  claim?: string;
  workOrder?: string;
  holdings?: string;
  letter?: string;
  set?: Record<string, FieldValue>;
  /** Items to be made, each by its fields. */
  pieces?: Record<string, FieldValue>[];
  /** Fields of single items among `items`, by id: what was typed for each while receiving. */
  itemSets?: Record<string, Record<string, FieldValue>>;
  attachments?: Attachment[];
  /** What the person may do; without any, only what needs no role. */
  roles?: string[];
  today: CivilDate;
  at: Instant;
  actor: string;
  device: string;
  args?: Record<string, string | number | boolean>;
}

export type ConsequenceMark = 'becomes' | 'released' | 'kept' | 'deleted' | 'warned' | 'sent' | 'created' | 'changed';
/** One thing an action does (or did): a mark, a code to put in words, and what the words need. */
export interface Consequence {
  mark: ConsequenceMark;
  code: string;
  params: Params;
}

export interface Preview {
  allowed: boolean;
  unmet: UnmetCondition[];
  consequences: Consequence[];
  /** Items that are not taken although the others are, and why. */
  leftOut?: { item: string; why: UnmetCondition }[];
}

export interface Outcome {
  command: string;
  accepted: boolean;
  sequence?: number;
  unmet: UnmetCondition[];
  consequences: Consequence[];
  leftOut?: { item: string; why: UnmetCondition }[];
  /** The touched line as it is now. */
  line?: LineRow;
  /** The touched order as it is now. */
  order?: Pick<OrderRow, 'id' | 'statuses'>;
  /** Where the workspace belongs to a hub. */
  state?: ChangeState;
}

export interface ImportFile {
  name: string;
  bytes: Uint8Array;
}
export interface ImportFinding extends Finding {
  file: string;
  record: string;
  /** Byte offset in the file for errors of the JSON text itself. */
  offset?: number;
}
export interface ImportOptions {
  /** A new workspace begins with the files. */
  replace: boolean;
  /** Of a workspace that is begun; absent: as the files tell. */
  rulebook?: 'alma' | 'folio';
  /** Records that are there already take the file's values. FOLIO's always do. */
  replaceExisting?: boolean;
  /** Heading of a column -> field it is read as (one of `ImportReport.fields`); '' for none. */
  columns?: Record<string, string>;
  /** Tells what would come of it; nothing is taken in. */
  dryRun?: boolean;
  /** When; for what is said about undoing it. */
  at?: Instant;
}
export interface ImportReport {
  /** False: nothing was taken in, the workspace is as it was. */
  imported: boolean;
  dryRun: boolean;
  /** Under which rulebook the files were read. */
  rulebook: 'alma' | 'folio';
  /** Each file and what it was taken for: `orders`, `lines`, `pieces`, `table`, ...; empty: nothing known. */
  files: { name: string; kind: string; records: number }[];
  /** Fields that columns of tables can be read as. */
  fields: string[];
  orders: number;
  lines: number;
  items: number;
  titles: number;
  invoices: number;
  /** What comes along and is new or different: vendors, funds, holdings, what the library has set. */
  others: number;
  /** Records that could not be taken, each with its finding. */
  leftOut: number;
  /** Records that are there already and stay as they are. */
  kept: number;
  /** Columns of tables and the fields they were read as; an empty field: the column was only kept. */
  columns: { file: string; heading: string; field: string }[];
  filesRead: number;
  filesIgnored: number;
  findings: ImportFinding[];
}

/** The latest import, which can be taken back. */
export interface ImportUndo {
  at: Instant;
  files: string[];
  orders: number;
  lines: number;
  /** The workspace that was there before was replaced, and would come back. */
  replaced: boolean;
  /** Commands done since; they are done again after the undo, as far as they still can be. */
  since: number;
}
export interface ImportUndone {
  redone: number;
  /** What can't be done without what was imported. */
  lost: { action: string; line: string; unmet: UnmetCondition[] }[];
}

/** One record of a table: its cells, texts and numbers. */
export type TableRecord = readonly (string | number)[];

export interface Backend {
  describe(): Promise<WorkspaceInfo>;
  store(): Promise<StoreState>;
  scan(text: string, today: CivilDate): Promise<ScanResult>;
  query(spec: QuerySpec): Promise<QueryResult>;
  /** Rows [offset, offset+count) of a result; fewer at its end. */
  page(query: number, offset: number, count: number): Promise<LineRow[]>;
  /** Without an asker: as somebody with every role sees it. */
  line(id: string, asker?: Asker): Promise<LineDetail | undefined>;
  /** What a form's pickers offer. */
  choices(question: ChoiceQuestion): Promise<Choices>;
  attachment(place: FilePlace): Promise<Attachment | undefined>;
  /** What each of these lines, or orders, is offered, records included, in the order of the ids; nothing for one that is not there. */
  offers(ids: string[], asker: Asker, of?: 'lines' | 'orders'): Promise<Offer[][]>;
  preview(command: Command): Promise<Preview>;
  /** Each as if it were the only one. */
  previews(commands: Command[]): Promise<Preview[]>;
  /** Resolves only when every accepted command is durable; rejects (and the desk turns read-only) when it can't be. */
  apply(commands: Command[]): Promise<Outcome[]>;
  /** Adds files to the workspace: all of them or, on a coded error, none. `replace` begins a new workspace.
   *  The bytes are handed over: they are not here any more afterwards. */
  importFiles(files: ImportFile[], options: ImportOptions): Promise<ImportReport>;
  /** The latest import goes again, wholly; what was done since is done again where it can be. */
  undoImport(): Promise<ImportUndone>;
  /** The latest import stays: what it would take to undo it is thrown away. */
  keepImport(): Promise<void>;
  overview(question: OverviewQuestion): Promise<Overview>;
  /** A table of any rows as a CSV file that is safe to open in a spreadsheet. */
  tableFile(records: TableRecord[]): Promise<Uint8Array>;
  /** The whole workspace as one JSON document. */
  exportWorkspace(): Promise<Uint8Array>;
  /** Records of the workspace in a format of others; refused with a code where the format, a day or a column is not known. */
  exportFile(options: ExportOptions): Promise<Uint8Array>;
  /** Throws everything on this device away and loads the sample library of that rulebook again. */
  resetToSample(rulebook: 'alma' | 'folio'): Promise<WorkspaceInfo>;
  order(question: OrderQuestion): Promise<OrderDetail | undefined>;
  orders(question: OrdersQuestion): Promise<OrdersPage>;
  workLists(question: WorkListsQuestion): Promise<WorkLists>;
  letters(question: LettersQuestion): Promise<Letters>;
  device(): Promise<DeviceInfo>;
  /** Walks everything that is stored, replays it, and compares it with the browser's database. */
  verify(): Promise<VerifyResult>;
  compactNow(): Promise<CompactResult>;
  /** The snapshot and all changes that no hub has; of a store that can't be opened, its files as they are. */
  rescueFile(): Promise<Uint8Array>;
  inspectRescue(bytes: Uint8Array): Promise<RescueContents>;
  /** Does what the file has and this workspace has not, on the present state. */
  applyRescue(bytes: Uint8Array): Promise<RescueApplied>;
  /** The file's workspace takes the place of this one. Refused with `unsent_changes`, as `forget` is. */
  replaceWith(bytes: Uint8Array): Promise<WorkspaceInfo>;
  /** Deletes this workspace from the device and begins afresh. Refused with `unsent_changes` while it
   *  has changes that are nowhere else, unless a rescue file with all of them was handed out. */
  forget(): Promise<void>;
  /** After nothing could be saved any more: opens what is stored. What was not saved is given up; refused
   *  with `unsaved_changes` unless a rescue file has it, or `giveUp` says so. */
  reopen(options: { giveUp: boolean }): Promise<void>;
  sync(): Promise<SyncState>;
  /** Something happened that makes it worth asking the hub; `user`: somebody wants it now. */
  syncNow(reason: SyncReason): Promise<void>;
  /** Refused with the hub's code. The workspace that is open stays the same. */
  signIn(credentials: Credentials, deviceName: string): Promise<Account>;
  signOut(): Promise<SignedOut>;
  /** Oldest first. */
  attention(): Promise<AttentionEntry[]>;
  /** Does this command in place of the one that was not taken, which is settled if it is accepted. */
  redo(seq: number, command: Command): Promise<Outcome>;
  discard(choice: Discard): Promise<void>;
  /** After the hub was restored: what it has lost may be sent again. */
  consentToResend(): Promise<void>;
  subscribe(listener: (event: BackendEvent) => void): () => void;
}

export type BackendEvent =
  | { type: 'store'; store: StoreState }
  | { type: 'sync'; sync: SyncState }
  | { type: 'changed'; sequence: number; lines: string[] }
  | { type: 'replaced' };
