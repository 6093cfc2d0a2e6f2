// SPDX-License-Identifier: Apache-2.0
// What a portal may have at hand of one order: an order, its lines and their pieces, as FOLIO's API gives
// them. Nothing here is Accession's own form.

const order = '70010000-0000-4000-8000-000000000001';
const lichens = '70010000-0000-4000-8000-000000000011';
const tides = '70010000-0000-4000-8000-000000000012';
const lichensTitle = '70010000-0000-4000-8000-000000000031';
const location = '4a1b0000-0000-4000-8000-0000000000a7';

export const lineNumber = '7001-1';
/** On the copies of the first line. */
export const barcodes = ['39001000700101', '39001000700102'];

export const records = {
  organizations: [{ id: '4a1b0000-0000-4000-8000-0000000000e7', code: 'HARBOUR', name: 'Harbour Books', status: 'Active', isVendor: true }],
  locations: [{ id: location, name: 'Reading room', code: 'READ', institutionId: '4a1b0000-0000-4000-8000-0000000000a2', campusId: '4a1b0000-0000-4000-8000-0000000000a3', libraryId: '4a1b0000-0000-4000-8000-0000000000a4' }],
  acquisitionMethods: [{ id: '4a1b0000-0000-4000-8000-0000000000b1', value: 'Purchase' }],
  purchaseOrders: [{
    id: order, poNumber: '7001', vendor: '4a1b0000-0000-4000-8000-0000000000e7', orderType: 'One-Time',
    workflowStatus: 'Open', approved: true, dateOrdered: '2026-03-02T09:00:00.000+00:00',
  }],
  poLines: [
    {
      id: lichens, purchaseOrderId: order, poLineNumber: lineNumber, titleOrPackage: 'Lichens of the harbour wall',
      contributors: [{ contributor: 'Okafor, Ngozi', contributorNameTypeId: '4a1b0000-0000-4000-8000-0000000000c1' }],
      publisher: 'Saltmarsh Press', publicationDate: '2025', acquisitionMethod: '4a1b0000-0000-4000-8000-0000000000b1',
      details: { productIds: [{ productId: '9783161484100', productIdType: '4a1b0000-0000-4000-8000-0000000000d1' }] },
      orderFormat: 'Physical Resource', receiptStatus: 'Awaiting Receipt', paymentStatus: 'Awaiting Payment', checkinItems: false, rush: true,
      cost: { currency: 'EUR', listUnitPrice: 24.5, quantityPhysical: 2, poLineEstimatedPrice: 49 },
      fundDistribution: [{ fundId: '4a1b0000-0000-4000-8000-0000000000f1', code: 'NATURE', distributionType: 'percentage', value: 100 }],
      locations: [{ locationId: location, quantity: 2, quantityPhysical: 2 }],
      physical: { createInventory: 'Instance, Holding, Item', expectedReceiptDate: '2026-04-20T00:00:00.000+00:00', volumes: [] },
      source: 'User',
    },
    {
      id: tides, purchaseOrderId: order, poLineNumber: '7001-2', titleOrPackage: 'Tide tables, explained',
      contributors: [{ contributor: 'Moreau, Ines', contributorNameTypeId: '4a1b0000-0000-4000-8000-0000000000c1' }],
      acquisitionMethod: '4a1b0000-0000-4000-8000-0000000000b1',
      orderFormat: 'Physical Resource', receiptStatus: 'Awaiting Receipt', paymentStatus: 'Awaiting Payment', checkinItems: false,
      cost: { currency: 'EUR', listUnitPrice: 18, quantityPhysical: 1, poLineEstimatedPrice: 18 },
      fundDistribution: [{ fundId: '4a1b0000-0000-4000-8000-0000000000f1', code: 'NATURE', distributionType: 'percentage', value: 100 }],
      locations: [{ locationId: location, quantity: 1, quantityPhysical: 1 }],
      physical: { createInventory: 'None', volumes: [] },
      source: 'User',
    },
  ],
  titles: [{ id: lichensTitle, poLineId: lichens, title: 'Lichens of the harbour wall' }],
  pieces: barcodes.map((barcode, index) => ({
    id: `70010000-0000-4000-8000-00000000004${String(index + 1)}`, poLineId: lichens, titleId: lichensTitle, locationId: location,
    format: 'Physical', receivingStatus: 'Expected', barcode, copyNumber: String(index + 1), displaySummary: `Copy ${String(index + 1)}`,
  })),
};
