// SPDX-License-Identifier: Apache-2.0
// The Device room and the banners about saving: what is kept here, what was found, what to do.

import type { DeviceInfo, RescueApplied, RescueContents, StoreState, VerifyResult } from '../../contract';
import { fileSize, moment, time, whole } from '../format';
import { count, isOne, type Phrases } from '../phrase';

const bytes = (value: unknown): string => fileSize(Number(value));
const changes = (value: unknown): string => count(Number(value), 'modification', 'modifications');
const octets = (value: unknown): string => count(Number(value), 'octet', 'octets');

/** What opening or checking told: the code's number is what the sentence counts. */
export const storeNotes: Phrases = {
  manifest_damaged: ({ file }) => `La liste de fichiers ${String(file)} était endommagée. Son autre copie était intacte et est utilisée\u00a0; rien n’est perdu.`,
  manifest_rebuilt: 'Les deux listes de fichiers étaient endommagées ou manquantes. Ce qu’elles disent a été relevé sur les fichiers eux-mêmes.',
  vanished: ({ number }) =>
    `**Jusqu’au ${moment(Number(number))}, des modifications ont été enregistrées ici. Le navigateur les a perdues ou supprimées pour faire de la place.** Un fichier de secours peut être lu sur la page Appareil\u00a0; une bibliothèque reliée à un hub en revient.`,
  snapshot_damaged: ({ number }) =>
    `L’instantané était endommagé. ${Number(number) > 0 ? `**${count(Number(number), 'enregistrement n’a pas pu être lu', 'enregistrements n’ont pas pu être lus')}.** ` : ''}Le reste a été lu, et les modifications faites depuis ont été appliquées par-dessus.`,
  snapshot_cut_off: 'La fin de l’instantané a disparu. **Des enregistrements n’ont pas pu être lus ; personne ne peut dire combien.** Le reste a été lu, et les modifications faites depuis ont été appliquées par-dessus.',
  store_unreadable: 'Rien de ce qui est conservé n’a pu être lu.',
  newer_format: 'Ce qui est conservé a été écrit par une version plus récente d’Accession.',
  tail_cut: ({ number }) => (isOne(Number(number))
    ? 'Le dernier octet du journal a été coupé\u00a0: le reste d’une modification qui n’avait jamais été annoncée comme enregistrée.'
    : `Les ${whole(Number(number))} derniers octets du journal ont été coupés\u00a0: le reste d’une modification qui n’avait jamais été annoncée comme enregistrée.`),
  segment_damaged: ({ file, number }) =>
    `**${octets(number)}** du journal ${String(file)} ${isOne(Number(number)) ? 'n’a pas pu être lu' : 'n’ont pas pu être lus'}. Toute modification entière au-delà a été recherchée.`,
  records_lost: ({ number }) => (isOne(Number(number))
    ? `**${changes(number)} qui avait été enregistrée manque.**`
    : `**${changes(number)} qui avaient été enregistrées manquent.**`),
  tail_mark_damaged: 'La marque de ce qui a été enregistré en dernier était endommagée. Tout ce qui a pu être lu compte comme enregistré.',
  archive_damaged: ({ file, number }) =>
    `${octets(number)} de l’historique dans ${String(file)} ${isOne(Number(number)) ? 'n’a pas pu être lu' : 'n’ont pas pu être lus'}. Les lignes elles-mêmes ne sont pas concernées.`,
  foreign_file: ({ file }) => `Le fichier ${String(file)} n’appartient pas à cet espace de travail. Il a été mis de côté.`,
  older_format: 'L’espace de travail avait été conservé par une version plus ancienne\u00a0; il a été conservé à nouveau.',
  commands_redone: ({ number }) => (isOne(Number(number))
    ? `${changes(number)} trouvée derrière le dommage a été refaite.`
    : `${changes(number)} trouvées derrière le dommage ont été refaites.`),
  commands_stranded: ({ number }) => (isOne(Number(number))
    ? `**${changes(number)} trouvée derrière le dommage n’a pas pu être refaite.** Elle est conservée, et figure dans la page Appareil.`
    : `**${changes(number)} trouvées derrière le dommage n’ont pas pu être refaites.** Elles sont conservées, et figurent dans la page Appareil.`),
};

/** Over several such notes, where nothing or something was damaged. */
export const notClosedProperly = 'La dernière fois, l’espace de travail n’a pas été fermé correctement. Rien de ce qui avait été enregistré n’est perdu.';
export const vanished = 'Ce qui était conservé sur cet appareil a disparu.';
export const partDamaged = 'Une partie de ce qui est conservé sur cet appareil était endommagée.';
/** In place of a file's name in a note that names none. */
export const ofThisWorkspace = 'de cet espace de travail';

export const fileKinds: Readonly<Record<string, string>> = {
  manifest: 'Liste de fichiers', snapshot: 'Instantané', segment: 'Journal', archive: 'Archive de modifications anciennes', tail: 'Marque de la dernière modification',
  aside: 'Mis de côté, tel que trouvé', old_log: 'Journal d’une version plus ancienne', undo: 'Pour annuler le dernier import', other: 'Autre',
};

// ---- the heading --------------------------------------------------------------------------------

