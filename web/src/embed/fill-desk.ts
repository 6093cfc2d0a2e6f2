// SPDX-License-Identifier: Apache-2.0
// What an element's workspace begins with. A file fills a workspace that is empty; records and files that
// a page hands over always take the place of what was there, for the page has them anew each time.

import { contentsOf, fill, lookAtContents, type Contents, type Records } from '../core-api/contents';
import { begin } from '../core-api/open';
import type { Backend, ImportFile } from '../contract';
import { BackendError } from '../worker/errors';
import type { Lease } from './leases';

interface Given {
  src: string | null;
  rulebook: string | null;
  records: Records | undefined;
  files: readonly ImportFile[] | undefined;
}

async function fetched(src: string): Promise<Contents> {
  const address = new URL(src, document.baseURI);
  const response = await fetch(address).catch(() => undefined);
  if (!response?.ok) throw new BackendError({ code: 'file_not_fetched', message: address.pathname });
  return contentsOf(new Uint8Array(await response.arrayBuffer()), address.pathname.split('/').pop() ?? 'file');
}

/** Of a page written without types it may be anything. */
function lookedAt({ records, files, rulebook }: Given): Contents {
  const contents = { ...(records ? { records } : {}), ...(files ? { files } : {}), ...(rulebook === null ? {} : { rulebook: rulebook as 'alma' | 'folio' }) };
  try {
    lookAtContents('the element', contents);
  } catch (reason) {
    throw new BackendError({ code: 'not_taken_in', message: (reason as Error).message });
  }
  return contents;
}

export async function fillDesk(lease: Lease, backend: Backend, given: Given): Promise<void> {
  const { src } = given;
  const contents = lookedAt(given);
  if (contents.records ?? contents.files) {
    await lease.filling(() => fill(backend, contents));
  } else if (src) {
    await lease.filling(async () => { await begin(backend, { ...contents, ...(await fetched(src)) }); });
  }
}
