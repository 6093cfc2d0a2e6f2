// SPDX-License-Identifier: Apache-2.0
// The outbox: kinds and states of letters, and what is asked before their state is changed.

export const letterKinds: Readonly<Record<string, string>> = {
  order: 'Order',
  cancellation: 'Cancellation',
  claim: 'Claim',
  claim_letter: 'First claim',
};

export const letterStates: Readonly<Record<string, string>> = {
  waiting: 'Waiting',
  sent: 'Sent',
  failed: 'Failed',
};

/** An empty outbox, by the state that was asked for. */
export const noLetters: Readonly<Record<string, string>> = {
  '': 'Nothing has been written to a vendor yet. Sending an order, canceling a line that was sent and claiming what is late put a letter here.',
  waiting: 'No letter waits to be sent.',
  sent: 'No letter has been sent yet. Mark one as sent when it has gone out.',
  failed: 'No letter has come back.',
};

export interface LetterActionWords {
  button: string;
  heading: string;
  about: string;
  confirm: string;
  keep: string;
  done: string;
}

/** An action that has no words here, by its button. */
export const unknownLetterAction = (button: string): Pick<LetterActionWords, 'button' | 'heading' | 'about' | 'confirm'> => ({
  button, heading: `${button}?`, about: '', confirm: button,
});

export const letterActions: Readonly<Record<string, LetterActionWords>> = {
  mark_letter_sent: {
    button: 'Mark as sent', heading: 'Has this letter been sent?', about: 'Send it in your own way first: by mail, through the vendor’s site or on paper.',
    confirm: 'Yes, it is sent', keep: 'Not yet', done: 'Marked as sent',
  },
  mark_letter_failed: {
    button: 'Mark as failed', heading: 'Did this letter fail?', about: 'It stays here until it is queued again or sent.',
    confirm: 'Mark as failed', keep: 'Leave it as it is', done: 'Marked as failed',
  },
  queue_letter_again: {
    button: 'Queue again', heading: 'Put this letter back among those that wait?', about: 'The reason why it failed is forgotten.',
    confirm: 'Queue it again', keep: 'Leave it as it is', done: 'Waiting again',
  },
};
