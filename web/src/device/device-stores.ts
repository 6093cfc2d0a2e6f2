// SPDX-License-Identifier: Apache-2.0
// Everything that Accession keeps in this browser for this origin: whose each workspace is, what of it is
// nowhere else, and deleting it.

import { failureOf } from '../app/desk';
import { lookIntoStore, type StoreLook } from '../app/other-stores';
import { eraseAll } from '../app/preferences';
import { forgetTraces } from '../store/trace';

const ofAccession = 'accession:';

export interface OtherStore {
  database: string;
  /** As they sign in at the hub; empty where the workspace belongs to none. */
  user: string;
  /** The name by which a page opens it; empty for those of the desk. */
  page: string;
  /** What the workspace is called, where it says so. */
  name: string;
  /** False: it is there and could not be opened. */
  open: boolean;
  /** Changes that are here and nowhere else. */
  alone: number;
  /** A rescue file has them. */
  rescued: boolean;
  /** Why nothing can be known of it, or done about it. */
  trouble: string;
  look: StoreLook | undefined;
}

/** `accession:/desk/#main/mtsang`, `accession:@orders`: protocol.ts and core-api/open.ts make them. */
function namesIn(database: string): Pick<OtherStore, 'user' | 'page'> {
  const [place = '', hub = ''] = database.slice(ofAccession.length).split('#');
  return { user: decodeURIComponent(hub.split('/')[1] ?? ''), page: place.startsWith('@') ? decodeURIComponent(place.slice(1)) : '' };
}

async function lookInto(database: string, known: StoreLook | undefined): Promise<OtherStore> {
  const store: OtherStore = { database, ...namesIn(database), name: '', open: false, alone: 0, rescued: false, trouble: '', look: known };
  try {
    store.look ??= await lookIntoStore(database);
    const { backend } = store.look;
    const { open, stranded, rescued } = await backend.device();
    const { queued, error } = await backend.store();
    store.open = open;
    store.rescued = rescued;
    store.alone = open ? queued + stranded.length : 1;
    // Another program's may not be deleted, whatever file was saved of it.
    if (!open && error?.code === 'newer_format') store.trouble = error.code;
    if (open) store.name = await backend.describe().then(({ name }) => name, () => '');
  } catch (reason) {
    store.trouble = failureOf(reason).code;
  }
  return store;
}

/** One after the other: each is opened by a core of its own. Of those that are open already, what file was
 *  saved is known. */
export async function otherStores(own: string, open: readonly OtherStore[]): Promise<OtherStore[]> {
  const all = await (indexedDB as Partial<IDBFactory>).databases?.() ?? [];
  const stores: OtherStore[] = [];
  for (const { name = '' } of all) {
    if (name.startsWith(ofAccession) && name !== own) stores.push(await lookInto(name, open.find(({ database }) => database === name)?.look));
  }
  return stores;
}

export function standsInTheWay({ alone, rescued, trouble }: OtherStore): boolean {
  return trouble !== '' || (alone > 0 && !rescued);
}

/** A store that was forgotten is opened once more, and is empty: its name says who worked in it. */
export function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => { resolve(); };
    request.onerror = () => { reject(request.error ?? new Error(name)); };
  });
}

/** Asked of the workspace itself first: what came to be in it meanwhile and is nowhere else is not deleted. */
export async function deleteStore({ database, look }: OtherStore): Promise<void> {
  await look?.backend.forget();
  look?.end();
  await deleteDatabase(database);
}

/** Names, choices, records of what was received: of everybody. Nobody misses a workspace that was forgotten. */
export async function eraseTheRest(): Promise<void> {
  eraseAll();
  await forgetTraces().catch(() => undefined);
}
