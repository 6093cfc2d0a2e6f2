// SPDX-License-Identifier: Apache-2.0
// The command palette.

export const paletteWords = {
  open: 'Eine Position oder einen Befehl finden',
  label: 'Eine Position, einen Bereich, eine Aktion, eine Ansicht oder eine Einstellung finden',
  placeholder: 'Position, Titel, Barcode oder was Sie tun möchten',
  results: 'Gefunden',
  nothing: 'Nichts gefunden.',
  cannot: (reason: string): string => `Jetzt nicht: ${reason}`,
  count: (n: number): string => (n === 1 ? '1 Eintrag' : `${String(n)} Einträge`),
  groups: { recent: 'Zuletzt benutzt', lines: 'Positionen', actions: 'Was hier möglich ist', rooms: 'Bereiche', views: 'Ansichten', settings: 'Einstellungen', titles: 'Positionen' },
  keys: 'Tasten',
  inSettings: 'Name, Rollen, Sprache, Darstellung, Töne, Bibliothek',
  part: (part: string): string => `Einstellungen: ${part}`,
  language: (name: string): string => `Sprache: ${name}`,
  theme: { auto: 'Darstellung: wie das Gerät', light: 'Darstellung: hell', dark: 'Darstellung: dunkel' },
};
