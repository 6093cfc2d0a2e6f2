// SPDX-License-Identifier: Apache-2.0
// The closed lists of FOLIO's records, by the words that stand in them.

import type { Phrases } from '../phrase';

export const folioChoices: Phrases = {
  // formats of orders and pieces
  'Physical Resource': 'Ressource physique',
  'Electronic Resource': 'Ressource électronique',
  'P/E Mix': 'Mixte P/E',
  Other: 'Autre',
  Physical: 'Physique',
  Electronic: 'Électronique',
  // types of orders
  'One-Time': 'Ponctuelle',
  Ongoing: 'En continu',
  // what is made in the inventory
  'Instance, Holding, Item': 'Instance, holdings, exemplaire',
  'Instance, Holding': 'Instance, holdings',
  Instance: 'Instance',
  None: 'Aucun',
  // items in the inventory
  'In process': 'En traitement',
  Available: 'Disponible',
  'On order': 'En commande',
  'Order closed': 'Commande fermée',
  'In process (non-requestable)': 'En traitement (non réservable)',
  'In transit': 'En transit',
  'Intellectual item': 'Entité intellectuelle',
  Restricted: 'Accès restreint',
  Unavailable: 'Indisponible',
  Unknown: 'Inconnu',
  'Aged to lost': 'Présumé perdu',
  'Awaiting pickup': 'En attente de retrait',
  'Awaiting delivery': 'En attente de livraison',
  'Checked out': 'En prêt',
  'Claimed returned': 'Déclaré rendu',
  'Declared lost': 'Déclaré perdu',
  'Long missing': 'Manquant de longue date',
  'Lost and paid': 'Perdu et payé',
  Missing: 'Manquant',
  Paged: 'À chercher en magasin',
  Withdrawn: 'Retiré des collections',
  // requests on pieces that are bound
  Transfer: 'Les transférer',
  Cancel: 'Les annuler',
  'Do Nothing': 'Ne rien faire',
  // ways of acquiring
  'Approval Plan': 'Plan d’approbation',
  'Demand Driven Acquisitions (DDA)': 'Acquisition à la demande (DDA)',
  Depository: 'Dépôt',
  'Evidence Based Acquisitions (EBA)': 'Acquisition fondée sur l’usage (EBA)',
  Exchange: 'Échange',
  Free: 'Gratuit',
  Gift: 'Don',
  'Internal transfer': 'Transfert interne',
  Membership: 'Adhésion',
  Purchase: 'Achat',
  'Purchase At Vendor System': 'Achat dans le système du fournisseur',
  Technical: 'Technique',
  // where a line comes from
  User: 'Utilisateur',
  API: 'API',
  EDI: 'EDI',
  MARC: 'MARC',
  EBSCONET: 'EBSCONET',
  // a vendor's references
  'Vendor continuation reference number': 'Numéro de suite du fournisseur',
  'Vendor order reference number': 'Numéro de commande du fournisseur',
  'Vendor subscription reference number': 'Numéro d’abonnement du fournisseur',
  'Vendor internal number': 'Numéro interne du fournisseur',
  'Vendor title number': 'Numéro de titre du fournisseur',
  OrderLine: 'Ligne de commande',
  InvoiceLine: 'Ligne de facture',
  // reasons for closing an order
  Cancelled: 'Annulée',
  Ceased: 'Parution arrêtée',
  Complete: 'Terminée',
  Duplication: 'Doublon',
  Error: 'Erreur',
  'Lack of funds': 'Budget insuffisant',
  'Lack of use': 'Utilisation insuffisante',
  'Licensing terms (unacceptable)': 'Conditions de licence (inacceptables)',
  'Low quality': 'Mauvaise qualité',
  'Merged with another title': 'Fusionné avec un autre titre',
  'Split into other titles': 'Divisé en d’autres titres',
  'Title is out of print': 'Titre épuisé',
  'Title received as a gift': 'Titre reçu en don',
  'Title won\'t be published': 'Le titre ne sera pas publié',
  'Title won\'t be published this year': 'Le titre ne sera pas publié cette année',
  'Transferred to another publisher': 'Transféré à un autre éditeur',
  'Unpreferred format': 'Format non souhaité',
  'Unresponsive vendor': 'Fournisseur sans réponse',
  percentage: 'Pourcentage',
  amount: 'Montant',
};

/** The status of an item in the inventory. */
export function inventoryStatus(status: string): string {
  const words = folioChoices[status];
  return typeof words === 'string' ? words : status;
}
