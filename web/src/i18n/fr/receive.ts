// SPDX-License-Identifier: Apache-2.0
// What the receiving room says: what a scan found, what a receipt did, what the clerk can do next.

import { count, isOne, lead } from '../phrase';
import { date, whole } from '../format';

const numerals = [
  'zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze',
];

/** "deux", within a sentence. */
function spelled(value: number): string {
  return numerals[value] ?? whole(value);
}

export const room = {
  heading: 'Réception',
  scansWaiting: (n: number): string => count(n, 'lecture en attente', 'lectures en attente'),
  fieldLabel: 'Lisez ou saisissez un ISBN, un code-barres, un numéro de ligne, une référence du fournisseur ou un titre',
  placeholder: 'ISBN, code-barres, ligne ou titre',
  opening: 'Ouverture…',
  failed: 'Cela n’a pas fonctionné.',
  sameCode: 'Le même code à nouveau',
  help: {
    enter: 'Lisez un code\u00a0: la ligne s’affiche. Entrée réceptionne l’exemplaire.',
    sameCode: 'réceptionne l’exemplaire suivant, sans toucher au clavier.',
    undo: 'annule la dernière réception.',
    edit: 'modifie le code-barres, la cote, le fascicule et la note de l’exemplaire.',
    parcel: 'commence un colis\u00a0: son fournisseur, son numéro, ce qui accompagne chaque réception. Rien n’y oblige.',
  },
};

/** Of one thing that was scanned. */
export const scan = {
  found: (title: string): string => `${title}. Appuyez sur Entrée pour réceptionner.`,
  foundCopy: (title: string, copy: number, copies: number): string => `${title}, exemplaire ${whole(copy)} sur ${whole(copies)}. Appuyez sur Entrée pour réceptionner.`,
  alreadyAll: (on: string, by: string): string => `Tous les exemplaires sont déjà reçus\u00a0; le dernier le ${date(on)}${lead(' par ', by)}.`,
  already: (on: string, by: string): string => `Déjà reçu le ${date(on)}${lead(' par ', by)}.`,
  oneMore: (when: string, ordered: number): string =>
    `${when} ${ordered === 1 ? 'Un seul exemplaire était commandé' : `${whole(ordered)} exemplaires étaient commandés`}\u00a0: si celui-ci en est un autre, il y en a plus que la commande.`,
  /** What its line, or its order, has come to. */
  ended: (axis: string, status: string): string => `${axis}\u00a0: ${status}. Plus rien n’en est attendu.`,
  nothingExpected: 'Rien n’est attendu pour cette ligne.',
  because: (title: string, why: string): string => `${title}. ${why}`,
  badIsbn: (code: string): string => `${code} n’est pas un ISBN valide.`,
  badIsbnHelp: 'Son chiffre de contrôle est faux\u00a0: sans doute une mauvaise lecture. Relisez-le.',
  notOnOrder: (code: string): string => `Rien en commande pour «\u00a0${code}\u00a0».`,
  notOnOrderHelp: 'Mettez-le de côté, ou essayez le numéro de ligne, la référence de la commande ou des mots du titre.',
  several: (listed: number, total: number): string => (total > listed
    ? `${count(listed, 'ligne', 'lignes')} sur les ${whole(total)} qui correspondent. Choisissez avec les touches numériques.`
    : `${count(listed, 'ligne correspond', 'lignes correspondent')}. Choisissez avec les touches numériques.`),
};

export const waits = {
  take: (n: number): string => (isOne(n) ? 'Quelqu’un l’attend\u00a0: portez-le à la banque de prêt.' : `${whole(n)} demandes l’attendent\u00a0: portez-le à la banque de prêt.`),
  otherCopy: (n: number): string => (isOne(n) ? 'Quelqu’un attend un autre exemplaire.' : `${whole(n)} demandes attendent d’autres exemplaires.`),
  requests: (n: number): string => (isOne(n) ? 'Quelqu’un l’attend.' : `${whole(n)} demandes l’attendent.`),
  forWhom: (names: string): string => `Pour ${names}.`,
  rush: 'Urgent.',
};

