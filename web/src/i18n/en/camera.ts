// SPDX-License-Identifier: Apache-2.0
// Scanning with the device's camera.

import { whole } from '../format';

export const button = {
  open: 'Scan with the camera',
};

export const scanner = {
  heading: 'Scan with the camera',
  aim: 'Hold the barcode inside the frame.',
  starting: 'Starting the camera…',
  picture: 'The camera’s picture',
  light: 'Light',
  choose: 'Camera',
  cameraName: (n: number): string => `Camera ${whole(n)}`,
  close: 'Close',
  paused: 'The camera is off: nothing was scanned for two minutes.',
  hidden: 'The camera is off while the desk is out of sight.',
  again: 'Start the camera again',
};

/** Why there is no picture, and what helps. */
export const troubles = {
  denied: {
    heading: 'The camera is not allowed.',
    help: 'Allow it in the browser’s settings for this site (the sign beside the address), then try again. Pictures are read on this device and not kept.',
  },
  none: {
    heading: 'No camera was found.',
    help: 'If one is to be plugged in, plug it in and try again. Codes can be typed or scanned as always.',
  },
  busy: {
    heading: 'The camera can’t be used now.',
    help: 'Another program may be using it, or a switch may turn it off. Free it, then try again.',
  },
  insecure: {
    heading: 'The camera needs a secure connection.',
    help: 'Browsers give the camera only to addresses that begin with https. Ask whoever looks after this desk.',
  },
  reader: {
    heading: 'Barcodes can’t be read from pictures here.',
    help: 'The part that reads them did not load. With a connection, reload the desk; codes can be typed or scanned as always.',
  },
  other: {
    heading: 'The camera did not start.',
    help: 'Try again. Codes can be typed or scanned as always.',
  },
};

export const found = {
  label: 'What was scanned',
  nothing: 'What is scanned is shown here. It is received only when you press the button.',
  copyNext: (copy: number, copies: number): string => `**Copy ${whole(copy)} of ${whole(copies)}** is next.`,
  expected: 'Expected, not received yet.',
  waits: 'Somebody is waiting for it: take it to the service desk.',
  rush: 'Rush.',
  /** `verb`: what the rulebook’s receiving is called on a button. */
  receiveCopy: (verb: string, copy: number): string => `${verb} copy ${whole(copy)}`,
  undo: 'Undo',
};
