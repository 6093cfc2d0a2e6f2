// SPDX-License-Identifier: Apache-2.0
// Signing in at the library's hub and out again, and how it stands with it.

import { count } from '../phrase';

export const heading = 'Library hub';
export const about = 'The hub keeps what all devices of your library share. Sign in once to work with it, also without a network.';
export const noHubAbout = 'There is no library hub at this address: what is done here stays on this device.';
export const howItStands = 'How it stands…';

// ---- banners -----------------------------------------------------------------------------------------

export const offer = 'Your library has a hub here: sign in to work with its own data, together with others.';
export const changesWait = (n: number): string => `**${count(n, 'change waits', 'changes wait')}** on this device.`;
export const restored = 'The hub was restored from a backup. Nothing is sent until you have decided about it.';
export const lookAndDecide = 'Look and decide…';
export const nothingSent = 'Nothing is sent any more.';
export const fetched = 'Fetched';

// ---- signing in --------------------------------------------------------------------------------------

export const signInHeading = 'Sign in to the library';
export const signedInHeading = (person: string): string => `Signed in as ${person}`;
export const signedInAloud = (person: string): string => `Signed in as ${person}.`;
export const noLibrary = (person: string): string =>
  `${person} may not work in any library of this hub. Ask whoever looks after it.`;
export const token = 'Token';
export const tokenHelp = 'From whoever looks after the hub.';
export const userName = 'User name';
export const password = 'Password';
export const useName = 'Use a name and a password';
export const useToken = 'Use a token instead';
export const deviceHelp = 'Others see it beside what you do here.';
export const whichLibrary = 'Which library?';
export const nobodyThere =
  'There is no library hub at this address, and so nothing to sign in to. Open the desk at your library’s own address.';
export const sentAfterwards = 'What waits on this device is sent afterwards.';
export const staysAsItIs =
  'You then work with your library’s own data. What is in this browser now stays as it is, and is shown again when you sign out.';
export const signingIn = 'Signing in…';
export const workHere = 'Work here';
export const signIn = 'Sign in';
export const signInAs = (person: string): string => `Sign in as ${person}`;
/** Of somebody else, who has not signed out. */
export const othersWork = (n: number, person: string): string =>
  `**${count(n, 'change', 'changes')}** of **${person}** ${n === 1 ? 'waits' : 'wait'} on this device. ${n === 1 ? 'It stays and is' : 'They stay and are'} sent when ${person} signs in here again.`;

// ---- signing out -------------------------------------------------------------------------------------

export const signOut = {
  heading: 'Sign out?',
  afterwards: (library: string): string =>
    `Afterwards nothing of **${library}** is shown here. It stays in this browser; to delete it, forget this device first.`,
  theLibrary: 'the library',
  keep: 'Stay signed in',
  confirm: 'Sign out',
};

// ---- how it stands -----------------------------------------------------------------------------------

export const state = {
  heading: 'Saved, sent, confirmed',
  headingAlone: 'Saved on this device',
  facts: {
    library: 'Library', signedIn: 'Signed in', notConfirmed: 'Not confirmed', oldest: 'Oldest of them', lastAnswer: 'Last answer',
    nextTry: 'Next try', news: 'News', lastSaved: 'Last saved', whoSaves: 'Who saves',
  },
  atOnce: 'come at once',
  onceAMinute: 'are asked for once a minute',
  otherTab: 'another tab of this browser',
  thisTab: 'this tab',
  sendAgain: 'Send it again',
  needsUpdate:
    'Others use a newer version of the desk, and what they do can’t be read here. Bring this desk up to date. What you do is still sent.',
  reload: 'Reload the desk',
  signInLibrary: 'Sign in to the library…',
  sendNow: 'Send now',
  askNow: 'Ask the hub now',
  kept: 'What is kept on this device',
};
