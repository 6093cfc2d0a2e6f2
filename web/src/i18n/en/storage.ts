// SPDX-License-Identifier: Apache-2.0
// Why this device can't keep anything, and what helps.

import type { Phrases } from '../phrase';

export const storageErrors: Phrases = {
  quota_exceeded: 'This device has no room left for the workspace. Free some space, then reload the page.',
  transaction_aborted: 'The browser gave up while saving. Reload the page; what was saved is still there.',
  database_closed: 'The browser closed the workspace’s storage. Reload the page; what was saved is still there.',
  database_unavailable: 'The browser does not let this page keep anything here.',
  version_changed: 'A newer version of Accession is open in another tab. Reload this page.',
  timeout: 'The browser did not answer while saving. Reload the page; what was saved is still there.',
  read_only: 'Nothing more can be saved on this device.',
  worker_failed: 'The part of the desk that keeps the workspace could not be started. Reload the page.',
  other_rulebook: 'These files follow another rulebook than this workspace. Start a new workspace with them.',
  unknown_error: 'Something unexpected went wrong.',
};
