// SPDX-License-Identifier: Apache-2.0
// What can come of a scan, as it is heard and seen at the edge of the screen.

/** A word or two, to be read in passing. */
export const kindNames = {
  found: 'Found',
  received: 'Received',
  completes_line: 'Received, line complete',
  hold: 'Somebody is waiting',
  rush: 'Rush',
  choose: 'Choose one',
  undone: 'Taken back',
  not_ours: 'Not on order',
  bad_read: 'Bad read',
  already_received: 'Already received',
  more_than_ordered: 'More than ordered',
  wrong_vendor: 'Other vendor',
  not_in_parcel: 'Not of this parcel',
  cancelled_or_closed: 'Cancelled or closed',
  refused: 'Not received',
  not_saved: 'Not saved',
};

/** Where it was received as well. */
export const alsoReceived = {
  hold: 'Received, somebody is waiting',
  rush: 'Received, rush',
};

/** What each sounds like, beside the button that plays it. */
export const kindSounds = {
  found: 'one soft tick',
  received: 'one short, soft note',
  completes_line: 'a soft chord',
  hold: 'two rising notes',
  rush: 'two quick rising notes, twice',
  choose: 'two light taps',
  undone: 'two soft notes, falling',
  not_ours: 'one long, low note',
  bad_read: 'a short rattle',
  already_received: 'two low notes',
  more_than_ordered: 'three low notes',
  wrong_vendor: 'low, lower, and up again',
  not_in_parcel: 'two low notes, rising',
  cancelled_or_closed: 'falling to a long, low note',
  refused: 'three low notes, falling',
  not_saved: 'high and low, three times over',
};

export const families = {
  good: 'It went well',
  look: 'Look: something is to be done',
  ask: 'It is your turn',
  undone: 'Taken back',
  stop: 'Stop: not received',
};

export const settings = {
  legend: 'After each scan',
  sounds: 'A sound tells what happened',
  volume: 'Volume',
  flash: 'The edge of the screen lights up in colour',
  words: 'The sentence is said aloud',
  noSound: 'This browser can’t play sounds.',
  noVoice: 'This device has no voice of its own for this language, and nothing is sent to another.',
  list: 'What each sound means',
  play: 'Try',
  playOf: (name: string): string => `Try: ${name}`,
};
