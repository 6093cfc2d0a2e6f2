// SPDX-License-Identifier: Apache-2.0
// The overview: what its pictures tell, as sentences, and the words of their scales and tables.

import type { CivilDate, Money } from '../../contract';
import { amountOnly, date, dayOfYear, money, percent, roundAmount, visible, whole } from '../format';
import { count, isOne } from '../phrase';

const lines = (n: number): string => count(n, 'ligne', 'lignes');
const items = (n: number): string => count(n, 'exemplaire', 'exemplaires');
const days = (n: number): string => count(n, 'jour', 'jours');
/** Of large sums the cents are left out. */
const bare = (value: Money): string => (Math.abs(value.minor) < 10_000 * 10 ** value.digits ? amountOnly(value) : roundAmount(value));
const round = (value: Money): string => `${bare(value)}\u00a0${value.currency}`;
const listed = (amounts: readonly Money[]): string => amounts.map(money).join(', ');

const expected = (n: number): string => count(n, 'attendu', 'attendus');
const missing = (n: number): string => count(n, 'manquant', 'manquants');
const toCome = (n: number): string => count(n, 'à venir', 'à venir');
const came = (n: number): string => count(n, 'arrivé', 'arrivés');
const late = (n: number): string => `${whole(n)} en retard`;
const open = (n: number): string => `${whole(n)} en cours`;

export const room = {
  name: 'Vue d’ensemble',
  asOf: 'À la date du',
  today: 'Aujourd’hui',
  print: 'Imprimer',
  reading: 'Calcul pour la bibliothèque…',
  failed: 'La vue d’ensemble n’a pas pu être établie.',
  /** Above a printed overview. */
  paper: (workspace: string, day: CivilDate): string => `${visible(workspace)}, à la date du ${date(day)}`,
  empty: 'Rien n’est encore en commande.',
  emptyAbout: 'Quand il y aura des lignes, cette page montrera ce qui est en route, ce qui est en retard, et ce qui est engagé et dépensé.',
  toImport: 'Importer des lignes',
};

export const figures = {
  label: 'En chiffres',
  lines: 'Lignes',
  open: 'En cours',
  late: 'En retard',
  encumbered: 'Engagé',
  spent: 'Dépensé',
  ofAll: (part: number): string => `${percent(part)} de toutes les lignes`,
  ofOpen: (part: number): string => `${percent(part)} des lignes en cours`,
  noneLate: 'rien n’est en retard',
  noneOpen: 'rien n’est en cours',
  allKept: 'à tous les statuts',
  inFunds: (n: number): string => `sur ${count(n, 'fonds', 'fonds')}`,
  noFunds: 'il n’y a pas de fonds',
  bare,
  round,
  and: (amounts: readonly Money[]): string => `et ${amounts.map(round).join(', ')}`,
  further: (amounts: readonly Money[], more: number): string => `et ${amounts.map(round).join(', ')}, ${count(more, 'autre devise', 'autres devises')}`,
  showLines: (n: number): string => `Toutes les lignes\u00a0: ${whole(n)}. Les afficher`,
  showOpen: (n: number): string => `Lignes en cours\u00a0: ${whole(n)}. Les afficher`,
  showLate: (n: number): string => `Lignes en retard\u00a0: ${whole(n)}. Les afficher`,
  showFunds: (what: string, amounts: readonly Money[]): string => `${what}\u00a0: ${listed(amounts) || '0'}. Vers les fonds`,
};

export const frame = {
  asTable: 'Afficher en tableau',
  csv: 'Fichier CSV',
  csvOf: (caption: string): string => `${caption}, en fichier CSV`,
  saved: (name: string): string => `${name} est dans vos téléchargements.`,
  keys: 'Les flèches vont de l’un à l’autre, Entrée affiche les lignes.',
  measure: 'Mesuré en',
  byLines: 'Lignes',
  costIn: (currency: string): string => `Coût en ${currency}`,
  sort: 'Trié par',
  more: (n: number): string => `Les ${whole(n)} en tableau`,
  moreOf: (shown: number, n: number): string => `Les ${whole(shown)} premiers sur ${whole(n)}.`,
  moreRows: (n: number): string => `Afficher les ${count(n, 'rangée', 'rangées')}`,
  none: '–',
};

export const status = {
  eyebrow: 'Lignes par statut',
  found: (open: number, all: number, most: string, n: number): string =>
    `${lines(open)} sur ${whole(all)} ${isOne(open) ? 'est' : 'sont'} en cours\u00a0; le groupe le plus grand est «\u00a0${most}\u00a0», avec ${whole(n)}.`,
  allOne: (all: number, most: string): string => (isOne(all) ? `La seule ligne a le statut «\u00a0${most}\u00a0».` : `Les ${lines(all)} ont toutes le statut «\u00a0${most}\u00a0».`),
  nothing: 'Il n’y a pas de lignes.',
  about: 'Des barres pour les statuts dans l’ordre de la vie d’une ligne, aussi longues qu’il y a de lignes dans chacun.',
  bar: (word: string, n: number, part: number): string => `${word}\u00a0: ${lines(n)}, ${percent(part)}`,
  barCost: (word: string, n: number, cost: string, part: number): string => `${word}\u00a0: ${cost}, ${percent(part)}, pour ${lines(n)}`,
  axis: 'Dimension',
  word: 'Statut',
  lines: 'Lignes',
  part: 'Du total',
  cost: (currency: string): string => `Coût en ${currency}`,
};

