// SPDX-License-Identifier: Apache-2.0
// Bringing files in, and handing files out.

import type { ImportReport, ImportUndo, ImportUndone } from '../../contract';
import { fileSize, moment, whole } from '../format';
import { count, isOne, type Phrases } from '../phrase';

export { formats, tableFields } from './import-formats';

const lines = (n: number): string => count(n, 'ligne', 'lignes');
const orders = (n: number): string => count(n, 'commande', 'commandes');
const files = (n: number): string => count(n, 'fichier', 'fichiers');
const changes = (n: number): string => count(n, 'modification', 'modifications');
const findings = (n: number): string => count(n, 'constat', 'constats');

type Numbers = Pick<ImportReport, 'orders' | 'lines' | 'items' | 'titles' | 'invoices' | 'others'>;

/** "2 commandes, 5 lignes, 6 exemplaires" */
export function brought(numbers: Numbers): string {
  const { items, titles, invoices } = numbers;
  return [
    numbers.orders > 0 ? orders(numbers.orders) : '', numbers.lines > 0 ? lines(numbers.lines) : '',
    items > 0 ? count(items, 'exemplaire', 'exemplaires') : '', titles > 0 ? count(titles, 'titre', 'titres') : '',
    invoices > 0 ? count(invoices, 'facture', 'factures') : '',
    numbers.others > 0 ? count(numbers.others, 'autre enregistrement', 'autres enregistrements') : '',
  ].filter(Boolean).join(', ') || lines(0);
}

export const room = {
  heading: 'Import et export',
  headingWithHub: 'Export',
  withHub: 'Cette bibliothèque appartient à un hub\u00a0: les fichiers y sont importés, pour tous les appareils à la fois.',
  rulebooks: { alma: 'Alma', folio: 'FOLIO' } as Record<string, string>,
};

/** Choosing files. */
export const choosing = {
  heading: 'Importer des commandes',
  about: 'JSON d’Alma ou de FOLIO, et tableaux (CSV ou TSV) de lignes ou d’exemplaires. Vous voyez ce qui serait importé avant que rien ne le soit.',
  drop: 'Déposez ici des fichiers ou un dossier, ou',
  chooseFiles: 'Choisir des fichiers…',
  chooseFolder: 'Choisir un dossier…',
  filesField: 'Fichiers de commandes',
  folderField: 'Dossier de commandes',
  opening: 'Ouverture du dossier…',
  chosen: (n: number, bytes: number): string => `${files(n)}, ${fileSize(bytes)}`,
  told: (n: number): string => count(n, 'fichier choisi', 'fichiers choisis'),
  none: 'Aucun n’est du JSON ou un tableau.',
  aside: (n: number): string => `${count(n, 'fichier laissé', 'fichiers laissés')} de côté\u00a0: ni JSON ni tableau`,
  otherFiles: 'Choisir d’autres fichiers…',
  otherFolder: 'Choisir un autre dossier…',
  more: (n: number): string => `et ${count(n, 'autre', 'autres')}`,
  fileTooLarge: (name: string, most: number): string => `${name} dépasse ${fileSize(most)}. Rien d’aussi gros n’est lu ici\u00a0: divisez-le, ou importez-le avec la commande accession.`,
  allTooLarge: (bytes: number, most: number): string => `Ensemble, ces fichiers font ${fileSize(bytes)}\u00a0; au plus ${fileSize(most)} sont lus à la fois. Importez-les une partie après l’autre.`,
  tooMany: (most: number): string => `Plus de ${files(most)}\u00a0: seuls les ${whole(most)} premiers sont pris.`,
};

