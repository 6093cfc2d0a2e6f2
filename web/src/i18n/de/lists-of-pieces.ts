// SPDX-License-Identifier: Apache-2.0
// The work lists of orders with pieces: what each is called, what it is for, what an empty one says, why a line is on
// it, and the job that looks for late pieces.

import type { ListWords } from '../en/lists';
import type { JobWords } from '../en/lists-room';
import { date } from '../format';
import { count, lead, number, text, type Phrases } from '../phrase';

const pieces = (params: Parameters<typeof number>[0]): string => count(number(params, 'pieces'), 'Stück', 'Stücke');
const dated = (params: Parameters<typeof text>[0]): string => (text(params, 'date') ? date(text(params, 'date')) : '');

export const listsOfPieces: Readonly<Record<string, ListWords>> = {
  pending_orders: {
    name: 'Zu öffnen',
    about: 'Zeilen von Bestellungen, die noch ausstehen. Öffnen Sie eine, um zu sehen, was ihrer Bestellung fehlt, oder öffnen Sie die Bestellung.',
    empty: 'Keine Bestellung steht aus. Neue Bestellungen stehen hier, bis sie geöffnet werden.',
  },
  late_pieces: {
    name: 'Verspätet',
    about: 'Zeilen mit verspäteten Stücken. Fragen Sie den Lieferanten und vermerken Sie die Reklamation, oder markieren Sie, was nicht kommen wird, als nicht lieferbar.',
    empty: 'Kein Stück ist verspätet. Der Reklamationslauf markiert ein Stück, wenn seine Reklamationsfrist vorbei ist.',
  },
  claimed_pieces: {
    name: 'Reklamiert',
    about: 'Zeilen mit Stücken, nach denen der Lieferant gefragt wurde. Sie verlassen die Liste, wenn die Stücke kommen.',
    empty: 'Keine Reklamation ist offen.',
  },
  received_not_paid: {
    name: 'Erhalten, nicht bezahlt',
    about: 'Alles ist da; die Bestellung bleibt offen, bis die Zeile bezahlt ist oder keine Zahlung braucht.',
    empty: 'Nichts Erhaltenes wartet auf seine Zahlung.',
  },
  paid_not_received: {
    name: 'Bezahlt, nicht erhalten',
    about: 'Voll bezahlt; die Bestellung bleibt offen, bis alles da oder als nicht lieferbar markiert ist.',
    empty: 'Nichts Bezahltes steht noch aus.',
  },
  claim_job: {
    name: 'Wird verspätet',
    about: 'Zeilen mit Stücken, deren Reklamationsfrist an diesem Tag vorbei ist. Der Reklamationslauf markiert sie als verspätet.',
    empty: 'Der Reklamationslauf fände an diesem Tag nichts.',
  },
  overdue_pieces: {
    name: 'Überfällig, ohne Reklamation',
    about: 'Zeilen mit Stücken, deren erwarteter Tag vorbei ist und die kein Lauf reklamiert: Das Reklamieren ist aus oder hat keine Frist.',
    empty: 'Kein Stück ohne Reklamation ist an diesem Tag überfällig.',
  },
  ongoing_renewals: {
    name: 'Verlängerungen',
    about: 'Offene Abonnements, deren Verlängerung, abzüglich der Prüffrist, an diesem Tag erreicht ist.',
    empty: 'Kein Abonnement steht an diesem Tag zur Verlängerung an.',
  },
  ongoing_reviews: {
    name: 'Prüfungen',
    about: 'Offene laufende Bestellungen, deren Prüfdatum an diesem Tag erreicht ist.',
    empty: 'Keine laufende Bestellung ist an diesem Tag zu prüfen.',
  },
};

export const reasonsOfPieces: Phrases = {
  may_be_opened: 'Nichts fehlt: Ihre Bestellung kann geöffnet werden.',
  other_lines_first: 'Andere Zeilen ihrer Bestellung sind noch nicht so weit.',
  late_pieces: (p) => `${pieces(p)} verspätet${lead(', erwartet ', dated(p))}.`,
  claimed_pieces: (p) => `${pieces(p)} reklamiert${lead(', Antwort erwartet bis ', dated(p))}.`,
  received_not_paid: (p) => `Noch nicht bezahlt${lead('; erhalten am ', dated(p))}.`,
  paid_not_received: (p) => number(p, 'pieces') === 0 ? 'Noch ist nichts da.' : `${pieces(p)} ${number(p, 'pieces') === 1 ? 'steht' : 'stehen'} noch aus${lead(', erwartet ', dated(p))}.`,
  claim_job: (p) => `${pieces(p)} als verspätet zu markieren${lead(', erwartet ', dated(p))}.`,
  overdue_pieces: (p) => `${pieces(p)} erwartet am ${dated(p)}: seit ${count(number(p, 'days'), 'Tag', 'Tagen')} überfällig.`,
  ongoing_renewals: (p) => `Verlängerung am ${dated(p)}.`,
  ongoing_reviews: (p) => `Seit ${dated(p)} zu prüfen.`,
};

export const jobsOfPieces: Readonly<Record<string, JobWords>> = {
  claim_job: {
    region: 'Der Reklamationslauf',
    waits: (n: number): string => (n === 0 ? 'Der Reklamationslauf fände heute nichts.' : `${count(n, 'Zeile hat', 'Zeilen haben')} Stücke, die heute verspätet sind.`),
    waitsOn: (n: number, day: string): string => (n === 0
      ? `Der Reklamationslauf fände am ${date(day)} nichts.` : `${count(n, 'Zeile hat', 'Zeilen haben')} Stücke, die bis ${date(day)} verspätet sind.`),
    button: 'Reklamationslauf für heute ausführen…',
    help: 'Sie sehen, was er markieren würde, bevor er es tut.',
    heading: (day: string): string => `Reklamationslauf für ${date(day)} ausführen?`,
    about: 'Er markiert Stücke als verspätet, deren Reklamationsfrist vorbei ist.',
    confirm: 'Als verspätet markieren',
    keep: 'Noch nicht',
    done: 'Der Reklamationslauf ist ausgeführt.',
  },
};
