// SPDX-License-Identifier: Apache-2.0
// The overview: what its pictures tell, as sentences, and the words of their scales and tables.

import type { CivilDate, Money } from '../../contract';
import { amountOnly, date, dayOfYear, money, percent, roundAmount, visible, whole } from '../format';
import { count } from '../phrase';

const lines = (n: number): string => count(n, 'Position', 'Positionen');
const items = (n: number): string => count(n, 'Exemplar', 'Exemplare');
/** After "von": "von 3 Exemplaren". */
const ofItems = (n: number): string => count(n, 'Exemplar', 'Exemplaren');
/** After "in", "seit", "von": "seit 3 Tagen". */
const inDays = (n: number): string => count(n, 'Tag', 'Tagen');
/** Of large sums the cents are left out. */
const bare = (value: Money): string => (Math.abs(value.minor) < 10_000 * 10 ** value.digits ? amountOnly(value) : roundAmount(value));
const round = (value: Money): string => `${bare(value)}\u00a0${value.currency}`;
const listed = (amounts: readonly Money[]): string => amounts.map(money).join(', ');

export const room = {
  name: 'Übersicht',
  asOf: 'Stand',
  today: 'Heute',
  print: 'Drucken',
  reading: 'Die Bibliothek wird zusammengerechnet…',
  failed: 'Die Übersicht konnte nicht erstellt werden.',
  /** Above a printed overview. */
  paper: (workspace: string, day: CivilDate): string => `${visible(workspace)}, Stand ${date(day)}`,
  empty: 'Noch ist nichts bestellt.',
  emptyAbout: 'Wenn es Positionen gibt, zeigt diese Seite, was unterwegs, was verspätet und was gebunden und ausgegeben ist.',
  toImport: 'Positionen importieren',
};

export const figures = {
  label: 'In Zahlen',
  lines: 'Positionen',
  open: 'Offen',
  late: 'Verspätet',
  encumbered: 'Gebunden',
  spent: 'Ausgegeben',
  ofAll: (part: number): string => `${percent(part)} aller Positionen`,
  ofOpen: (part: number): string => `${percent(part)} der offenen Positionen`,
  noneLate: 'nichts ist überfällig',
  noneOpen: 'nichts ist offen',
  allKept: 'in jedem Status',
  inFunds: (n: number): string => `in ${count(n, 'Etat', 'Etats')}`,
  noFunds: 'es gibt keine Etats',
  bare,
  round,
  and: (amounts: readonly Money[]): string => `und ${amounts.map(round).join(', ')}`,
  further: (amounts: readonly Money[], more: number): string => `und ${amounts.map(round).join(', ')}, ${count(more, 'weitere Währung', 'weitere Währungen')}`,
  showLines: (n: number): string => `Alle Positionen: ${whole(n)}. Anzeigen`,
  showOpen: (n: number): string => `Offene Positionen: ${whole(n)}. Anzeigen`,
  showLate: (n: number): string => `Verspätete Positionen: ${whole(n)}. Anzeigen`,
  showFunds: (what: string, amounts: readonly Money[]): string => `${what}: ${listed(amounts) || '0'}. Zu den Etats`,
};

export const frame = {
  asTable: 'Als Tabelle anzeigen',
  csv: 'CSV-Datei',
  csvOf: (caption: string): string => `${caption}, als CSV-Datei`,
  saved: (name: string): string => `${name} liegt bei Ihren Downloads.`,
  keys: 'Die Pfeiltasten führen von einem zum nächsten, Enter zeigt die Positionen.',
  measure: 'Gemessen in',
  byLines: 'Positionen',
  costIn: (currency: string): string => `Kosten in ${currency}`,
  sort: 'Sortiert nach',
  more: (n: number): string => `Alle ${whole(n)} als Tabelle`,
  moreOf: (shown: number, n: number): string => `Die ersten ${whole(shown)} von ${whole(n)}.`,
  moreRows: (n: number): string => (n === 1 ? 'Die eine Zeile anzeigen' : `Alle ${count(n, 'Zeile', 'Zeilen')} anzeigen`),
  none: '–',
};

export const status = {
  eyebrow: 'Positionen nach Status',
  found: (open: number, all: number, most: string, n: number): string =>
    `${whole(open)} von ${lines(all)} ${open === 1 ? 'ist' : 'sind'} offen; die größte Gruppe ist „${most}“ mit ${whole(n)}.`,
  allOne: (all: number, most: string): string => (all === 1 ? `Die einzige Position: ${most}.` : `Alle ${lines(all)}: ${most}.`),
  nothing: 'Es gibt keine Positionen.',
  about: 'Balken für die Status in der Reihenfolge des Lebens einer Position, so lang, wie Positionen darin sind.',
  bar: (word: string, n: number, part: number): string => `${word}: ${lines(n)}, ${percent(part)}`,
  barCost: (word: string, n: number, cost: string, part: number): string => `${word}: ${cost}, ${percent(part)}, für ${lines(n)}`,
  axis: 'Achse',
  word: 'Status',
  lines: 'Positionen',
  part: 'Von allen',
  cost: (currency: string): string => `Kosten in ${currency}`,
};