/** Reading them, and what can and can't be stopped. */
export const progress = {
  reading: (done: number, total: number): string => `Lecture\u00a0: ${fileSize(done)} sur ${fileSize(total)}`,
  readingLabel: 'Lecture des fichiers',
  stop: 'Arrêter la lecture',
  stopped: 'La lecture a été arrêtée. Rien n’a été importé.',
  looking: 'Examen de ce qui serait importé…',
  lookingHelp: 'Cela ne modifie rien.',
  lookingLabel: 'Examen des fichiers',
  leave: 'Laisser',
  taking: 'Import en cours\u00a0: il ne peut pas être arrêté, mais il peut être annulé.',
  saving: 'Enregistrement sur cet appareil…',
  takingLabel: 'Import en cours',
};

/** What went wrong before the core could say anything. */
export const troubles: Phrases = {
  NotReadableError: 'Un fichier ne peut plus être lu\u00a0: il a été modifié, déplacé ou supprimé depuis qu’il a été choisi. Choisissez de nouveau les fichiers.',
  NotFoundError: 'Un fichier n’est plus là. Choisissez de nouveau les fichiers.',
  SecurityError: 'Le navigateur ne laisse pas cette page lire un fichier.',
  RangeError: 'Cet appareil n’a pas assez de mémoire pour autant à la fois. Importez une partie après l’autre.',
  unknown_format: 'Cette version du poste ne sait pas écrire ce format.',
  unknown_column: 'Une colonne choisie n’existe pas.',
  invalid_date: 'L’un des jours n’existe pas.',
  nothing_to_undo: 'Il n’y a plus d’import qui puisse être annulé.',
  other_rulebook: 'Ce qui était demandé suit d’autres règles que cet espace de travail.',
};

/** Where it goes. */
export const where = {
  heading: 'Destination',
  here: (name: string): string => `Dans cet espace de travail\u00a0: ${name}`,
  hereHelp: 'Ce qui est ici reste\u00a0; ce qui est nouveau s’y ajoute.',
  fresh: 'Commencer un nouvel espace de travail avec eux',
  freshHelp: 'Ce qui est en ce moment sur cet appareil leur cède la place.',
  freshSample: 'La bibliothèque d’exemple leur cède la place.',
  rulebook: 'Règles du nouvel espace de travail',
  asFiles: 'Selon les fichiers',
  asFilesAre: (name: string): string => `Selon les fichiers\u00a0: ${name}`,
  other: (theirs: string, ours: string): string => `Ces fichiers suivent les règles de **${theirs}**\u00a0; cet espace de travail suit celles de **${ours}**. Ils peuvent commencer leur propre espace de travail.`,
  otherThan: (ours: string): string => `Ces fichiers suivent d’autres règles que celles de **${ours}**, que suit cet espace de travail. Ils peuvent commencer leur propre espace de travail.`,
  startFresh: 'Commencer un nouvel espace de travail avec eux',
  existing: 'Ce qui est déjà ici',
  keep: 'Reste tel quel',
  keepHelp: 'Avec tout ce qui en a été fait. Seul ce qui est nouveau est importé.',
  replace: 'Devient ce que disent les fichiers',
  replaceHelp: 'Ce qui a été modifié ici sur les mêmes enregistrements est remplacé.',
  loseUndo: (at: number): string => `Après celui-ci, l’import du ${moment(at)} ne pourra plus être annulé.`,
};