export const receipt = {
  copyOf: (copy: number, copies: number): string => `exemplaire ${whole(copy)} sur ${whole(copies)}`,
  copyReceived: (copy: number, copies: number): string => `Exemplaire ${whole(copy)} sur ${whole(copies)} reçu.`,
  received: 'Reçu.',
  stillToCome: (n: number): string => (isOne(n) ? `Encore ${spelled(n)} attendu.` : `Encore ${spelled(n)} attendus.`),
  allIn: 'Tous les exemplaires sont arrivés.',
  nothingMore: 'Plus rien n’est attendu pour cette ligne.',
  undone: 'La réception a été annulée.',
  expectedAgain: 'L’exemplaire est de nouveau attendu.',
  undoneAloud: (title: string): string => `Réception annulée\u00a0: ${title}.`,
  undoneCopyAloud: (title: string, copy: number, copies: number): string =>
    `Réception annulée\u00a0: ${title}, exemplaire ${whole(copy)} sur ${whole(copies)}.`,
  notUndone: (why: string): string => `Non annulée. ${why}`,
  refused: (why: string): string => `Non reçu. ${why}`,
  cannotSave: (why: string): string => `Impossible de réceptionner maintenant. ${why}`,
  notSaved: (why: string): string => `Non enregistré. ${why}`,
  onlyHere: (why: string): string => `Non enregistré\u00a0: cela se trouve dans cette fenêtre et nulle part ailleurs. Un fichier de secours le conserve. ${why}`,
};

export const card = {
  line: 'Ligne',
  order: 'Commande',
  vendor: 'Fournisseur',
  place: 'Pour',
  askedForBy: 'Demandé par',
  price: 'Prix',
  copies: 'Exemplaires',
  boxIn: (copy: number): string => `Exemplaire ${whole(copy)}\u00a0: reçu`,
  boxNext: (copy: number): string => `Exemplaire ${whole(copy)}\u00a0: le prochain`,
  boxOut: (copy: number): string => `Exemplaire ${whole(copy)}\u00a0: attendu`,
  isIn: 'reçu',
  isNext: 'le prochain',
  isOut: 'attendu',
  received: (n: number, all: number): string => `${whole(n)} sur ${whole(all)} ${isOne(n) ? 'reçu' : 'reçus'}`,
  copyNext: (copy: number, copies: number): string => `**L’exemplaire ${whole(copy)} sur ${whole(copies)}** est le prochain.`,
  expected: 'Attendu, pas encore reçu.',
  /** `verb`: what the rulebook’s receiving is called on a button. */
  receiveCopy: (verb: string, copy: number): string => `${verb} l’exemplaire ${whole(copy)}`,
  undo: 'Annuler',
  notKept: 'Non conservé sur cet appareil\u00a0: perdu quand cette page se ferme.',
  saved: (at: string): string => `Enregistré sur cet appareil à ${at}.`,
  checkDigit: (code: string): string => `Le chiffre de contrôle de ${code} est faux\u00a0: assurez-vous que c’est le bon.`,
};

export const choices = {
  heading: (total: number, text: string): string => `${count(total, 'ligne correspond', 'lignes correspondent')} à «\u00a0${text}\u00a0»`,
  help: 'Laquelle est-ce\u00a0? Appuyez sur son numéro. Rien n’est encore reçu.',
  all: (total: number): string => `Voir les ${whole(total)} parmi les lignes`,
};

export const session = {
  heading: 'Cette séance',
  empty: 'Ce que vous réceptionnez figure ici, chaque réception avec son bouton Annuler.',
  received: 'reçu',
  toLookInto: (n: number): string => count(n, 'point à vérifier', 'points à vérifier'),
  undo: 'Annuler',
  undoOf: (name: string): string => `Annuler\u00a0: ${name}`,
  edit: 'Modifier',
  show: 'Afficher',
  showOf: (name: string): string => `Afficher\u00a0: ${name}`,
  undone: 'réception annulée',
  passedOver: 'vu, non reçu',
  notTaken: 'le hub ne l’a pas acceptée',
};

