// SPDX-License-Identifier: Apache-2.0
// One line as the core tells it: what it consists of, what was written about it, what may be done.

import type {
  AxisValue, CivilDate, Consequence, FieldInfo, Instant, LineRow, LineWhere, Money, Params, QuerySpec, StatusWord,
} from '../contract';
import type { ChangeState, Settled } from './sync';

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
  description: string;
  copyNumber: string;
  holdings: string;
  /** How many items were bound into it. */
  boundFrom: number;
  /** The item it was bound into. */
  boundInto?: string;
  /** Physical, Electronic, Other, in the rulebook's words; empty where items have no format. */
  format: string;
  titleId: string;
  /** The status its item has in the inventory; empty where there is none. */
  inventoryStatus: string;
  /** What its fields hold, by name; empty ones are absent. For FieldInfo see the action that edits items. */
  values: Record<string, FieldValue>;
  /** Actions on items that this one could take now. */
  can: string[];
  /** Of an item that stands beside the line's own: the number of its line, empty when it has none. */
  of?: string;
}

/** A title of the line: one, or many where the line is a package. */
export interface TitleView {
  id: string;
  title: string;
  items: number;
  claimingActive: boolean;
  claimingInterval?: number;
  /** What to heed when its pieces come; empty without one. */
  receivingNote: string;
  fields: FieldView[];
}

/** Who gets an issue when it comes, one after the other. */
export interface RoutingListView {
  id: string;
  name: string;
  notes: string;
  users: string[];
}

export interface HoldingsView {
  id: string;
  location: string;
  note: string;
  items: number;
}

/** A file without its bytes. */
export interface FileView {
  name: string;
  mediaType: string;
  size: number;
}
/** A file with them, in base64. */
export interface Attachment {
  name: string;
  mediaType: string;
  bytes: string;
}
/** Which file: the line's own, or one of a claim, of an answer to it, or of a letter. */
export interface FilePlace {
  line?: string;
  claim?: string;
  response?: number;
  letter?: string;
  index: number;
}

export interface ClaimView {
  id: string;
  type: string;
  state: StatusWord;
  subject: string;
  body: string;
  /** For this house alone; never part of what the vendor gets. */
  notes: string;
  items: string[];
  attachments: FileView[];
  startedOn?: CivilDate;
  sentOn?: CivilDate;
  responses: { text: string; on?: CivilDate; by: string; attachments: FileView[] }[];
  /** Names of the fields that can't be changed any more. */
  locked: string[];
  offers: Offer[];
}

/** Something for the vendor, in the outbox until it has gone. */
export interface LetterView {
  id: string;
  kind: string;
  /** waiting, sent, failed. */
  state: string;
  vendor: string;
  /** Goes by itself; else somebody has to send it. */
  automatic: boolean;
  claim: string;
  order: string;
  lines: number;
  subject: string;
  text: string;
  failure: string;
  attachments: FileView[];
  writtenOn?: CivilDate;
  sentOn?: CivilDate;
  offers: Offer[];
}

/** Items on their way through a department, or to be bound together. */
export interface WorkOrderView {
  id: string;
  kind: string;
  department: string;
  state: StatusWord;
  parts: { id: string; copy?: number; barcode?: string; enumeration?: string; chronology?: string; gone?: boolean }[];
  /** The bound volume. */
  volume?: string;
  offers: Offer[];
}

export type FieldValue =
  string | boolean | null | (string | FundValue | FileView | Attachment | RecordValue | PlaceValue)[];
/** One object of a list, e.g. a product id: names and texts. */
export interface RecordValue {
  record: Record<string, string>;
}
/** A place with its quantities; it is named by a location or by holdings. */
export interface PlaceValue {
  place: { location?: string; holdings?: string; physical?: number; electronic?: number };
}
export interface FundValue {
  fund: string;
  percent?: number;
  /** Minor units of the line's currency, where the share is an amount. */
  minor?: number;
  /** What it is spent on, by id. */
  expenseClass?: string;
}
/** A field with what it holds, and whether it may be changed now. */
export interface FieldView extends FieldInfo {
  value: FieldValue;
  /** Ids in words people know. */
  shown?: string;
  editable: boolean;
  unmet: UnmetCondition[];
}

export interface Choice {
  id: string;
  name: string;
  details: string[];
  /** Why it can't be chosen. */
  unfit?: string;
  /** With `among`: of how many of those lines it is. */
  lines?: number;
  /** `due`: what to ask for to find them. */
  where?: Pick<LineWhere, 'expectedFrom' | 'expectedTo' | 'outstanding'>;
  /** What is chosen inside it: a fund's expense classes. */
  parts?: Choice[];
}
export interface ChoiceQuestion {
  of: 'vendors' | 'titles' | 'orders' | 'funds' | 'holdings' | 'lines' | 'locations' | 'due';
  text: string;
  /** `orders`: those that would take this line. */
  line?: string;
  /** `holdings`: those of this title. */
  title?: string;
  /** `vendors`, `funds`, `locations`: those of the lines that this finds, the most lines first; what it asks of the
   *  vendor, fund or location itself is left aside. `due`: when what is awaited of them is. */
  among?: QuerySpec;
  /** `due`: seen from this day. */
  today?: CivilDate;
}
export interface Choices {
  choices: Choice[];
  total: number;
}

export interface FundShare {
  fund: string;
  name: string;
  /** What it is spent on; empty where that is not told. */
  expenseClass: string;
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
  unmet: UnmetCondition[];
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
  /** Where the workspace belongs to a hub. */
  state?: ChangeState;
  settled?: Settled;
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
  /** Who asked for it; `hold`: it is to be held for them when it comes. */
  askedForBy: { name: string; hold: boolean }[];
  receivingNote: string;
  notes: string[];
  sentOn?: CivilDate;
  createdOn?: CivilDate;
  closeReason: string;
  cancelReason: string;
  items: ItemView[];
  /** Of a line whose items hang on titles. */
  titles: TitleView[];
  routingLists: RoutingListView[];
  /** The actions of `RulebookInfo.records` that are about the line: they stand beside what they change. */
  recordOffers: Offer[];
  /** What else in the line's holdings could be bound with them. */
  itemsBeside: ItemView[];
  holdings: HoldingsView[];
  funds: FundShare[];
  encumbrance: { amount: Money; state: string };
  invoices: InvoiceView[];
  /** The rulebook's code for what was ordered; empty where it has none. */
  type: string;
  renewal: {
    manual: boolean;
    date?: CivilDate;
    cycleMonths?: number;
    noticeDays: number;
    intervalDays?: number;
    from?: CivilDate;
    to?: CivilDate;
    note: string;
  };
  claiming: { expectedReceiptDays: number; graceDays: number; inClaim: boolean; letterSent: boolean };
  deferral: { until?: CivilDate; reason: string; note: string };
  alerts: { code: string; acknowledged: boolean }[];
  tasks: string[];
  activationDone: boolean;
  eresources: { id: string; title: string; active: boolean; activatedOn?: CivilDate }[];
  assignedTo: string;
  attachments: FileView[];
  claims: ClaimView[];
  letters: LetterView[];
  workOrders: WorkOrderView[];
  fields: FieldView[];
  /** Everybody who has done something in this workspace. */
  people: string[];
  explanations: Explanation[];
  lifecycles: Lifecycle[];
  /** Actions on the line and on its order (see ActionInfo.subject), the possible ones first. */
  offers: Offer[];
  /** Newest first. */
  history: HistoryEntry[];
  findings: Finding[];
}