export const arrivals = {
  eyebrow: 'Eingänge nach Woche',
  found: (coming: number, last: CivilDate, missing: number): string => {
    const ahead = coming === 0 ? `Bis ${date(last)} wird nichts mehr erwartet` : `${items(coming)} ${coming === 1 ? 'wird' : 'werden'} bis ${date(last)} noch erwartet`;
    if (missing === 0) return `${ahead}; aus den Wochen davor fehlt nichts.`;
    return `${ahead}; ${whole(missing)} aus den Wochen davor ${missing === 1 ? 'fehlt' : 'fehlen'}.`;
  },
  nothing: 'In diesen Wochen wurde nichts erwartet, und nichts kam.',
  undatedOnly: (undated: number): string => (undated === 1
    ? 'Das eine Exemplar, das noch erwartet wird, hat keinen Tag dafür.'
    : `Keines von ${ofItems(undated)}, die noch erwartet werden, hat einen Tag dafür.`),
  about: (n: number): string => (n === 1
    ? 'Zwei Balken für die eine Woche: was in ihr erwartet wurde, wobei Fehlendes abgesetzt ist, und was in ihr kam.'
    : `Zwei Balken für jede von ${count(n, 'Woche', 'Wochen')}: was in ihr erwartet wurde, wobei Fehlendes abgesetzt ist, und was in ihr kam.`),
  here: 'Erwartet und da',
  missing: 'Fehlt',
  toCome: 'Noch erwartet',
  received: 'Kam in der Woche',
  today: 'Heute',
  weeks: 'Wochen',
  span: (n: number): string => `${whole(n)} davor und danach`,
  readout: (from: CivilDate, to: CivilDate): string => `${dayOfYear(from)} bis ${date(to)}`,
  week: (from: CivilDate, to: CivilDate, expected: number, missing: number, received: number, past: boolean): string =>
    `${dayOfYear(from)} bis ${date(to)}: ${whole(expected)} erwartet, ${whole(missing)} ${past ? 'fehlend' : 'noch erwartet'}, ${whole(received)} gekommen`,
  expectedShort: (n: number): string => `${whole(n)} erwartet`,
  missingShort: (n: number): string => `${whole(n)} fehlend`,
  toComeShort: (n: number): string => `${whole(n)} noch erwartet`,
  receivedShort: (n: number): string => `${whole(n)} gekommen`,
  earlier: (n: number): string => `Fehlend von davor: ${whole(n)}`,
  later: (n: number): string => `Später noch erwartet: ${whole(n)}`,
  undated: (n: number): string => `Ohne bekannten Tag erwartet: ${whole(n)}`,
  beside: 'Nicht in diesen Wochen',
  from: 'Von',
  to: 'Bis',
  expected: 'Erwartet',
  notHere: 'Noch nicht da',
  came: 'Gekommen',
  note: (earlier: number, later: number, undated: number): string =>
    `Außerhalb dieser Wochen: ${items(earlier)} fehlend von davor, ${items(later)} später noch erwartet, ${items(undated)} ohne bekannten Tag.`,
};

export const funds = {
  eyebrow: 'Etats',
  nothing: 'Es gibt keine Etats.',
  over: (over: number, all: number, by: readonly Money[]): string => {
    if (all === 1) return `Der einzige Etat ist überzogen, um ${listed(by)}.`;
    return over === 1
      ? `1 von ${count(all, 'Etat', 'Etats')} ist überzogen, um ${listed(by)}.`
      : `${whole(over)} von ${count(all, 'Etat', 'Etats')} sind überzogen, zusammen um ${listed(by)}.`;
  },
  within: (code: string, part: number): string => `Kein Etat ist überzogen; am nächsten an seiner Grenze ist ${visible(code)}, zu ${percent(part)} belegt.`,
  untouched: 'In keinem Etat mit einer Zuweisung ist etwas gebunden oder ausgegeben.',
  unknown: (all: number): string => (all === 1 ? 'Die Zuweisung des einzigen Etats ist nicht bekannt.' : `Für keinen der ${whole(all)} Etats ist eine Zuweisung erfasst.`),
  about: 'Ein Balken für jeden Etat: was ausgegeben, dann was gebunden ist, gegenüber dem Zugewiesenen. Die Marke bei 100\u00a0% ist die Zuweisung.',
  aboutUnknown: 'Ein Balken für jeden Etat: was ausgegeben, dann was gebunden ist, so lang wie die Summe neben der größten ihrer Währung.',
  spent: 'Ausgegeben',
  encumbered: 'Gebunden',
  allocated: 'Zugewiesen',
  beyond: 'Über die Zuweisung hinaus',
  isOver: (by: string): string => `Um ${by} überzogen`,
  isFree: (left: string): string => `${left} frei`,
  isUnknown: 'Zuweisung nicht bekannt',
  isNought: 'Nichts zugewiesen',
  committedOf: (committed: string, allocated: string): string => `${committed} von ${allocated}`,
  spentOf: (spent: string): string => `davon ${spent} ausgegeben`,
  committed: (committed: string): string => `${committed} belegt`,
  bar: (name: string, spent: string, encumbered: string, state: string): string => `${name}: ${spent} ausgegeben, ${encumbered} gebunden. ${state}`,
  allocatedIs: (allocated: string, part: string): string => `Zugewiesen ${allocated}, ${part} belegt`,
  fund: 'Etat',
  name: 'Name',
  lines: 'Positionen',
  currency: 'Währung',
  free: 'Frei',
  part: 'Belegt',
  notKnown: 'nicht bekannt',
  someUnknown: (n: number): string => `Von ${count(n, 'Etat', 'Etats')} ist die Zuweisung nicht bekannt.`,
  order: { committed: 'Am stärksten belegt', free: 'Am wenigsten frei', amount: 'Größte Summe', code: 'Code' },
};