/** What would come of it. */
export const plan = {
  heading: 'Ce qui serait importé',
  lookAgain: 'Examiner de nouveau',
  figures: { orders: 'Commandes', lines: 'Lignes', items: 'Exemplaires', titles: 'Titres', invoices: 'Factures', others: 'Autres' },
  nothing: 'Rien ne serait importé.',
  errorsFirst: (n: number): string => (isOne(n) ? 'Un fichier a des erreurs qui empêchent tout l’import\u00a0: corrigez-le, ou laissez-le de côté.'
    : `${files(n)} ont des erreurs qui empêchent tout l’import\u00a0: corrigez-les, ou laissez-les de côté.`),
  columnsFirst: 'Dites ci-dessous ce que sont les colonnes\u00a0: l’une doit être le numéro de la ligne ou son titre.',
  nothingKnown: 'Aucun des fichiers ne contient de commandes, de lignes, d’exemplaires ni rien qui s’y rapporte.',
  kept: (n: number): string => `${count(n, 'enregistrement est déjà ici et reste tel quel', 'enregistrements sont déjà ici et restent tels quels')}.`,
  replaced: (n: number): string => `${count(n, 'enregistrement est déjà ici et devient ce que dit le fichier', 'enregistrements sont déjà ici et deviennent ce que disent les fichiers')}.`,
  leftOut: (n: number): string => `${count(n, 'enregistrement ne peut pas être pris et est laissé', 'enregistrements ne peuvent pas être pris et sont laissés')} de côté\u00a0; les constats disent pourquoi.`,
  under: (name: string): string => `Lu selon les règles de ${name}.`,
  import: (n: number): string => `Importer ${files(n)}`,
  tells: (numbers: Numbers): string => `Seraient importés\u00a0: ${brought(numbers)}.`,
  notNow: 'Pas maintenant',
  readOnly: 'Plus rien ne peut être enregistré sur cet appareil, donc rien ne peut être importé.',
};

/** Each file. */
export const fileList = {
  heading: (n: number): string => files(n),
  caption: 'Fichiers et ce pour quoi ils ont été pris',
  take: 'Prendre',
  takeIt: (name: string): string => `Prendre ${name}`,
  file: 'Fichier',
  kind: 'Pris pour',
  records: 'Enregistrements',
  unknownTable: 'Tableau sans colonnes connues',
  notTaken: 'Laissé de côté',
  leaveWrong: (n: number): string => (isOne(n) ? 'Laisser de côté le fichier avec des erreurs' : `Laisser de côté ${files(n)} avec des erreurs`),
  takeAll: 'Tout prendre',
  kinds: {
    orders: 'Commandes', lines: 'Lignes', pieces: 'Pièces', titles: 'Titres', table: 'Tableau', invoices: 'Factures', vendors: 'Fournisseurs',
    routing_lists: 'Listes de circulation', funds: 'Fonds', holdings: 'Holdings', expense_classes: 'Classes de dépenses', settings: 'Réglages', records: 'Plusieurs genres', ignored: 'Rien de connu', unreadable: 'Illisible', none: 'Rien dedans',
  } as Phrases,
};

/** Columns of tables. */
export const columns = {
  heading: 'Colonnes',
  about: 'Comment chaque colonne est lue. Une colonne qui n’est lue comme rien est gardée telle quelle avec sa ligne.',
  headingOf: (names: readonly string[]): string => {
    if (names.length === 1) return `Colonnes de ${names[0] ?? ''}`;
    const others = names.length - 1;
    return isOne(others)
      ? `Colonnes de ${names[0] ?? ''} et d’un autre tableau aux mêmes titres de colonnes`
      : `Colonnes de ${names[0] ?? ''} et de ${whole(others)} autres tableaux aux mêmes titres de colonnes`;
  },
  column: 'Colonne',
  readAs: 'Lue comme',
  readAsOf: (heading: string): string => `Comment ${heading} est lue`,
  samples: 'Par exemple',
  nothing: 'Seulement gardée',
  byHand: 'choisie par vous',
  shared: 'Un titre de colonne présent dans plusieurs tableaux est lu de la même façon dans tous.',
  recalled: (name: string): string => `Lu comme vous l’avez choisi la dernière fois pour ces titres de colonnes («\u00a0${name}\u00a0»).`,
  forgetThis: 'L’oublier',
  forgotten: (name: string): string => `Oublié\u00a0: ${name}`,
  keptHere: 'Vos choix sont retenus sur cet appareil pour les tableaux aux mêmes titres de colonnes.',
  changed: (heading: string, field: string): string => `${heading} est lue comme\u00a0: ${field}`,
  memory: (n: number): string => `Colonnes retenues\u00a0: ${whole(n)}`,
  memoryHelp: 'Ce que vous avez choisi pour des tableaux à certains titres de colonnes. Ces choix servent de nouveau quand un tel tableau revient.',
  nameOf: (name: string): string => `Nom de ${name}`,
  chosen: (n: number, all: number): string => `${whole(n)} sur ${count(all, 'colonne', 'colonnes')} choisies par vous`,
  forget: 'Oublier',
  forgetOf: (name: string): string => `Oublier ${name}`,
  untitled: 'Un tableau',
};

