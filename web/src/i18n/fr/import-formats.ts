// SPDX-License-Identifier: Apache-2.0
// Files for others: what each format is for, and what the columns of tables are called.

import type { FormatWords } from '../en/import-formats';
import type { Phrases } from '../phrase';

export const formats: Readonly<Record<string, FormatWords>> = {
  workspace: {
    name: 'Tout l’espace de travail',
    about: 'Tout ce qui est ici en un seul fichier JSON, à garder ou à examiner avec d’autres programmes.',
    file: '',
  },
  'receipts-json': {
    name: 'Réceptions, pour l’API d’Alma',
    about: 'Ce qui a été reçu ici, sous la forme des appels par lesquels une intégration l’annonce à Alma, un par exemplaire.',
    file: 'receptions',
  },
  'receipts-csv': {
    name: 'Réceptions, en tableau',
    about: 'La même chose pour des personnes\u00a0: ligne, exemplaire, code-barres, jour et service, à saisir ou à vérifier à la main.',
    file: 'receptions',
  },
  'lines-csv': {
    name: 'Lignes, en tableau',
    about: 'Une rangée par ligne avec les colonnes de votre choix, pour tableurs\u00a0; le fichier peut être réimporté.',
    file: 'lignes',
  },
  'alma-json': {
    name: 'Lignes, telles qu’Alma les écrit',
    about: 'Toutes les lignes en une page de l’API d’Alma, pour des programmes qui lisent Alma.',
    file: 'alma-lignes',
  },
  'alma-invoices-json': {
    name: 'Factures, telles qu’Alma les écrit',
    about: 'Toutes les factures en une page de l’API d’Alma.',
    file: 'alma-factures',
  },
  'alma-vendors-json': {
    name: 'Fournisseurs, tels qu’Alma les écrit',
    about: 'Tous les fournisseurs en une page de l’API d’Alma.',
    file: 'alma-fournisseurs',
  },
  'folio-calls-json': {
    name: 'Ce qui a été fait ici, sous forme d’appels',
    about: 'Chaque modification faite ici, sous la forme de l’appel qui la fait aussi dans FOLIO, la plus ancienne d’abord.',
    file: 'folio-appels',
  },
  'folio-orders-json': {
    name: 'Commandes, telles que FOLIO les écrit',
    about: 'Toutes les commandes avec leurs lignes, en une collection de l’API de FOLIO.',
    file: 'folio-commandes',
  },
  'folio-lines-json': {
    name: 'Lignes, telles que FOLIO les écrit',
    about: 'Toutes les lignes, dans la forme de l’API de FOLIO.',
    file: 'folio-lignes',
  },
  'folio-titles-json': {
    name: 'Titres, tels que FOLIO les écrit',
    about: 'Tous les titres à réceptionner, dans la forme de l’API de FOLIO.',
    file: 'folio-titres',
  },
  'folio-pieces-json': {
    name: 'Pièces, telles que FOLIO les écrit',
    about: 'Toutes les pièces, dans la forme de l’API de FOLIO.',
    file: 'folio-pieces',
  },
  'folio-receiving-history-json': {
    name: 'Historique de réception',
    about: 'Les pièces attendues ou reçues, chacune avec sa ligne, sa commande et son titre.',
    file: 'folio-historique-reception',
  },
  'folio-routing-lists-json': {
    name: 'Listes de circulation',
    about: 'Qui reçoit tour à tour les pièces d’une ligne, tel que FOLIO l’écrit.',
    file: 'folio-listes-circulation',
  },
  'folio-references-json': {
    name: 'Ce à quoi tout cela renvoie',
    about: 'Fournisseurs, fonds, holdings et les noms des modes d’acquisition et des localisations, à importer avec le reste.',
    file: 'folio-references',
  },
};

/** Columns of tables that are no fields of a line, or mean something else there. */
export const tableFields: Phrases = {
  status: 'Statut',
  order: 'Numéro de commande',
  created: 'Créée le',
  library: 'Bibliothèque de l’exemplaire',
  pid: 'Numéro d’exemplaire dans le système',
  processType: 'Type de traitement de l’exemplaire',
  itemDescription: 'Description de l’exemplaire',
  holdingsId: 'Holdings de l’exemplaire',
  receiveDate: 'Reçu le',
  itemNote: 'Note sur l’exemplaire',
  vendorName: 'Nom du fournisseur',
  received: 'Exemplaires reçus',
  expected: 'Exemplaires encore attendus',
  receivedOn: 'Dernière réception le',
  sent: 'Envoyée le',
  barcodes: 'Codes-barres',
  encumbered: 'Montant engagé',
};
