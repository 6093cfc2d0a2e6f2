// SPDX-License-Identifier: Apache-2.0
// The work lists of orders with pieces: what each is called, what it is for, what an empty one says, why a line is on
// it, and the job that looks for late pieces.

import type { ListWords } from '../en/lists';
import type { JobWords } from '../en/lists-room';
import { date } from '../format';
import { count, lead, number, text, type Phrases } from '../phrase';

const days = (params: Parameters<typeof number>[0], name: string): string => count(number(params, name), 'jour', 'jours');
const pieces = (params: Parameters<typeof number>[0]): string => count(number(params, 'pieces'), 'pièce', 'pièces');
const dated = (params: Parameters<typeof text>[0]): string => (text(params, 'date') ? date(text(params, 'date')) : '');

export const listsOfPieces: Readonly<Record<string, ListWords>> = {
  pending_orders: {
    name: 'À ouvrir',
    about: 'Lignes de commandes encore en attente. Ouvrez-en une pour voir ce qui manque à sa commande, ou ouvrez la commande.',
    empty: 'Aucune commande n’est en attente. Les nouvelles commandes restent ici jusqu’à leur ouverture.',
  },
  late_pieces: {
    name: 'En retard',
    about: 'Lignes dont des pièces sont en retard. Interrogez le fournisseur et notez la réclamation, ou marquez ce qui ne viendra pas comme non réceptionnable.',
    empty: 'Aucune pièce n’est en retard. Le traitement des réclamations marque une pièce quand son délai de réclamation est passé.',
  },
  claimed_pieces: {
    name: 'Réclamées',
    about: 'Lignes dont des pièces ont été réclamées au fournisseur. Elles quittent la liste quand les pièces arrivent.',
    empty: 'Aucune réclamation n’est ouverte.',
  },
  received_not_paid: {
    name: 'Reçues, non payées',
    about: 'Tout est arrivé\u00a0; la commande reste ouverte jusqu’à ce que la ligne soit payée, ou ne demande pas de paiement.',
    empty: 'Rien de reçu n’attend son paiement.',
  },
  paid_not_received: {
    name: 'Payées, non reçues',
    about: 'Entièrement payées\u00a0; la commande reste ouverte jusqu’à ce que tout soit arrivé ou marqué comme non réceptionnable.',
    empty: 'Rien de payé n’est encore attendu.',
  },
  claim_job: {
    name: 'Bientôt en retard',
    about: 'Lignes dont des pièces ont dépassé ce jour-là leur délai de réclamation. Le traitement des réclamations les marque en retard.',
    empty: 'Le traitement des réclamations ne trouverait rien ce jour-là.',
  },
  overdue_pieces: {
    name: 'Échues, sans réclamation',
    about: 'Lignes dont des pièces ont dépassé leur date attendue sans qu’un traitement les réclame\u00a0: la réclamation est désactivée, ou n’a pas de délai.',
    empty: 'Aucune pièce sans réclamation n’est échue ce jour-là.',
  },
  ongoing_renewals: {
    name: 'Renouvellements',
    about: 'Abonnements ouverts dont la date de renouvellement, moins la période de révision, est atteinte ce jour-là.',
    empty: 'Aucun abonnement n’est à renouveler ce jour-là.',
  },
  ongoing_reviews: {
    name: 'Révisions',
    about: 'Commandes continues ouvertes dont la date de révision est atteinte ce jour-là.',
    empty: 'Aucune commande continue n’est à réviser ce jour-là.',
  },
};

export const reasonsOfPieces: Phrases = {
  may_be_opened: 'Rien ne manque\u00a0: sa commande peut être ouverte.',
  other_lines_first: 'D’autres lignes de sa commande ne sont pas prêtes à être ouvertes.',
  late_pieces: (p) => `${pieces(p)} en retard${lead(', échéance le ', dated(p))}.`,
  claimed_pieces: (p) => `Réclamation pour ${pieces(p)}${lead(', réponse attendue avant le ', dated(p))}.`,
  received_not_paid: (p) => `Pas encore payée${lead('\u00a0; reçue le ', dated(p))}.`,
  paid_not_received: (p) => number(p, 'pieces') === 0 ? 'Rien n’est encore arrivé.' : `${pieces(p)} à venir${lead(', échéance le ', dated(p))}.`,
  claim_job: (p) => `${pieces(p)} à marquer en retard${lead(', échéance le ', dated(p))}.`,
  overdue_pieces: (p) => `${pieces(p)}, échéance le ${dated(p)}\u00a0: il y a ${days(p, 'days')}.`,
  ongoing_renewals: (p) => `Renouvellement le ${dated(p)}.`,
  ongoing_reviews: (p) => `À réviser depuis le ${dated(p)}.`,
};

export const jobsOfPieces: Readonly<Record<string, JobWords>> = {
  claim_job: {
    region: 'Le traitement des réclamations',
    waits: (n: number): string => (n === 0 ? 'Le traitement des réclamations ne trouverait rien aujourd’hui.' : `${count(n, 'ligne a', 'lignes ont')} des pièces en retard dès aujourd’hui.`),
    waitsOn: (n: number, day: string): string => (n === 0
      ? `Le traitement des réclamations ne trouverait rien le ${date(day)}.` : `${count(n, 'ligne a', 'lignes ont')} des pièces en retard au ${date(day)}.`),
    button: 'Lancer le traitement des réclamations pour aujourd’hui…',
    help: 'Vous voyez ce qu’il marquerait avant qu’il le fasse.',
    heading: (day: string): string => `Lancer le traitement des réclamations pour le ${date(day)}\u00a0?`,
    about: 'Il marque en retard les pièces dont le délai de réclamation est passé.',
    confirm: 'Marquer en retard',
    keep: 'Pas encore',
    done: 'Le traitement des réclamations a été exécuté.',
  },
};
