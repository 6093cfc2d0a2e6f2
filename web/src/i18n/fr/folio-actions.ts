// SPDX-License-Identifier: Apache-2.0
// Actions that only FOLIO's rulebook has.

import type { ActionWords } from '../en/actions';

const leave = 'Laisser tel quel';

/** name, button, heading, the button that does it, what the history says */
const rows: readonly (readonly [string, string, string, string, string])[] = [
  ['create_order', 'Nouvelle commande', 'Une nouvelle commande', 'Créer la commande', 'Commande créée'],
  ['update_order', 'Modifier la commande', 'Modifier {name}\u00a0?', 'Enregistrer les modifications', 'Commande modifiée'],
  ['approve', 'Approuver', 'Approuver {name}\u00a0?', 'Approuver la commande', 'Approbation'],
  ['update_line', 'Modifier la ligne', 'Modifier {name}\u00a0?', 'Enregistrer les modifications', 'Ligne modifiée'],
  ['cancel_line', 'Annuler la ligne', 'Annuler la ligne {name}\u00a0?', 'Annuler la ligne', 'Ligne annulée'],
  ['delete_line', 'Supprimer la ligne', 'Supprimer la ligne {name}\u00a0?', 'Supprimer la ligne', 'Ligne supprimée'],
  ['delete_order', 'Supprimer la commande', 'Supprimer {name}\u00a0?', 'Supprimer la commande', 'Commande supprimée'],
  ['add_title', 'Ajouter un titre', 'Ajouter un titre à {name}\u00a0?', 'Ajouter le titre', 'Titre ajouté'],
  ['put_title', 'Modifier le titre', 'Modifier {name}\u00a0?', 'Enregistrer les modifications', 'Titre modifié'],
  ['delete_title', 'Retirer le titre', 'Retirer {name}\u00a0?', 'Retirer le titre', 'Titre retiré'],
  ['add_piece', 'Ajouter une pièce', 'Ajouter une pièce à {name}\u00a0?', 'Ajouter la pièce', 'Pièce ajoutée'],
  ['add_pieces_batch', 'Ajouter des pièces', 'Ajouter des pièces à {name}\u00a0?', 'Ajouter les pièces', 'Pièces ajoutées'],
  ['bind_pieces', 'Relier', 'Relier ensemble {name}\u00a0?', 'Relier', 'Reliure'],
  ['unbind_piece', 'Dérelier', 'Retirer {name} de son volume\u00a0?', 'Retirer', 'Retrait de son volume'],
  ['edit_settings', 'Réglages de la bibliothèque', 'Réglages de la bibliothèque', 'Enregistrer les modifications', 'Réglages modifiés'],
  ['put_piece', 'Modifier la pièce', 'Modifier {name}\u00a0?', 'Enregistrer les modifications', 'Pièce modifiée'],
  ['delete_piece', 'Supprimer la pièce', 'Supprimer {name}\u00a0?', 'Supprimer', 'Pièce supprimée'],
  ['expect', 'Attendre de nouveau', 'Attendre de nouveau {name}\u00a0?', 'Attendre de nouveau', 'De nouveau en attente'],
  ['batch_status', 'Changer le statut ou réclamer', 'Changer le statut de {name}\u00a0?', 'Changer le statut', 'Statut changé'],
  ['claim_job', 'Chercher les pièces en retard', 'Marquer comme en retard les pièces échues\u00a0?', 'Les marquer en retard', 'Pièces échues marquées en retard'],
  ['add_routing_list', 'Ajouter une liste de circulation', 'Ajouter une liste de circulation à {name}\u00a0?', 'Ajouter la liste', 'Liste de circulation ajoutée'],
  ['delete_routing_list', 'Supprimer la liste de circulation', 'Supprimer la liste de circulation {name}\u00a0?', 'Supprimer la liste', 'Liste de circulation supprimée'],
  ['invoice', 'Noter une facture', 'Noter une facture pour {name}\u00a0?', 'Noter la facture', 'Facture notée'],
];

/** What makes something has nothing to leave as it is. */
const makes = /^(?:create|add)_|^invoice$/;

export const folioActions: Readonly<Record<string, ActionWords>> = Object.fromEntries(
  rows.map(([name, button, heading, confirm, done]) => [name, { button, heading, confirm, keep: makes.test(name) ? 'Pas maintenant' : leave, done }]),
);
