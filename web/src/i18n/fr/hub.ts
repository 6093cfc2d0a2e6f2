// SPDX-License-Identifier: Apache-2.0
// Signing in at the library's hub and out again, and how it stands with it.

import { count, isOne } from '../phrase';

export const heading = 'Hub de la bibliothèque';
export const about = 'Le hub conserve ce que tous les appareils de votre bibliothèque partagent. Connectez-vous une fois pour travailler avec lui, même sans réseau ensuite.';
export const noHubAbout = 'Il n’y a pas de hub de bibliothèque à cette adresse\u00a0: ce qui est fait ici reste sur cet appareil.';
export const howItStands = 'Où en est-on…';

// ---- banners -----------------------------------------------------------------------------------------

export const offer = 'Votre bibliothèque a un hub ici\u00a0: connectez-vous pour travailler avec ses propres données, ensemble avec les autres.';
export const changesWait = (n: number): string => `**${count(n, 'modification attend', 'modifications attendent')}** sur cet appareil.`;
export const restored = 'Le hub a été restauré à partir d’une sauvegarde. Rien n’est envoyé tant que vous n’en avez pas décidé.';
export const lookAndDecide = 'Regarder et décider…';
export const nothingSent = 'Plus rien n’est envoyé.';
export const fetched = 'Récupéré';

// ---- signing in --------------------------------------------------------------------------------------

export const signInHeading = 'Se connecter à la bibliothèque';
export const signedInHeading = (person: string): string => `Connexion au nom de ${person}`;
export const signedInAloud = (person: string): string => `Connexion établie au nom de ${person}.`;
export const noLibrary = (person: string): string =>
  `${person} ne peut travailler dans aucune bibliothèque de ce hub. Adressez-vous à la personne qui le gère.`;
export const token = 'Jeton';
export const tokenHelp = 'Donné par la personne qui gère le hub.';
export const userName = 'Nom d’utilisateur';
export const password = 'Mot de passe';
export const useName = 'Utiliser un nom et un mot de passe';
export const useToken = 'Utiliser plutôt un jeton';
export const deviceHelp = 'Les autres le voient à côté de ce que vous faites ici.';
export const whichLibrary = 'Quelle bibliothèque\u00a0?';
export const nobodyThere =
  'Il n’y a pas de hub de bibliothèque à cette adresse auquel se connecter. Ouvrez le poste à l’adresse propre à votre bibliothèque.';
export const sentAfterwards = 'Ce qui attend sur cet appareil est envoyé ensuite.';
export const staysAsItIs =
  'Vous travaillez ensuite avec les propres données de votre bibliothèque. Ce qui est en ce moment dans ce navigateur reste tel quel, et s’affiche de nouveau quand vous vous déconnectez.';
export const signingIn = 'Connexion…';
export const workHere = 'Travailler ici';
export const signIn = 'Se connecter';
export const signInAs = (person: string): string => `Se connecter en tant que ${person}`;
/** Of somebody else, who has not signed out. */
export const othersWork = (n: number, person: string): string =>
  `**${count(n, 'modification', 'modifications')}** de **${person}** ${isOne(n) ? 'attend' : 'attendent'} sur cet appareil. ${isOne(n) ? 'Elle y reste et sera envoyée' : 'Elles y restent et seront envoyées'} quand ${person} se reconnectera ici.`;

// ---- signing out -------------------------------------------------------------------------------------

export const signOut = {
  heading: 'Se déconnecter\u00a0?',
  afterwards: (library: string): string =>
    `Ensuite, rien de **${library}** n’est plus affiché ici. Les données restent dans ce navigateur\u00a0; pour les supprimer, oubliez d’abord cet appareil.`,
  theLibrary: 'la bibliothèque',
  keep: 'Garder la connexion',
  confirm: 'Se déconnecter',
};

// ---- how it stands -----------------------------------------------------------------------------------

export const state = {
  heading: 'Enregistré, envoyé, confirmé',
  headingAlone: 'Enregistré sur cet appareil',
  facts: {
    library: 'Bibliothèque', signedIn: 'Connexion', notConfirmed: 'Non confirmé', oldest: 'Le plus ancien', lastAnswer: 'Dernière réponse',
    nextTry: 'Prochain essai', news: 'Nouveautés', lastSaved: 'Dernier enregistrement', whoSaves: 'Qui enregistre',
  },
  atOnce: 'arrivent aussitôt',
  onceAMinute: 'sont demandées une fois par minute',
  otherTab: 'un autre onglet de ce navigateur',
  thisTab: 'cet onglet',
  sendAgain: 'Renvoyer',
  needsUpdate:
    'D’autres utilisent une version plus récente du poste, et ce qu’ils font ne peut pas être lu ici. Mettez ce poste à jour. Ce que vous faites est toujours envoyé.',
  reload: 'Recharger le poste',
  signInLibrary: 'Se connecter à la bibliothèque…',
  sendNow: 'Envoyer maintenant',
  askNow: 'Interroger le hub maintenant',
  kept: 'Ce qui est conservé sur cet appareil',
};
