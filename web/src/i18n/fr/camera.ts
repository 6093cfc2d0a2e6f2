// SPDX-License-Identifier: Apache-2.0
// Scanning with the device's camera.

import { whole } from '../format';

export const button = {
  open: 'Lire avec la caméra',
};

export const scanner = {
  heading: 'Lire avec la caméra',
  aim: 'Tenez le code-barres dans le cadre.',
  starting: 'Démarrage de la caméra…',
  picture: 'L’image de la caméra',
  light: 'Lumière',
  choose: 'Caméra',
  cameraName: (n: number): string => `Caméra ${whole(n)}`,
  close: 'Fermer',
  paused: 'La caméra est arrêtée\u00a0: rien n’a été lu pendant deux minutes.',
  hidden: 'La caméra est arrêtée tant que le poste n’est pas visible.',
  again: 'Redémarrer la caméra',
};

/** Why there is no picture, and what helps. */
export const troubles = {
  denied: {
    heading: 'La caméra n’est pas autorisée.',
    help: 'Autorisez-la dans les réglages du navigateur pour ce site (le signe à côté de l’adresse), puis réessayez. Les images sont lues sur cet appareil et ne sont pas gardées.',
  },
  none: {
    heading: 'Aucune caméra n’a été trouvée.',
    help: 'S’il y en a une à brancher, branchez-la et réessayez. Les codes peuvent être saisis ou lus comme d’habitude.',
  },
  busy: {
    heading: 'La caméra ne peut pas être utilisée maintenant.',
    help: 'Un autre programme l’utilise peut-être, ou un interrupteur la coupe. Libérez-la, puis réessayez.',
  },
  insecure: {
    heading: 'La caméra a besoin d’une connexion sécurisée.',
    help: 'Les navigateurs ne donnent la caméra qu’aux adresses qui commencent par https. Adressez-vous à la personne qui gère ce poste.',
  },
  reader: {
    heading: 'Ici, les codes-barres ne peuvent pas être lus sur des images.',
    help: 'La partie qui les lit ne s’est pas chargée. Quand il y a une connexion, rechargez le poste\u00a0; les codes peuvent être saisis ou lus comme d’habitude.',
  },
  other: {
    heading: 'La caméra n’a pas démarré.',
    help: 'Réessayez. Les codes peuvent être saisis ou lus comme d’habitude.',
  },
};

export const found = {
  label: 'Ce qui a été lu',
  nothing: 'Ce qui est lu s’affiche ici. La réception ne se fait que lorsque vous appuyez sur le bouton.',
  copyNext: (copy: number, copies: number): string => `**L’exemplaire ${whole(copy)} sur ${whole(copies)}** est le prochain.`,
  expected: 'Attendu, pas encore reçu.',
  waits: 'Quelqu’un l’attend\u00a0: portez-le à la banque de prêt.',
  rush: 'Urgent.',
  /** `verb`: what the rulebook’s receiving is called on a button. */
  receiveCopy: (verb: string, copy: number): string => `${verb} l’exemplaire ${whole(copy)}`,
  undo: 'Annuler',
};
