// SPDX-License-Identifier: Apache-2.0
// What the receiving room says: what a scan found, what a receipt did, what the clerk can do next.

import { count, isOne, lead } from '../phrase';
import { date, whole } from '../format';

const numerals = [
  'Keines', 'Eines', 'Zwei', 'Drei', 'Vier', 'Fünf', 'Sechs', 'Sieben', 'Acht', 'Neun', 'Zehn', 'Elf', 'Zwölf',
];

/** "Zwei", as a sentence begins. */
function spelled(value: number): string {
  return numerals[value] ?? whole(value);
}

export const room = {
  heading: 'Eingang',
  scansWaiting: (n: number): string => count(n, 'Scan wartet', 'Scans warten'),
  fieldLabel: 'ISBN, Barcode, Positionsnummer, Lieferantenreferenz oder Titel scannen oder eingeben',
  placeholder: 'ISBN, Barcode, Position oder Titel',
  opening: 'Wird geöffnet…',
  failed: 'Das hat nicht geklappt.',
  sameCode: 'Derselbe Code noch einmal',
  help: {
    enter: 'Scannen Sie, und die Position wird angezeigt. Enter bucht den Eingang des Exemplars.',
    sameCode: 'bucht das nächste Exemplar, ganz ohne Tastatur.',
    undo: 'nimmt den letzten Eingang zurück.',
    edit: 'ändert Barcode, Signatur, Heft und Notiz des Exemplars.',
    parcel: 'beginnt eine Sendung: ihr Lieferant, ihre Nummer, was für jeden Eingang gilt. Nötig ist es nicht.',
  },
};

/** Of one thing that was scanned. */
export const scan = {
  found: (title: string): string => `${title}. Enter bucht den Eingang.`,
  foundCopy: (title: string, copy: number, copies: number): string => `${title}, Exemplar ${whole(copy)} von ${whole(copies)}. Enter bucht den Eingang.`,
  alreadyAll: (on: string, by: string): string => `Alle Exemplare sind schon eingegangen, das letzte am ${date(on)}${lead(', gebucht von ', by)}.`,
  already: (on: string, by: string): string => `Schon am ${date(on)} eingegangen${lead(', gebucht von ', by)}.`,
  oneMore: (when: string, ordered: number): string =>
    `${when} ${ordered === 1 ? 'Ein Exemplar war bestellt' : `${whole(ordered)} Exemplare waren bestellt`}: Wenn dies ein weiteres ist, ist es mehr als bestellt.`,
  /** What its line, or its order, has come to. */
  ended: (axis: string, status: string): string => `${axis}: ${status}. Davon wird nichts mehr erwartet.`,
  nothingExpected: 'Von dieser Position wird nichts erwartet.',
  because: (title: string, why: string): string => `${title}. ${why}`,
  badIsbn: (code: string): string => `${code} ist keine gültige ISBN.`,
  badIsbnHelp: 'Die Prüfziffer ist falsch: wahrscheinlich ein Lesefehler. Scannen Sie noch einmal.',
  notOnOrder: (code: string): string => `Zu „${code}“ ist nichts bestellt.`,
  notOnOrderHelp: 'Legen Sie es beiseite, oder versuchen Sie es mit der Positionsnummer, der Referenz der Bestellung oder Wörtern des Titels.',
  several: (listed: number, total: number): string => (total > listed
    ? `${count(listed, 'Position', 'Positionen')} von ${whole(total)} passenden. Wählen Sie mit den Zifferntasten.`
    : `${count(listed, 'Position passt', 'Positionen passen')}. Wählen Sie mit den Zifferntasten.`),
};

export const waits = {
  take: (n: number): string => (isOne(n) ? 'Jemand wartet darauf: Bringen Sie es zur Servicetheke.' : `${whole(n)} Vormerkungen warten darauf: Bringen Sie es zur Servicetheke.`),
  otherCopy: (n: number): string => (isOne(n) ? 'Jemand wartet auf ein anderes Exemplar.' : `${whole(n)} Vormerkungen warten auf andere Exemplare.`),
  requests: (n: number): string => (isOne(n) ? 'Jemand wartet darauf.' : `${whole(n)} Vormerkungen warten darauf.`),
  forWhom: (names: string): string => `Für ${names}.`,
  rush: 'Eilt.',
};

