// SPDX-License-Identifier: Apache-2.0
// The closed lists of FOLIO's records, by the words that stand in them. English keeps them as they are.

import type { Phrases } from '../phrase';

const asTheyAre = (words: readonly string[]): Phrases => Object.fromEntries(words.map((word) => [word, word]));

export const folioChoices: Phrases = {
  ...asTheyAre([
    // formats of orders and pieces
    'Physical Resource', 'Electronic Resource', 'P/E Mix', 'Other', 'Physical', 'Electronic',
    // types of orders
    'One-Time', 'Ongoing',
    // what is made in the inventory
    'Instance, Holding, Item', 'Instance, Holding', 'Instance', 'None',
    // items in the inventory
    'In process', 'Available', 'On order', 'Order closed', 'In process (non-requestable)', 'In transit', 'Intellectual item',
    'Restricted', 'Unavailable', 'Unknown', 'Aged to lost', 'Awaiting pickup', 'Awaiting delivery', 'Checked out',
    'Claimed returned', 'Declared lost', 'Long missing', 'Lost and paid', 'Missing', 'Paged', 'Withdrawn',
    // requests on pieces that are bound
    'Transfer', 'Cancel', 'Do Nothing',
    // ways of acquiring
    'Approval Plan', 'Demand Driven Acquisitions (DDA)', 'Depository', 'Evidence Based Acquisitions (EBA)', 'Exchange', 'Free',
    'Gift', 'Internal transfer', 'Membership', 'Purchase', 'Purchase At Vendor System', 'Technical',
    // where a line comes from
    'User', 'API', 'EDI', 'MARC', 'EBSCONET',
    // a vendor's references
    'Vendor continuation reference number', 'Vendor order reference number', 'Vendor subscription reference number',
    'Vendor internal number', 'Vendor title number',
    // reasons for closing an order
    'Cancelled', 'Ceased', 'Complete', 'Duplication', 'Error', 'Lack of funds', 'Lack of use', 'Licensing terms (unacceptable)',
    'Low quality', 'Merged with another title', 'Split into other titles', 'Title is out of print', 'Title received as a gift',
    'Title won\'t be published', 'Title won\'t be published this year', 'Transferred to another publisher', 'Unpreferred format',
    'Unresponsive vendor',
  ]),
  OrderLine: 'Order line',
  InvoiceLine: 'Invoice line',
  percentage: 'Percentage',
  amount: 'Amount',
};
