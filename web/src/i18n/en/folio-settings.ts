// SPDX-License-Identifier: Apache-2.0
// What a library on FOLIO may choose, in words.

import type { Phrases } from '../phrase';

export const folioSettings: Phrases = {
  poLinesLimit: 'Most lines in an order',
  isApprovalRequired: 'Orders are approved before they are opened',
  fieldPolicy: 'Fields that may change in an open order',
  cancelledClosesAsComplete: 'Orders whose lines are all cancelled close as “Complete”',
  name: 'Name',
  rolePolicy: 'Who may do what',
  acquisitionUnits: 'Acquisition units',
  'acquisitionUnits.protectCreate': 'Only members create',
  'acquisitionUnits.protectUpdate': 'Only members change',
  'acquisitionUnits.protectDelete': 'Only members delete',
  'acquisitionUnits.isDeleted': 'Deleted',
  'acquisitionUnits.members': 'Members, with commas between them',
  poNumberPrefixes: 'Prefixes of order numbers',
  'poNumberPrefixes.description': 'Description',
  'poNumberPrefixes.deprecated': 'No longer offered',
  poNumberSuffixes: 'Suffixes of order numbers',
  'poNumberSuffixes.description': 'Description',
  'poNumberSuffixes.deprecated': 'No longer offered',
};

export const folioSettingChoices: Phrases = {
  server: 'All that FOLIO’s server lets change',
  documented: 'Only those that FOLIO’s documentation lists',
  open: 'Everybody may do everything',
  strict: 'Only those who have the role for it',
};
