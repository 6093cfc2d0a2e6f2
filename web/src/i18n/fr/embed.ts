// SPDX-License-Identifier: Apache-2.0
// What the desk's parts say inside another page, and while a part is still being fetched.

export const roomOpening = 'Ouverture…';
export const roomNotFetched = 'Cette partie du poste n’a pas pu être récupérée. Vérifiez la connexion et réessayez.';

export const opening = 'Ouverture de l’espace de travail…';
export const notOpened = 'L’espace de travail n’a pas pu être ouvert.';
export const again = 'Réessayer';
export const emptyHeading = 'Rien à afficher pour l’instant';
export const emptyAbout = 'Cet espace de travail n’a pas de lignes. La page où il se trouve lui donne un fichier ou des enregistrements pour commencer.';
export const noLineHeading = 'Cette ligne n’est pas ici.';
export const noLine = (line: string): string =>
  line ? `Il n’y a pas de ligne «\u00a0${line}\u00a0» dans cet espace de travail.` : 'Il y a plusieurs lignes dans cet espace de travail, ou aucune\u00a0: la page doit dire laquelle.';
export const notKept = '**Non conservé sur cet appareil.** Ce que vous faites ici est perdu quand on quitte cette page.';
export const mayNotBeKept = '**Ce n’est peut-être pas conservé sur cet appareil.** Le navigateur peut effacer ce que cette page conserve dans la page d’un autre site.';
export const signInHeading = 'Se connecter à la bibliothèque';
export const signInAbout = 'Ce qui est montré ici est conservé sur le hub de votre bibliothèque.';
export const signIn = 'Se connecter…';
export const back = 'Retour';
