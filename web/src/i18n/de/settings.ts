// SPDX-License-Identifier: Apache-2.0
// Who works at this desk, what the device is called, what it speaks and how it looks; what the library chose.

export const you = 'Zur Person';
export const thisDevice = 'Dieses Gerät';
export const keptHere = 'Gilt sofort und nur in diesem Browser.';

export const yourName = 'Ihr Name';
export const yourNameHelp = 'Steht neben allem, dessen Eingang Sie buchen, damit andere wissen, wen sie fragen können.';
export const signedIn = 'Angemeldet';
/** The name is strong. */
export const signedInAt = (person: string, library: string): string => `**${person}** bei ${library}.`;
export const deviceName = 'Name dieses Geräts';
/** A device that nobody has named. */
export const madeUpDevice = (mark: string): string => `Gerät ${mark}`;

export const yourRoles = 'Ihre Rollen';
export const yourRolesHelp = 'Sie gehören zu allem, was Sie tun. Manche Aktionen brauchen eine und sagen es.';
export const noRoles = 'Keine: Sie dürfen ansehen und tun, was keine Rolle braucht.';

export const language = 'Sprache';
export const asBrowser = (language: string): string => `Wie der Browser: ${language}`;
/** Said aloud, in the language that is spoken from now on. */
export const languageNow = (name: string): string => `Der Arbeitsplatz spricht jetzt ${name}.`;
export const languageFailed = (name: string): string =>
  `Die Wörter für ${name} konnten nicht geholt werden. Versuchen Sie es noch einmal, wenn eine Verbindung besteht.`;

export const appearance = 'Darstellung';
export const themes = { auto: 'Wie das Gerät', light: 'Hell', dark: 'Dunkel' };

/** The two keys are put where `{keys}` and `{search}` stand. */
export const singleKeys = 'Einzelne Tasten sind Befehle: {keys} für die Liste der Tasten, {search} zum Suchen';

export const library = 'Bibliothek';
/** The name is strong. */
export const forEverybody = (library: string): string => `Gilt für alle, die in **${library}** arbeiten.`;
/** What a setting holds where it holds nothing, as a value and as a list. */
export const empty = 'Leer';
export const none = 'Keine';
/** A review rule that is kept and not applied. */
export const notInUse = 'gilt nicht';
export const whenAll = (conditions: string): string => `Wenn dies zutrifft: ${conditions}.`;
