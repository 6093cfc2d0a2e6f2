// SPDX-License-Identifier: Apache-2.0
// What a library on FOLIO may choose, in words.

import type { Phrases } from '../phrase';

export const folioSettings: Phrases = {
  poLinesLimit: 'Nombre maximal de lignes par commande',
  isApprovalRequired: 'Les commandes sont approuvées avant d’être ouvertes',
  fieldPolicy: 'Champs modifiables dans une commande ouverte',
  cancelledClosesAsComplete: 'Les commandes dont toutes les lignes sont annulées se ferment comme «\u00a0Terminée\u00a0»',
  name: 'Nom',
  rolePolicy: 'Qui peut faire quoi',
  acquisitionUnits: 'Unités d’acquisition',
  'acquisitionUnits.protectCreate': 'Seuls les membres créent',
  'acquisitionUnits.protectUpdate': 'Seuls les membres modifient',
  'acquisitionUnits.protectDelete': 'Seuls les membres suppriment',
  'acquisitionUnits.isDeleted': 'Supprimée',
  'acquisitionUnits.members': 'Membres, séparés par des virgules',
  poNumberPrefixes: 'Préfixes des numéros de commande',
  'poNumberPrefixes.description': 'Description',
  'poNumberPrefixes.deprecated': 'N’est plus proposé',
  poNumberSuffixes: 'Suffixes des numéros de commande',
  'poNumberSuffixes.description': 'Description',
  'poNumberSuffixes.deprecated': 'N’est plus proposé',
};

export const folioSettingChoices: Phrases = {
  server: 'Tous ceux que le serveur de FOLIO laisse modifier',
  documented: 'Seulement ceux que la documentation de FOLIO énumère',
  open: 'Tout le monde peut tout faire',
  strict: 'Seulement les personnes qui ont le rôle nécessaire',
};
