// SPDX-License-Identifier: Apache-2.0
// Many consequences of one kind, told as one.

import type { GroupPhrase } from '../en/groups';
import { whole } from '../format';
import { count, lead, text } from '../phrase';
import { named } from './statuses';

const become = (one: string, many: string, what = ''): GroupPhrase => ({ n, params }) =>
  (text(params, 'to') ? `${count(n, `${one} passe`, `${many} passent`)} au statut «\u00a0${named(text(params, 'to'))}\u00a0»${lead(' (', what, ')')}` : count(n, `${one} change de statut`, `${many} changent de statut`));
/** One and many, with all that is said of them: in French the whole sentence agrees. */
const things = (one: string, many: string): GroupPhrase => (sum) => count(sum.things, one, many);
const of = (one: string, many: string): GroupPhrase => ({ n }) => count(n, one, many);

export const consequenceGroups: Readonly<Record<string, GroupPhrase>> = {
  line_status: become('ligne', 'lignes'),
  order_status: become('commande', 'commandes'),
  receipt_status: become('ligne', 'lignes', 'réception'),
  payment_status: become('ligne', 'lignes', 'paiement'),
  piece_status: (sum) => become('pièce', 'pièces')({ ...sum, n: sum.things }),
  line_packaged: of('ligne est mise dans une commande', 'lignes sont mises dans des commandes'),
  line_left_order: of('ligne quitte sa commande', 'lignes quittent leurs commandes'),
  taken_back: of('action est annulée', 'actions sont annulées'),
  line_deleted: of('ligne est supprimée', 'lignes sont supprimées'),
  order_created: of('commande est créée', 'commandes sont créées'),
  order_deleted: of('commande est supprimée', 'commandes sont supprimées'),
  order_sent: of('commande est envoyée au fournisseur', 'commandes sont envoyées aux fournisseurs'),
  order_sent_silently: of('commande compte comme envoyée, sans lettre', 'commandes comptent comme envoyées, sans lettre'),
  letter_written: of('lettre est placée dans la boîte d’envoi', 'lettres sont placées dans la boîte d’envoi'),
  vendor_informed: of('fournisseur est prévenu', 'fournisseurs sont prévenus'),
  expected_date_set: of('ligne reçoit une date attendue', 'lignes reçoivent une date attendue'),
  encumbrance_set: ({ n, amounts }) => `De l’argent est engagé pour ${count(n, 'ligne', 'lignes')}${lead('\u00a0: ', amounts)}`,
  encumbrance_released: ({ n, amounts }) => `${count(n, 'engagement est libéré', 'engagements sont libérés')}${lead('\u00a0: ', amounts)}`,
  invoice_registered: of('facture est enregistrée', 'factures sont enregistrées'),
  items_deleted: things('exemplaire est supprimé', 'exemplaires sont supprimés'),
  items_kept: things('exemplaire est gardé', 'exemplaires sont gardés'),
  items_unlinked: things('exemplaire n’est plus lié à sa ligne', 'exemplaires ne sont plus liés à leurs lignes'),
  item_received: things('exemplaire est reçu', 'exemplaires sont reçus'),
  item_unreceived: things('exemplaire est de nouveau attendu', 'exemplaires sont de nouveau attendus'),
  item_requests_canceled: ({ n }) => `Des demandes sont annulées sur ${count(n, 'ligne', 'lignes')}`,
  holdings_deleted: ({ n }) => `Des holdings sont supprimées sur ${count(n, 'ligne', 'lignes')}`,
  holdings_kept: ({ n }) => `Des holdings sont gardées sur ${count(n, 'ligne', 'lignes')}`,
  bib_deleted: of('notice bibliographique est supprimée', 'notices bibliographiques sont supprimées'),
  bib_suppressed: of('notice bibliographique est masquée au public', 'notices bibliographiques sont masquées au public'),
  bib_kept: of('notice bibliographique est gardée', 'notices bibliographiques sont gardées'),
  eresource_activated: things('accès est actif', 'accès sont actifs'),
  eresources_deleted: things('accès est supprimé', 'accès sont supprimés'),
  eresources_kept: things('accès est gardé', 'accès sont gardés'),
  inventory_kept: ({ n }) => `Une partie de l’inventaire reste sur ${count(n, 'ligne', 'lignes')}`,
  inventory_not_restored: ({ n }) => `Ce qui a été supprimé de l’inventaire ne revient pas sur ${count(n, 'ligne', 'lignes')}`,
  line_closed: of('ligne est déjà fermée', 'lignes sont déjà fermées'),
  order_is_closed: of('commande est déjà fermée', 'commandes sont déjà fermées'),
  claim_sent: of('réclamation compte comme envoyée', 'réclamations comptent comme envoyées'),
  field_changed: of('champ est modifié', 'champs sont modifiés'),
  reason_noted: ({ n }) => `Le motif est noté sur ${count(n, 'ligne', 'lignes')}`,
  order_reason_noted: ({ n }) => `Le motif est noté sur ${count(n, 'commande', 'commandes')}`,
  vendor_changed: of('ligne change de fournisseur', 'lignes changent de fournisseur'),
  assigned: of('ligne est attribuée', 'lignes sont attribuées'),
  unassigned: of('ligne n’est plus à personne', 'lignes ne sont plus à personne'),
  claim_started: of('brouillon pour un fournisseur est commencé', 'brouillons pour des fournisseurs sont commencés'),
  put_in_claim: of('ligne passe en réclamation', 'lignes passent en réclamation'),
  claim_ended: of('ligne n’est plus en réclamation', 'lignes ne sont plus en réclamation'),
  renewal_date_set: of('date de renouvellement avance', 'dates de renouvellement avancent'),
  task_opened: of('tâche est ouverte', 'tâches sont ouvertes'),
  task_ended: of('tâche est terminée', 'tâches sont terminées'),
  deferral_due: of('report est arrivé à son terme', 'reports sont arrivés à leur terme'),
  daily_run: () => 'Les listes de travail indiquent ensuite que les tâches du jour ont été exécutées',
  packaging_needs_one_fund: of('ligne ne peut pas être regroupée\u00a0: plusieurs fonds', 'lignes ne peuvent pas être regroupées\u00a0: plusieurs fonds'),
  unreceived_items_lost: ({ n }) => `Des exemplaires jamais arrivés sont perdus sur ${count(n, 'ligne', 'lignes')}`,
  requests_canceled: ({ n }) => `Quelqu’un attend des exemplaires de ${count(n, 'ligne', 'lignes')}\u00a0: les demandes sont annulées`,
  line_has_invoice: ({ n }) => `Une facture mentionne ${count(n, 'ligne', 'lignes')} et reste telle quelle`,
};

/** A kind that has no words here, by its code made readable. */
export const unknownGroup = (kind: string, n: number): string => `${kind}\u00a0: ${whole(n)}`;
