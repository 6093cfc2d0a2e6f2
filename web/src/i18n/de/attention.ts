// SPDX-License-Identifier: Apache-2.0
// What the hub did not take, or took otherwise than announced, and what a person can do about it.

import type { AttentionEntry, SinceEntry } from '../../contract';
import { moment, visible, whole } from '../format';
import { count, lead } from '../phrase';

type Kind = AttentionEntry['kind'];

/** Beside the entry in the list. */
export const attentionKinds: Readonly<Record<Kind, string>> = {
  rejected: 'Nicht angenommen',
  accepted_adjusted: 'Anders angenommen',
  blocked: 'Wartet noch',
};

export const attentionLeads: Readonly<Record<Kind, string>> = {
  rejected: 'Der Hub konnte das nicht annehmen: In der Bibliothek ist nichts davon geschehen.',
  accepted_adjusted: 'Der Hub hat das angenommen, aber daraus wurde nicht das, was hier angekündigt war.',
  blocked: 'Das wartet noch aufs Senden. So, wie es jetzt steht, wäre es nicht erlaubt; das letzte Wort hat der Hub, wenn es gesendet wird.',
};

/** "Eingang gebucht durch M. Tsang, 24. Nov., 09:14 an Arbeitsplatz 2". `done` is the action's own word. */
export function sinceSentence(done: string, { actor, device, at }: SinceEntry): string {
  return `**${done}**${lead(' durch ', visible(actor))}, ${moment(at)}${device && device !== actor ? ` an ${visible(device)}` : ''}`;
}

export function whoSentence({ actor, at }: AttentionEntry): string {
  return `${actor ? `${visible(actor)} · ` : ''}${moment(at)}`;
}

/** What has become of an entry: "Noch einmal ausgeführt: Eingang buchen, POL-1204." */
export const settledSentence = (done: string, action: string, line: string): string => `${done}: ${action}${lead(', ', line)}.`;

export const attentionWords = {
  room: 'Zu klären',
  empty: {
    heading: 'Nichts ist zu klären.',
    sentences: [
      'Sie können ohne Netz arbeiten, und andere auch. Haben zwei Personen inzwischen dasselbe getan, nimmt der Hub an, was ihn zuerst erreicht hat.',
      'Was er nicht annehmen konnte, steht hier, mit dem Grund und mit dem, was andere getan haben. Sie wählen dann: noch einmal ausführen, wie es jetzt steht, ändern oder mit einem Grund verwerfen. Nichts geht stillschweigend verloren.',
    ],
  },
  none: 'Dieser Arbeitsbereich gehört zu keinem Hub, also kommt nichts zu ihm zurück.',
  gone: 'Das ist geklärt.',
  choose: 'Wählen Sie einen Eintrag, um ihn zu lesen.',
  why: 'Warum nicht',
  since: 'Was andere inzwischen getan haben',
  shown: 'Hier angekündigt',
  became: 'Was daraus wurde',
  nothingShown: 'Sonst sollte sich nichts ändern.',
  nothingBecame: 'Sonst hat sich nichts geändert.',
  dependents: (many: number): string => (many === 1
    ? `${count(many, 'spätere Änderung', 'spätere Änderungen')} von diesem Gerät baut darauf auf. Der Hub entscheidet über sie wie über alle anderen; kann er sie nicht annehmen, steht sie hier.`
    : `${count(many, 'spätere Änderung', 'spätere Änderungen')} von diesem Gerät bauen darauf auf. Der Hub entscheidet über sie wie über alle anderen; was er nicht annehmen kann, steht hier.`),
  redo: { button: 'Noch einmal ausführen', heading: 'Noch einmal ausführen, wie es jetzt steht?', confirm: 'Ja, noch einmal ausführen', keep: 'Jetzt nicht', done: 'Noch einmal ausgeführt' },
  edit: { button: 'Ändern und wieder senden' },
  discard: {
    button: 'Verwerfen', heading: 'Diese Änderung verwerfen?', label: 'Warum', confirm: 'Verwerfen', keep: 'Hier behalten', done: 'Verworfen',
    about: 'Sie wurde nicht angenommen und wird nicht noch einmal ausgeführt. Der Grund bleibt im Verlauf.',
  },
  note: { button: 'Zur Kenntnis nehmen', done: 'Zur Kenntnis genommen' },
  waits: 'Jetzt ist nichts zu tun: Es wird von selbst gesendet.',
  listed: (many: number): string => `${whole(many)} ${many === 1 ? 'Eintrag' : 'Einträge'}`,
  workspace: 'Die Bibliothek',
  otherLine: 'an einer anderen Position',
  all: 'Alle',
};
