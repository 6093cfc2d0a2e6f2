// SPDX-License-Identifier: Apache-2.0
// Why this device can't keep anything, and what helps.

import type { Phrases } from '../phrase';
import { hubErrors, syncFaults } from './sync';

export const storageErrors: Phrases = {
  ...syncFaults,
  ...hubErrors,
  quota_exceeded: 'This device has no room left for the workspace. Free some space, then open it again.',
  transaction_aborted: 'The browser gave up while saving. What was saved is still there.',
  database_closed: 'The browser closed the workspace’s storage. What was saved is still there.',
  database_unavailable: 'The browser does not let this page keep anything here.',
  version_changed: 'Another tab has deleted the workspace, or opened it with a newer version of Accession.',
  timeout: 'The browser did not answer while saving. What was saved is still there.',
  read_only: 'Nothing more can be saved on this device.',
  worker_failed: 'The part of the desk that keeps the workspace could not be started. Reload the page.',
  other_rulebook: 'These files follow another rulebook than this workspace. Start a new workspace with them.',
  newer_format: 'A newer version of Accession has written here. Nothing was opened and nothing was touched. Open it with that version.',
  store_unreadable: 'Nothing of what is stored here could be read. Nothing was touched: it can be saved as it is.',
  storage_failed: 'What was to be written could not be written.',
  storage_cleared: 'What was kept here has been deleted, by the browser or by a person. What is in this window can still be saved as a rescue file.',
  writer_replaced: 'Another tab of this browser does the saving now.',
  core_failed: 'The part of the desk that decides has failed. Reload the page; what was saved is still there.',
  internal_error: 'The part of the desk that decides has failed. Reload the page; what was saved is still there.',
  out_of_memory: 'This device has no memory left for the workspace. Close other tabs, then reload the page.',
  outcome_unknown: 'The tab that did this was closed before it could say how it ended. Look whether it was done.',
  sample_unavailable: 'The sample library could not be fetched. Try again when there is a connection.',
  unsent_changes: 'There are changes on this device and nowhere else. Save a rescue file first.',
  unsaved_changes: 'There are changes in this window and nowhere else. Save a rescue file first.',
  rescue_failed: 'No rescue file could be made.',
  not_a_workspace_file: 'This is not a rescue file or workspace file of Accession.',
  workspace_file_damaged: 'This file is damaged and can’t be read.',
  unknown_question: 'This version of the desk can’t do that.',
  query_expired: 'The list is out of date. Open it again.',
  unreadable_page: 'The desk and its worker are of different versions. Reload the page.',
  database_unnamed: 'The workspace’s storage has no name.',
  not_mounted: 'The workspace’s storage is not open.',
  file_missing: 'A file of the workspace is missing. Reload the page; what was saved is still there.',
  file_unreadable: 'A file of the workspace can’t be read. Reload the page; what was saved is still there.',
  path_outside_mount: 'A file of the workspace is in the wrong place. Reload the page; what was saved is still there.',
  unsupported_file: 'A file of the workspace is of the wrong kind. Reload the page; what was saved is still there.',
  unknown_error: 'Something unexpected went wrong.',
};
