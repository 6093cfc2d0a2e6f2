// SPDX-License-Identifier: Apache-2.0
// Whether what is stored is whole: the core walks and replays its files, and the browser's database
// is read back and compared with them.
import type { VerifyResult } from '../contract';
import { WORKSPACE_DIR, type Disk } from '../store/disk';
import type { CoreGate } from './core_gate';
import type { Audit, CoreVerified, Touched } from './session';

export interface StoreCheckPorts {
  gate: CoreGate;
  disk: Disk;
  keep(touched: Touched): Promise<void>;
  settled(): Promise<void>;
  /** Nothing can be stored any more, so memory and database differ, as was said. */
  readOnly(): boolean;
}

export class StoreCheck {
  /** Names that are written while a comparison goes on: they are no difference. */
  private readonly comparing = new Set<Set<string>>();

  constructor(private readonly ports: StoreCheckPorts) {}

  written({ put, remove }: Touched): void {
    for (const names of this.comparing) for (const name of [...put, ...remove]) names.add(name);
  }

  async verify(): Promise<VerifyResult> {
    const { gate, keep, settled, readOnly } = this.ports;
    const { touched, ...verified } = gate.change<CoreVerified>((session) => session.verify());
    if (readOnly()) return { ...verified, good: false, ...(verified.good ? { uncompared: true as const } : {}) };
    await keep(touched);
    await settled();
    const database = await this.compare();
    if (!database) return verified;
    const { different, missing, extra } = database;
    const agrees = different.length + missing.length + extra.length === 0;
    return { ...verified, good: verified.good && agrees, database: { different, missing, extra } };
  }

  private async compare(): Promise<Audit | undefined> {
    const written = new Set<string>();
    this.comparing.add(written);
    try {
      const found = await this.ports.disk.audit();
      if (!found) return undefined;
      const still = (names: string[]): string[] => names.filter((name) => !written.has(`${WORKSPACE_DIR}/${name}`));
      return { ...found, different: still(found.different), missing: still(found.missing), extra: still(found.extra) };
    } finally {
      this.comparing.delete(written);
    }
  }
}
