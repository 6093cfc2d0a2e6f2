// SPDX-License-Identifier: Apache-2.0
// What a library on Alma may choose, in words.

import type { Phrases } from '../phrase';

export const almaSettings: Phrases = {
  reviewRules: 'Rules for which imported lines are reviewed',
  priceLimit: 'Price above which a line is flagged',
  blockingAlerts: 'Alerts that keep a line in review',
  furtherAlerts: 'Further alerts to look for',
  poApproval: 'Approval of packaged orders',
  packByFund: 'Orders are packed by fund',
  maxLinesPerOrder: 'Most lines in an order',
  cancelInventoryRule: 'When cancelling deletes the inventory',
  expectedReceiptDays: 'Days until receipt is expected',
  claimGraceDays: 'Days of grace before a claim',
  letterLanguage: 'Language of letters to vendors',
  transitAfterReceipt: 'Received items go into transit',
  reviewByDefault: 'Imported lines are always reviewed',
};

export const almaSettingChoices: Phrases = {
  automatic: 'By itself',
  en: 'English',
  de: 'German',
  es: 'Spanish',
  fr: 'French',
  only_line_on_order: 'When the line is the only one of its order',
  main_line: 'When the line is the main line',
};
