// SPDX-License-Identifier: Apache-2.0
// The Device room and the banners about saving: what is kept here, what was found, what to do.

import type { DeviceInfo, RescueApplied, RescueContents, StoreState, VerifyResult } from '../../contract';
import { fileSize, moment, time, whole } from '../format';
import { count, type Phrases } from '../phrase';

const bytes = (value: unknown): string => fileSize(Number(value));
const changes = (value: unknown): string => count(Number(value), 'Änderung', 'Änderungen');
const countBytes = (value: unknown): string => count(Number(value), 'Byte', 'Bytes');
const one = (value: unknown): boolean => Number(value) === 1;

/** What opening or checking told: the code's number is what the sentence counts. */
export const storeNotes: Phrases = {
  manifest_damaged: ({ file }) => `Die Dateiliste ${String(file)} war beschädigt. Ihre andere Kopie war heil und wird verwendet; nichts ist verloren.`,
  manifest_rebuilt: 'Beide Dateilisten waren beschädigt oder fehlten. Was sie sagen, wurde von den Dateien selbst abgelesen.',
  vanished: ({ number }) =>
    `**Bis ${moment(Number(number))} wurden hier Änderungen gespeichert. Der Browser hat sie verloren oder entfernt, um Platz zu schaffen.** Eine gesicherte Rettungsdatei lässt sich im Bereich „Gerät“ einlesen; eine Bibliothek an einem Hub kommt von dort zurück.`,
  snapshot_damaged: ({ number }) =>
    `Der Schnappschuss war beschädigt. ${Number(number) > 0 ? `**${count(Number(number), 'Datensatz konnte', 'Datensätze konnten')} nicht gelesen werden.** ` : ''}Der Rest wurde gelesen, und die Änderungen seither wurden darauf ausgeführt.`,
  snapshot_cut_off: 'Das Ende des Schnappschusses fehlt. **Datensätze darin konnten nicht gelesen werden; wie viele, kann niemand sagen.** Der Rest wurde gelesen, und die Änderungen seither wurden darauf ausgeführt.',
  store_unreadable: 'Nichts von dem, was gespeichert ist, konnte gelesen werden.',
  newer_format: 'Was gespeichert ist, wurde von einer neueren Version von Accession geschrieben.',
  tail_cut: ({ number }) => (one(number)
    ? `Das letzte ${countBytes(number)} des Protokolls wurde abgeschnitten: der Rest einer Änderung, die nie als gespeichert gemeldet wurde.`
    : `Die letzten ${countBytes(number)} des Protokolls wurden abgeschnitten: der Rest einer Änderung, die nie als gespeichert gemeldet wurde.`),
  segment_damaged: ({ file, number }) =>
    `**${countBytes(number)}** des Protokolls ${String(file)} ${one(number) ? 'konnte' : 'konnten'} nicht gelesen werden. Dahinter wurde nach jeder ganzen Änderung gesucht.`,
  records_lost: ({ number }) => `**${changes(number)}, die gespeichert ${one(number) ? 'war, fehlt' : 'waren, fehlen'}.**`,
  tail_mark_damaged: 'Die Marke dessen, was zuletzt gespeichert wurde, war beschädigt. Alles Lesbare gilt als gespeichert.',
  archive_damaged: ({ file, number }) =>
    `${countBytes(number)} des Verlaufs in ${String(file)} ${one(number) ? 'konnte' : 'konnten'} nicht gelesen werden. Die Positionen selbst sind nicht betroffen.`,
  foreign_file: ({ file }) => `Die Datei ${String(file)} gehört nicht zu diesem Arbeitsbereich. Sie wurde beiseitegelegt.`,
  older_format: 'Der Arbeitsbereich war von einer älteren Version gespeichert und wurde neu gespeichert.',
  commands_redone: ({ number }) => `${changes(number)}, hinter der beschädigten Stelle gefunden, ${one(number) ? 'wurde' : 'wurden'} noch einmal ausgeführt.`,
  commands_stranded: ({ number }) => (one(number)
    ? `**${changes(number)}, hinter der beschädigten Stelle gefunden, konnte nicht noch einmal ausgeführt werden.** Sie bleibt erhalten und ist im Bereich „Gerät“ aufgeführt.`
    : `**${changes(number)}, hinter der beschädigten Stelle gefunden, konnten nicht noch einmal ausgeführt werden.** Sie bleiben erhalten und sind im Bereich „Gerät“ aufgeführt.`),
};

/** Over several such notes, where nothing or something was damaged. */
export const notClosedProperly = 'Der Arbeitsbereich wurde beim letzten Mal nicht richtig geschlossen. Nichts Gespeichertes ist verloren.';
export const vanished = 'Was auf diesem Gerät gespeichert war, ist fort.';
export const partDamaged = 'Ein Teil dessen, was auf diesem Gerät gespeichert ist, war beschädigt.';
/** In place of a file's name in a note that names none. */
export const ofThisWorkspace = 'dieses Arbeitsbereichs';

export const fileKinds: Readonly<Record<string, string>> = {
  manifest: 'Dateiliste', snapshot: 'Schnappschuss', segment: 'Protokoll', archive: 'Archiv älterer Änderungen', tail: 'Marke der letzten Änderung',
  aside: 'Beiseitegelegt, wie gefunden', old_log: 'Protokoll einer älteren Version', undo: 'Zum Rückgängigmachen des letzten Imports', other: 'Sonstiges',
};

// ---- the heading --------------------------------------------------------------------------------

