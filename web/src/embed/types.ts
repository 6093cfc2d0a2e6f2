// SPDX-License-Identifier: Apache-2.0
// The elements as a page sees them: what custom-elements.json and the tables of docs/embedding.md are
// made from. Whatever is written here in a comment is written there.

import type { Records } from '../core-api/contents';
import type { Command, ImportFile, Outcome, StoreState, SyncState, WorkspaceInfo } from '../contract';

/** What all elements have. */
export interface AccessionElement extends HTMLElement {
  /** Name of the workspace in this browser. Elements with the same name share it, and one worker. Without a name an element has one of its own, in memory. */
  workspace: string | null;
  /** Address of a file the workspace begins with: a workspace file of Accession, or one that can be imported. */
  src: string | null;
  /** Address of the library's hub. It has to answer under the page's own origin. */
  hub: string | null;
  /** Keeps nothing: the workspace is in memory, and gone with the page. */
  ephemeral: boolean;
  /** `alma` or `folio`: the rulebook of a workspace that is begun with `records` or `files`. */
  rulebook: string | null;
  /** Who works here; goes with every command. Without it the element asks. */
  actor: string | null;
  /** What they may do, separated by spaces. Without it: every role. */
  roles: string | null;
  /** `light`, `dark` or `auto` (as the device is set). Without it: the page's own `color-scheme`. */
  theme: string | null;
  /** Keys typed anywhere on the page are meant for this element: a scanner needs no focus. */
  pageKeys: boolean;
  /** Records a portal has at hand, by the name of their collection: `{ purchaseOrders: [...], poLines: [...], titles: [...], pieces: [...] }`. Setting it begins the workspace anew. */
  records: Records | undefined;
  /** Files as they are imported. Setting it begins the workspace anew. */
  files: readonly ImportFile[] | undefined;
  /** What the workspace is, once it is open. */
  readonly info: WorkspaceInfo | undefined;
}

/** All rooms of the desk, with its own navigation. Give it a height. */
export interface AccessionDeskElement extends AccessionElement {
  /** Where the desk is: `#/receive`, `#/lines`, `#/line/...`. */
  address: string;
}

/** The receiving room: one field for the scanner, and what the last scan found. */
export type AccessionReceiveElement = AccessionElement;

/** One line: why it has its status, what can be done, what it consists of. */
export interface AccessionLineElement extends AccessionElement {
  /** Id or number of the line. Without it: the only line there is. */
  line: string | null;
}

/** The work lists: what is to be done today. */
export interface AccessionWorklistElement extends AccessionElement {
  /** Name of the list that is shown; without it all of them at a glance. */
  list: string | null;
}

/** What the events carry. */
export interface AccessionEventDetails {
  /** Commands are about to be done. `preventDefault()` withholds them: the person is told that the page did not allow it. Cancellable. */
  'accession-before-command': { commands: readonly Command[] };
  /** A command is given to the core. */
  'accession-command': { command: Command };
  /** What came of a command: kept, or refused by the rules. */
  'accession-outcome': { command: Command; outcome: Outcome };
  /** How far what was done has come: on this device, at the hub. */
  'accession-sync-state': { store: StoreState; sync: SyncState };
  /** The workspace is open. */
  'accession-ready': { info: WorkspaceInfo };
  /** The workspace could not be opened. */
  'accession-error': { code: string; message: string };
  /** Somebody follows a link to a line or an order. `preventDefault()`: the page shows it. Cancellable. */
  'accession-open': { room: 'line' | 'order'; id: string };
}

export type AccessionEventName = keyof AccessionEventDetails;

declare global {
  interface HTMLElementTagNameMap {
    'accession-desk': AccessionDeskElement;
    'accession-receive': AccessionReceiveElement;
    'accession-line': AccessionLineElement;
    'accession-worklist': AccessionWorklistElement;
  }
  /** Of elements, and of the document and the window that the events bubble up to. */
  interface GlobalEventHandlersEventMap {
    'accession-before-command': CustomEvent<AccessionEventDetails['accession-before-command']>;
    'accession-command': CustomEvent<AccessionEventDetails['accession-command']>;
    'accession-outcome': CustomEvent<AccessionEventDetails['accession-outcome']>;
    'accession-sync-state': CustomEvent<AccessionEventDetails['accession-sync-state']>;
    'accession-ready': CustomEvent<AccessionEventDetails['accession-ready']>;
    'accession-error': CustomEvent<AccessionEventDetails['accession-error']>;
    'accession-open': CustomEvent<AccessionEventDetails['accession-open']>;
  }
}
