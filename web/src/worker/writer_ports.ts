// SPDX-License-Identifier: Apache-2.0
// What a writer asks of whatever it runs in.
import type { BackendEvent, RulebookInfo } from '../contract';
import type { Disk } from '../store/disk';
import type { Trace } from '../store/trace';
import type { CoreParts } from './core_parts';
import type { HubInside, HubSide } from './hub_side';
import type { Session } from './session';

export type Rulebook = RulebookInfo['key'];

export interface WriterPorts {
  newSession(): Session;
  disk: Disk;
  fetchSample(rulebook: Rulebook): Promise<Uint8Array>;
  emit(event: BackendEvent): void;
  now(): number;
  /** Milliseconds that only grow. */
  clock(): number;
  /** Lets messages in. */
  pause(): Promise<void>;
  /** Does `work` after so many milliseconds, unless what it gives is called before. */
  after?: (milliseconds: number, work: () => void) => () => void;
  /** A text nobody else has. */
  token(): string;
  /** Where the workspace belongs to a hub. */
  hub?: (inside: HubInside) => HubSide;
  /** Outlives the disk. */
  trace?: Trace;
  /** Where the core is not whole yet. */
  parts?: Pick<CoreParts, 'complete' | 'complement'>;
}
