// SPDX-License-Identifier: Apache-2.0
// The room of one line: its head, why it is where it is, its life, its actions, its history.

import { count, lead } from '../phrase';
import { clock, date, moment, whole } from '../format';

export const room = {
  trail: 'Vous êtes ici',
  lines: 'Lignes',
  rush: 'Urgent',
  inClaim: 'En réclamation',
  wanted: 'Quelqu’un l’attend',
  next: 'Ce qui vient ensuite',
  opening: 'Ouverture de la ligne…',
  notHere: 'Cette ligne n’est pas ici.',
  whyNotHere: 'Elle a peut-être été supprimée, ou appartient à un autre espace de travail.',
  toLines: 'Vers toutes les lignes',
  findings: 'À vérifier',
  putAway: 'Ranger',
  newLine: 'Nouvelle ligne',
  documentTitle: (title: string): string => (title ? `${title} · Accession` : 'Accession'),
  notKept: 'Non conservé sur cet appareil.',
  /** When it came to the status beside it. */
  since: (at: number): string => `depuis le ${moment(at)}`,
  savedAt: (at: number): string => `Enregistré sur cet appareil à ${clock(at)}.`,
  /** What was done, and to what. */
  done: (what: string, name: string): string => `${what}\u00a0: ${name}.`,
};

/** What it is about, and the status it has not come to. */
const notYet = (of: string, status: string): string =>
  `${of ? `${of}\u00a0: pas` : 'Pas'} encore ${status ? `«\u00a0${status}\u00a0»` : 'là'}.`;

export const why = {
  /** A step that a person does, and what comes of it; no status where it leads to none. */
  byHand: (step: string, status: string): string =>
    `«\u00a0${step}\u00a0» ${status ? `fait passer au statut «\u00a0${status}\u00a0»` : 'fait avancer'}. Rien ne se fait tout seul.`,
  allThere: (status: string): string => (status
    ? `Tout est réuni pour le statut «\u00a0${status}\u00a0»\u00a0: il vient avec la prochaine modification.`
    : 'Tout est réuni pour l’étape suivante\u00a0: elle vient avec la prochaine modification.'),
  /** `of`: what it is about ("Receipt"), where that is not the line itself. */
  oneMissing: (of: string, status: string): string => `${notYet(of, status)} La seule condition n’est pas remplie.`,
  missing: (of: string, status: string, missing: number, total: number): string =>
    `${notYet(of, status)} ${missing === 1 ? `1 condition sur ${whole(total)} n’est pas remplie` : `${whole(missing)} conditions sur ${whole(total)} ne sont pas remplies`}.`,
  ended: (status: string, reason: string): string => `${status}\u00a0: ${reason}.`,
  nothing: 'Rien n’arrive tout seul à cette ligne.',
  met: '(remplie)',
  notMet: '(non remplie)',
  more: (n: number): string => (n === 1 ? 'Une autre étape attend' : `${whole(n)} autres étapes attendent`),
};

export const life = {
  table: 'Tous les chemins en tableau',
  ways: 'Tous les chemins',
  from: 'De',
  step: 'Étape',
  to: 'À',
  now: 'Maintenant',
  rule: 'Règle',
  possible: 'possible',
  fromHere: 'À partir d’ici',
  /** A step and where it leads; `why` it can't be done now. */
  way: (step: string, status: string): string => `**${step}** →\u00a0${status}`,
  barredWay: (step: string, status: string, why: string): string => `**${step}** →\u00a0${status}\u00a0: ${why}`,
  /** For who can't see the picture. */
  picture: (axis: string, status: string): string => `${axis}\u00a0: ${status}. Le tableau ci-dessous donne tous les chemins.`,
};

export const actionGroups = {
  onward: 'Ce qui la fait avancer',
  change: 'La modifier',
  vendor: 'Fournisseur et titre',
  end: 'Y mettre fin',
};

export const refused = (n: number): string =>
  (n === 1 ? 'Une action est impossible pour l’instant, et pourquoi' : `${whole(n)} actions sont impossibles pour l’instant, et pourquoi`);

/** An action, or several, and why not. */
export const whyNot = (actions: string, reasons: string): string => `${actions}\u00a0: ${reasons}`;

export const attention = {
  alerts: 'Alertes',
  acknowledged: '(prise en compte)',
  access: 'Accès',
  active: 'Actif',
  since: (on: string): string => `depuis le ${date(on)}`,
  notActive: 'Non actif',
  taskDone: 'La tâche d’activation est terminée.',
};

export const history = {
  heading: 'Historique',
  none: 'Rien n’a encore été fait ici sur cette ligne.',
  notKept: 'Pas encore conservé sur cet appareil.',
  by: (actor: string, device: string): string => [actor, device].filter(Boolean).join(', '),
  earlier: (n: number): string => `Afficher ${count(n, 'entrée antérieure', 'entrées antérieures')}`,
};

export const fields = {
  heading: 'Ce qui peut être modifié',
  howMany: (open: number, all: number): string => `${whole(open)} sur ${count(all, 'champ', 'champs')}`,
  open: 'Modifiable maintenant.',
};

export const files = {
  list: 'Fichiers',
  gone: 'Le fichier n’est plus ici.',
  elsewhere: 'conservé ailleurs',
};

/** Lines beside this one that order the same. */
export const sameTitle = {
  heading: 'Le même titre sur d’autres lignes',
  byIsbn: (isbn: string): string => `Trouvé par l’ISBN ${isbn}.`,
  byTitle: 'Trouvé par titre et auteur\u00a0: les éditions peuvent différer.',
  line: 'Ligne',
  order: 'Commande',
  vendor: 'Fournisseur',
  status: 'Statut',
  copies: 'Exemplaires',
  copiesOf: (received: number, expected: number): string => `${whole(received)} sur ${whole(expected)}`,
  all: (n: number): string => `Les ${whole(n)} dans la page Lignes`,
};

/** Titles and routing lists. */
export const records = {
  titles: (n: number): string => (n === 1 ? 'Titre' : 'Titres'),
  routing: 'Listes de circulation',
  edit: 'Modifier',
  remove: 'Retirer',
  delete: 'Supprimer',
  /** A button, and what it is about. */
  about: (button: string, name: string): string => `${button}\u00a0: ${name}`,
  users: (names: readonly string[], notes: string): string => `${names.join(' → ')}${lead(' · ', notes)}`,
};
