// SPDX-License-Identifier: Apache-2.0
// The command palette.

export const paletteWords = {
  open: 'Find a line or a command',
  label: 'Find a line, a room, an action, a view or a setting',
  placeholder: 'Line, title, barcode, or what you want to do',
  results: 'Found',
  nothing: 'Nothing found.',
  cannot: (reason: string): string => `Not now: ${reason}`,
  count: (n: number): string => (n === 1 ? '1 entry' : `${String(n)} entries`),
  groups: { recent: 'Used lately', lines: 'Lines', actions: 'What can be done here', rooms: 'Rooms', views: 'Views', settings: 'Settings', titles: 'Lines' },
  keys: 'Keys',
  inSettings: 'Name, roles, language, appearance, sounds, the library',
  part: (part: string): string => `Settings: ${part}`,
  language: (name: string): string => `Language: ${name}`,
  theme: { auto: 'Appearance: as the device', light: 'Appearance: light', dark: 'Appearance: dark' },
};

export type PaletteGroup = keyof typeof paletteWords.groups;
