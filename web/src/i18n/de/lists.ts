// SPDX-License-Identifier: Apache-2.0
// The work lists: what each is called, what it is for, what an empty one says, and why a line is on it.

import type { ListWords } from '../en/lists';
import { date } from '../format';
import { count, lead, number, readable, text, type Phrase, type Phrases } from '../phrase';
import { alerts } from './alma-words';

export const lists: Readonly<Record<string, ListWords>> = {
  in_review: {
    name: 'Zu prüfen',
    about: 'Positionen, die jemand ansehen muss, bevor sie bestellt werden. Öffnen Sie eine, um zu ergänzen, was fehlt; bestellen Sie sie dann oder geben Sie sie zur Bündelung weiter.',
    empty: 'Alle Positionen haben ihre Prüfung bestanden. Neue kommen hierher, wenn sie von Hand angelegt werden oder eine Prüfregel sie festhält.',
  },
  manual_packaging: {
    name: 'Von Hand zu bündeln',
    about: 'Geprüfte Positionen, die darauf warten, in eine Bestellung aufgenommen zu werden. Wählen Sie, was zusammengehört, und bündeln Sie es.',
    empty: 'Keine Position wartet auf die Bündelung von Hand. Eine Position kommt aus der Prüfung hierher, wenn sie dafür gekennzeichnet ist.',
  },
  waiting_for_invoice: {
    name: 'Warten auf die Rechnung',
    about: 'Alles ist da; die Position schließt sich von selbst, wenn ihre Rechnungen da und bezahlt sind.',
    empty: 'Nichts, was da ist, wartet auf seine Rechnung. Positionen kommen hierher, wenn ihr letztes Exemplar eingegangen oder ihr Zugang aktiviert ist.',
  },
  renewals: {
    name: 'Zu entscheidende Verlängerungen',
    about: 'Abonnements, über deren Verlängerung jemand entscheiden muss. Öffnen Sie eines, um es zu verlängern, zu bewerten oder zu schließen.',
    empty: 'Keine Verlängerung wartet auf eine Entscheidung. Positionen kommen hierher, wenn die Frist vor ihrem Verlängerungsdatum begonnen hat.',
  },
  deferred: {
    name: 'Zurückgestellt',
    about: 'Positionen, die bis zu einem Tag aufgeschoben sind. Öffnen Sie eine, um sie vorher wieder aufzunehmen.',
    empty: 'Nichts ist zurückgestellt. Eine Position in Prüfung oder Bündelung kann bis zu einem Tag, den Sie nennen, zurückgestellt werden.',
  },
  claims: {
    name: 'In Reklamation',
    about: 'Verspätete Positionen, nach denen der Lieferant gefragt wird. Sie verlassen die Liste, wenn das Fehlende eintrifft.',
    empty: 'Keine Position ist in Reklamation. Die Tagesläufe setzen eine Position hierher, wenn ihr erwartetes Datum und die Karenztage vorbei sind.',
  },
  package_automatically: {
    name: 'Zu bündeln',
    about: 'Positionen, die die Tagesläufe von selbst in Bestellungen aufnehmen: solche mit demselben Lieferanten, demselben Konto, derselben besitzenden Bibliothek, Währung und Erwerbungsart zusammen.',
    empty: 'An diesem Tag ist nichts zu bündeln.',
  },
  skip_packaging: {
    name: 'Nicht zu bündeln',
    about: 'Positionen, die mehrere Etats belasten, während diese Bibliothek nach Etat bündelt. Die Tagesläufe lassen sie, wo sie sind: Geben Sie ihnen einen einzigen Etat, oder bündeln Sie sie von Hand.',
    empty: 'Keine Position steht der Bündelung im Weg.',
  },
  claim: {
    name: 'Fällige Reklamationen',
    about: 'Positionen, deren erwartetes Datum und Karenztage an diesem Tag vorbei sind. Die Tagesläufe setzen sie in Reklamation und schreiben dem Lieferanten beim ersten Mal.',
    empty: 'An diesem Tag ist nichts verspätet. Eine Position verspätet sich, wenn ihr erwartetes Datum und die Karenztage danach vorbei sind.',
  },
  renewal_notice: {
    name: 'Anstehende Verlängerungen',
    about: 'Von Hand verlängerte Abonnements, deren Frist an diesem Tag erreicht ist. Die Tagesläufe legen sie zur Entscheidung vor.',
    empty: 'An diesem Tag ist keine Frist erreicht. Die Frist sind die Tage vor dem Verlängerungsdatum, ab denen jemand Bescheid bekommt.',
  },
  renew_automatically: {
    name: 'Automatische Verlängerungen',
    about: 'Abonnements, deren Verlängerungsdatum an diesem Tag erreicht ist. Die Tagesläufe rücken das Datum um den Verlängerungszyklus weiter.',
    empty: 'An diesem Tag verlängert sich kein Abonnement von selbst.',
  },
  remind_of_deferral: {
    name: 'Abgelaufene Zurückstellungen',
    about: 'Zurückgestellte Positionen, deren Tag gekommen ist. Die Tagesläufe erinnern daran; wieder aufnehmen muss sie jemand von Hand.',
    empty: 'An diesem Tag ist keine Zurückstellung abgelaufen.',
  },
};

