// SPDX-License-Identifier: Apache-2.0
// What a library on Alma may choose, in words.

import type { Phrases } from '../phrase';

export const almaSettings: Phrases = {
  reviewRules: 'Règles désignant les lignes importées à contrôler',
  priceLimit: 'Prix au-dessus duquel une ligne est signalée',
  blockingAlerts: 'Alertes qui retiennent une ligne en révision',
  furtherAlerts: 'Autres alertes à rechercher',
  poApproval: 'Approbation des commandes regroupées',
  packByFund: 'Les commandes sont regroupées par fonds',
  maxLinesPerOrder: 'Nombre maximal de lignes par commande',
  cancelInventoryRule: 'Quand une annulation supprime l’inventaire',
  expectedReceiptDays: 'Jours jusqu’à la réception attendue',
  claimGraceDays: 'Jours de délai avant une réclamation',
  letterLanguage: 'Langue des lettres aux fournisseurs',
  transitAfterReceipt: 'Les exemplaires reçus passent en transit',
  reviewByDefault: 'Les lignes importées sont toujours révisées',
};

export const almaSettingChoices: Phrases = {
  automatic: 'Automatiquement',
  en: 'Anglais',
  de: 'Allemand',
  es: 'Espagnol',
  fr: 'Français',
  only_line_on_order: 'Quand la ligne est la seule de sa commande',
  main_line: 'Quand la ligne est la ligne principale',
};
