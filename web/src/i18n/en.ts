// SPDX-License-Identifier: Apache-2.0
// The English catalogue: every code the core may send, and everything the desk says, in words for
// people. Another language is another module of this shape.

export { alerts, asksOf, claimFields, fields, roles, tasks } from './en/alma-words';
export { actionOfMany, actions, asks, axes, byItself, choices, manyActions, orderActions, unknownAction } from './en/actions';
export { conditions, unknownCondition } from './en/conditions';
export { consequences } from './en/consequences';
export { findingDetails, findings } from './en/findings';
export { closeReason, keepReason } from './en/reasons';
export { refusals } from './en/refusals';
export { storageErrors } from './en/storage';
export { fileKinds, storeNotes } from './en/device';
export { letterActions, letterKinds, letterStates, noLetters, unknownLetterAction } from './en/letters';
export { consequenceGroups, unknownGroup } from './en/groups';
export { listReasons, lists, unknownList } from './en/lists';
export { settingMeanings, settingSource } from './en/setting-meanings';
export { statuses } from './en/statuses';

export * as asksForm from './en/asks-form';
export * as attention from './en/attention';
export * as bulk from './en/bulk';
export * as camera from './en/camera';
export * as common from './en/common';
export * as copies from './en/copies';
export * as device from './en/device';
export * as deviceRoom from './en/device-room';
export * as facts from './en/facts';
export * as first from './en/first';
export * as grid from './en/grid';
export * as hub from './en/hub';
export * as importing from './en/import';
export * as line from './en/line';
export * as lines from './en/lines';
export * as listsRoom from './en/lists-room';
export * as orders from './en/orders';
export * as outbox from './en/outbox';
export * as overview from './en/overview';
export * as embed from './en/embed';
export * as palette from './en/palette';
export * as parts from './en/parts';
export * as pieces from './en/pieces';
export * as print from './en/print';
export * as receive from './en/receive';
export * as settings from './en/settings';
export * as shell from './en/shell';
export * as sound from './en/sound';
export * as sync from './en/sync';
export * as thread from './en/thread';
export * as values from './en/values';
export * as views from './en/views';