/** What is unpacked now. */
export const parcel = {
  begin: 'Commencer un colis',
  change: 'Modifier',
  finish: 'Terminer le colis',
  formHeading: 'Ce qui est déballé',
  formHelp: 'Ce que vous indiquez ici accompagne chaque réception jusqu’à la fin du colis. Tout peut rester vide.',
  formBegin: 'Commencer',
  formChange: 'Garder',
  notNow: 'Pas maintenant',
  vendor: 'Fournisseur',
  otherVendorButton: 'En choisir un autre',
  noVendor: 'N’importe quel fournisseur',
  number: 'Numéro du colis ou de la facture',
  numberHelp: 'Avec le numéro d’une facture connue ici, le poste sait ce qui doit arriver.',
  begun: (about: string): string => `Commencé\u00a0: ${about}`,
  changed: (about: string): string => `Modifié\u00a0: ${about}`,
  ended: 'Le colis est terminé.',
  /** Each may be empty. */
  about: (vendor: string, number: string, receivedOn: string, others: readonly string[]): string => [
    vendor ? `Colis de ${vendor}` : 'Colis',
    number ? `numéro ${number}` : '',
    receivedOn ? `reçu le ${receivedOn}` : '',
    ...others,
  ].filter(Boolean).join(' · '),
  otherVendor: (wanted: string, vendor: string): string => (vendor ? `Ne vient pas de ${wanted}\u00a0: commandé chez ${vendor}.` : `Ne vient pas de ${wanted}\u00a0: la ligne n’indique aucun fournisseur.`),
  notOnInvoice: (number: string): string => `Ne figure pas sur la facture ${number}.`,
  anyway: 'Entrée le réceptionne quand même.',
  anywayButton: 'Réceptionner quand même',
};

/** What should come against what has come. */
export const tally = {
  heading: 'Ce colis',
  of: (received: number, expected: number): string => `**${whole(received)}** sur ${whole(expected)} ${isOne(received) ? 'reçu' : 'reçus'}`,
  aloud: (received: number, expected: number): string => `${whole(received)} sur ${whole(expected)} ${isOne(received) ? 'reçu' : 'reçus'}`,
  toCome: (n: number): string => (n === 0 ? 'Plus rien d’attendu' : count(n, 'encore attendu', 'encore attendus')),
  more: (n: number): string => `${whole(n)} de plus que la commande`,
  received: (n: number): string => `**${whole(n)}** ${isOne(n) ? 'reçu' : 'reçus'}`,
  outstanding: (n: number, vendor: string): string =>
    `${count(n, 'ligne est encore attendue', 'lignes sont encore attendues')} de ${vendor}. On ne sait pas ce que contient ce colis.`,
  unknownInvoice: (number: string): string => `Aucune ligne ne figure sur une facture ${number}\u00a0: on ne sait donc pas ce que contient ce colis.`,
  nothingPhysical: (number: string): string => `Rien de la facture ${number} n’est à réceptionner.`,
  reading: 'Recherche de ce qui doit arriver…',
  open: 'Lesquels',
  copies: (received: number, expected: number): string => `${whole(received)} sur ${whole(expected)}`,
  showMore: 'Afficher plus',
  groups: {
    toCome: (n: number): string => `Attendus (${whole(n)})`,
    done: (n: number): string => `Terminés (${whole(n)})`,
    more: (n: number): string => `Plus que prévu (${whole(n)})`,
  },
  none: 'Aucun.',
  first: (n: number, all: number): string => `Les ${whole(n)} premières lignes sur ${whole(all)} sont affichées.`,
};

/** Of the copy in the hand. */
export const edit = {
  heading: (name: string): string => `Modifier ${name}`,
  button: 'Code-barres, note',
  buttonOf: (name: string): string => `Modifier\u00a0: ${name}`,
  help: 'Un code-barres peut être lu directement. Ce que vous lisez dans tout autre champ est réceptionné.',
  keep: 'Garder',
  leave: 'Pas maintenant',
  saved: (name: string): string => `Gardé\u00a0: ${name}.`,
  refused: (why: string): string => `Non gardé. ${why}`,
  copy: (copy: number): string => `exemplaire ${whole(copy)}`,
  gone: 'Cet exemplaire n’est plus là.',
};

export const damage = {
  button: 'Signaler un dommage…',
};

/** When the parcel is empty. */
export const summary = {
  heading: 'Terminer le colis',
  lists: {
    received: (n: number): string => `Reçus (${whole(n)})`,
    refused: (n: number): string => `Refusés (${whole(n)})`,
    aside: (n: number): string => `Mis de côté (${whole(n)})`,
    missing: (n: number): string => `Manquants (${whole(n)})`,
  },
  missingUnknown: 'On ne peut pas dire ce qui manque\u00a0: on ne sait pas ce que le colis doit contenir.',
  nothing: 'Aucun.',
  andMore: (n: number): string => (isOne(n) ? `Et ${whole(n)} autre.` : `Et ${whole(n)} autres.`),
  print: 'Imprimer',
  keep: 'Continuer à réceptionner',
  end: 'Terminer le colis',
  title: 'Colis reçu',
  checked: 'Vérifié par',
  begun: (from: string, to: string): string => `de ${from} à ${to}`,
};
