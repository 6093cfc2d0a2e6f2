// SPDX-License-Identifier: Apache-2.0
// What the desk and the core say to each other: the shapes of every question and answer.
// The core gives codes, parameters and the statuses' own words; sentences for people live in i18n/.

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

export type AskKind = 'text' | 'choice' | 'flag' | 'date' | 'money';
/** A question an action asks before it can be previewed. */
export interface Ask {
  name: string;
  kind: AskKind;
  required: boolean;
  choices?: string[];
  initial?: string | boolean;
}

export interface ActionInfo {
  name: string;
  subject: 'line' | 'order' | 'item' | 'invoice';
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
}

export interface WorkspaceInfo {
  name: string;
  rulebook: RulebookInfo;
  lines: number;
  orders: number;
  items: number;
  /** Hex digits; equal states have equal hashes on every device, natively and in WebAssembly. */
  stateHash: string;
  sequence: number;
  /** Changes made on this device that no hub has taken yet. */
  queued: number;
  /** True while the workspace is the sample library nobody has changed or replaced. */
  sample: boolean;
}

// ---- saving ---------------------------------------------------------------------------------

export type SavingState = 'loading' | 'saving' | 'saved' | 'failed';
export interface StoreState {
  state: SavingState;
  /** Commands kept on this device that no hub has taken yet. */
  queued: number;
  lastSavedAt?: Instant;
  /** Why nothing more can be saved: `quota_exceeded`, `transaction_aborted`, `database_closed`, ... */
  error?: { code: string; message: string };
  /** `writer`: this tab writes; `reader`: another tab of this browser does it for us. */
  role: 'writer' | 'reader';
  /** False in a private window or a browser without IndexedDB: say so, never say Saved. */
  durable: boolean;
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

export interface QuerySpec {
  text: string;
  /** axis key -> words wanted (any of them); different axes must all hold. */
  filters: Record<string, string[]>;
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

// ---- one line --------------------------------------------------------------------------------

export interface ItemView {
  id: string;
  copy: number;
  barcode: string;
  enumeration: string;
  chronology: string;
  location: string;
  callNumber: string;
  /** Received, Expected, ... in the rulebook's words. */
  status: StatusWord;
  /** Alma's process type code (`acquisition`, `transit`, `work_order`, `none`), else empty. */
  process: string;
  receivedOn?: CivilDate;
  receivedBy?: string;
  expectedOn?: CivilDate;
  requests: number;
  note: string;
}

export interface HoldingsView {
  id: string;
  location: string;
  items: number;
}

export interface FundShare {
  fund: string;
  name: string;
  /** Percent of the price with up to two decimals, e.g. 33.33. */
  percent: number;
  amount: Money;
  encumbered: Money;
  invoiced: Money;
}

export interface InvoiceView {
  id: string;
  number: string;
  status: StatusWord;
  amount: Money;
  fullyInvoiced: boolean;
}

export interface Condition {
  /** The condition as it should be, e.g. `all_items_received`. */
  name: string;
  met: boolean;
  params: Params;
}

/** Why the line has its status and what is missing for the next one; read off the table's automatic rows. */
export interface Explanation {
  /** The step explained: a row's action, e.g. `automatic_close`. */
  step: string;
  /** The axis it moves on. */
  axis: string;
  to?: StatusWord;
  conditions: Condition[];
  source: string;
}

export interface LifecycleEdge {
  from: string;
  to: string;
  action: string;
  automatic: boolean;
  /** For the line shown: may it be done now? */
  allowed: boolean;
  codes: string[];
  source: string;
}
export interface LifecycleNode {
  word: StatusWord;
  current: boolean;
  /** On the straight way from beginning to end; the others are drawn beside it. */
  spine: boolean;
}
export interface Lifecycle {
  axis: string;
  nodes: LifecycleNode[];
  edges: LifecycleEdge[];
}

export interface UnmetCondition {
  code: string;
  params: Params;
}
export interface Offer {
  action: string;
  allowed: boolean;
  /** Every unmet condition; empty when allowed. */
  unmet: UnmetCondition[];
}

export interface HistoryEntry {
  sequence: number;
  at: Instant;
  on: CivilDate;
  actor: string;
  device: string;
  action: string;
  /** What the action did to this line, in the words of a preview. */
  consequences: Consequence[];
  saved: boolean;
}

export interface Finding {
  code: string;
  severity: 'error' | 'warning' | 'info';
  /** JSON-pointer-like path of the field inside the record. */
  path: string;
  params: Params;
}

export interface LineDetail extends LineRow {
  titleId: string;
  publisher: string;
  publicationYear: string;
  edition: string;
  isbns: string[];
  orderId: string;
  orderStatuses: AxisValue[];
  orderLines: number;
  vendorAccount: string;
  vendorReferences: string[];
  format: string;
  continuity: string;
  acquisitionMethod: string;
  owner: string;
  receivingNote: string;
  notes: string[];
  sentOn?: CivilDate;
  createdOn?: CivilDate;
  closeReason: string;
  cancelReason: string;
  items: ItemView[];
  holdings: HoldingsView[];
  funds: FundShare[];
  encumbrance: { amount: Money; state: string };
  invoices: InvoiceView[];
  explanations: Explanation[];
  lifecycles: Lifecycle[];
  /** Actions on the line and on its order (see ActionInfo.subject), the possible ones first. */
  offers: Offer[];
  /** Newest first. */
  history: HistoryEntry[];
  findings: Finding[];
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
}

export interface Outcome {
  command: string;
  accepted: boolean;
  sequence?: number;
  unmet: UnmetCondition[];
  consequences: Consequence[];
  /** The touched line as it is now. */
  line?: LineRow;
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
export interface ImportReport {
  /** False: nothing was taken in, the workspace is as it was. */
  imported: boolean;
  orders: number;
  lines: number;
  items: number;
  titles: number;
  invoices: number;
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

export interface Backend {
  describe(): Promise<WorkspaceInfo>;
  store(): Promise<StoreState>;
  scan(text: string, today: CivilDate): Promise<ScanResult>;
  query(spec: QuerySpec): Promise<QueryResult>;
  /** Rows [offset, offset+count) of a result; fewer at its end. */
  page(query: number, offset: number, count: number): Promise<LineRow[]>;
  line(id: string): Promise<LineDetail | undefined>;
  preview(command: Command): Promise<Preview>;
  /** Resolves only when every accepted command is durable; rejects (and the desk turns read-only) when it can't be. */
  apply(commands: Command[]): Promise<Outcome[]>;
  /** Adds files to the workspace: all of them or, on a coded error, none. `replace` begins a new workspace. */
  importFiles(files: ImportFile[], options: { replace: boolean }): Promise<ImportReport>;
  /** The whole workspace as one JSON document. */
  exportWorkspace(): Promise<Uint8Array>;
  /** Throws everything on this device away and loads the sample library of that rulebook again. */
  resetToSample(rulebook: 'alma' | 'folio'): Promise<WorkspaceInfo>;
  subscribe(listener: (event: BackendEvent) => void): () => void;
}

export type BackendEvent =
  | { type: 'store'; store: StoreState }
  | { type: 'changed'; sequence: number; lines: string[] }
  | { type: 'replaced' };