/** A list that has no words here, by its name made readable. */
export const unknownList = (name: string): ListWords => ({ name, about: '', empty: 'Auf dieser Liste steht keine Position.' });

function sentence(phrase: Phrase | undefined, code: string): string {
  return `${typeof phrase === 'string' ? phrase : readable(code)}.`;
}

/** After "mit": "mit 3 Karenztagen". */
const grace = (params: Parameters<typeof number>[0]): string => count(number(params, 'grace'), 'Karenztag', 'Karenztagen');

/** Why a line is on a list. What is not here is a refusal, and has its words there. */
export const listReasons: Phrases = {
  may_be_ordered: 'Nichts fehlt: Sie kann bestellt werden.',
  alert: (p) => sentence(alerts[text(p, 'alert')], text(p, 'alert')),
  packs_with: (p) => number(p, 'others') === 0
    ? 'Nichts anderes hier passt dazu.'
    : `Passt zu ${count(number(p, 'others'), 'anderen Position', 'anderen Positionen')} dieses Lieferanten.`,
  several_funds: (p) => `Belastet ${count(number(p, 'count'), 'Etat', 'Etats')}: Eine Bestellung nimmt nur einen.`,
  late: (p) => `${count(number(p, 'days'), 'Tag', 'Tage')} überfällig: erwartet am ${date(text(p, 'expected'))}, mit ${grace(p)} bis ${date(text(p, 'last'))}.`,
  not_late_yet: (p) => `Erwartet am ${date(text(p, 'expected'))}; mit ${grace(p)} ist Zeit bis ${date(text(p, 'last'))}.`,
  claims_begun: (p) => `${count(number(p, 'count'), 'Reklamation', 'Reklamationen')} begonnen.`,
  claim_letter_written: 'Dem Lieferanten wurde geschrieben.',
  nothing_expected: 'Nichts wird mehr erwartet.',
  deferred_until: (p) => `Aufgeschoben bis ${date(text(p, 'date'))}${lead(': ', text(p, 'reason'))}${lead(' (', text(p, 'note'), ')')}.`,
  renewal_ahead: (p) => `Verlängerung am ${date(text(p, 'date'))}, Frist ${count(number(p, 'notice'), 'Tag', 'Tage')} vorher: seit ${date(text(p, 'since'))}.`,
  renewal_overdue: (p) => `Das Verlängerungsdatum, ${date(text(p, 'date'))}, ist vorbei.`,
  renews_by_itself: (p) => `Verlängerung am ${date(text(p, 'date'))}: rückt um ${count(number(p, 'months'), 'Monat', 'Monate')} weiter auf ${date(text(p, 'next'))}.`,
  no_renewal_date: 'Sie hat kein Verlängerungsdatum.',
};
