// SPDX-License-Identifier: Apache-2.0
// What each of the library's settings does, in one sentence under its field.

export const settingMeanings: Readonly<Record<string, string>> = {
  name: 'Steht oben am Arbeitsplatz und auf dem, was gedruckt wird.',
  rolePolicy: 'Entweder stehen alle Aktionen allen offen, oder jede verlangt die Rolle, die das Regelwerk für sie vorsieht.',

  // Alma
  priceLimit: 'Eine Position mit höherem Preis erhält eine Warnung. Leer: Kein Preis ist zu hoch.',
  blockingAlerts: 'Eine Position mit einer dieser Warnungen bleibt „In Prüfung“, bis jemand die Warnung zur Kenntnis nimmt. Andere Warnungen werden nur gezeigt.',
  furtherAlerts: 'Danach wird bei der Prüfung gesucht, neben dem Preis und schon vorhandenen Exemplaren.',
  poApproval: 'Von Hand warten gebündelte Bestellungen, bis jemand sie freigibt und sendet; von selbst werden sie im Tageslauf gesendet.',
  packByFund: 'Nur Positionen, die aus demselben Etat bezahlt werden, kommen in eine Bestellung. Eine Position mit mehreren Etats wird dann von Hand gebündelt.',
  maxLinesPerOrder: 'Die Bündelung beginnt eine weitere Bestellung, wenn eine so viele Positionen hat. Leer: so viele, wie es gibt.',
  renewalNoticeDays: 'So viele Tage vor ihrem Verlängerungsdatum beginnt eine von Hand verlängerte Position auf jemanden zu warten; für Positionen ohne eigene Zahl.',
  cancelInventoryRule: 'Almas Quellen unterscheiden sich: Die einen fragen, ob die Position die einzige ihrer Bestellung ist, die anderen, ob sie eine Hauptposition ist. Was eingegangen oder aktiviert ist, wird nie gelöscht.',
  expectedReceiptDays: 'Gezählt ab dem Tag, an dem eine Bestellung gesendet wird, für Positionen ohne eigene Zahl.',
  claimGraceDays: 'Eine Position wird ab dem Tag nach ihrem erwarteten Datum und diesen Karenztagen reklamiert, für Positionen ohne eigene Zahl.',
  letterLanguage: 'In ihr werden Bestellungen, Stornierungen und Reklamationen geschrieben, was auch immer der Arbeitsplatz spricht. Der Text einer Reklamation lässt sich vor dem Senden ändern.',
  transitAfterReceipt: 'Einmalige Exemplare, die eingegangen sind und nicht in der Abteilung bleiben, sind unterwegs, bis sie dort eingescannt werden, wohin sie gehören; sonst sind sie gleich an ihrem Platz.',
  reviewByDefault: 'Positionen aus einer Datei oder einer Schnittstelle bleiben in der Prüfung stehen, was auch immer die Prüfregeln sagen.',
  reviewRules: 'Für Positionen aus einer Datei oder Schnittstelle, wenn nicht alle geprüft werden: Die erste Regel, die gilt und passt, entscheidet. Eine Position, auf die keine passt, wird nicht angehalten.',

  // FOLIO
  poLinesLimit: 'Mehr Positionen nimmt eine Bestellung nicht an. Leer: so viele, wie es gibt.',
  isApprovalRequired: 'Eine Bestellung kann erst geöffnet werden, wenn sie freigegeben ist.',
  fieldPolicy: 'Welche Felder sich noch ändern dürfen, wenn eine Bestellung nicht mehr ausstehend ist: FOLIOs Server lässt mehr ändern, als seine Dokumentation nennt.',
  cancelledClosesAsComplete: 'FOLIO schließt eine solche Bestellung mit dem Grund „Storniert“; mit dieser Einstellung ist er „Vollständig“.',
  acquisitionUnits: 'Teams, denen Bestellungen gehören können, und was nur ihre Mitglieder mit ihnen tun dürfen.',
  poNumberPrefixes: 'Womit die Nummer einer Bestellung beginnen darf. Leer: beliebig.',
  poNumberSuffixes: 'Womit die Nummer einer Bestellung enden darf. Leer: beliebig.',
};

/** Beside a setting: where the rule is written down that it decides. */
export const settingSource = (source: string): string => `(im Regelwerk: ${source})`;
