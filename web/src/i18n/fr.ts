// SPDX-License-Identifier: Apache-2.0
// The French catalogue: the same codes and the same sentences as the English one, in words for
// people in French libraries.

export { alerts, asksOf, claimFields, fields, roles, tasks } from './fr/alma-words';
export { actionOfMany, actions, asks, axes, byItself, choices, manyActions, orderActions, unknownAction } from './fr/actions';
export { conditions, unknownCondition } from './fr/conditions';
export { consequences } from './fr/consequences';
export { findingDetails, findings } from './fr/findings';
export { closeReason, keepReason } from './fr/reasons';
export { refusals } from './fr/refusals';
export { storageErrors } from './fr/storage';
export { fileKinds, storeNotes } from './fr/device';
export { letterActions, letterKinds, letterStates, noLetters, unknownLetterAction } from './fr/letters';
export { consequenceGroups, unknownGroup } from './fr/groups';
export { listReasons, lists, unknownList } from './fr/lists';
export { settingMeanings, settingSource } from './fr/setting-meanings';
export { statuses } from './fr/statuses';

export * as asksForm from './fr/asks-form';
export * as attention from './fr/attention';
export * as bulk from './fr/bulk';
export * as camera from './fr/camera';
export * as common from './fr/common';
export * as copies from './fr/copies';
export * as device from './fr/device';
export * as deviceRoom from './fr/device-room';
export * as facts from './fr/facts';
export * as first from './fr/first';
export * as grid from './fr/grid';
export * as hub from './fr/hub';
export * as importing from './fr/import';
export * as line from './fr/line';
export * as lines from './fr/lines';
export * as listsRoom from './fr/lists-room';
export * as orders from './fr/orders';
export * as outbox from './fr/outbox';
export * as overview from './fr/overview';
export * as embed from './fr/embed';
export * as palette from './fr/palette';
export * as parts from './fr/parts';
export * as pieces from './fr/pieces';
export * as print from './fr/print';
export * as receive from './fr/receive';
export * as settings from './fr/settings';
export * as shell from './fr/shell';
export * as sound from './fr/sound';
export * as sync from './fr/sync';
export * as thread from './fr/thread';
export * as values from './fr/values';
export * as views from './fr/views';
