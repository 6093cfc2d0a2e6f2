// SPDX-License-Identifier: Apache-2.0
// The outbox: kinds and states of letters, and what is asked before their state is changed.

import type { LetterActionWords } from '../en/letters';

export const letterKinds: Readonly<Record<string, string>> = {
  order: 'Bestellung',
  cancellation: 'Stornierung',
  claim: 'Reklamation',
  claim_letter: 'Erste Reklamation',
};

export const letterStates: Readonly<Record<string, string>> = {
  waiting: 'Wartet',
  sent: 'Gesendet',
  failed: 'Fehlgeschlagen',
};

/** An empty outbox, by the state that was asked for. */
export const noLetters: Readonly<Record<string, string>> = {
  '': 'Noch ist nichts an einen Lieferanten geschrieben. Wer eine Bestellung sendet, eine gesendete Position storniert oder Verspätetes reklamiert, legt hier ein Schreiben ab.',
  waiting: 'Kein Schreiben wartet darauf, gesendet zu werden.',
  sent: 'Noch ist kein Schreiben gesendet. Kennzeichnen Sie eines als gesendet, wenn es hinausgegangen ist.',
  failed: 'Kein Schreiben kam zurück.',
};

/** An action that has no words here, by its button. */
export const unknownLetterAction = (button: string): Pick<LetterActionWords, 'button' | 'heading' | 'about' | 'confirm'> => ({
  button, heading: `${button}?`, about: '', confirm: button,
});

export const letterActions: Readonly<Record<string, LetterActionWords>> = {
  mark_letter_sent: {
    button: 'Als gesendet kennzeichnen', heading: 'Ist dieses Schreiben gesendet?', about: 'Senden Sie es zuerst auf Ihrem eigenen Weg: per E-Mail, über die Website des Lieferanten oder auf Papier.',
    confirm: 'Ja, es ist gesendet', keep: 'Noch nicht', done: 'Als gesendet gekennzeichnet',
  },
  mark_letter_failed: {
    button: 'Als fehlgeschlagen kennzeichnen', heading: 'Ist dieses Schreiben fehlgeschlagen?', about: 'Es bleibt hier, bis es wieder eingereiht oder gesendet wird.',
    confirm: 'Als fehlgeschlagen kennzeichnen', keep: 'So lassen', done: 'Als fehlgeschlagen gekennzeichnet',
  },
  queue_letter_again: {
    button: 'Wieder einreihen', heading: 'Dieses Schreiben wieder zu den wartenden legen?', about: 'Der Grund, warum es fehlschlug, wird vergessen.',
    confirm: 'Wieder einreihen', keep: 'So lassen', done: 'Wartet wieder',
  },
};