export const receipt = {
  copyOf: (copy: number, copies: number): string => `Exemplar ${whole(copy)} von ${whole(copies)}`,
  copyReceived: (copy: number, copies: number): string => `Exemplar ${whole(copy)} von ${whole(copies)} eingegangen.`,
  received: 'Eingegangen.',
  stillToCome: (n: number): string => (isOne(n) ? `${spelled(n)} fehlt noch.` : `${spelled(n)} fehlen noch.`),
  allIn: 'Alle Exemplare sind da.',
  nothingMore: 'Von dieser Position kommt nichts mehr.',
  undone: 'Der Eingang wurde zurückgenommen.',
  expectedAgain: 'Das Exemplar wird wieder erwartet.',
  undoneAloud: (title: string): string => `Eingang zurückgenommen: ${title}.`,
  undoneCopyAloud: (title: string, copy: number, copies: number): string =>
    `Eingang zurückgenommen: ${title}, Exemplar ${whole(copy)} von ${whole(copies)}.`,
  notUndone: (why: string): string => `Nicht zurückgenommen. ${why}`,
  refused: (why: string): string => `Nicht gebucht. ${why}`,
  cannotSave: (why: string): string => `Der Eingang kann jetzt nicht gebucht werden. ${why}`,
  notSaved: (why: string): string => `Nicht gespeichert. ${why}`,
  onlyHere: (why: string): string => `Nicht gespeichert: Das ist nur in diesem Fenster und sonst nirgends. Eine Rettungsdatei bewahrt es auf. ${why}`,
};

export const card = {
  line: 'Position',
  order: 'Bestellung',
  vendor: 'Lieferant',
  place: 'Für',
  askedForBy: 'Gewünscht von',
  price: 'Preis',
  copies: 'Exemplare',
  boxIn: (copy: number): string => `Exemplar ${whole(copy)}: eingegangen`,
  boxNext: (copy: number): string => `Exemplar ${whole(copy)}: das nächste`,
  boxOut: (copy: number): string => `Exemplar ${whole(copy)}: erwartet`,
  isIn: 'eingegangen',
  isNext: 'das nächste',
  isOut: 'erwartet',
  received: (n: number, all: number): string => `${whole(n)} von ${whole(all)} eingegangen`,
  copyNext: (copy: number, copies: number): string => `**Exemplar ${whole(copy)} von ${whole(copies)}** ist das nächste.`,
  expected: 'Erwartet, noch nicht eingegangen.',
  /** `verb`: what the rulebook’s receiving is called on a button. */
  receiveCopy: (verb: string, copy: number): string => `Exemplar ${whole(copy)}: ${verb}`,
  undo: 'Rückgängig',
  notKept: 'Nicht auf diesem Gerät gespeichert: verloren, wenn diese Seite geschlossen wird.',
  saved: (at: string): string => `Um ${at} auf diesem Gerät gespeichert.`,
  checkDigit: (code: string): string => `Die Prüfziffer von ${code} ist falsch: Vergewissern Sie sich, dass es die richtige Nummer ist.`,
};

export const choices = {
  heading: (total: number, text: string): string => `${count(total, 'Position passt', 'Positionen passen')} zu „${text}“`,
  help: 'Welche ist es? Drücken Sie ihre Nummer. Noch ist nichts gebucht.',
  all: (total: number): string => `Alle ${whole(total)} unter den Positionen ansehen`,
};

export const session = {
  heading: 'Diese Sitzung',
  empty: 'Hier steht, was Sie buchen, jeder Eingang mit seiner eigenen Schaltfläche „Rückgängig“.',
  received: 'eingegangen',
  toLookInto: (n: number): string => `${whole(n)} zu prüfen`,
  undo: 'Rückgängig',
  undoOf: (name: string): string => `Rückgängig: ${name}`,
  edit: 'Ändern',
  show: 'Anzeigen',
  showOf: (name: string): string => `Anzeigen: ${name}`,
  undone: 'Eingang zurückgenommen',
  passedOver: 'angesehen, nicht gebucht',
  notTaken: 'vom Hub nicht angenommen',
};

