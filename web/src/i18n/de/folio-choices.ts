// SPDX-License-Identifier: Apache-2.0
// The closed lists of FOLIO's records, by the words that stand in them. English keeps them as they are.

import type { Phrases } from '../phrase';

export const folioChoices: Phrases = {
  // formats of orders and pieces
  'Physical Resource': 'Physische Ressource',
  'Electronic Resource': 'Elektronische Ressource',
  'P/E Mix': 'P/E-Mix',
  Other: 'Sonstiges',
  Physical: 'Physisch',
  Electronic: 'Elektronisch',
  // types of orders
  'One-Time': 'Einmalig',
  Ongoing: 'Fortlaufend',
  // what is made in the inventory
  'Instance, Holding, Item': 'Instanz, Bestand, Exemplar',
  'Instance, Holding': 'Instanz, Bestand',
  Instance: 'Instanz',
  None: 'Nichts',
  // items in the inventory
  'In process': 'In Bearbeitung',
  Available: 'Verfügbar',
  'On order': 'Bestellt',
  'Order closed': 'Bestellung geschlossen',
  'In process (non-requestable)': 'In Bearbeitung (nicht vormerkbar)',
  'In transit': 'Unterwegs',
  'Intellectual item': 'Intellektuelles Exemplar',
  Restricted: 'Eingeschränkt',
  Unavailable: 'Nicht verfügbar',
  Unknown: 'Unbekannt',
  'Aged to lost': 'Als verloren angenommen',
  'Awaiting pickup': 'Zur Abholung bereit',
  'Awaiting delivery': 'Wartet auf Zustellung',
  'Checked out': 'Ausgeliehen',
  'Claimed returned': 'Angeblich zurückgegeben',
  'Declared lost': 'Als verloren gemeldet',
  'Long missing': 'Seit Langem vermisst',
  'Lost and paid': 'Verloren und bezahlt',
  Missing: 'Vermisst',
  Paged: 'Aus dem Magazin angefordert',
  Withdrawn: 'Ausgeschieden',
  // requests on pieces that are bound
  Transfer: 'Übertragen',
  Cancel: 'Stornieren',
  'Do Nothing': 'Nichts tun',
  // ways of acquiring
  'Approval Plan': 'Approval Plan',
  'Demand Driven Acquisitions (DDA)': 'Nutzergesteuerte Erwerbung (DDA)',
  Depository: 'Pflichtexemplar',
  'Evidence Based Acquisitions (EBA)': 'Nutzungsbasierte Erwerbung (EBA)',
  Exchange: 'Tausch',
  Free: 'Kostenlos',
  Gift: 'Geschenk',
  'Internal transfer': 'Interne Übertragung',
  Membership: 'Mitgliedschaft',
  Purchase: 'Kauf',
  'Purchase At Vendor System': 'Kauf im System des Lieferanten',
  Technical: 'Technisch',
  // where a line comes from
  User: 'Benutzer',
  API: 'API',
  EDI: 'EDI',
  MARC: 'MARC',
  EBSCONET: 'EBSCONET',
  // a vendor's references
  'Vendor continuation reference number': 'Fortsetzungsnummer des Lieferanten',
  'Vendor order reference number': 'Bestellnummer des Lieferanten',
  'Vendor subscription reference number': 'Abonnementnummer des Lieferanten',
  'Vendor internal number': 'Interne Nummer des Lieferanten',
  'Vendor title number': 'Titelnummer des Lieferanten',
  OrderLine: 'Bestellposition',
  InvoiceLine: 'Rechnungsposition',
  // reasons for closing an order
  Cancelled: 'Storniert',
  Ceased: 'Erscheinen eingestellt',
  Complete: 'Vollständig',
  Duplication: 'Dublette',
  Error: 'Fehler',
  'Lack of funds': 'Mangel an Mitteln',
  'Lack of use': 'Mangelnde Nutzung',
  'Licensing terms (unacceptable)': 'Lizenzbedingungen (nicht annehmbar)',
  'Low quality': 'Geringe Qualität',
  'Merged with another title': 'Mit einem anderen Titel zusammengelegt',
  'Split into other titles': 'In andere Titel aufgeteilt',
  'Title is out of print': 'Titel vergriffen',
  'Title received as a gift': 'Titel als Geschenk erhalten',
  'Title won\'t be published': 'Titel erscheint nicht',
  'Title won\'t be published this year': 'Titel erscheint dieses Jahr nicht',
  'Transferred to another publisher': 'An einen anderen Verlag übergegangen',
  'Unpreferred format': 'Unerwünschtes Format',
  'Unresponsive vendor': 'Lieferant antwortet nicht',
  percentage: 'Prozent',
  amount: 'Betrag',
};

/** The status of an item in the inventory. */
export function inventoryStatus(status: string): string {
  const words = folioChoices[status];
  return typeof words === 'string' ? words : status;
}
