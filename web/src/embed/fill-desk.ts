// SPDX-License-Identifier: Apache-2.0
// What an element's workspace begins with. A file fills a workspace that is empty; records and files that
// a page hands over always take the place of what was there, for the page has them anew each time.

import { contentsOf, fill, type Contents, type Records } from '../core-api/contents';
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

function ruled(contents: Contents, { rulebook }: Given): Contents {
  return rulebook === 'alma' || rulebook === 'folio' ? { ...contents, rulebook } : contents;
}

export async function fillDesk(lease: Lease, backend: Backend, given: Given): Promise<void> {
  const { records, files, src } = given;
  if (records || files) {
    await lease.filling(() => fill(backend, ruled({ ...(records ? { records } : {}), ...(files ? { files } : {}) }, given)));
  } else if (src) {
    await lease.filling(async () => {
      const contents = await fetched(src);
      await begin(backend, ruled(contents, given));
    });
  }
}
