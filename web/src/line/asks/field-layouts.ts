// SPDX-License-Identifier: Apache-2.0
// The company in which the fields of each kind of record stand, by their names.

export type Layout = readonly (readonly [heading: string, names: readonly string[]])[];

const almaLine: Layout = [
  ['What is ordered', ['type', 'bib', 'title', 'author', 'isbn', 'publisher', 'publicationYear', 'materialType', 'copies', 'additionalTo']],
  ['Price and funds', ['price', 'currency', 'funds']],
  ['From whom', ['vendor', 'vendorAccount', 'acquisitionMethod', 'vendorReferences', 'source', 'number']],
  ['For whom and where to', ['owner', 'holdings', 'location', 'rush', 'receivingNote']],
  ['On its way', ['manualPackaging', 'requiresManualReview', 'deferUntil', 'expectedReceiptDate', 'expectedReceiptInterval', 'claimingInterval']],
  ['Renewal', ['manualRenewal', 'renewalDate', 'renewalCycle', 'renewalNoticeDays', 'renewalNote', 'subscriptionInterval', 'subscriptionFrom', 'subscriptionTo']],
  ['Notes and files', ['notes', 'attachments']],
];

const folioOrder: Layout = [
  ['Order', ['poNumberPrefix', 'poNumber', 'poNumberSuffix', 'orderType', 'vendor', 'assignedTo', 'approved', 'manualPo', 'reEncumber']],
  ['Ongoing', ['ongoing.isSubscription', 'ongoing.interval', 'ongoing.renewalDate', 'ongoing.reviewPeriod', 'ongoing.reviewDate', 'ongoing.manualRenewal', 'ongoing.notes']],
  ['Where to', ['billTo', 'shipTo']],
  ['How it came about', ['template', 'approvedById', 'approvalDate', 'openedById', 'fiscalYearId', 'acqUnitIds']],
  ['Notes', ['tags.tagList', 'notes']],
];

const folioLine: Layout = [
  ['What is ordered', [
    'orderFormat', 'titleOrPackage', 'contributors', 'publisher', 'publicationDate', 'edition', 'details.productIds', 'isPackage', 'instanceId',
    'packagePoLineId', 'acquisitionMethod', 'source', 'receiptStatus', 'paymentStatus', 'checkinItems', 'rush', 'collection',
  ]],
  ['Cost', [
    'cost.currency', 'cost.listUnitPrice', 'cost.quantityPhysical', 'cost.listUnitPriceElectronic', 'cost.quantityElectronic',
    'cost.additionalCost', 'cost.discount', 'cost.discountType', 'cost.exchangeRate', 'cost.fyroAdjustmentAmount', 'multiYearPayment',
    'paymentTerms.prepaymentTerm', 'paymentTerms.totalPrice', 'paymentTerms.startingFiscalYearId', 'paymentTerms.fiscalYearDistributions',
  ]],
  ['Funds', ['fundDistribution']],
  ['Locations', ['locations']],
  ['Physical', ['physical.createInventory', 'physical.materialType', 'physical.materialSupplier', 'physical.expectedReceiptDate', 'physical.receiptDue', 'physical.volumes']],
  ['Electronic', [
    'eresource.createInventory', 'eresource.materialType', 'eresource.accessProvider', 'eresource.resourceUrl', 'eresource.userLimit', 'eresource.trial',
    'eresource.activated', 'eresource.activationDue', 'eresource.expectedActivation', 'eresource.license',
  ]],
  ['Vendor', [
    'vendorDetail.vendorAccount', 'vendorDetail.instructions', 'vendorDetail.noteFromVendor', 'vendorDetail.referenceNumbers',
    'automaticExport', 'lastEDIExportDate',
  ]],
  ['Receiving and claiming', ['receiptDate', 'details.receivingNote', 'details.isAcknowledged', 'details.isBinderyActive', 'claimingActive', 'claimingInterval']],
  ['Subscription', ['details.subscriptionFrom', 'details.subscriptionTo', 'details.subscriptionInterval', 'renewalNote']],
  ['For whom', ['requester', 'selector', 'donor', 'donorOrganizationIds', 'agreementId']],
  ['Notes', ['poLineDescription', 'description', 'cancellationRestriction', 'cancellationRestrictionNote', 'tags.tagList']],
];

const folioPiece: Layout = [
  ['The piece', ['displaySummary', 'enumeration', 'chronology', 'copyNumber', 'format', 'supplement', 'receiptDate', 'sequenceNumber']],
  ['Where it goes', ['locationId', 'holdingId', 'callNumber', 'barcode', 'accessionNumber', 'createItem']],
  ['Seen by the public', ['displayOnHolding', 'displayToPublic', 'discoverySuppress']],
  ['Receiving and claiming', ['receivingStatus', 'receivedDate', 'statusUpdatedDate', 'claimingInterval']],
  ['Notes', ['comment', 'internalNote', 'externalNote']],
];

const folioTitle: Layout = [['', ['title', 'publisher', 'publishedDate', 'claimingActive', 'claimingInterval']]];

export const layouts: readonly Layout[] = [almaLine, folioOrder, folioLine, folioPiece, folioTitle];
