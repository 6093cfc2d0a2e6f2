// SPDX-License-Identifier: Apache-2.0
// The company in which the fields of each kind of record stand, by their names.

import type { Catalogue } from '../../i18n/catalogue';

/** Of a heading in the catalogue. */
export type GroupKey = keyof Catalogue['asksForm']['groups'];
export type Layout = readonly (readonly [group: GroupKey, names: readonly string[]])[];

const almaLine: Layout = [
  ['ordered', ['type', 'bib', 'title', 'author', 'isbn', 'publisher', 'publicationYear', 'materialType', 'copies', 'additionalTo']],
  ['price', ['price', 'currency', 'funds']],
  ['from', ['vendor', 'vendorAccount', 'acquisitionMethod', 'vendorReferences', 'source', 'number']],
  ['forWhomWhere', ['owner', 'holdings', 'location', 'rush', 'receivingNote']],
  ['onItsWay', ['manualPackaging', 'requiresManualReview', 'deferUntil', 'expectedReceiptDate', 'expectedReceiptInterval', 'claimingInterval']],
  ['renewal', ['manualRenewal', 'renewalDate', 'renewalCycle', 'renewalNoticeDays', 'renewalNote', 'subscriptionInterval', 'subscriptionFrom', 'subscriptionTo']],
  ['notesFiles', ['notes', 'attachments']],
];

const folioOrder: Layout = [
  ['order', ['poNumberPrefix', 'poNumber', 'poNumberSuffix', 'orderType', 'vendor', 'assignedTo', 'acqUnitIds', 'approved', 'manualPo', 'reEncumber']],
  ['ongoing', ['ongoing.isSubscription', 'ongoing.interval', 'ongoing.renewalDate', 'ongoing.reviewPeriod', 'ongoing.reviewDate', 'ongoing.manualRenewal', 'ongoing.notes']],
  ['whereTo', ['billTo', 'shipTo']],
  ['cameAbout', ['template', 'approvedById', 'approvalDate', 'openedById', 'fiscalYearId']],
  ['notes', ['tags.tagList', 'notes']],
];

const folioLine: Layout = [
  ['ordered', [
    'orderFormat', 'titleOrPackage', 'contributors', 'publisher', 'publicationDate', 'edition', 'details.productIds', 'isPackage', 'instanceId',
    'packagePoLineId', 'acquisitionMethod', 'source', 'receiptStatus', 'paymentStatus', 'checkinItems', 'rush', 'collection',
  ]],
  ['cost', [
    'cost.currency', 'cost.listUnitPrice', 'cost.quantityPhysical', 'cost.listUnitPriceElectronic', 'cost.quantityElectronic',
    'cost.additionalCost', 'cost.discount', 'cost.discountType', 'cost.exchangeRate', 'cost.fyroAdjustmentAmount', 'multiYearPayment',
    'paymentTerms.prepaymentTerm', 'paymentTerms.totalPrice', 'paymentTerms.startingFiscalYearId', 'paymentTerms.fiscalYearDistributions',
  ]],
  ['funds', ['fundDistribution']],
  ['locations', ['locations']],
  ['physical', ['physical.createInventory', 'physical.materialType', 'physical.materialSupplier', 'physical.expectedReceiptDate', 'physical.receiptDue', 'physical.volumes']],
  ['electronic', [
    'eresource.createInventory', 'eresource.materialType', 'eresource.accessProvider', 'eresource.resourceUrl', 'eresource.userLimit', 'eresource.trial',
    'eresource.activated', 'eresource.activationDue', 'eresource.expectedActivation', 'eresource.license',
  ]],
  ['vendor', [
    'vendorDetail.vendorAccount', 'vendorDetail.instructions', 'vendorDetail.noteFromVendor', 'vendorDetail.referenceNumbers',
    'automaticExport', 'lastEDIExportDate',
  ]],
  ['receiving', ['receiptDate', 'details.receivingNote', 'details.isAcknowledged', 'details.isBinderyActive', 'claimingActive', 'claimingInterval']],
  ['subscription', ['details.subscriptionFrom', 'details.subscriptionTo', 'details.subscriptionInterval', 'renewalNote']],
  ['forWhom', ['requester', 'selector', 'donor', 'donorOrganizationIds', 'agreementId']],
  ['notes', ['poLineDescription', 'description', 'cancellationRestriction', 'cancellationRestrictionNote', 'tags.tagList']],
];

const folioPiece: Layout = [
  ['piece', ['displaySummary', 'enumeration', 'chronology', 'copyNumber', 'format', 'supplement', 'receiptDate', 'sequenceNumber']],
  ['whereItGoes', ['locationId', 'holdingId', 'callNumber', 'barcode', 'accessionNumber', 'createItem']],
  ['public', ['displayOnHolding', 'displayToPublic', 'discoverySuppress']],
  ['receiving', ['receivingStatus', 'receivedDate', 'statusUpdatedDate', 'claimingInterval']],
  ['notes', ['comment', 'internalNote', 'externalNote']],
];

const folioTitle: Layout = [
  ['none', ['title', 'contributors', 'publisher', 'publishedDate', 'edition', 'productIds']],
  ['receiving', ['receivingNote', 'isAcknowledged', 'expectedReceiptDate', 'claimingActive', 'claimingInterval']],
  ['subscription', ['subscriptionFrom', 'subscriptionTo', 'subscriptionInterval']],
  ['forWhom', ['acqUnitIds']],
];

const almaSettings: Layout = [
  ['library', ['name', 'rolePolicy', 'letterLanguage']],
  ['review', ['reviewByDefault', 'reviewRules', 'priceLimit', 'furtherAlerts', 'blockingAlerts']],
  ['packaging', ['poApproval', 'packByFund', 'maxLinesPerOrder']],
  ['arrival', ['expectedReceiptDays', 'claimGraceDays', 'transitAfterReceipt']],
  ['ending', ['renewalNoticeDays', 'cancelInventoryRule']],
];

const folioSettings: Layout = [
  ['library', ['name', 'rolePolicy', 'acquisitionUnits']],
  ['packaging', ['poLinesLimit', 'isApprovalRequired', 'fieldPolicy', 'cancelledClosesAsComplete', 'poNumberPrefixes', 'poNumberSuffixes']],
];

export const layouts: readonly Layout[] = [almaLine, folioOrder, folioLine, folioPiece, folioTitle, almaSettings, folioSettings];
