// SPDX-License-Identifier: Apache-2.0
// The Spanish catalogue; what each module is for stands in the English one.

export { alerts, asksOf, claimFields, fields, roles, tasks } from './es/alma-words';
export { actionOfMany, actions, asks, axes, byItself, choices, manyActions, orderActions, unknownAction } from './es/actions';
export { conditions, unknownCondition } from './es/conditions';
export { consequences } from './es/consequences';
export { findingDetails, findings } from './es/findings';
export { closeReason, keepReason } from './es/reasons';
export { refusals } from './es/refusals';
export { storageErrors } from './es/storage';
export { fileKinds, storeNotes } from './es/device';
export { letterActions, letterKinds, letterStates, noLetters, unknownLetterAction } from './es/letters';
export { consequenceGroups, unknownGroup } from './es/groups';
export { listReasons, lists, unknownList } from './es/lists';
export { settingMeanings, settingSource } from './es/setting-meanings';
export { statuses } from './es/statuses';

export * as asksForm from './es/asks-form';
export * as attention from './es/attention';
export * as bulk from './es/bulk';
export * as camera from './es/camera';
export * as common from './es/common';
export * as copies from './es/copies';
export * as device from './es/device';
export * as deviceRoom from './es/device-room';
export * as facts from './es/facts';
export * as first from './es/first';
export * as hub from './es/hub';
export * as importing from './es/import';
export * as line from './es/line';
export * as lines from './es/lines';
export * as listsRoom from './es/lists-room';
export * as orders from './es/orders';
export * as outbox from './es/outbox';
export * as overview from './es/overview';
export * as embed from './es/embed';
export * as palette from './es/palette';
export * as parts from './es/parts';
export * as pieces from './es/pieces';
export * as print from './es/print';
export * as receive from './es/receive';
export * as settings from './es/settings';
export * as shell from './es/shell';
export * as sound from './es/sound';
export * as sync from './es/sync';
export * as thread from './es/thread';
export * as values from './es/values';
export * as views from './es/views';
