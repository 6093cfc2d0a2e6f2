// SPDX-License-Identifier: Apache-2.0
// What the browser says about keeping things here: whether for good, how much room there is, and
// whether this window is one whose storage goes away.

export interface BrowserStorage {
  /** Undefined: this browser does not say. */
  persisted: boolean | undefined;
  /** The browser can be asked to keep it. */
  canAsk: boolean;
  usage: number | undefined;
  quota: number | undefined;
  /** In a frame of another site, where browsers keep things apart and clear them early. */
  lentFrame: boolean;
}

function manager(): Partial<StorageManager> {
  // Absent in an insecure place, whatever the types say.
  return (navigator as { storage?: Partial<StorageManager> }).storage ?? {};
}

function foreignFrame(): boolean {
  if (window.top === window.self) return false;
  try {
    return window.top?.location.origin !== location.origin;
  } catch {
    return true;
  }
}

/** A frame of another site that has been given its own site's storage keeps it as that site does. */
async function hasOwnStorage(): Promise<boolean> {
  const { hasStorageAccess } = document as { hasStorageAccess?: () => Promise<boolean> };
  return hasStorageAccess ? hasStorageAccess.call(document).catch(() => false) : false;
}

export async function browserStorage(): Promise<BrowserStorage> {
  const storage = manager();
  const persisted = await storage.persisted?.().catch(() => undefined);
  const estimate = await storage.estimate?.().catch(() => undefined);
  return {
    persisted,
    canAsk: storage.persist !== undefined,
    usage: estimate?.usage,
    quota: estimate?.quota,
    lentFrame: foreignFrame() && persisted !== true && !(await hasOwnStorage()),
  };
}

/** Browsers answer by themselves, ask the person, or say no. */
export async function askToKeep(): Promise<boolean> {
  return (await manager().persist?.().catch(() => false)) ?? false;
}
