// SPDX-License-Identifier: Apache-2.0
// Une première réception dans la bibliothèque d’exemple.

import { whole } from '../format';

export const invitation = 'Première visite\u00a0? Réceptionnez un premier livre de la bibliothèque d’exemple\u00a0: deux minutes, avec les vraies touches.';
export const begin = 'Montrez-moi';
export const notNow = 'Pas maintenant';
export const heading = 'Une première réception';
export const again = 'Montrez-moi une première réception';
export const progress = (step: number, of: number): string => `Étape ${whole(step)} sur ${whole(of)}`;
export const scanIt = 'Scanner pour moi';
export const enough = 'Arrêter là';

export const steps = {
  scan: 'Un colis est ouvert devant vous\u00a0; sur le dessus, {title}. Scannez son code-barres, ou tapez ce numéro puis {Enter}\u00a0:',
  enter: 'La ligne de la commande s’affiche, rien n’a encore changé. Est-ce la bonne\u00a0? Appuyez sur {Enter}\u00a0: cet exemplaire est réceptionné.',
  again: 'Le colis contient un autre exemplaire. Scannez encore le même code\u00a0: il réceptionne le suivant, sans toucher au clavier.',
  undo: 'C’était un de trop\u00a0? Appuyez sur {undo}\u00a0: la dernière réception est annulée. Chaque entrée de la liste a aussi sa propre annulation.',
  astray: 'Pour finir, un livre que personne n’a commandé. Scannez-le, et écoutez\u00a0:',
};

export const done = 'C’est tout.';
export const after = 'Ce que vous avez réceptionné n’est que dans la bibliothèque d’exemple. Avec vos propres commandes c’est pareil, avec ou sans réseau.';
export const toImport = 'Importer vos commandes';
export const toLines = 'Voir toutes les lignes';
