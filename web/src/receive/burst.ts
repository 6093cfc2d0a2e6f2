// SPDX-License-Identifier: Apache-2.0
// Tells a scanner from a person by how fast the keys come. A scanner types wherever the keyboard happens to be;
// what it reads belongs to the scan field, unless it was aimed at a field that is scanned into.

/** Between two keys of a scanner; nobody types six keys so fast. */
export const burstGapMs = 50;
export const burstKeysMin = 6;
/** Some scanners wait a little before they send the Enter. */
const endGapMs = 150;

export interface Key {
  key: string;
  timeStamp: number;
  repeat: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

export interface Burst {
  text: string;
  /** What the field held before the first of its keys. */
  before: string;
}

export class BurstReader {
  #text = '';
  #before = '';
  #last = -Infinity;
  #field: unknown;

  /** One key pressed in a field, whose value is what it was before the key. A burst, once its Enter has come. */
  key({ key, timeStamp, repeat, ctrlKey, metaKey, altKey }: Key, field: unknown, value: string): Burst | undefined {
    // Scanners press Shift for capitals.
    if (key === 'Shift' || key === 'CapsLock') return undefined;
    const gap = timeStamp - this.#last;
    const same = field === this.#field;
    if (key === 'Enter' || key === 'Tab') {
      const burst = { text: this.#text, before: this.#before };
      const whole = same && gap <= endGapMs && burst.text.length >= burstKeysMin;
      this.forget();
      return whole ? burst : undefined;
    }
    if (repeat || ctrlKey || metaKey || altKey || [...key].length !== 1) {
      this.forget();
      return undefined;
    }
    if (!same || gap > burstGapMs) {
      this.#text = '';
      this.#before = value;
      this.#field = field;
    }
    this.#text += key;
    this.#last = timeStamp;
    return undefined;
  }

  forget(): void {
    this.#text = '';
    this.#last = -Infinity;
    this.#field = undefined;
  }
}

/** The code of a book is no barcode of a copy and no number of a parcel: it was meant to be received. */
export function isBookCode(text: string): boolean {
  return /^97[89]\d{10}$/.test(text.replace(/[-\s]/g, ''));
}

/** Whether a burst may stay in the field it was made in. */
export function staysInField(scannedInto: boolean, text: string): boolean {
  return scannedInto && !isBookCode(text);
}
