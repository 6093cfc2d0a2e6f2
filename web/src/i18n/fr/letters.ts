// SPDX-License-Identifier: Apache-2.0
// The outbox: kinds and states of letters, and what is asked before their state is changed.

import type { LetterActionWords } from '../en/letters';

export const letterKinds: Readonly<Record<string, string>> = {
  order: 'Commande',
  cancellation: 'Annulation',
  claim: 'Réclamation',
  claim_letter: 'Première réclamation',
};

export const letterStates: Readonly<Record<string, string>> = {
  waiting: 'En attente',
  sent: 'Envoyée',
  failed: 'En échec',
};

/** An empty outbox, by the state that was asked for. */
export const noLetters: Readonly<Record<string, string>> = {
  '': 'Rien n’a encore été écrit à un fournisseur. Envoyer une commande, annuler une ligne envoyée ou réclamer ce qui est en retard place une lettre ici.',
  waiting: 'Aucune lettre n’attend d’être envoyée.',
  sent: 'Aucune lettre n’a encore été envoyée. Marquez-en une comme envoyée quand elle est partie.',
  failed: 'Aucune lettre n’est revenue.',
};

/** An action that has no words here, by its button. */
export const unknownLetterAction = (button: string): Pick<LetterActionWords, 'button' | 'heading' | 'about' | 'confirm'> => ({
  button, heading: `${button}\u00a0?`, about: '', confirm: button,
});

export const letterActions: Readonly<Record<string, LetterActionWords>> = {
  mark_letter_sent: {
    button: 'Marquer comme envoyée', heading: 'Cette lettre a-t-elle été envoyée\u00a0?', about: 'Envoyez-la d’abord à votre manière\u00a0: par courriel, sur le site du fournisseur ou sur papier.',
    confirm: 'Oui, elle est envoyée', keep: 'Pas encore', done: 'Marquée comme envoyée',
  },
  mark_letter_failed: {
    button: 'Marquer en échec', heading: 'L’envoi de cette lettre a-t-il échoué\u00a0?', about: 'Elle reste ici jusqu’à ce qu’elle soit remise en attente ou envoyée.',
    confirm: 'Marquer en échec', keep: 'Laisser telle quelle', done: 'Marquée en échec',
  },
  queue_letter_again: {
    button: 'Remettre en attente', heading: 'Remettre cette lettre parmi celles qui attendent\u00a0?', about: 'La raison de l’échec est oubliée.',
    confirm: 'Remettre en attente', keep: 'Laisser telle quelle', done: 'De nouveau en attente',
  },
};
