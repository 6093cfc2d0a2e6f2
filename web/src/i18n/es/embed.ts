// SPDX-License-Identifier: Apache-2.0
// What the desk's parts say inside another page, and while a part is still being fetched.

export const roomOpening = 'Abriendo…';
export const roomNotFetched = 'No se pudo traer esta parte de la aplicación. Compruebe la conexión e inténtelo de nuevo.';

export const opening = 'Abriendo el espacio de trabajo…';
export const notOpened = 'No se pudo abrir el espacio de trabajo.';
export const again = 'Intentar de nuevo';
export const emptyHeading = 'Todavía no hay nada que mostrar';
export const emptyAbout = 'Este espacio de trabajo no tiene líneas. La página en la que está le da un archivo o registros para empezar.';
export const noLineHeading = 'Esta línea no está aquí.';
export const noLine = (line: string): string =>
  line ? `En este espacio de trabajo no hay ninguna línea «${line}».` : 'En este espacio de trabajo hay varias líneas, o ninguna: la página tiene que decir cuál.';
export const notKept = '**No se conserva en este dispositivo.** Lo que haga aquí se pierde al dejar esta página.';
export const mayNotBeKept = '**Puede que no se conserve en este dispositivo.** El navegador puede borrar lo que esta página conserva dentro de la página de otro sitio.';
export const signInHeading = 'Iniciar sesión en la biblioteca';
export const signInAbout = 'Lo que se muestra aquí se conserva en el hub de su biblioteca.';
export const signIn = 'Iniciar sesión…';
export const back = 'Volver';