/** What is unpacked now. */
export const parcel = {
  begin: 'Sendung beginnen',
  change: 'Ändern',
  finish: 'Sendung abschließen',
  formHeading: 'Was ausgepackt wird',
  formHelp: 'Was Sie hier angeben, gilt für jeden Eingang, bis die Sendung abgeschlossen ist. Alles darf leer bleiben.',
  formBegin: 'Beginnen',
  formChange: 'Übernehmen',
  notNow: 'Jetzt nicht',
  vendor: 'Lieferant',
  otherVendorButton: 'Anderen wählen',
  noVendor: 'Beliebiger Lieferant',
  number: 'Nummer der Sendung oder der Rechnung',
  numberHelp: 'Mit der Nummer einer Rechnung, die hier bekannt ist, weiß der Arbeitsplatz, was kommen soll.',
  begun: (about: string): string => `Begonnen: ${about}`,
  changed: (about: string): string => `Geändert: ${about}`,
  ended: 'Die Sendung ist abgeschlossen.',
  /** Each may be empty. */
  about: (vendor: string, number: string, receivedOn: string, others: readonly string[]): string => [
    vendor ? `Sendung von ${vendor}` : 'Sendung',
    number ? `Nummer ${number}` : '',
    receivedOn ? `eingegangen am ${receivedOn}` : '',
    ...others,
  ].filter(Boolean).join(' · '),
  otherVendor: (wanted: string, vendor: string): string => (vendor ? `Nicht von ${wanted}: bestellt bei ${vendor}.` : `Nicht von ${wanted}: Die Position nennt keinen Lieferanten.`),
  notOnInvoice: (number: string): string => `Nicht auf der Rechnung ${number}.`,
  anyway: 'Enter bucht den Eingang trotzdem.',
  anywayButton: 'Trotzdem buchen',
};

/** What should come against what has come. */
export const tally = {
  heading: 'Diese Sendung',
  of: (received: number, expected: number): string => `**${whole(received)}** von ${whole(expected)} eingegangen`,
  aloud: (received: number, expected: number): string => `${whole(received)} von ${whole(expected)} eingegangen`,
  toCome: (n: number): string => (n === 0 ? 'Nichts fehlt mehr' : count(n, 'fehlt noch', 'fehlen noch')),
  more: (n: number): string => `${whole(n)} mehr als bestellt`,
  received: (n: number): string => `**${whole(n)}** eingegangen`,
  outstanding: (n: number, vendor: string): string =>
    `${count(n, 'Position steht', 'Positionen stehen')} bei ${vendor} noch aus. Was in dieser Sendung sein soll, ist nicht bekannt.`,
  unknownInvoice: (number: string): string => `Keine Position steht auf einer Rechnung ${number}: Was in dieser Sendung sein soll, ist daher nicht bekannt.`,
  nothingPhysical: (number: string): string => `Auf der Rechnung ${number} ist nichts, dessen Eingang zu buchen wäre.`,
  reading: 'Es wird nachgesehen, was kommen soll…',
  open: 'Welche',
  copies: (received: number, expected: number): string => `${whole(received)} von ${whole(expected)}`,
  showMore: 'Mehr anzeigen',
  groups: {
    toCome: (n: number): string => `Noch erwartet (${whole(n)})`,
    done: (n: number): string => `Erledigt (${whole(n)})`,
    more: (n: number): string => `Mehr als erwartet (${whole(n)})`,
  },
  none: 'Keine.',
  first: (n: number, all: number): string => `Die ersten ${whole(n)} von ${whole(all)} Positionen sind aufgeführt.`,
};

/** Of the copy in the hand. */
export const edit = {
  heading: (name: string): string => `${name} ändern`,
  button: 'Barcode, Notiz',
  buttonOf: (name: string): string => `Ändern: ${name}`,
  help: 'Ein Barcode kann hier eingescannt werden. Was Sie in jedem anderen Feld scannen, gilt als Eingang.',
  keep: 'Übernehmen',
  leave: 'Jetzt nicht',
  saved: (name: string): string => `Übernommen: ${name}.`,
  refused: (why: string): string => `Nicht übernommen. ${why}`,
  copy: (copy: number): string => `Exemplar ${whole(copy)}`,
  gone: 'Dieses Exemplar ist nicht mehr da.',
};

export const damage = {
  button: 'Schaden melden…',
};

/** When the parcel is empty. */
export const summary = {
  heading: 'Sendung abschließen',
  lists: {
    received: (n: number): string => `Eingegangen (${whole(n)})`,
    refused: (n: number): string => `Abgewiesen (${whole(n)})`,
    aside: (n: number): string => `Beiseitegelegt (${whole(n)})`,
    missing: (n: number): string => `Fehlend (${whole(n)})`,
  },
  missingUnknown: 'Was fehlt, lässt sich nicht sagen: Was in der Sendung sein soll, ist nicht bekannt.',
  nothing: 'Keine.',
  andMore: (n: number): string => (isOne(n) ? `Und ${whole(n)} weiterer Eintrag.` : `Und ${whole(n)} weitere.`),
  print: 'Drucken',
  keep: 'Weiter buchen',
  end: 'Sendung abschließen',
  title: 'Eingegangene Sendung',
  checked: 'Geprüft von',
  begun: (from: string, to: string): string => `${from} bis ${to}`,
};
