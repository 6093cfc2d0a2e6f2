// SPDX-License-Identifier: Apache-2.0
// Tells a scanner from a person by how fast the keys come. A scanner types wherever the keyboard happens to be;
// what it reads belongs to the scan field, unless it was aimed at a field that is scanned into.

/** From key to key, taken together: a scanner is faster, no person is. */
export const burstKeyMs = 40;
export const burstKeysMin = 6;
/** A longer pause begins anew; a shorter one is a hiccup of the cable or the air. */
const pauseMs = 120;
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
  /** And nobody had typed in it since the keyboard came to it. */
  untouched: boolean;
}

export class BurstReader {
  #text = '';
  #before = '';
  #first = 0;
  #last = -Infinity;
  #field: unknown;
  /** Where the keyboard is, and what was there when it came. */
  #owner: unknown;
  #original = '';

  /** One key pressed in a field, whose value is what it was before the key. A burst, once its Enter has come. */
  key({ key, timeStamp, repeat, ctrlKey, metaKey, altKey }: Key, field: unknown, value: string): Burst | undefined {
    // Scanners press Shift for capitals.
    if (key === 'Shift' || key === 'CapsLock') return undefined;
    if (field !== this.#owner) {
      this.#owner = field;
      this.#original = value;
    }
    const gap = timeStamp - this.#last;
    const same = field === this.#field;
    if (key === 'Enter' || key === 'Tab') {
      const burst = { text: this.#text, before: this.#before, untouched: this.#before === this.#original };
      const keys = burst.text.length;
      const whole = same && gap <= endGapMs && keys >= burstKeysMin && this.#last - this.#first <= burstKeyMs * (keys - 1);
      this.forget();
      return whole ? burst : undefined;
    }
    if (repeat || ctrlKey || metaKey || altKey || [...key].length !== 1) {
      this.forget();
      return undefined;
    }
    if (!same || gap > pauseMs) {
      this.#first = timeStamp;
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

  /** The keyboard is somewhere else. */
  leave(): void {
    this.forget();
    this.#owner = undefined;
  }
}

/** The code of a book is no barcode of a copy and no number of a parcel: it was meant to be received. */
export function isBookCode(text: string): boolean {
  return /^97[89]\d{10}$/.test(text.replace(/[-\s]/g, ''));
}

/**
 * What a field that is scanned into holds after the burst: the code alone, in place of what it held when the keyboard
 * came to it. Where keys came before, a code may have come in two parts: nothing of it is taken away.
 */
export function valueAfter({ text, untouched }: Burst, now: string): string {
  return untouched ? text : now;
}

/** Whether a burst may stay in the field it was made in. */
export function staysInField(scannedInto: boolean, text: string): boolean {
  return scannedInto && !isBookCode(text);
}