export function keptSentence(info: DeviceInfo, store: StoreState, lines: number): string {
  if (!info.open) return 'Was auf diesem Gerät gespeichert ist, konnte nicht geöffnet werden. Es bleibt genau, wie es ist.';
  const what = `${changes(info.commands)} und ${count(lines, 'Position', 'Positionen')}`;
  if (!store.durable) return `${what} sind nur in diesem Fenster: Dieser Browser bewahrt hier nichts auf.`;
  if (store.state === 'failed') {
    const unsaved = store.unsaved ?? 0;
    return unsaved > 0
      ? `${what} sind hier; ${changes(unsaved)} davon ${one(unsaved) ? 'ist' : 'sind'} nur in diesem Fenster und ${one(unsaved) ? 'kann' : 'können'} nicht gespeichert werden.`
      : `${what} sind auf diesem Gerät gespeichert; mehr kann nicht gespeichert werden.`;
  }
  const saved = store.lastSavedAt ? `; zuletzt um ${time(store.lastSavedAt)}` : '';
  return `${what} sind auf diesem Gerät gespeichert${saved}.`;
}

export function ageSentence(days: number): string {
  return `Noch hat nichts dieses Gerät verlassen: Die älteste Änderung ist **${count(days, 'Tag', 'Tage')} alt**. Speichern Sie von Zeit zu Zeit eine Rettungsdatei oder einen Export.`;
}

export function agoWords(at: number, now: number): string {
  const days = Math.floor((now - at) / 86_400_000);
  return `${moment(at)}${days >= 1 ? `, vor ${count(days, 'Tag', 'Tagen')}` : ', vor weniger als einem Tag'}`;
}

// ---- checking, compacting -----------------------------------------------------------------------

export function verifiedSentence({ good, files, bytes: size, database, uncompared }: VerifyResult): string {
  const walked = `${count(files, 'Datei', 'Dateien')} mit ${bytes(size)}`;
  if (uncompared) return `Nichts Lesbares ist beschädigt: ${walked}. Aber auf diesem Gerät kann jetzt nichts mehr gespeichert werden; mit dem, was der Browser gespeichert hat, wurde daher nicht verglichen.`;
  if (good) {
    return `Alles ist in Ordnung. ${walked}: Nichts ist beschädigt, jede Änderung noch einmal ausgeführt ergibt dasselbe${database ? ', und so hat es auch der Browser gespeichert' : ''}.`;
  }
  return `Nicht alles ist, wie es sein soll. Gelesen: ${walked}.`;
}

export const databaseFindings = {
  different: (files: string): string => `Die Datenbank des Browsers enthält andere Bytes, als der Arbeitsplatz verwendet: ${files}.`,
  missing: (files: string): string => `In der Datenbank des Browsers fehlt: ${files}.`,
  extra: (files: string): string => `Die Datenbank des Browsers enthält Dateien, die der Arbeitsplatz nicht kennt: ${files}.`,
};

export function compactedSentence(before: number, after: number): string {
  return after < before
    ? `Fertig: vorher ${bytes(before)}, jetzt ${bytes(after)}.`
    : `Fertig. Es braucht ${bytes(after)}; kleiner ging es nicht.`;
}

// ---- rescue files -------------------------------------------------------------------------------

export function rescueSentence(contents: RescueContents): string {
  const { rulebook, name, lines, rawFiles, commands, damagedParts } = contents;
  if (rawFiles > 0 && rulebook === null) {
    return `${count(rawFiles, 'abgelegte Datei', 'abgelegte Dateien')} eines Arbeitsbereichs, der nicht geöffnet werden konnte${commands.length > 0 ? `, mit ${count(commands.length, 'lesbaren Änderung', 'lesbaren Änderungen')}` : ''}.`;
  }
  if (rulebook === null) return `${commands.length > 0 ? changes(commands.length) : damagedParts > 0 ? 'Keine lesbare Änderung' : 'Keine Änderung'}, ohne Arbeitsbereich.`;
  return `**${name || 'Ein Arbeitsbereich'}** mit ${count(lines, 'Position', 'Positionen')} und ${commands.length > 0 ? changes(commands.length) : damagedParts > 0 ? 'keiner lesbaren Änderung' : 'keiner Änderung'}.`;
}

export function unknownSentence(unknown: number, all: number): string {
  if (all === 0) return 'Sie enthält keine Änderungen, die auszuführen wären.';
  if (unknown === 0) return 'Dieser Arbeitsbereich hat alle schon ausgeführt.';
  return unknown === all ? 'Dieser Arbeitsbereich hat noch keine davon ausgeführt.' : `${whole(unknown)} davon hat dieser Arbeitsbereich noch nicht ausgeführt.`;
}

export function appliedSentence({ done, known, refused, damaged }: RescueApplied): string {
  return [
    `${changes(done)} ausgeführt und gespeichert.`,
    known > 0 ? `${whole(known)} ${one(known) ? 'war' : 'waren'} schon vorher ausgeführt.` : '',
    refused.length > 0 ? `**${whole(refused.length)} ${one(refused.length) ? 'konnte' : 'konnten'} nicht ausgeführt werden:**` : '',
    damaged > 0 ? `${whole(damaged)} ${one(damaged) ? 'konnte' : 'konnten'} nicht gelesen werden.` : '',
  ].filter(Boolean).join(' ');
}

export const forgetReasons: Phrases = {
  newer_format: 'Hier nicht möglich: Es gehört zu einer neueren Version von Accession.',
  sealed: 'Sichern Sie zuerst oben die abgelegten Dateien als Rettungsdatei.',
  unsent: ({ changes: many }) => `${changes(many)} ${one(many) ? 'ist' : 'sind'} auf diesem Gerät und sonst nirgends. Speichern Sie zuerst oben eine Rettungsdatei.`,
  forgetting: 'Es wird gerade gelöscht.',
};
