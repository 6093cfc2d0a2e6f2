// SPDX-License-Identifier: Apache-2.0
// Actions: what the button says, what the dialog asks, how its two buttons answer,
// and what the history calls it afterwards. What was done is told by a noun, which fits one thing and many.

import type { ActionWords } from '../en/actions';
import type { Phrases } from '../phrase';
import { almaActions } from './alma-actions';
import { almaAsks, almaChoices } from './alma-words';
import { folioActions } from './folio-actions';
import { almaSettingChoices } from './alma-settings';
import { folioChoices } from './folio-choices';
import { folioSettingChoices } from './folio-settings';
import { folioAsks } from './folio-words';

export const actions: Readonly<Record<string, ActionWords>> = {
  // Where both rulebooks have an action of one name, Alma's words fit both.
  ...folioActions,
  ...almaActions,
  order_now: {
    button: 'Commander maintenant', heading: 'Commander {name} maintenant\u00a0?', confirm: 'Commander maintenant',
    keep: 'Pas encore', done: 'Commande passée',
  },
  send: {
    button: 'Envoyer', heading: 'Envoyer {name}\u00a0?', confirm: 'Envoyer', keep: 'Pas encore', done: 'Envoi au fournisseur',
  },
  receive: {
    button: 'Réceptionner', heading: 'Réceptionner des exemplaires de {name}\u00a0?', confirm: 'Réceptionner',
    keep: 'Laisser tel quel', done: 'Réception',
  },
  check_in: {
    button: 'Réceptionner', heading: 'Réceptionner {name}\u00a0?', confirm: 'Réceptionner',
    keep: 'Laisser tel quel', done: 'Réception',
  },
  unreceive: {
    button: 'Marquer comme non reçu', heading: 'Marquer {name} comme non reçu\u00a0?', confirm: 'Marquer comme non reçu',
    keep: 'Laisser comme reçu', done: 'Marquage comme non reçu',
  },
  take_back: {
    button: 'Annuler cette action', heading: 'Annuler la dernière modification de {name}\u00a0?', confirm: 'Annuler cette action',
    keep: 'Laisser tel quel', done: 'Action annulée',
  },
  undo_receipt: {
    button: 'Annuler la réception', heading: 'Annuler des réceptions de {name}\u00a0?',
    confirm: 'Annuler la réception', keep: 'Laisser comme reçu', done: 'Réception annulée',
  },
  create_invoice: {
    button: 'Enregistrer une facture', heading: 'Enregistrer une facture pour {name}\u00a0?',
    confirm: 'Enregistrer la facture', keep: 'Pas encore', done: 'Facture enregistrée',
  },
  approve_invoice: {
    button: 'Approuver la facture', heading: 'Approuver une facture pour {name}\u00a0?',
    confirm: 'Approuver la facture', keep: 'Pas encore', done: 'Facture approuvée',
  },
  pay_invoice: {
    button: 'Marquer la facture comme payée', heading: 'Marquer une facture pour {name} comme payée\u00a0?',
    confirm: 'Marquer comme payée', keep: 'Pas encore', done: 'Facture payée',
  },
  open: {
    button: 'Ouvrir la commande', heading: 'Ouvrir {name}\u00a0?', confirm: 'Ouvrir la commande', keep: 'Pas encore',
    done: 'Commande ouverte',
  },
  unopen: {
    button: 'Annuler l’ouverture', heading: 'Annuler l’ouverture de {name}\u00a0?', confirm: 'Annuler l’ouverture',
    keep: 'Laisser ouverte', done: 'Ouverture annulée',
  },
  close: {
    button: 'Fermer', heading: 'Fermer {name}\u00a0?', confirm: 'Fermer la ligne', keep: 'Laisser telle quelle',
    done: 'Fermeture manuelle',
  },
  cancel: {
    button: 'Annuler', heading: 'Annuler {name}\u00a0?', confirm: 'Annuler la ligne', keep: 'Laisser telle quelle',
    done: 'Annulation manuelle',
  },
  reopen: {
    button: 'Rouvrir', heading: 'Rouvrir {name}\u00a0?', confirm: 'Rouvrir la ligne', keep: 'Laisser telle quelle',
    done: 'Réouverture',
  },
  automatic_close: {
    button: 'Fermeture automatique', heading: '', confirm: '', keep: '', done: 'Fermeture automatique',
  },
  create: { button: 'Créer', heading: '', confirm: '', keep: '', done: 'Création' },
  import: { button: 'Importer', heading: '', confirm: '', keep: '', done: 'Import' },
};

