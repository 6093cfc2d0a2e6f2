// SPDX-License-Identifier: Apache-2.0
// The actions that only Alma's rulebook knows.

import type { ActionWords } from '../en/actions';

/** button, heading, confirm, keep, done */
type Row = readonly [string, string, string, string, string];

const rows: Readonly<Record<string, Row>> = {
  create_line: ['Nouvelle ligne', 'Une nouvelle ligne', 'Créer la ligne', 'Pas maintenant', 'Ligne créée'],
  edit_line: ['Modifier les champs', 'Modifier {name}', 'Enregistrer les modifications', 'Laisser telle quelle', 'Champs modifiés'],
  save_and_continue: ['Passer au regroupement', 'Passer {name} au regroupement\u00a0?', 'Passer au regroupement', 'Laisser en révision', 'Passage au regroupement'],
  acknowledge_alerts: ['Prendre en compte les alertes', 'Prendre en compte les alertes de {name}\u00a0?', 'Les prendre en compte', 'Pas encore', 'Alertes prises en compte'],
  package: ['Mettre dans une commande', 'Mettre {name} dans une commande\u00a0?', 'Mettre dans la commande', 'Pas encore', 'Mise dans une commande'],
  remove_from_order: ['Retirer de sa commande', 'Retirer {name} de sa commande\u00a0?', 'Retirer', 'L’y laisser', 'Retrait de sa commande'],
  approve_and_send: ['Approuver et envoyer la commande', 'Approuver et envoyer {name}\u00a0?', 'Approuver et envoyer', 'Pas encore', 'Commande approuvée et envoyée'],
  add_items: ['Ajouter des fascicules ou exemplaires', 'Ajouter des fascicules ou exemplaires à {name}\u00a0?', 'Ajouter', 'Pas maintenant', 'Fascicules ou exemplaires ajoutés'],
  edit_item: ['Modifier', 'Modifier un exemplaire de {name}', 'Enregistrer les modifications', 'Laisser tel quel', 'Exemplaire modifié'],
  edit_holdings: ['Modifier les holdings', 'Modifier les holdings de {name}', 'Enregistrer les modifications', 'Les laisser telles quelles', 'Holdings modifiées'],
  activate: ['Activer', 'Activer l’accès de {name}\u00a0?', 'Activer', 'Pas encore', 'Accès activé'],
  activation_done: ['L’activation est terminée', 'L’activation de {name} est-elle terminée\u00a0?', 'Elle est terminée', 'Pas encore', 'Activation terminée'],
  close_short: ['Fermer sans le reste', 'Fermer {name} sans ce qui manque\u00a0?', 'Fermer la ligne', 'Continuer d’attendre', 'Fermeture sans le reste'],
  delete: ['Supprimer', 'Supprimer {name}\u00a0?', 'Supprimer la ligne', 'La garder', 'Suppression'],
  renew: ['Renouveler', 'Renouveler {name}\u00a0?', 'Renouveler', 'Pas encore', 'Renouvellement'],
  defer: ['Différer', 'Différer {name} à plus tard\u00a0?', 'Différer', 'Laisser telle quelle', 'Report à plus tard'],
  reactivate: ['Reprendre', 'Reprendre {name}\u00a0?', 'Reprendre', 'La laisser différée', 'Reprise'],
  start_trial: ['Commencer un essai', 'Commencer un essai de {name}\u00a0?', 'Commencer l’essai', 'Pas maintenant', 'Essai commencé'],
  decide_trial: ['Conclure l’essai', 'Comment s’est terminé l’essai de {name}\u00a0?', 'Décider', 'Pas encore', 'Essai conclu'],
  evaluate_renewal: ['Évaluer avant de renouveler', 'Évaluer {name} avant de renouveler\u00a0?', 'Évaluer', 'Pas maintenant', 'Évaluation commencée'],
  decide_renewal: ['Décider du renouvellement', 'Renouveler {name} ou fermer\u00a0?', 'Décider', 'Pas encore', 'Décision sur le renouvellement'],
  replace_vendor: ['Remplacer le fournisseur', 'Remplacer le fournisseur de {name}\u00a0?', 'Remplacer le fournisseur', 'Garder le fournisseur', 'Fournisseur remplacé'],
  change_vendor: ['Changer de fournisseur et recommander', 'Commander {name} chez un autre fournisseur\u00a0?', 'Y passer la commande', 'Garder le fournisseur', 'Commande chez un autre fournisseur'],
  change_bib_reference: ['Décrire par une autre notice', 'Décrire {name} par une autre notice bibliographique\u00a0?', 'Prendre sa description', 'Garder la description', 'Description reprise d’une autre notice'],
  relink: ['Rattacher à une autre notice', 'Rattacher {name} à une autre notice bibliographique\u00a0?', 'Rattacher', 'Laisser où elle est', 'Rattachement à une autre notice'],
  start_claim: ['Réclamer ou écrire au fournisseur', 'Écrire au fournisseur à propos de {name}', 'Enregistrer comme brouillon', 'Pas maintenant', 'Réclamation commencée'],
  edit_claim: ['Modifier', 'Modifier «\u00a0{name}\u00a0»', 'Enregistrer les modifications', 'Laisser telle quelle', 'Réclamation modifiée'],
  send_claim: ['Envoyer', 'Envoyer «\u00a0{name}\u00a0»\u00a0?', 'Envoyer', 'Garder comme brouillon', 'Réclamation envoyée'],
  add_response: ['Ajouter une réponse', 'Qu’a répondu le fournisseur à «\u00a0{name}\u00a0»\u00a0?', 'Ajouter la réponse', 'Pas maintenant', 'Réponse ajoutée'],
  mark_letter_sent: ['Marquer comme envoyée', '«\u00a0{name}\u00a0» a-t-elle été envoyée\u00a0?', 'Elle a été envoyée', 'Pas encore', 'Lettre marquée comme envoyée'],
  mark_letter_failed: ['Marquer en échec', '«\u00a0{name}\u00a0» est-elle revenue\u00a0?', 'Elle n’a pas pu être remise', 'Non', 'Lettre marquée en échec'],
  queue_letter_again: ['Remettre en attente', 'Remettre «\u00a0{name}\u00a0» dans la boîte d’envoi\u00a0?', 'Remettre en attente', 'Pas maintenant', 'Lettre remise en attente'],
  bind: ['Relier ensemble', 'Quels exemplaires de {name} sont reliés ensemble\u00a0?', 'Commencer la reliure', 'Pas maintenant', 'Reliure commencée'],
  confirm_binding: ['Confirmer la reliure', 'Quel est le volume relié\u00a0?', 'Confirmer la reliure', 'Pas encore', 'Reliure confirmée'],
  scan_in: ['Enregistrer le passage', 'Est-il arrivé à sa place\u00a0?', 'Enregistrer le passage', 'Pas encore', 'Passage enregistré'],
  assign: ['Attribuer', 'Qui s’occupe de {name}\u00a0?', 'Attribuer', 'Laisser telle quelle', 'Attribution'],
  unassign: ['Ne plus s’en occuper', 'Ne plus s’occuper de {name}\u00a0?', 'Ne plus s’en occuper', 'Laisser telle quelle', 'Fin de l’attribution'],
  run_daily: ['Lancer les tâches du jour', 'Lancer les tâches du jour\u00a0?', 'Les lancer', 'Pas maintenant', 'Tâches du jour exécutées'],
  edit_settings: ['Réglages de la bibliothèque', 'Réglages de la bibliothèque', 'Enregistrer les modifications', 'Les laisser tels quels', 'Réglages modifiés'],
  // Steps of the daily jobs and those that follow by themselves.
  package_automatically: ['Regroupement par les tâches du jour', '', '', '', 'Regroupement par les tâches du jour'],
  skip_packaging: ['Sans regroupement', '', '', '', 'Sans regroupement'],
  approve_automatically: ['Approbation par les tâches du jour', '', '', '', 'Approbation par les tâches du jour'],
  renewal_notice: ['Renouvellement proche', '', '', '', 'Renouvellement proche'],
  renew_automatically: ['Renouvellement automatique', '', '', '', 'Renouvellement automatique'],
  remind_of_deferral: ['Rappel', '', '', '', 'Rappel de la ligne différée'],
  claim: ['Réclamation due', '', '', '', 'Réclamation devenue due'],
  await_invoice: ['Attend la facture', '', '', '', 'Attend la facture'],
  await_items: ['Attend des exemplaires', '', '', '', 'Attend des exemplaires'],
  begin_renewing: ['Commence à se renouveler', '', '', '', 'Commence à se renouveler'],
  await_renewal: ['Attend le renouvellement', '', '', '', 'Attend le renouvellement'],
  order_is_sent: ['La commande est envoyée', '', '', '', 'La commande est envoyée'],
  order_in_review: ['Commande en révision', '', '', '', 'Commande en révision'],
  order_closes: ['La commande se ferme', '', '', '', 'Commande fermée'],
  order_cancels: ['La commande est annulée', '', '', '', 'Commande annulée'],
};

export const almaActions: Readonly<Record<string, ActionWords>> = Object.fromEntries(
  Object.entries(rows).map(([action, [button, heading, confirm, keep, done]]) => [action, { button, heading, confirm, keep, done }]),
);
