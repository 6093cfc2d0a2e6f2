// SPDX-License-Identifier: Apache-2.0
// What can come of a scan, as it is heard and seen at the edge of the screen.

/** A word or two, to be read in passing. */
export const kindNames = {
  found: 'Gefunden',
  received: 'Eingegangen',
  completes_line: 'Eingegangen, Position vollständig',
  hold: 'Jemand wartet darauf',
  rush: 'Eilt',
  choose: 'Bitte wählen',
  undone: 'Zurückgenommen',
  not_ours: 'Nicht bestellt',
  bad_read: 'Lesefehler',
  already_received: 'Schon eingegangen',
  more_than_ordered: 'Mehr als bestellt',
  wrong_vendor: 'Anderer Lieferant',
  not_in_parcel: 'Nicht aus dieser Sendung',
  cancelled_or_closed: 'Storniert oder geschlossen',
  refused: 'Nicht gebucht',
  not_saved: 'Nicht gespeichert',
};

/** Where it was received as well. */
export const alsoReceived = {
  hold: 'Eingegangen, jemand wartet darauf',
  rush: 'Eingegangen, eilt',
};

/** What each sounds like, beside the button that plays it. */
export const kindSounds = {
  found: 'ein leises Ticken',
  received: 'ein kurzer, leiser Ton',
  completes_line: 'ein leiser Akkord',
  hold: 'zwei steigende Töne',
  rush: 'zwei schnelle steigende Töne, zweimal',
  choose: 'zweimal leichtes Tippen',
  undone: 'zwei leise fallende Töne',
  not_ours: 'ein langer, tiefer Ton',
  bad_read: 'ein kurzes Rasseln',
  already_received: 'zwei tiefe Töne',
  more_than_ordered: 'drei tiefe Töne',
  wrong_vendor: 'tief, tiefer und wieder hinauf',
  not_in_parcel: 'zwei tiefe steigende Töne',
  cancelled_or_closed: 'fallend zu einem langen, tiefen Ton',
  refused: 'drei tiefe fallende Töne',
  not_saved: 'hoch und tief, dreimal nacheinander',
};

export const families = {
  good: 'Es hat geklappt',
  look: 'Hinsehen: Etwas ist zu tun',
  ask: 'Sie sind an der Reihe',
  undone: 'Zurückgenommen',
  stop: 'Halt: nicht gebucht',
};

export const settings = {
  legend: 'Nach jedem Scan',
  sounds: 'Ein Klang sagt, was geschehen ist',
  volume: 'Lautstärke',
  flash: 'Der Rand des Bildschirms leuchtet farbig auf',
  words: 'Der Satz wird vorgelesen',
  noSound: 'Dieser Browser kann keine Klänge abspielen.',
  noVoice: 'Dieses Gerät hat keine eigene Stimme für diese Sprache, und an ein anderes wird nichts gesendet.',
  list: 'Was jeder Klang bedeutet',
  play: 'Anhören',
  playOf: (name: string): string => `Anhören: ${name}`,
};