export const vendors = {
  eyebrow: 'Lieferanten',
  nothing: 'Keine Position hat einen Lieferanten.',
  behind: (name: string, late: number, open: number): string =>
    `${visible(name)} hat die meisten verspäteten Positionen: ${whole(late)} von ${count(open, 'offenen Position', 'offenen Positionen')}.`,
  onTime: (n: number): string => (n === 1 ? 'Der einzige Lieferant hat keine verspätete Position.' : `Keiner der ${whole(n)} Lieferanten hat eine verspätete Position.`),
  about: 'Für jeden Lieferanten ein Balken seiner offenen Positionen, die verspäteten abgesetzt, und die Tage vom Senden bis zum Eingang: ein Punkt für den Median, eine Linie bis zu den Tagen, in denen neun von zehn kamen.',
  open: 'Offen',
  late: 'Verspätet',
  openLines: 'Offene Positionen',
  delivery: 'Tage bis zur Lieferung',
  median: 'Median',
  slow: 'Neun von zehn kamen in',
  openShort: (n: number): string => `${whole(n)} offen`,
  lateShort: (n: number): string => `${whole(n)} verspätet`,
  daysOf: (median: number, slow: number): string => (median === slow ? count(median, 'Tag', 'Tage') : `${whole(median)} bis ${count(slow, 'Tag', 'Tage')}`),
  noDays: 'noch kam nichts',
  few: (n: number): string => `von ${ofItems(n)}`,
  bar: (name: string, all: number, open: number, late: number, delivery: string): string =>
    `${visible(name)}: ${lines(all)}, ${whole(open)} offen, ${whole(late)} verspätet; ${delivery}`,
  barDays: (median: number, slow: number, n: number): string =>
    `von ${ofItems(n)} kam die Hälfte in ${inDays(median)}, neun von zehn in ${inDays(slow)}`,
  vendor: 'Lieferant',
  lines: 'Positionen',
  delivered: 'Gekommene Exemplare',
  medianDays: 'Median, Tage',
  slowDays: 'Neun von zehn, Tage',
  order: { late: 'Die meisten verspätet', share: 'Größter Anteil verspätet', open: 'Die meisten offen', median: 'Längster Median', slow: 'Langsamste von zehn', name: 'Name' },
};

export const ages = {
  eyebrow: 'Wie lange offene Positionen warten',
  nothing: 'Keine offene Position ist gesendet.',
  long: (long: number, all: number, since: number): string => {
    if (all === 1) return `Die einzige offene Position, die gesendet ist, wartet seit ${inDays(since)} oder länger.`;
    return `Von ${whole(all)} offenen Positionen, die gesendet sind, ${long === all ? 'warten alle' : long === 1 ? 'wartet 1' : `warten ${whole(long)}`} seit ${inDays(since)} oder länger.`;
  },
  young: (young: number, all: number, within: number): string => {
    const lately = within === 1 ? 'am letzten Tag' : `in den letzten ${inDays(within)}`;
    if (all === 1) return `Die einzige offene Position, die gesendet ist, ging ${lately} hinaus.`;
    return `Von ${whole(all)} offenen Positionen, die gesendet sind, ${young === all ? 'gingen alle' : young === 1 ? 'ging 1' : `gingen ${whole(young)}`} ${lately} hinaus.`;
  },
  about: 'Ein Balken für jede Spanne von Tagen seit dem Senden, so lang, wie offene Positionen darin sind.',
  span: (from: number, to: number | undefined): string => (to === undefined ? `${whole(from)} Tage und länger` : `${whole(from)} bis ${count(to, 'Tag', 'Tage')}`),
  bar: (span: string, n: number, part: number): string => `Seit dem Senden ${span}: ${lines(n)}, ${percent(part)}`,
  barCost: (span: string, n: number, cost: string, part: number): string => `Seit dem Senden ${span}: ${cost}, ${percent(part)}, für ${lines(n)}`,
  since: 'So lange seit dem Senden',
  lines: 'Positionen',
  part: 'Von allen',
  cost: (currency: string): string => `Kosten in ${currency}`,
};
