// SPDX-License-Identifier: Apache-2.0
// Signing in at the library's hub and out again, and how it stands with it.

import { count } from '../phrase';

export const heading = 'Hub de la biblioteca';
export const about = 'El hub guarda lo que comparten todos los dispositivos de su biblioteca. Inicie sesión una vez para trabajar con él, también sin red.';
export const noHubAbout = 'En esta dirección no hay ningún hub de biblioteca: lo que se hace aquí se queda en este dispositivo.';
export const howItStands = 'Cómo está…';

// ---- banners -----------------------------------------------------------------------------------------

export const offer = 'Su biblioteca tiene aquí un hub: inicie sesión para trabajar con sus propios datos, junto con los demás.';
export const changesWait = (n: number): string => `**${count(n, 'cambio espera', 'cambios esperan')}** en este dispositivo.`;
export const restored = 'El hub se restauró desde una copia de seguridad. No se envía nada hasta que usted lo decida.';
export const lookAndDecide = 'Ver y decidir…';
export const nothingSent = 'Ya no se envía nada.';
export const fetched = 'Traído';

// ---- signing in --------------------------------------------------------------------------------------

export const signInHeading = 'Iniciar sesión en la biblioteca';
export const signedInHeading = (person: string): string => `Sesión iniciada como ${person}`;
export const signedInAloud = (person: string): string => `Sesión iniciada como ${person}.`;
export const noLibrary = (person: string): string =>
  `${person} no puede trabajar en ninguna biblioteca de este hub. Pregunte a quien se ocupa de él.`;
export const token = 'Clave de acceso';
export const tokenHelp = 'De quien se ocupa del hub.';
export const userName = 'Nombre de usuario';
export const password = 'Contraseña';
export const useName = 'Usar nombre y contraseña';
export const useToken = 'Usar en su lugar una clave de acceso';
export const deviceHelp = 'Los demás lo ven junto a lo que usted hace aquí.';
export const whichLibrary = '¿Qué biblioteca?';
export const nobodyThere =
  'En esta dirección no hay ningún hub de biblioteca donde iniciar sesión. Abra la aplicación en la dirección propia de su biblioteca.';
export const sentAfterwards = 'Lo que espera en este dispositivo se envía después.';
export const staysAsItIs =
  'Trabajará entonces con los datos de su propia biblioteca. Lo que hay ahora en este navegador se queda como está, y se muestra de nuevo cuando cierre la sesión.';
export const signingIn = 'Iniciando sesión…';
export const workHere = 'Trabajar aquí';
export const signIn = 'Iniciar sesión';
export const signInAs = (person: string): string => `Iniciar sesión como ${person}`;
/** Of somebody else, who has not signed out. */
export const othersWork = (n: number, person: string): string =>
  `**${count(n, 'cambio', 'cambios')}** de **${person}** ${n === 1 ? 'espera' : 'esperan'} en este dispositivo. ${n === 1 ? 'Se queda aquí y se envía' : 'Se quedan aquí y se envían'} cuando ${person} vuelva a iniciar sesión aquí.`;

// ---- signing out -------------------------------------------------------------------------------------

export const signOut = {
  heading: '¿Cerrar la sesión?',
  afterwards: (library: string): string =>
    `Después no se muestra aquí nada de **${library}**. Se queda en este navegador; para eliminarlo, olvide antes este dispositivo.`,
  theLibrary: 'la biblioteca',
  keep: 'Mantener la sesión',
  confirm: 'Cerrar la sesión',
};

// ---- how it stands -----------------------------------------------------------------------------------

export const state = {
  heading: 'Guardado, enviado, confirmado',
  headingAlone: 'Guardado en este dispositivo',
  facts: {
    library: 'Biblioteca', signedIn: 'Sesión de', notConfirmed: 'Sin confirmar', oldest: 'El más antiguo de ellos', lastAnswer: 'Última respuesta',
    nextTry: 'Próximo intento', news: 'Novedades', lastSaved: 'Guardado por última vez', whoSaves: 'Quién guarda',
  },
  atOnce: 'llegan enseguida',
  onceAMinute: 'se piden una vez por minuto',
  otherTab: 'otra pestaña de este navegador',
  thisTab: 'esta pestaña',
  sendAgain: 'Enviarlo otra vez',
  needsUpdate:
    'Otros usan una versión más reciente de la aplicación, y lo que hacen no se puede leer aquí. Actualice esta. Lo que usted hace se sigue enviando.',
  reload: 'Recargar la aplicación',
  signInLibrary: 'Iniciar sesión en la biblioteca…',
  sendNow: 'Enviar ahora',
  askNow: 'Preguntar ahora al hub',
  kept: 'Qué se conserva en este dispositivo',
};
