// SPDX-License-Identifier: Apache-2.0
// The Device room: its headings, buttons and questions. What is told of what is kept is in `device`.

import { count, isOne } from '../phrase';
import { changes } from './common';

export const heading = 'Cet appareil';
export const looking = 'Examen de ce qui est conservé ici…';

export const stranded = {
  heading: (n: number): string => count(n, 'modification n’a pas pu être refaite', 'modifications n’ont pas pu être refaites'),
  about: 'Elles ont été trouvées derrière un dommage et ne vont plus avec ce qui est là. Elles sont conservées. Regardez chacune, et faites à la main ce qui reste à faire.',
  list: 'Modifications qui n’ont pas pu être refaites',
};
export const notesHeading = 'Ce qui a été constaté à l’ouverture';

export const table = {
  what: 'Quoi', by: 'Par', when: 'Quand', here: 'Ici', done: 'Faite', notDone: 'Non faite', openLine: 'Ouvrir la ligne',
  first: (shown: string, all: string): string => `Les ${shown} premières sur ${all} sont affichées.`,
};

// ---- checking, compacting ----------------------------------------------------------------------------

export const check = {
  heading: 'Vérification',
  about: 'Lit tout ce qui est conservé ici, refait chaque modification et compare les deux.',
  button: 'Tout vérifier',
  busy: 'Vérification…',
  working: 'Tout ce qui est conservé est lu et refait. Le travail peut continuer pendant ce temps.',
  asTheDesk: 'Tel que le poste l’a',
  doneAgain: 'Refait à partir du journal',
  saveNow: 'Enregistrez maintenant un fichier de secours\u00a0: il contient tout ce qui est dans cette fenêtre.',
};

export const compact = {
  heading: 'Compactage',
  about: 'Rassemble toutes les modifications faites jusqu’ici, pour qu’elles prennent moins de place et que le poste s’ouvre plus vite. Il le fait de lui-même de temps en temps.',
  button: 'Compacter maintenant',
  busy: 'Compactage…',
  notNow: 'Impossible tant que rien ne peut être enregistré.',
};

// ---- rescue files ------------------------------------------------------------------------------------

export const rescue = {
  heading: 'Fichier de secours',
  about: 'Tout ce qui est ici en un seul fichier, avec chaque modification\u00a0: à garder, pour un autre appareil, ou pour un mauvais jour.',
  aboutStored: 'Les fichiers conservés, exactement tels qu’ils sont, en un seul fichier.',
  save: 'Enregistrer un fichier de secours',
  saveStored: 'Enregistrer les fichiers conservés',
  saving: 'Enregistrement…',
  reading: 'Lecture…',
  readBack: 'En relire un\u00a0: déposez-le ici, ou',
  choose: 'Choisir un fichier de secours…',
  file: 'Fichier de secours',
  inFile: 'Ce que contient le fichier',
  damagedParts: (n: number): string => `${count(n, 'partie du fichier ne peut pas être lue', 'parties du fichier ne peuvent pas être lues')}.`,
  changesInFile: 'Modifications dans le fichier',
  moreStranded: (n: number): string => (isOne(n)
    ? `${count(n, 'autre modification', 'autres modifications')} n’a pas pu être faite là où le fichier a été créé.`
    : `${count(n, 'autre modification', 'autres modifications')} n’ont pas pu être faites là où le fichier a été créé.`),
  strandedList: 'Modifications qui n’ont pas pu être faites',
  notDone: 'Non faites',
  putAway: 'Ranger le fichier',
  nothingSaved: 'Rien ne peut être enregistré ici maintenant.',
  otherRulebook: 'Elles suivent d’autres règles que cet espace de travail.',
  apply: (n: number): string => (isOne(n) ? 'Faire cette modification ici' : `Faire ces ${changes(n)} ici`),
  applying: 'En cours…',
  applyAbout: 'Sur l’état actuel, selon les règles\u00a0: ce qui ne peut plus être fait est indiqué.',
};

export const replace = {
  button: 'Remplacer cet espace de travail par celui du fichier…',
  busy: 'Remplacement…',
  about: 'Tout ce qui est ici en ce moment est retiré de cet appareil.',
  noWorkspace: 'Le fichier ne contient pas d’espace de travail complet.',
  nowhereElse: (n: number): string => (isOne(n)
    ? `${changes(n)} de cet espace de travail ne se trouve nulle part ailleurs\u00a0: enregistrez-en d’abord un fichier de secours, ci-dessus.`
    : `${changes(n)} de cet espace de travail ne se trouvent nulle part ailleurs\u00a0: enregistrez-en d’abord un fichier de secours, ci-dessus.`),
  heading: 'Remplacer cet espace de travail par celui du fichier\u00a0?',
  here: (name: string, lines: number, many: number): string =>
    `Ici en ce moment\u00a0: **${name || 'un espace de travail'}**, ${count(lines, 'ligne', 'lignes')}, ${changes(many)}. Il est retiré de cet appareil.`,
  fromFile: (contents: string): string => `Dans le fichier\u00a0: ${contents}`,
  loss: 'Ce qui est ici ne se trouve ensuite plus que dans le fichier de secours qui en a été enregistré.',
  keep: 'Garder cet espace de travail',
  confirm: 'Remplacer',
  done: (name: string, lines: number): string => `Remplacé. **${name}** est maintenant ici\u00a0: ${count(lines, 'ligne', 'lignes')}.`,
};

