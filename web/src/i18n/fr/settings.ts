// SPDX-License-Identifier: Apache-2.0
// Who works at this desk, what the device is called, what it speaks and how it looks; what the library chose.

export const you = 'Vous';
export const thisDevice = 'Cet appareil';
export const keptHere = 'Enregistré aussitôt, dans ce navigateur seulement.';

export const yourName = 'Votre nom';
export const yourNameHelp = 'Noté à côté de tout ce que vous réceptionnez, pour que les autres sachent à qui s’adresser.';
export const signedIn = 'Connexion';
/** The name is strong. */
export const signedInAt = (person: string, library: string): string => `**${person}**, ${library}.`;
export const deviceName = 'Nom de cet appareil';
/** A device that nobody has named. */
export const madeUpDevice = (mark: string): string => `Appareil ${mark}`;

export const yourRoles = 'Vos rôles';
export const yourRolesHelp = 'Ils accompagnent tout ce que vous faites. Certaines actions en demandent un, et le disent.';
export const noRoles = 'Aucun\u00a0: vous pouvez regarder, et faire ce qui ne demande pas de rôle.';

export const language = 'Langue';
export const asBrowser = (language: string): string => `Comme le navigateur\u00a0: ${language}`;
/** Said aloud, in the language that is spoken from now on. */
export const languageNow = (name: string): string => `Langue du poste\u00a0: ${name}.`;
export const languageFailed = (name: string): string =>
  `Les mots de la langue «\u00a0${name}\u00a0» n’ont pas pu être récupérés. Réessayez quand il y a une connexion.`;

export const appearance = 'Apparence';
export const themes = { auto: 'Comme l’appareil', light: 'Claire', dark: 'Sombre' };

/** The two keys are put where `{keys}` and `{search}` stand. */
export const singleKeys = 'Des touches seules sont des commandes\u00a0: {keys} pour la liste des touches, {search} pour rechercher';

export const library = 'Bibliothèque';
/** The name is strong. */
export const forEverybody = (library: string): string => `Vaut pour tous ceux qui travaillent dans **${library}**.`;
/** What a setting holds where it holds nothing, as a value and as a list. */
export const empty = 'Vide';
export const none = 'Aucun';
/** A review rule that is kept and not applied. */
export const notInUse = 'non appliquée';
export const whenAll = (conditions: string): string => `Quand ceci est vrai\u00a0: ${conditions}.`;