export const arrivals = {
  eyebrow: 'Arrivées par semaine',
  found: (coming: number, last: CivilDate, away: number): string => {
    const ahead = coming === 0 ? `Plus rien n’est à venir jusqu’au ${date(last)}` : `${items(coming)} à venir jusqu’au ${date(last)}`;
    if (away === 0) return `${ahead}\u00a0; rien ne manque des semaines précédentes.`;
    return `${ahead}\u00a0; ${count(away, 'exemplaire des semaines précédentes manque', 'exemplaires des semaines précédentes manquent')}.`;
  },
  nothing: 'Pendant ces semaines, rien n’était attendu et rien n’est arrivé.',
  undatedOnly: (undated: number): string => (isOne(undated)
    ? 'Le seul exemplaire à venir n’a pas de jour où il est attendu.'
    : `Aucun des ${items(undated)} à venir n’a de jour où il est attendu.`),
  about: (n: number): string => `Deux barres pour chacune de ${count(n, 'semaine', 'semaines')}\u00a0: ce qui y était attendu, avec à part ce qui n’est pas là, et ce qui y est arrivé.`,
  here: 'Attendu, et là',
  missing: 'Manquant',
  toCome: 'À venir',
  received: 'Arrivé dans la semaine',
  today: 'Aujourd’hui',
  weeks: 'Semaines',
  span: (n: number): string => `${whole(n)} avant et après`,
  readout: (from: CivilDate, to: CivilDate): string => `du ${dayOfYear(from)} au ${date(to)}`,
  week: (from: CivilDate, to: CivilDate, due: number, away: number, received: number, past: boolean): string =>
    `du ${dayOfYear(from)} au ${date(to)}\u00a0: ${expected(due)}, ${past ? missing(away) : toCome(away)}, ${came(received)}`,
  expectedShort: expected,
  missingShort: missing,
  toComeShort: toCome,
  receivedShort: came,
  earlier: (n: number): string => `Manquants d’avant\u00a0: ${whole(n)}`,
  later: (n: number): string => `À venir plus tard\u00a0: ${whole(n)}`,
  undated: (n: number): string => `À venir sans jour connu\u00a0: ${whole(n)}`,
  beside: 'Hors de ces semaines',
  from: 'Du',
  to: 'Au',
  expected: 'Attendus',
  notHere: 'Pas encore là',
  came: 'Arrivés',
  note: (earlier: number, later: number, undated: number): string =>
    `Hors de ces semaines\u00a0: ${count(earlier, 'exemplaire manquant', 'exemplaires manquants')} d’avant, ${items(later)} à venir plus tard, ${items(undated)} sans jour connu.`,
};

export const funds = {
  eyebrow: 'Fonds',
  nothing: 'Il n’y a pas de fonds.',
  over: (over: number, all: number, by: readonly Money[]): string => {
    if (isOne(all)) return `Le seul fonds est dépassé, de ${listed(by)}.`;
    return isOne(over)
      ? `${count(over, 'fonds', 'fonds')} sur ${whole(all)} est dépassé, de ${listed(by)}.`
      : `${count(over, 'fonds', 'fonds')} sur ${whole(all)} sont dépassés, ensemble de ${listed(by)}.`;
  },
  within: (code: string, part: number): string => `Aucun fonds n’est dépassé\u00a0; le plus proche de sa limite est ${visible(code)}, utilisé à ${percent(part)}.`,
  untouched: 'Rien n’est engagé ni dépensé sur un fonds doté.',
  unknown: (all: number): string => (isOne(all) ? 'La dotation du seul fonds n’est pas connue.' : `Aucune dotation n’est enregistrée pour les ${whole(all)} fonds.`),
  about: 'Une barre pour chaque fonds\u00a0: ce qui est dépensé, puis ce qui est engagé, par rapport à la dotation. La marque des 100\u00a0% est la dotation.',
  aboutUnknown: 'Une barre pour chaque fonds\u00a0: ce qui est dépensé, puis ce qui est engagé, par rapport à la plus grande somme de sa devise.',
  spent: 'Dépensé',
  encumbered: 'Engagé',
  allocated: 'Doté',
  beyond: 'Au-delà de la dotation',
  isOver: (by: string): string => `Dépassé de ${by}`,
  isFree: (left: string): string => `${left} libres`,
  isUnknown: 'Dotation inconnue',
  isNought: 'Aucune dotation',
  committedOf: (committed: string, allocated: string): string => `${committed} sur ${allocated}`,
  spentOf: (spent: string): string => `dont ${spent} dépensés`,
  committed: (committed: string): string => `${committed} utilisés`,
  bar: (name: string, spent: string, encumbered: string, state: string): string => `${name}\u00a0: ${spent} dépensés, ${encumbered} engagés. ${state}`,
  allocatedIs: (allocated: string, part: string): string => `Dotation ${allocated}, utilisée à ${part}`,
  fund: 'Fonds',
  name: 'Nom',
  lines: 'Lignes',
  currency: 'Devise',
  free: 'Libre',
  part: 'Utilisé',
  notKnown: 'inconnue',
  someUnknown: (n: number): string => `Pour ${count(n, 'fonds', 'fonds')}, la dotation n’est pas connue.`,
  order: { committed: 'Le plus utilisé', free: 'Le moins libre', amount: 'La plus grande somme', code: 'Code' },
};

