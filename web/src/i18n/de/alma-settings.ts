// SPDX-License-Identifier: Apache-2.0
// What a library on Alma may choose, in words.

import type { Phrases } from '../phrase';

export const almaSettings: Phrases = {
  reviewRules: 'Regeln, welche importierten Positionen geprüft werden',
  priceLimit: 'Preis, ab dem eine Position eine Warnung erhält',
  blockingAlerts: 'Warnungen, die eine Position in Prüfung halten',
  furtherAlerts: 'Weitere Warnungen, nach denen gesucht wird',
  poApproval: 'Freigabe gebündelter Bestellungen',
  packByFund: 'Bestellungen werden nach Etat gebündelt',
  maxLinesPerOrder: 'Höchstzahl der Positionen in einer Bestellung',
  cancelInventoryRule: 'Wann Stornieren das Inventar löscht',
  expectedReceiptDays: 'Tage bis zum erwarteten Eingang',
  claimGraceDays: 'Karenztage vor einer Reklamation',
  letterLanguage: 'Sprache der Briefe an Lieferanten',
  transitAfterReceipt: 'Eingegangene Exemplare gehen auf den Weg',
  reviewByDefault: 'Importierte Positionen werden immer geprüft',
};

export const almaSettingChoices: Phrases = {
  automatic: 'Von selbst',
  en: 'Englisch',
  de: 'Deutsch',
  es: 'Spanisch',
  fr: 'Französisch',
  only_line_on_order: 'Wenn die Position die einzige ihrer Bestellung ist',
  main_line: 'Wenn die Position die Hauptposition ist',
};
