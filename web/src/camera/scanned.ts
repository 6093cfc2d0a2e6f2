// SPDX-License-Identifier: Apache-2.0

/** A code that the camera has read: to be scanned as if a scanner had. */
export class ScannedEvent extends Event {
  constructor(readonly text: string) {
    super('scanned');
  }
}
