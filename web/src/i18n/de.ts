// SPDX-License-Identifier: Apache-2.0
// The German catalogue: the same codes and the same sentences as the English one, in words for
// people in German-speaking libraries.

export { alerts, asksOf, claimFields, fields, roles, tasks } from './de/alma-words';
export { actionOfMany, actions, asks, axes, byItself, choices, manyActions, orderActions, unknownAction } from './de/actions';
export { conditions, unknownCondition } from './de/conditions';
export { consequences } from './de/consequences';
export { findingDetails, findings } from './de/findings';
export { closeReason, keepReason } from './de/reasons';
export { refusals } from './de/refusals';
export { storageErrors } from './de/storage';
export { fileKinds, storeNotes } from './de/device';
export { letterActions, letterKinds, letterStates, noLetters, unknownLetterAction } from './de/letters';
export { consequenceGroups, unknownGroup } from './de/groups';
export { listReasons, lists, unknownList } from './de/lists';
export { settingMeanings, settingSource } from './de/setting-meanings';
export { statuses } from './de/statuses';

export * as asksForm from './de/asks-form';
export * as attention from './de/attention';
export * as bulk from './de/bulk';
export * as camera from './de/camera';
export * as common from './de/common';
export * as copies from './de/copies';
export * as device from './de/device';
export * as deviceRoom from './de/device-room';
export * as facts from './de/facts';
export * as first from './de/first';
export * as grid from './de/grid';
export * as hub from './de/hub';
export * as importing from './de/import';
export * as line from './de/line';
export * as lines from './de/lines';
export * as listsRoom from './de/lists-room';
export * as orders from './de/orders';
export * as outbox from './de/outbox';
export * as overview from './de/overview';
export * as embed from './de/embed';
export * as palette from './de/palette';
export * as parts from './de/parts';
export * as pieces from './de/pieces';
export * as print from './de/print';
export * as receive from './de/receive';
export * as settings from './de/settings';
export * as shell from './de/shell';
export * as sound from './de/sound';
export * as sync from './de/sync';
export * as thread from './de/thread';
export * as values from './de/values';
export * as views from './de/views';
