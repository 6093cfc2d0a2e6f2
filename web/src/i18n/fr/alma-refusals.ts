// SPDX-License-Identifier: Apache-2.0
// Refusals of the actions beside the straight way: renewal, trials, claims, binding, packaging, roles.

import { date } from '../format';
import { lead, readable, text, type Phrases } from '../phrase';
import { alerts, fields, roles } from './alma-words';

const named = (words: Phrases, code: string): string => {
  const phrase = words[code];
  return typeof phrase === 'string' ? phrase : readable(code);
};
const listed = (codes: string): string => codes.split(', ').map((code) => `«\u00a0${named(roles, code)}\u00a0»`).join(' ou ');
/** Within a sentence. */
const small = (words: string): string => words.charAt(0).toLocaleLowerCase('fr') + words.slice(1);

export const almaMore: Phrases = {
  activation_open: 'L’activation n’est pas encore terminée.',
  approved_by_hand: 'Ici, les commandes sont approuvées à la main.',
  attachment_too_large: 'Un fichier est trop gros.',
  binding_already_confirmed: 'La reliure a déjà été confirmée.',
  blocking_alert: (p) => `Une alerte la retient en révision${lead('\u00a0: ', text(p, 'alert') && small(named(alerts, text(p, 'alert'))))}. Prenez-la d’abord en compte.`,
  claim_already_sent: 'La réclamation a été envoyée\u00a0: seules les notes internes peuvent être modifiées.',
  claim_not_due: 'Aucune réclamation n’est due.',
  claim_not_sent: 'La réclamation n’a pas été envoyée\u00a0: personne ne peut donc y avoir répondu.',
  date_not_in_future: (p) => `La date doit être postérieure à aujourd’hui${text(p, 'date') ? `\u00a0; le ${date(text(p, 'date'))} ne l’est pas` : ''}.`,
  deferral_ahead: 'Elle est différée à plus tard.',
  different_holdings: 'Les exemplaires appartiennent à des holdings différentes.',
  duplicate_binding: 'Une telle reliure existe déjà.',
  duplicate_claim: 'Une telle réclamation existe déjà.',
  duplicate_item: 'Un tel exemplaire existe déjà.',
  empty_response: 'Notez ce qui a été répondu, ou ajoutez un fichier.',
  field_locked: (p) => `${text(p, 'field') ? `«\u00a0${named(fields, text(p, 'field'))}\u00a0»` : 'Ce champ'} ne peut pas être modifié maintenant.`,
  in_claim: 'La ligne est déjà en réclamation.',
  invalid_count: 'Indiquez un nombre entre 1 et 1000, et une date s’il y en a une.',
  invalid_date: 'Ce n’est pas une date.',
  invalid_field: (p) => `«\u00a0${named(fields, text(p, 'field'))}\u00a0» n’accepte pas cette valeur.`,
  letter_already_sent: 'La lettre est partie.',
  letter_not_failed: 'La lettre n’est pas revenue.',
  line_alerted: 'Une ligne de la commande a une alerte ouverte.',
  line_assigned: (p) => `${text(p, 'to') || 'Quelqu’un d’autre'} s’occupe de cette ligne.`,
  line_locked: 'Une ligne annulée n’accepte que des notes et des fichiers.',
  lines_not_ready: (p) => `Toutes les lignes de la commande ne sont pas prêtes${lead('\u00a0: ', text(p, 'lines'))}.`,
  missing_claim_type: 'Dites de quoi il s’agit.',
  missing_person: 'Dites qui.',
  missing_renewal_cycle: 'Elle doit se renouveler automatiquement, et ne dit pas à quel rythme.',
  missing_renewal_date: 'Elle n’a pas de date de renouvellement.',
  missing_until: 'Dites jusqu’à quand.',
  no_alerts: 'Il n’y a pas d’alertes à prendre en compte.',
  not_a_hit: 'La notice n’est pas parmi celles trouvées.',
  not_assigned: 'Personne ne s’en occupe.',
  nothing_to_scan_in: 'Il n’est ni en transit ni en traitement.',
  notice_not_reached: 'Le préavis de renouvellement n’a pas commencé.',
  notice_reached: 'Le préavis de renouvellement a commencé.',
  packaging_by_hand: 'Elle est mise dans une commande à la main.',
  packaging_by_itself: 'Elle est mise dans une commande automatiquement.',
  packaging_has_one_fund: 'Elle a un seul fonds.',
  packaging_needs_one_fund: 'Elle a plusieurs fonds\u00a0; la bibliothèque regroupe par fonds.',
  renewal_date_ahead: 'La date de renouvellement n’est pas atteinte.',
  renewal_due: 'Un renouvellement à la main est à faire.',
  renewal_not_due: 'Aucun renouvellement à la main n’est à faire.',
  renewal_unwanted: 'Elle ne doit pas être renouvelée.',
  renewal_wanted: 'Elle doit être renouvelée.',
  renews_by_hand: 'Elle se renouvelle à la main.',
  renews_by_itself: 'Elle se renouvelle automatiquement.',
  role_required: (p) => `Il faut le rôle ${listed(text(p, 'roles'))}.`,
  same_bib: 'La ligne appartient déjà à cette notice.',
  too_few_items: 'Choisissez au moins deux exemplaires.',
  too_many_lines: (p) => (text(p, 'max') ? `Une commande ne peut pas avoir plus de ${text(p, 'max')} lignes.` : 'Une commande ne peut pas avoir autant de lignes.'),
  trial_accepted: 'L’essai s’est bien terminé.',
  trial_rejected: 'L’essai ne s’est pas bien terminé.',
  trial_role_required: 'Il faut un rôle d’essai.',
  unknown_bib: 'Cette notice bibliographique n’existe pas.',
  unknown_binding: 'Cette reliure n’existe pas.',
  unknown_claim: 'Cette réclamation n’existe pas.',
  unknown_claim_type: 'Dites de quoi il s’agit.',
  unknown_decision: 'Choisissez l’une des deux.',
  unknown_field: (p) => `Il n’y a pas de champ ${text(p, 'field')}.`,
  unknown_letter: 'Cette lettre n’existe pas.',
  unknown_setting: (p) => `Il n’y a pas de réglage ${text(p, 'field')}.`,
  unknown_type: 'Ce type de ligne n’existe pas.',
  has_active_line: 'La commande a une ligne active.',
  no_active_line: 'La commande n’a pas de ligne active.',
  has_closed_line: 'Une ligne de la commande est fermée.',
  no_closed_line: 'Aucune ligne de la commande n’est fermée.',
  never_sent: 'La commande n’a jamais été envoyée.',
  was_sent: 'La commande a été envoyée.',
};
