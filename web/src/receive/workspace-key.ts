// SPDX-License-Identifier: Apache-2.0
// What the record of this desk is kept under: a workspace's own name, and whose it is.

import type { Desk } from '../app/desk';

/** None while no workspace is open. */
export function workspaceKey({ workspace, sync }: Pick<Desk, 'workspace' | 'sync'>): string | undefined {
  if (!workspace) return undefined;
  const { hub } = sync;
  return hub ? `receipts.${hub.url} ${hub.workspace} ${hub.user}` : `receipts.${workspace.rulebook.key} ${workspace.name}`;
}