/** Findings. */
export const found = {
  heading: (n: number): string => findings(n),
  none: 'Il n’y a rien à signaler.',
  severities: { error: 'Erreur', warning: 'À vérifier', info: 'Remarque' },
  filter: 'Quels constats',
  all: (n: number): string => `Tous (${whole(n)})`,
  errors: (n: number): string => count(n, 'erreur', 'erreurs'),
  warnings: (n: number): string => `${whole(n)} à vérifier`,
  infos: (n: number): string => count(n, 'remarque', 'remarques'),
  search: 'Chercher dans fichier, enregistrement ou champ',
  noneMatch: 'Aucun constat ne contient cela.',
  file: 'Fichier', record: 'Enregistrement', field: 'Champ', byte: 'Octet', what: 'Ce qui a été trouvé',
  severity: 'Gravité', code: 'Code', meaning: 'Signification',
  pages: 'Pages',
  previous: 'Précédente',
  next: 'Suivante',
  range: (first: number, last: number, all: number): string => `${whole(first)} à ${whole(last)} sur ${whole(all)}`,
  save: 'Enregistrer les constats (CSV)',
  fileName: 'constats',
  saved: (name: string): string => `Enregistré sous ${name}.`,
  seeLine: (record: string): string => `Voir la ligne ${record}`,
};

/** After it. */
export const result = {
  done: 'Importé.',
  sum: (report: ImportReport): string => `${brought(report)}. ${count(report.filesRead, 'fichier lu', 'fichiers lus')}${report.filesIgnored > 0 ? `, ${count(report.filesIgnored, 'laissé de côté', 'laissés de côté')}` : ''}.`,
  nothing: 'Rien n’a été importé.',
  errors: (n: number): string => `L’espace de travail est comme avant\u00a0: ${count(n, 'erreur est', 'erreurs sont')} d’abord à corriger dans les fichiers.`,
  same: 'Tout ce que contiennent ces fichiers est déjà ici, tel quel.',
  seeLines: 'Voir les lignes',
  more: 'Importer encore',
  told: (report: ImportReport): string => `Importé\u00a0: ${brought(report)}, ${findings(report.findings.length)}.`,
};

/** Taking it back. */
export const undo = {
  heading: 'Le dernier import',
  when: ({ at, files: names }: ImportUndo): string => `${moment(at)}, ${files(names.length)}`,
  what: ({ orders: many, lines: n, replaced }: ImportUndo): string => `${many + n === 0 ? 'D’autres données' : `${orders(many)} et ${lines(n)}`} ont été importées.${replaced ? ' L’espace de travail qui était ici avant est mis de côté et reviendrait.' : ''}`,
  since: (n: number): string => (n === 0 ? 'Rien n’a été fait depuis.'
    : `${count(n, 'modification faite depuis est refaite', 'modifications faites depuis sont refaites')} après l’annulation\u00a0; ce qui ne peut pas l’être est indiqué.`),
  button: 'Annuler cet import…',
  keep: 'Le garder…',
  keepHelp: 'Le garder supprime la possibilité de revenir en arrière, qui occupe de la place sur cet appareil.',
  undoing: 'Annulation\u00a0: elle ne peut pas être arrêtée.',
  keeping: 'Suppression du retour en arrière…',
  askUndo: 'Annuler cet import\u00a0?',
  askUndoWords: ({ orders: many, lines: n, replaced }: ImportUndo): string => (replaced
    ? `**${orders(many)} et ${lines(n)}** disparaissent, et l’espace de travail qui était ici avant revient.`
    : `**${orders(many)} et ${lines(n)}** disparaissent, et ce qu’elles ont remplacé revient.`),
  askUndoSince: (n: number): string => `${count(n, 'modification faite depuis est refaite', 'modifications faites depuis sont refaites')}. Ce qui ne peut pas être fait sans les enregistrements importés est indiqué ensuite.`,
  confirmUndo: 'Annuler l’import',
  leave: 'Laisser tel quel',
  askKeep: 'Garder cet import\u00a0?',
  askKeepWords: 'Ensuite, il ne pourra plus être annulé. La place que le retour en arrière occupe sur cet appareil est libérée.',
  askKeepReplaced: 'L’espace de travail qui était ici avant l’import disparaît alors.',
  confirmKeep: 'Garder l’import',
  kept: 'L’import est gardé.',
  undone: ({ redone, lost }: ImportUndone): string => [
    'L’import est annulé.',
    redone > 0 ? `${count(redone, 'modification faite depuis a été refaite', 'modifications faites depuis ont été refaites')}.` : '',
    lost.length > 0 ? `${count(lost.length, 'modification n’a pas pu l’être', 'modifications n’ont pas pu l’être')}\u00a0:` : '',
  ].filter(Boolean).join(' '),
  lost: 'Modifications qui n’ont pas pu être refaites',
  action: 'Action', line: 'Ligne', why: 'Pourquoi pas',
};