export function keptSentence(info: DeviceInfo, store: StoreState, lines: number): string {
  if (!info.open) return 'Ce qui est conservé sur cet appareil n’a pas pu être ouvert. C’est laissé exactement en l’état.';
  const what = `${changes(info.commands)} et ${count(lines, 'ligne', 'lignes')}`;
  if (!store.durable) return `Seulement dans cette fenêtre\u00a0: ${what}. Ce navigateur ne conserve rien ici.`;
  if (store.state === 'failed') {
    const unsaved = store.unsaved ?? 0;
    if (unsaved === 0) return `Conservé sur cet appareil\u00a0: ${what}\u00a0; plus rien ne peut être enregistré.`;
    return `Ici\u00a0: ${what}, dont ${changes(unsaved)} qui ${isOne(unsaved) ? 'n’est' : 'ne sont'} que dans cette fenêtre et ne ${isOne(unsaved) ? 'peut pas être enregistrée' : 'peuvent pas être enregistrées'}.`;
  }
  const saved = store.lastSavedAt ? `\u00a0; dernier enregistrement à ${time(store.lastSavedAt)}` : '';
  return `Conservé sur cet appareil\u00a0: ${what}${saved}.`;
}

export function ageSentence(days: number): string {
  return `Rien n’a encore quitté cet appareil\u00a0: la plus ancienne modification date de **${count(days, 'jour', 'jours')}**. Enregistrez de temps en temps un fichier de secours ou un export.`;
}

export function agoWords(at: number, now: number): string {
  const days = Math.floor((now - at) / 86_400_000);
  return `${moment(at)}${days >= 1 ? `, il y a ${count(days, 'jour', 'jours')}` : ', il y a moins d’un jour'}`;
}

// ---- checking, compacting -----------------------------------------------------------------------

export function verifiedSentence({ good, files, bytes: size, database, uncompared }: VerifyResult): string {
  const walked = `${count(files, 'fichier', 'fichiers')}, ${bytes(size)}`;
  if (uncompared) return `Rien de ce qui a pu être lu n’est endommagé\u00a0: ${walked}. Mais plus rien ne peut être enregistré sur cet appareil en ce moment\u00a0: la comparaison avec ce que le navigateur a conservé n’a donc pas été faite.`;
  if (good) {
    return `Tout va bien. ${walked}\u00a0: rien n’est endommagé, refaire chaque modification donne le même résultat${database ? ', et le navigateur l’a conservé ainsi' : ''}.`;
  }
  return `Tout n’est pas comme il faudrait. Lu\u00a0: ${walked}.`;
}

export const databaseFindings = {
  different: (files: string): string => `La base de données du navigateur contient d’autres octets que ceux avec lesquels le poste travaille\u00a0: ${files}.`,
  missing: (files: string): string => `Il manque dans la base de données du navigateur\u00a0: ${files}.`,
  extra: (files: string): string => `La base de données du navigateur contient des fichiers que le poste ne connaît pas\u00a0: ${files}.`,
};

export function compactedSentence(before: number, after: number): string {
  return after < before
    ? `Terminé\u00a0: ${bytes(before)} avant, ${bytes(after)} maintenant.`
    : `Terminé. Cela occupe ${bytes(after)}\u00a0; il n’a pas été possible de réduire.`;
}

// ---- rescue files -------------------------------------------------------------------------------

export function rescueSentence(contents: RescueContents): string {
  const { rulebook, name, lines, rawFiles, commands, damagedParts } = contents;
  if (rawFiles > 0 && rulebook === null) {
    return `${count(rawFiles, 'fichier conservé', 'fichiers conservés')} d’un espace de travail qui n’a pas pu être ouvert${commands.length > 0 ? `, avec ${changes(commands.length)} ${isOne(commands.length) ? 'lisible' : 'lisibles'}` : ''}.`;
  }
  const unsaved = commands.length > 0 ? changes(commands.length) : damagedParts > 0 ? 'aucune modification lisible' : 'aucune modification';
  return rulebook === null
    ? `${unsaved}, sans espace de travail.`
    : `**${name || 'Un espace de travail'}** avec ${count(lines, 'ligne', 'lignes')} et ${unsaved}.`;
}

export function unknownSentence(unknown: number, all: number): string {
  if (all === 0) return 'Il n’y a pas de modifications à faire.';
  if (unknown === 0) return 'Cet espace de travail les a déjà toutes faites.';
  return unknown === all ? 'Cet espace de travail n’en a fait aucune.' : `Cet espace de travail n’en a pas fait ${whole(unknown)}.`;
}

export function appliedSentence({ done, known, refused, damaged }: RescueApplied): string {
  return [
    `${count(done, 'modification faite et enregistrée', 'modifications faites et enregistrées')}.`,
    known > 0 ? `${count(known, 'avait déjà été faite', 'avaient déjà été faites')}.` : '',
    refused.length > 0 ? `**${count(refused.length, 'n’a pas pu être faite', 'n’ont pas pu être faites')}\u00a0:**` : '',
    damaged > 0 ? `${count(damaged, 'n’a pas pu être lue', 'n’ont pas pu être lues')}.` : '',
  ].filter(Boolean).join(' ');
}

export const forgetReasons: Phrases = {
  newer_format: 'Impossible ici\u00a0: cela appartient à une version plus récente d’Accession.',
  sealed: 'Enregistrez d’abord les fichiers conservés comme fichier de secours, ci-dessus.',
  unsent: ({ changes: many }) => `${changes(many)} ${isOne(Number(many)) ? 'se trouve' : 'se trouvent'} sur cet appareil et nulle part ailleurs. Enregistrez d’abord un fichier de secours, ci-dessus.`,
  forgetting: 'La suppression est en cours.',
};