export const vendors = {
  eyebrow: 'Fournisseurs',
  nothing: 'Aucune ligne n’a de fournisseur.',
  behind: (name: string, late: number, open: number): string =>
    `${visible(name)} a le plus de lignes en retard\u00a0: ${whole(late)} sur ses ${count(open, 'ligne', 'lignes')} en cours.`,
  onTime: (n: number): string => (isOne(n) ? 'Le seul fournisseur n’a pas de ligne en retard.' : `Aucun des ${whole(n)} fournisseurs n’a de ligne en retard.`),
  about: 'Pour chaque fournisseur, une barre de ses lignes en cours avec à part celles en retard, et les jours de l’envoi à la réception\u00a0: un point pour la médiane, un trait jusqu’au nombre de jours dans lequel neuf sur dix sont arrivés.',
  open: 'En cours',
  late: 'En retard',
  openLines: 'Lignes en cours',
  delivery: 'Jours de livraison',
  median: 'Médiane',
  slow: 'Neuf sur dix arrivés en',
  openShort: open,
  lateShort: late,
  daysOf: (median: number, slow: number): string => (median === slow ? days(median) : `${whole(median)} à ${days(slow)}`),
  noDays: 'rien n’est encore arrivé',
  few: (n: number): string => `sur ${items(n)}`,
  bar: (name: string, all: number, running: number, behind: number, delivery: string): string =>
    `${visible(name)}\u00a0: ${lines(all)}, ${open(running)}, ${late(behind)}\u00a0; ${delivery}`,
  barDays: (median: number, slow: number, n: number): string =>
    `sur ${items(n)}, la moitié est arrivée en ${days(median)}, neuf sur dix en ${days(slow)}`,
  vendor: 'Fournisseur',
  lines: 'Lignes',
  delivered: 'Exemplaires arrivés',
  medianDays: 'Médiane, jours',
  slowDays: 'Neuf sur dix, jours',
  order: { late: 'Le plus en retard', share: 'La plus grande part en retard', open: 'Le plus en cours', median: 'La médiane la plus longue', slow: 'Les plus lents sur dix', name: 'Nom' },
};

export const ages = {
  eyebrow: 'Depuis quand attendent les lignes en cours',
  nothing: 'Aucune ligne en cours n’a été envoyée.',
  long: (long: number, all: number, since: number): string => {
    if (isOne(all)) return `La seule ligne en cours qui a été envoyée attend depuis ${days(since)} ou plus.`;
    const which = long === all ? `Les ${whole(all)} lignes en cours qui ont été envoyées` : `Sur ${whole(all)} lignes en cours qui ont été envoyées, ${whole(long)}`;
    return `${which} ${isOne(long) ? 'attend' : 'attendent'} depuis ${days(since)} ou plus.`;
  },
  young: (young: number, all: number, within: number): string => {
    const span = isOne(within) ? 'dans le dernier jour' : `dans les ${whole(within)} derniers jours`;
    if (isOne(all)) return `La seule ligne en cours qui a été envoyée est partie ${span}.`;
    const which = young === all ? `Les ${whole(all)} lignes en cours qui ont été envoyées` : `Sur ${whole(all)} lignes en cours qui ont été envoyées, ${whole(young)}`;
    return `${which} ${isOne(young) ? 'est partie' : 'sont parties'} ${span}.`;
  },
  about: 'Une barre pour chaque tranche de jours depuis l’envoi, aussi longue qu’il y a de lignes en cours dans la tranche.',
  span: (from: number, to: number | undefined): string => (to === undefined ? `${days(from)} et plus` : `${whole(from)} à ${days(to)}`),
  bar: (span: string, n: number, part: number): string => `Envoyées il y a ${span}\u00a0: ${lines(n)}, ${percent(part)}`,
  barCost: (span: string, n: number, cost: string, part: number): string => `Envoyées il y a ${span}\u00a0: ${cost}, ${percent(part)}, pour ${lines(n)}`,
  since: 'Envoyées il y a',
  lines: 'Lignes',
  part: 'Du total',
  cost: (currency: string): string => `Coût en ${currency}`,
};