/** Before what is here makes way. */
export const discard = {
  begin: 'Commencer un nouvel espace de travail avec ces fichiers\u00a0?',
  beginConfirm: 'Abandonner et importer',
  sample: (name: string): string => `Charger la bibliothèque d’exemple ${name}\u00a0?`,
  sampleConfirm: 'Abandonner et charger l’exemple',
  removed: (n: number): string => `Tout l’espace de travail actuel (${lines(n)}) est retiré de cet appareil.`,
  putAside: (n: number): string => `Tout l’espace de travail actuel (${lines(n)}) cède la place. Il revient si vous annulez l’import, tant que vous ne l’avez pas gardé ou n’avez pas importé autre chose.`,
  loss: (n: number): string => (isOne(n)
    ? `**${changes(n)}** conservée sur cet appareil et nulle part ailleurs serait perdue. Pour la garder, enregistrez d’abord un fichier de secours dans la page Appareil.`
    : `**${changes(n)}** conservées sur cet appareil et nulle part ailleurs seraient perdues. Pour les garder, enregistrez d’abord un fichier de secours dans la page Appareil.`),
  keep: 'Garder cet espace de travail',
};

/** Handing files out. */
export const handing = {
  heading: 'Export',
  about: 'Rien n’en est modifié ici.',
  what: 'Quoi exporter',
  since: 'Du',
  until: 'Au',
  days: 'Jours pris en compte',
  daysHelp: 'Aucun\u00a0: tous les jours.',
  receivedAt: 'Où les exemplaires sont reçus',
  department: 'Service',
  departmentLibrary: 'Sa bibliothèque',
  departmentHelp: 'Codes pour les exemplaires qu’aucun ordre de travail n’a envoyés dans un service. Vide\u00a0: Alma choisit.',
  columns: (n: number): string => `Colonnes\u00a0: ${whole(n)}`,
  columnsHelp: 'Elles se suivent dans cet ordre. Les colonnes choisies sont retenues sur cet appareil.',
  usual: 'Celles d’habitude',
  noColumn: 'Choisissez au moins une colonne.',
  untilBeforeFrom: 'Le dernier jour précède le premier.',
  button: 'Exporter',
  working: 'Export en cours…',
  done: (name: string): string => `Exporté sous ${name}.`,
};

export const sample = {
  heading: 'Bibliothèque d’exemple',
  about: 'Une bibliothèque inventée pour faire des essais. Elle prend la place de ce qui est sur cet appareil.',
  load: (name: string): string => `Charger l’exemple ${name}…`,
  loading: 'Chargement de l’exemple…',
  loaded: (name: string, n: number): string => `${name} est chargée\u00a0: ${lines(n)}.`,
};
