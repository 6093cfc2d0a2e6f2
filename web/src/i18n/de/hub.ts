// SPDX-License-Identifier: Apache-2.0
// Signing in at the library's hub and out again, and how it stands with it.

import { count } from '../phrase';

export const heading = 'Hub der Bibliothek';
export const about = 'Der Hub bewahrt auf, was alle Geräte Ihrer Bibliothek teilen. Melden Sie sich einmal an, um damit zu arbeiten, auch ohne Netz.';
export const noHubAbout = 'Unter dieser Adresse gibt es keinen Hub der Bibliothek: Was hier getan wird, bleibt auf diesem Gerät.';
export const howItStands = 'Wie es steht…';

// ---- banners -----------------------------------------------------------------------------------------

export const offer = 'Ihre Bibliothek hat hier einen Hub: Melden Sie sich an, um gemeinsam mit anderen mit ihren eigenen Daten zu arbeiten.';
export const changesWait = (n: number): string => `**${count(n, 'Änderung wartet', 'Änderungen warten')}** auf diesem Gerät.`;
export const restored = 'Der Hub wurde aus einer Sicherung wiederhergestellt. Nichts wird gesendet, bis Sie darüber entschieden haben.';
export const lookAndDecide = 'Ansehen und entscheiden…';
export const nothingSent = 'Es wird nichts mehr gesendet.';
export const fetched = 'Geholt';

// ---- signing in --------------------------------------------------------------------------------------

export const signInHeading = 'Bei der Bibliothek anmelden';
export const signedInHeading = (person: string): string => `Angemeldet als ${person}`;
export const signedInAloud = (person: string): string => `Angemeldet als ${person}.`;
export const noLibrary = (person: string): string =>
  `${person} darf in keiner Bibliothek dieses Hubs arbeiten. Fragen Sie, wer ihn betreut.`;
export const token = 'Token';
export const tokenHelp = 'Von der Person, die den Hub betreut.';
export const userName = 'Benutzername';
export const password = 'Passwort';
export const useName = 'Name und Passwort verwenden';
export const useToken = 'Stattdessen ein Token verwenden';
export const deviceHelp = 'Andere sehen ihn neben dem, was Sie hier tun.';
export const whichLibrary = 'Welche Bibliothek?';
export const nobodyThere =
  'Unter dieser Adresse gibt es keinen Hub der Bibliothek, bei dem Sie sich anmelden könnten. Öffnen Sie den Arbeitsplatz unter der Adresse Ihrer Bibliothek.';
export const sentAfterwards = 'Was auf diesem Gerät wartet, wird danach gesendet.';
export const staysAsItIs =
  'Sie arbeiten dann mit den eigenen Daten Ihrer Bibliothek. Was jetzt in diesem Browser ist, bleibt, wie es ist, und wird wieder gezeigt, wenn Sie sich abmelden.';
export const signingIn = 'Anmeldung läuft…';
export const workHere = 'Hier arbeiten';
export const signIn = 'Anmelden';
export const signInAs = (person: string): string => `Als ${person} anmelden`;
/** Of somebody else, who has not signed out. */
export const othersWork = (n: number, person: string): string =>
  `**${count(n, 'Änderung', 'Änderungen')}** von **${person}** ${n === 1 ? 'wartet' : 'warten'} auf diesem Gerät. ${n === 1 ? 'Sie bleibt hier und wird' : 'Sie bleiben hier und werden'} gesendet, wenn sich ${person} hier wieder anmeldet.`;

// ---- signing out -------------------------------------------------------------------------------------

export const signOut = {
  heading: 'Abmelden?',
  afterwards: (library: string): string =>
    `Danach wird hier nichts mehr von **${library}** gezeigt. Es bleibt in diesem Browser; soll es gelöscht werden, lassen Sie zuerst dieses Gerät vergessen.`,
  theLibrary: 'der Bibliothek',
  keep: 'Angemeldet bleiben',
  confirm: 'Abmelden',
};

// ---- how it stands -----------------------------------------------------------------------------------

export const state = {
  heading: 'Gespeichert, gesendet, bestätigt',
  headingAlone: 'Auf diesem Gerät gespeichert',
  facts: {
    library: 'Bibliothek', signedIn: 'Angemeldet', notConfirmed: 'Nicht bestätigt', oldest: 'Älteste davon', lastAnswer: 'Letzte Antwort',
    nextTry: 'Nächster Versuch', news: 'Neuigkeiten', lastSaved: 'Zuletzt gespeichert', whoSaves: 'Wer speichert',
  },
  atOnce: 'kommen sofort',
  onceAMinute: 'werden einmal in der Minute erfragt',
  otherTab: 'ein anderer Tab dieses Browsers',
  thisTab: 'dieser Tab',
  sendAgain: 'Noch einmal senden',
  needsUpdate:
    'Andere verwenden eine neuere Version des Arbeitsplatzes, und was sie tun, ist hier nicht lesbar. Bringen Sie diesen Arbeitsplatz auf den neuesten Stand. Was Sie tun, wird weiterhin gesendet.',
  reload: 'Arbeitsplatz neu laden',
  signInLibrary: 'Bei der Bibliothek anmelden…',
  sendNow: 'Jetzt senden',
  askNow: 'Den Hub jetzt fragen',
  kept: 'Was auf diesem Gerät gespeichert ist',
};
