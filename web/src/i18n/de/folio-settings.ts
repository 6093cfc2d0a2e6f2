// SPDX-License-Identifier: Apache-2.0
// What a library on FOLIO may choose, in words.

import type { Phrases } from '../phrase';

export const folioSettings: Phrases = {
  poLinesLimit: 'Höchstzahl der Positionen in einer Bestellung',
  isApprovalRequired: 'Bestellungen werden vor dem Öffnen freigegeben',
  fieldPolicy: 'Felder, die sich in einer offenen Bestellung ändern dürfen',
  cancelledClosesAsComplete: 'Bestellungen, deren Positionen alle storniert sind, schließen als „Vollständig“',
  name: 'Name',
  rolePolicy: 'Wer was darf',
  acquisitionUnits: 'Erwerbungseinheiten',
  'acquisitionUnits.protectCreate': 'Nur Mitglieder legen an',
  'acquisitionUnits.protectUpdate': 'Nur Mitglieder ändern',
  'acquisitionUnits.protectDelete': 'Nur Mitglieder löschen',
  'acquisitionUnits.isDeleted': 'Gelöscht',
  'acquisitionUnits.members': 'Mitglieder, durch Kommas getrennt',
  poNumberPrefixes: 'Präfixe von Bestellnummern',
  'poNumberPrefixes.description': 'Beschreibung',
  'poNumberPrefixes.deprecated': 'Nicht mehr angeboten',
  poNumberSuffixes: 'Suffixe von Bestellnummern',
  'poNumberSuffixes.description': 'Beschreibung',
  'poNumberSuffixes.deprecated': 'Nicht mehr angeboten',
};

export const folioSettingChoices: Phrases = {
  server: 'Alle, die der Server von FOLIO ändern lässt',
  documented: 'Nur die, die FOLIOs Dokumentation nennt',
  open: 'Alle dürfen alles',
  strict: 'Nur wer die Rolle dafür hat',
};
