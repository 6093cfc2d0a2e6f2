// SPDX-License-Identifier: Apache-2.0
// The work lists: what each is called, what it is for, what an empty one says, and why a line is on it.

import type { ListWords } from '../en/lists';
import { date } from '../format';
import { count, lead, number, readable, text, type Phrase, type Phrases } from '../phrase';
import { alerts } from './alma-words';

export const lists: Readonly<Record<string, ListWords>> = {
  in_review: {
    name: 'À réviser',
    about: 'Les lignes que quelqu’un doit examiner avant la commande. Ouvrez-en une pour compléter ce qui manque, puis commandez-la ou passez-la au regroupement.',
    empty: 'Toutes les lignes ont passé la révision. De nouvelles lignes arrivent ici quand elles sont créées à la main, ou quand une règle de révision les retient.',
  },
  manual_packaging: {
    name: 'À regrouper à la main',
    about: 'Les lignes révisées qui attendent d’être mises dans une commande. Sélectionnez celles qui vont ensemble et regroupez-les.',
    empty: 'Aucune ligne n’attend d’être regroupée à la main. Une ligne arrive ici après la révision quand elle est marquée pour le regroupement manuel.',
  },
  waiting_for_invoice: {
    name: 'En attente de facture',
    about: 'Tout est arrivé\u00a0; la ligne se ferme d’elle-même quand ses factures sont là et payées.',
    empty: 'Rien de ce qui est arrivé n’attend sa facture. Les lignes arrivent ici quand leur dernier exemplaire est reçu ou leur accès activé.',
  },
  renewals: {
    name: 'Renouvellements à décider',
    about: 'Les abonnements dont quelqu’un doit décider le renouvellement. Ouvrez-en un pour le renouveler, l’évaluer ou le fermer.',
    empty: 'Aucun renouvellement n’attend de décision. Les lignes arrivent ici quand le préavis avant leur date de renouvellement a commencé.',
  },
  deferred: {
    name: 'Différées',
    about: 'Les lignes reportées à un jour donné. Ouvrez-en une pour la reprendre plus tôt.',
    empty: 'Rien n’est différé. Une ligne en révision ou en regroupement peut être différée jusqu’à un jour que vous indiquez.',
  },
  claims: {
    name: 'En réclamation',
    about: 'Les lignes en retard pour lesquelles le fournisseur est interrogé. Elles quittent la liste quand ce qui manquait arrive.',
    empty: 'Aucune ligne n’est en réclamation. Les tâches du jour placent une ligne ici quand sa date attendue et les jours de délai sont passés.',
  },
  package_automatically: {
    name: 'À regrouper',
    about: 'Les lignes que les tâches du jour mettent d’elles-mêmes dans des commandes\u00a0: ensemble celles qui ont même fournisseur, même compte, même propriétaire, même devise et même mode d’acquisition.',
    empty: 'Rien n’est à regrouper ce jour-là.',
  },
  skip_packaging: {
    name: 'Impossibles à regrouper',
    about: 'Les lignes imputées à plusieurs fonds alors que cette bibliothèque regroupe par fonds. Les tâches du jour les laissent où elles sont\u00a0: donnez-leur un seul fonds, ou regroupez-les à la main.',
    empty: 'Aucune ligne ne fait obstacle au regroupement.',
  },
  claim: {
    name: 'Réclamations dues',
    about: 'Les lignes dont la date attendue et les jours de délai sont passés ce jour-là. Les tâches du jour les mettent en réclamation et écrivent au fournisseur la première fois.',
    empty: 'Rien n’est en retard ce jour-là. Une ligne est en retard quand sa date attendue et les jours de délai qui suivent sont passés.',
  },
  renewal_notice: {
    name: 'Préavis de renouvellement',
    about: 'Les abonnements à renouvellement manuel dont le préavis commence ce jour-là. Les tâches du jour les soumettent à décision.',
    empty: 'Aucun préavis ne commence ce jour-là. Le préavis, ce sont les jours avant la date de renouvellement où quelqu’un est averti.',
  },
  renew_automatically: {
    name: 'Renouvellements automatiques',
    about: 'Les abonnements dont la date de renouvellement est atteinte ce jour-là. Les tâches du jour avancent la date d’un cycle de renouvellement.',
    empty: 'Aucun abonnement ne se renouvelle automatiquement ce jour-là.',
  },
  remind_of_deferral: {
    name: 'Reports à échéance',
    about: 'Les lignes différées dont le jour est venu. Les tâches du jour les rappellent\u00a0; quelqu’un doit les reprendre.',
    empty: 'Aucun report n’arrive à échéance ce jour-là.',
  },
};

/** A list that has no words here, by its name made readable. */
export const unknownList = (name: string): ListWords => ({ name, about: '', empty: 'Aucune ligne n’est sur cette liste.' });

function sentence(phrase: Phrase | undefined, code: string): string {
  return `${typeof phrase === 'string' ? phrase : readable(code)}.`;
}

const days = (params: Parameters<typeof number>[0], name: string): string => count(number(params, name), 'jour', 'jours');

/** Why a line is on a list. What is not here is a refusal, and has its words there. */
export const listReasons: Phrases = {
  may_be_ordered: 'Rien ne manque\u00a0: elle peut être commandée.',
  alert: (p) => sentence(alerts[text(p, 'alert')], text(p, 'alert')),
  packs_with: (p) => number(p, 'others') === 0
    ? 'Rien d’autre ici ne peut aller avec elle.'
    : `Peut aller avec ${count(number(p, 'others'), 'autre ligne', 'autres lignes')} de ce fournisseur.`,
  several_funds: (p) => `Imputée à ${count(number(p, 'count'), 'fonds', 'fonds')}\u00a0: une commande n’en accepte qu’un.`,
  late: (p) => `${days(p, 'days')} de retard\u00a0: attendue le ${date(text(p, 'expected'))}, avec ${days(p, 'grace')} de délai jusqu’au ${date(text(p, 'last'))}.`,
  not_late_yet: (p) => `Attendue le ${date(text(p, 'expected'))}\u00a0; avec ${days(p, 'grace')} de délai, il reste du temps jusqu’au ${date(text(p, 'last'))}.`,
  claims_begun: (p) => `${count(number(p, 'count'), 'réclamation commencée', 'réclamations commencées')}.`,
  claim_letter_written: 'Une lettre a été écrite au fournisseur.',
  nothing_expected: 'Plus rien n’est attendu.',
  deferred_until: (p) => `Reportée au ${date(text(p, 'date'))}${lead('\u00a0: ', text(p, 'reason'))}${lead(' (', text(p, 'note'), ')')}.`,
  renewal_ahead: (p) => `Renouvellement le ${date(text(p, 'date'))}, préavis ${days(p, 'notice')} avant\u00a0: depuis le ${date(text(p, 'since'))}.`,
  renewal_overdue: (p) => `La date de renouvellement, le ${date(text(p, 'date'))}, est passée.`,
  renews_by_itself: (p) => `Renouvellement le ${date(text(p, 'date'))}\u00a0: avance de ${count(number(p, 'months'), 'mois', 'mois')}, au ${date(text(p, 'next'))}.`,
  no_renewal_date: 'Elle n’a pas de date de renouvellement.',
};