/** What is done to a line as to its whole order, when it is the order. */
export const orderActions: Readonly<Record<string, Pick<ActionWords, 'button' | 'confirm'>>> = {
  close: { button: 'Fermer la commande', confirm: 'Fermer la commande' },
  cancel: { button: 'Annuler la commande', confirm: 'Annuler la commande' },
  reopen: { button: 'Rouvrir la commande', confirm: 'Rouvrir la commande' },
};

/** The button that does it to several at once, which are told as `34 lines`. */
export const manyActions: Readonly<Record<string, (many: string) => string>> = {
  close: (many) => `Fermer ${many}`,
  cancel: (many) => `Annuler ${many}`,
  reopen: (many) => `Rouvrir ${many}`,
  close_short: (many) => `Fermer ${many}`,
  delete: (many) => `Supprimer ${many}`,
  delete_order: (many) => `Supprimer ${many}`,
  update_order: (many) => `Modifier ${many}`,
  open: (many) => `Ouvrir ${many}`,
  edit_line: (many) => `Modifier ${many}`,
  replace_vendor: (many) => `Remplacer le fournisseur de ${many}`,
  start_claim: (many) => `Enregistrer les brouillons pour ${many}`,
};

/** The same for all other actions, by their own button. */
export const actionOfMany = (button: string, many: string): string => `${button}\u00a0: ${many}`;

/** An action that has no words here, by its name made readable. */
export const unknownAction = (label: string): ActionWords => ({
  button: label, heading: `${label}\u00a0: {name}\u00a0?`, confirm: label, keep: 'Laisser tel quel', done: label,
});

export const asks: Phrases = {
  ...folioAsks,
  ...almaAsks,
  keepInDepartment: 'Il reste dans le service pour un autre traitement',
  fullyInvoiced: 'Cette facture couvre tout ce qui reste',
  reason: 'Motif',
  note: 'Note',
  bib: 'Que faire de la notice bibliographique',
  bib_choice: 'Que faire de la notice bibliographique',
  inform_vendor: 'Prévenir le fournisseur',
  vendor_informed: 'Le fournisseur a été prévenu',
  number: 'Numéro de facture',
  invoice_number: 'Numéro de facture',
  amount: 'Montant',
  price: 'Prix',
  fully_invoiced: 'Cette facture couvre tout ce qui reste',
  date: 'Date',
  received_on: 'Reçu le',
  receive_date: 'Reçu le',
  department: 'Service',
  barcode: 'Code-barres',
  confirmed: 'J’ai vérifié',
  confirm: 'J’ai vérifié',
  delete_holdings: 'Supprimer aussi les holdings',
  delete_items: 'Supprimer aussi les exemplaires',
  restore_statuses: 'Rétablir les statuts d’avant la fermeture',
  cancel_items: 'Annuler aussi les exemplaires',
  in_transit: 'Part vers une autre bibliothèque',
  keep_in_department: 'Reste dans le service',
};

export const choices: Phrases = {
  ...almaSettingChoices,
  ...folioChoices,
  ...folioSettingChoices,
  ...almaChoices,
  one_time: 'Ponctuelle',
  continuous: 'En continu',
  retain: 'Garder la notice bibliographique',
  delete: 'Supprimer la notice bibliographique',
  suppress: 'Masquer la notice bibliographique au public',
};

/** Beside an arrow that nobody has to press. */
export const byItself = 'automatiquement';

/** What a status dimension is called. */
export const axes: Phrases = {
  status: 'Statut',
  order: 'Commande',
  workflow: 'Commande',
  receipt: 'Réception',
  payment: 'Paiement',
};
