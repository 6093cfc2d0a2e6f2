// SPDX-License-Identifier: Apache-2.0
// The forms that actions and records are filled in with, beside the names of what they ask.

import { fileSize, visible, whole } from '../format';
import { count, lead } from '../phrase';

/** Within a sentence. */
const small = (label: string): string => label.charAt(0).toLocaleLowerCase('fr') + label.slice(1);

export const optional = '(facultatif)';
export const choose = 'Choisir…';
export const oneInEachLine = 'Un par ligne.';
export const inCurrency = (label: string, currency: string): string => `${label} en ${currency}`;
export const inPercent = (label: string): string => `${label} en\u00a0%`;
export const more = (n: number): string => `Autres champs (${whole(n)})`;
export const newOrder = 'Une nouvelle commande';
export const newHoldings = 'De nouvelles holdings à la localisation';

/** Which of the line's copies and invoices it is about. */
export const which = {
  copies: 'Quels exemplaires',
  of: (chosen: number, all: number): string => `${whole(chosen)} sur ${whole(all)}`,
  none: 'Tout désélectionner',
  all: 'Tout sélectionner',
  ofNoLine: 'd’aucune ligne',
  invoice: 'Quelle facture',
};

/** One record found among many. */
export const picker = {
  search: (label: string): string => `Rechercher\u00a0: ${label}`,
  placeholder: 'Rechercher',
  typeWords: 'Saisissez quelques mots pour trouver.',
  nothing: (text: string): string => `Rien n’est trouvé${lead(' pour «\u00a0', visible(text), '\u00a0»')}.`,
  found: 'Trouvé',
  narrow: (shown: number, all: number): string => `${whole(shown)} sur ${whole(all)}\u00a0; saisissez davantage pour en réduire le nombre.`,
  looking: 'Recherche…',
};

export const filePicker = {
  tooLarge: (name: string, size: number, most: number): string =>
    `«\u00a0${name}\u00a0» fait ${fileSize(size)}\u00a0; un fichier de plus de ${fileSize(most)} ne peut pas être joint.`,
  unreadable: (name: string): string => `«\u00a0${name}\u00a0» n’a pas pu être lu.`,
  remove: 'Retirer',
  removeNamed: (name: string): string => `Retirer ${name}`,
  most: (bytes: number): string => `Chaque fichier jusqu’à ${fileSize(bytes)}.`,
};

/** What fields hold, and why one can't be changed. */
export const values = {
  yes: 'oui',
  no: 'non',
  physical: (n: number): string => count(n, 'physique', 'physiques'),
  electronic: (n: number): string => count(n, 'électronique', 'électroniques'),
  both: (physical: number, electronic: number): string =>
    `${count(physical, 'physique', 'physiques')}, ${count(electronic, 'électronique', 'électroniques')}`,
  place: (where: string, copies: string): string => `${where} (${copies})`,
  fixed: 'Donné une fois pour toutes, à la création de la ligne.',
  told: 'Le fournisseur en a été informé.',
  fixedByOpening: 'Fixé depuis l’ouverture de la commande.',
};

/** Rows of a list: funds, locations, small records. `n` counts from one. */
export const rows = {
  fund: (n: number): string => `Fonds ${whole(n)}`,
  share: (n: number): string => `Part du fonds ${whole(n)}`,
  unit: (n: number): string => `Unité du fonds ${whole(n)}`,
  amount: 'montant',
  unfit: (name: string, reason: string): string => `${name} (${reason})`,
  removeFund: (n: number): string => `Retirer le fonds ${whole(n)}`,
  addFund: 'Ajouter un fonds',
  expenseClass: (n: number): string => `Classe de dépenses du fonds ${whole(n)}`,
  noExpenseClass: 'Aucune classe de dépenses',
  location: (n: number): string => `Localisation ${whole(n)}`,
  physical: 'Quantité physique',
  electronic: 'Quantité électronique',
  removeLocation: (n: number): string => `Retirer la localisation ${whole(n)}`,
  addLocation: 'Ajouter une localisation',
  numbered: (label: string, n: number): string => `${label} ${whole(n)}`,
  remove: 'Retirer',
  removeNumbered: (label: string, n: number): string => `Retirer\u00a0: ${small(label)} ${whole(n)}`,
  add: 'Ajouter',
  addNamed: (label: string): string => `Ajouter\u00a0: ${small(label)}`,
};

/** The company in which fields stand. */
export const groups = {
  none: '',
  ordered: 'Ce qui est commandé',
  price: 'Prix et fonds',
  from: 'Chez qui',
  forWhomWhere: 'Pour qui et pour où',
  onItsWay: 'En route',
  renewal: 'Renouvellement',
  notesFiles: 'Notes et fichiers',
  order: 'Commande',
  ongoing: 'En continu',
  whereTo: 'Destination',
  cameAbout: 'Origine',
  notes: 'Notes',
  cost: 'Coût',
  funds: 'Fonds',
  locations: 'Localisations',
  physical: 'Physique',
  electronic: 'Électronique',
  vendor: 'Fournisseur',
  receiving: 'Réception et réclamation',
  subscription: 'Abonnement',
  forWhom: 'Pour qui',
  piece: 'La pièce',
  whereItGoes: 'Sa destination',
  public: 'Vu par le public',
  library: 'La bibliothèque',
  review: 'Contrôle',
  packaging: 'Commandes',
  arrival: 'Arrivée et réclamations',
  ending: 'Renouvellement et annulation',
  more: 'Autres',
};

/** Which imported lines somebody has to look at. */
export const reviewRules = {
  rule: (n: number): string => `Règle ${whole(n)}`,
  name: 'Nom de la règle',
  enabled: 'Active',
  then: 'Ce qu’elle fait',
  hold: 'Retient la ligne pour contrôle',
  pass: 'Laisse passer la ligne',
  when: 'Tout ceci est vrai',
  always: 'Elle convient à toutes les lignes.',
  field: 'Champ',
  op: 'Comment',
  value: 'Valeur',
  values: 'Valeurs, une par ligne',
  condition: (n: number): string => `Condition ${whole(n)}`,
  addCondition: 'Ajouter une condition',
  removeCondition: (n: number): string => `Retirer la condition ${whole(n)}`,
  addRule: 'Ajouter une règle',
  removeRule: (n: number): string => `Retirer la règle ${whole(n)}`,
  up: (n: number): string => `Essayer la règle ${whole(n)} plus tôt`,
  remove: 'Retirer',
  earlier: 'Plus tôt',
  /** How a field is compared. */
  ops: {
    eq: 'est',
    ne: 'n’est pas',
    in: 'est l’une de ces valeurs',
    gt: 'est supérieur à',
    gte: 'est au moins',
    lt: 'est inférieur à',
    lte: 'est au plus',
    is_empty: 'est vide',
    not_empty: 'n’est pas vide',
  } as Readonly<Record<string, string>>,
};
