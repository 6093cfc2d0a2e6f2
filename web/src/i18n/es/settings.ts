// SPDX-License-Identifier: Apache-2.0
// Who works at this desk, what the device is called, what it speaks and how it looks; what the library chose.

export const you = 'Usted';
export const thisDevice = 'Este dispositivo';
export const keptHere = 'Se guarda al momento, solo en este navegador.';

export const yourName = 'Su nombre';
export const yourNameHelp = 'Se escribe junto a todo lo que reciba, para que los demás sepan a quién preguntar.';
export const signedIn = 'Sesión iniciada';
/** The name is strong. */
export const signedInAt = (person: string, library: string): string => `**${person}** en ${library}.`;
export const deviceName = 'Nombre de este dispositivo';
/** A device that nobody has named. */
export const madeUpDevice = (mark: string): string => `Dispositivo ${mark}`;

export const yourRoles = 'Sus roles';
export const yourRolesHelp = 'Acompañan a todo lo que haga. Algunas acciones necesitan uno, y lo dicen.';
export const noRoles = 'Ninguno: puede mirar, y hacer lo que no necesita ningún rol.';

export const language = 'Idioma';
export const asBrowser = (language: string): string => `Como el navegador: ${language}`;
/** Said aloud, in the language that is spoken from now on. */
export const languageNow = (name: string): string => `El idioma es ahora: ${name}.`;
export const languageFailed = (name: string): string =>
  `No se pudieron traer los textos de este idioma: ${name}. Inténtelo de nuevo cuando haya conexión.`;

export const appearance = 'Aspecto';
export const themes = { auto: 'Como el dispositivo', light: 'Claro', dark: 'Oscuro' };

/** The two keys are put where `{keys}` and `{search}` stand. */
export const singleKeys = 'Hay teclas sueltas que son órdenes: {keys} para la lista de teclas, {search} para buscar';

export const library = 'Biblioteca';
/** The name is strong. */
export const forEverybody = (library: string): string => `Vale para todos los que trabajan en **${library}**.`;
/** What a setting holds where it holds nothing, as a value and as a list. */
export const empty = 'Vacío';
export const none = 'Ninguno';
/** A review rule that is kept and not applied. */
export const notInUse = 'no está activa';
export const whenAll = (conditions: string): string => `Cuando se cumple: ${conditions}.`;
