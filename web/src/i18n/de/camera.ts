// SPDX-License-Identifier: Apache-2.0
// Scanning with the device's camera.

import { whole } from '../format';

export const button = {
  open: 'Mit der Kamera scannen',
};

export const scanner = {
  heading: 'Mit der Kamera scannen',
  aim: 'Halten Sie den Barcode in den Rahmen.',
  starting: 'Die Kamera wird gestartet…',
  picture: 'Das Bild der Kamera',
  light: 'Licht',
  choose: 'Kamera',
  cameraName: (n: number): string => `Kamera ${whole(n)}`,
  close: 'Schließen',
  paused: 'Die Kamera ist aus: Zwei Minuten lang wurde nichts gescannt.',
  hidden: 'Die Kamera ist aus, solange der Arbeitsplatz nicht zu sehen ist.',
  again: 'Kamera wieder starten',
};

/** Why there is no picture, and what helps. */
export const troubles = {
  denied: {
    heading: 'Die Kamera ist nicht erlaubt.',
    help: 'Erlauben Sie sie in den Einstellungen des Browsers für diese Website (das Zeichen neben der Adresse), und versuchen Sie es noch einmal. Bilder werden auf diesem Gerät gelesen und nicht aufbewahrt.',
  },
  none: {
    heading: 'Keine Kamera gefunden.',
    help: 'Wenn eine anzuschließen ist, schließen Sie sie an, und versuchen Sie es noch einmal. Codes lassen sich wie immer eingeben oder scannen.',
  },
  busy: {
    heading: 'Die Kamera kann jetzt nicht benutzt werden.',
    help: 'Vielleicht benutzt sie ein anderes Programm, oder ein Schalter stellt sie ab. Geben Sie sie frei, und versuchen Sie es noch einmal.',
  },
  insecure: {
    heading: 'Die Kamera braucht eine sichere Verbindung.',
    help: 'Browser geben die Kamera nur Adressen, die mit https beginnen. Fragen Sie, wer diesen Arbeitsplatz betreut.',
  },
  reader: {
    heading: 'Barcodes lassen sich hier nicht aus Bildern lesen.',
    help: 'Der Teil, der sie liest, wurde nicht geladen. Laden Sie den Arbeitsplatz neu, wenn eine Verbindung besteht; Codes lassen sich wie immer eingeben oder scannen.',
  },
  other: {
    heading: 'Die Kamera ist nicht gestartet.',
    help: 'Versuchen Sie es noch einmal. Codes lassen sich wie immer eingeben oder scannen.',
  },
};

export const found = {
  label: 'Was gescannt wurde',
  nothing: 'Was gescannt wird, steht hier. Gebucht wird erst, wenn Sie die Schaltfläche drücken.',
  copyNext: (copy: number, copies: number): string => `**Exemplar ${whole(copy)} von ${whole(copies)}** ist das nächste.`,
  expected: 'Erwartet, noch nicht eingegangen.',
  waits: 'Jemand wartet darauf: Bringen Sie es zur Servicetheke.',
  rush: 'Eilt.',
  /** `verb`: what the rulebook’s receiving is called on a button. */
  receiveCopy: (verb: string, copy: number): string => `Exemplar ${whole(copy)}: ${verb}`,
  undo: 'Rückgängig',
};