// ---- what is stored ----------------------------------------------------------------------------------

export const stored = {
  heading: 'Ce qui est conservé',
  inFiles: (n: number): string => `dans ${count(n, 'fichier', 'fichiers')}`,
  otherFiles: 'Listes et marques',
  altogether: 'Au total',
  changesUpTo: 'Modifications jusqu’à',
  number: (n: string): string => `numéro ${n}`,
  snapshotNumber: 'Numéro de l’instantané',
  writerNumber: 'Numéro d’écriture',
  format: 'Format',
  version: (n: string): string => `version ${n}`,
  oldest: 'Plus ancienne modification non envoyée',
  noneUnsent: 'aucune',
  lastSnapshot: 'Dernier instantané',
  notKnown: 'inconnu',
};

export const browser = {
  heading: 'Ce navigateur',
  keepsIt: 'Conservation',
  notAtAll: 'Aucune dans cette fenêtre',
  forGood: 'Durable\u00a0: rien n’est effacé de lui-même',
  untilFull: 'Tant qu’il y a de la place\u00a0: ensuite, le navigateur peut effacer',
  doesNotSay: 'Le navigateur ne le dit pas',
  room: 'Place',
  used: (used: string, all: string, share: string): string => `${used} sur ${all} utilisés (${share})`,
  usedUnder: (used: string, all: string, share: string): string => `${used} sur ${all} utilisés (moins de ${share})`,
  ask: 'Demander au navigateur de conserver',
  agreed: 'Le navigateur conserve durablement.',
  refused: 'Le navigateur n’a pas accepté. Il le fera peut-être quand le poste sera installé, mis en signet ou utilisé pendant quelques jours.',
};

// ---- forgetting --------------------------------------------------------------------------------------

export const forget = {
  heading: 'Oublier cet appareil',
  about: 'Supprime de ce navigateur tout ce qui est d’Accession, qui que ce soit qui ait travaillé ici\u00a0: avant que l’appareil ne passe à quelqu’un d’autre.',
  button: 'Oublier cet appareil…',
  busy: 'Suppression…',
  question: 'Tout oublier sur cet appareil\u00a0?',
  looking: 'Examen de ce qui est encore conservé ici…',
  theRest: 'Les noms, les préférences et les listes de ce qui a été reçu ici sont supprimés aussi.',
  setAside: 'De même l’espace de travail que la dernière importation a mis de côté\u00a0: il ne pourra plus être repris.',
  ofUser: (user: string, name: string): string => `**${user}**${name ? ` (${name})` : ''}`,
  ofPage: (page: string): string => `**${page}**, ouvert par une autre page`,
  ofNobody: (name: string): string => `**${name || 'un espace de travail'}**, sans hub`,
  alsoDeleted: (whose: string): string => `Supprimé aussi de cet appareil\u00a0: ${whose}.`,
  inTheWay: 'Pas encore\u00a0: quelque chose d’autres personnes est sur cet appareil et nulle part ailleurs. Enregistrez un fichier de secours pour chacune, ou laissez-les se connecter et l’envoyer.',
  inTheWayOf: (whose: string, n: number): string => `${whose}\u00a0: ${changes(n)}`,
  notOpened: (whose: string): string => `${whose}\u00a0: n’a pas pu être ouvert`,
  deletedAndSignedOut: (name: string, lines: number): string =>
    `**${name}** (${count(lines, 'ligne', 'lignes')}) est supprimé de cet appareil, et la connexion est fermée. Le hub le conserve.`,
  deletedAndSample: (name: string, lines: number): string =>
    `**${name}** (${count(lines, 'ligne', 'lignes')}) est supprimé de cet appareil, et le poste commence avec la bibliothèque d’exemple.`,
  deletedUnknown: 'Ce qui est conservé ici est supprimé, et le poste commence avec la bibliothèque d’exemple.',
  onlyRescue: 'Ensuite, seul le fichier de secours le contient. Assurez-vous qu’il est là où vous l’avez enregistré.',
  forGood: 'C’est irréversible.',
  keep: 'Garder',
  confirm: 'Oublier cet appareil',
  done: 'Supprimé.',
  doneAfresh: 'Supprimé. Le poste a recommencé à zéro.',
};
