// SPDX-License-Identifier: Apache-2.0
// Who works at this desk, what the device is called, what it speaks and how it looks; what the library chose.

export const you = 'You';
export const thisDevice = 'This device';
export const keptHere = 'Kept at once, in this browser only.';

export const yourName = 'Your name';
export const yourNameHelp = 'Written beside everything you receive, so that others know whom to ask.';
export const signedIn = 'Signed in';
/** The name is strong. */
export const signedInAt = (person: string, library: string): string => `**${person}** at ${library}.`;
export const deviceName = 'Name of this device';
/** A device that nobody has named. */
export const madeUpDevice = (mark: string): string => `Device ${mark}`;

export const yourRoles = 'Your roles';
export const yourRolesHelp = 'They go with everything you do. Some actions need one, and say so.';
export const noRoles = 'None: you may look, and do what needs no role.';

export const language = 'Language';
export const asBrowser = (language: string): string => `As the browser: ${language}`;
/** Said aloud, in the language that is spoken from now on. */
export const languageNow = (name: string): string => `The desk now speaks ${name}.`;
export const languageFailed = (name: string): string =>
  `The words of ${name} could not be fetched. Try again when there is a connection.`;

export const appearance = 'Appearance';
export const themes = { auto: 'As the device', light: 'Light', dark: 'Dark' };

/** The two keys are put where `{keys}` and `{search}` stand. */
export const singleKeys = 'Single keys are commands: {keys} for the list of keys, {search} to search';

export const library = 'Library';
/** The name is strong. */
export const forEverybody = (library: string): string => `The same for everybody who works in **${library}**.`;
/** What a setting holds where it holds nothing, as a value and as a list. */
export const empty = 'Empty';
export const none = 'None';
/** A review rule that is kept and not applied. */
export const notInUse = 'not in use';
export const whenAll = (conditions: string): string => `When ${conditions}.`;
