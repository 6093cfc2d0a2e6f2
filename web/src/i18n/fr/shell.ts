// SPDX-License-Identifier: Apache-2.0
// The frame: bar, rooms, keys, and the banners that everybody has to see.

import { count, isOne } from '../phrase';

// ---- bar and rooms -----------------------------------------------------------------------------------

export const roomNames = {
  receive: 'Réception', lines: 'Lignes', orders: 'Commandes', lists: 'Listes de travail', outbox: 'Boîte d’envoi', attention: 'À traiter',
  overview: 'Vue d’ensemble', import: 'Import et export', device: 'Appareil', settings: 'Réglages',
};
export const tabNames = {
  ...roomNames, receive: 'Récep\u00adtion', orders: 'Com\u00adman\u00addes', import: 'Import', overview: 'Aperçu', lists: 'Listes', outbox: 'Envois',
  attention: 'Traiter', device: 'Appa\u00adreil',
};
/** Where the workspace belongs to a hub, it is not filled from here. */
export const exportRoom = 'Export';

export const rooms = 'Pages';
export const notices = 'Avis';
export const skip = 'Aller au contenu';
export const sample = 'Exemple';
export const opening = 'Ouverture de l’espace de travail…';
export const closed = 'L’espace de travail est fermé';
export const closedAbout = 'Rien ne peut être affiché tant qu’il n’est pas ouvert.';
export const keys = 'Touches';
/** A command and the key for it, shown when it is pointed at. */
export const withKey = (command: string, key: string): string => `${command} (${key})`;
export const online = 'En ligne';
export const offline = 'Hors ligne';
export const howFar = 'Où en est ce qui est fait ici';

// ---- nothing can be opened, or saved -----------------------------------------------------------------

export const notOpened = 'L’espace de travail n’a pas été ouvert.';
export const couldNotOpen = 'L’espace de travail n’a pas pu être ouvert.';
export const tryAgain = 'Réessayer';
export const saveStoredFiles = 'Enregistrer les fichiers conservés';
export const goToDevice = 'Aller à la page Appareil';
export const rescueSavedAs = (file: string): string =>
  `Enregistré sous ${file}. Gardez-le\u00a0: la page Appareil sait le relire, ici ou sur un autre appareil.`;
export const rescueSavedAloud = (file: string): string => `Fichier de secours enregistré sous ${file}.`;

export const nothingSaved = 'Plus rien n’est enregistré\u00a0: le poste montre seulement ce qui est là.';
export function unsavedSentence(n: number): string {
  if (n === 0) return 'Tout ce qui a été annoncé comme enregistré est sur cet appareil.';
  return isOne(n)
    ? `**${count(n, 'modification', 'modifications')}** se trouve dans cette fenêtre et nulle part ailleurs\u00a0: enregistrez un fichier de secours, qui la conserve.`
    : `**${count(n, 'modification', 'modifications')}** se trouvent dans cette fenêtre et nulle part ailleurs\u00a0: enregistrez un fichier de secours, qui les conserve.`;
}
/** What is in brackets leads to the export. */
export const canStillExport = 'Vous pouvez encore [exporter l’espace de travail].';
export const openSaved = 'Rouvrir ce qui est enregistré';

export const giveUp = {
  heading: 'Ouvrir ce qui est enregistré et abandonner le reste\u00a0?',
  about: 'Le poste ouvre ce qui est conservé sur cet appareil et essaie à nouveau d’enregistrer à partir de là.',
  loss: (n: number): string => (isOne(n)
    ? `**${count(n, 'modification', 'modifications')}** de cette fenêtre serait perdue. Enregistrez d’abord un fichier de secours\u00a0: il la contient, et la page Appareil sait le relire.`
    : `**${count(n, 'modification', 'modifications')}** de cette fenêtre seraient perdues. Enregistrez d’abord un fichier de secours\u00a0: il les contient, et la page Appareil sait le relire.`),
  keep: 'Rester ici',
  confirm: 'Abandonner et ouvrir',
};

// ---- storage that is none ----------------------------------------------------------------------------

export const notKept = 'Non conservé sur cet appareil.';
/** What is in brackets leads to the Device room. */
export const notKeptAbout = 'Cette fenêtre du navigateur ne conserve rien\u00a0: ce que vous faites ici est perdu quand elle se ferme. Enregistrez auparavant un [fichier de secours].';
export const mayNotBeKept = 'Ce n’est peut-être pas conservé sur cet appareil.';
export const mayNotBeKeptAbout =
  'Le poste est affiché dans la page d’un autre site, et le navigateur peut effacer ce qu’il y conserve. Pour un travail réel, ouvrez le poste dans sa propre fenêtre.';
export const seeWhatIsKept = 'Voir ce qui est conservé sur cet appareil';

// ---- a newer version ---------------------------------------------------------------------------------

export const newVersion = 'Une nouvelle version d’Accession est prête.';
export const reloadNow = 'Recharger maintenant';
export const later = 'Plus tard';

// ---- the list of keys --------------------------------------------------------------------------------

export const closeKeys = 'Fermer cette liste';

/** Keys with a name of their own, as they are printed on this language’s keyboards. */
export const keyNames: Readonly<Record<string, string>> = {
  any: 'n’importe quelle touche', again: 'le même code une nouvelle fois', Ctrl: 'Ctrl', Alt: 'Alt', Shift: 'Maj', Esc: 'Échap', Home: 'Début', End: 'Fin',
  PgUp: 'Page préc.', PgDn: 'Page suiv.', Space: 'Espace',
};

export const keyGroups = { receive: 'Réception', lines: 'Lignes et commandes', attention: 'À traiter', everywhere: 'Partout' };

export const keyMeanings = {
  scan: 'va dans le champ de lecture',
  find: 'chercher ce qui a été lu\u00a0; champ vide\u00a0: réceptionner l’exemplaire affiché',
  again: 'réceptionner l’exemplaire affiché',
  chooseMatch: 'choisir parmi plusieurs résultats',
  undo: 'annuler la dernière réception',
  edit: 'modifier le code-barres, la cote, le fascicule et la note de l’exemplaire',
  parcel: 'commencer ou modifier un colis',
  away: 'ranger la ligne affichée',
  search: 'rechercher',
  move: 'se déplacer dans le tableau',
  columns: 'première et dernière colonne',
  page: 'une page',
  ends: 'première ligne\u00a0; avec Fin, la dernière',
  open: 'ouvrir la ligne, ou trier selon la colonne',
  choose: 'sélectionner la ligne, ou la désélectionner',
  range: 'sélectionner une plage\u00a0; aussi avec Page préc., Page suiv., Ctrl Début et Ctrl Fin',
  all: 'sélectionner tout ce qui est trouvé',
  moveInList: 'se déplacer dans la liste',
  read: 'lire l’entrée',
  settle: 'refaire, modifier, abandonner',
  note: 'prendre note',
  palette: 'trouver une ligne, une page, une action, une vue ou un réglage',
  rooms: 'les pages, dans leur ordre',
  keys: 'cette liste',
  takeBack: 'annuler ce qui vient d’être fait, tant que le bouton est là',
  leave: 'quitter une boîte de dialogue sans rien faire',
};
