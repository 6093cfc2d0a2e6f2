// SPDX-License-Identifier: Apache-2.0
// Which of what a camera sees is a read. A scanner reads once when its trigger is pulled; a camera sees the same
// code in every frame, and now and then fails to. So a code is read once, and again only after it has left the
// picture: two frames and most of a second without it. Of several the one nearest the middle is meant, and while
// another is still in the picture, or where the code has no check digit, it has to be there twice in a row.

export interface Seen {
  text: string;
  format: string;
  /** How far its middle is from the frame's, as a part of the frame: 0 is in the middle. */
  off: number;
}

/** Whoever comes back sooner may only have been missed by a frame. */
const awayMs = 800;
const awayFrames = 2;
/** So many frames in a row. */
const surelyFrames = 2;
const insteadFrames = 3;

/** Their check digit, or their redundancy, finds a wrong read; the others may have none. */
const checked = /^(EAN-?13|EAN-?8|ISBN|UPC-?A|UPC-?E|Code ?128|QR ?Code)/i;

interface InPicture {
  seenAt: number;
  missed: number;
}

export class Reads {
  readonly #read = new Map<string, InPicture>();
  #candidate = { text: '', frames: 0 };

  /** What was found in one frame, at `now` in milliseconds; the code that is read by it, if one is. */
  see(found: readonly Seen[], now: number): string | undefined {
    this.#follow(found, now);
    const nearest = found.reduce<Seen | undefined>((best, one) => (best && best.off <= one.off ? best : one), undefined);
    if (!nearest) {
      this.#candidate = { text: '', frames: 0 };
      return undefined;
    }
    const { text, format } = nearest;
    this.#candidate = { text, frames: this.#candidate.text === text ? this.#candidate.frames + 1 : 1 };
    if (this.#read.has(text) || this.#candidate.frames < this.#framesNeeded(format)) return undefined;
    this.#read.set(text, { seenAt: now, missed: 0 });
    return text;
  }

  #framesNeeded(format: string): number {
    const another = [...this.#read.values()].some(({ missed }) => missed === 0);
    return another ? insteadFrames : checked.test(format) ? 1 : surelyFrames;
  }

  #follow(found: readonly Seen[], now: number): void {
    for (const [text, place] of this.#read) {
      if (found.some((one) => one.text === text)) {
        place.seenAt = now;
        place.missed = 0;
      } else {
        place.missed++;
        if (place.missed >= awayFrames && now - place.seenAt >= awayMs) this.#read.delete(text);
      }
    }
  }

  /** The camera begins anew: what was in the picture is not there any more. */
  forget(): void {
    this.#read.clear();
    this.#candidate = { text: '', frames: 0 };
  }
}

/** A library's Codabar has a letter at either end that is no part of the number; what a scanner sends lacks them. */
export function textOf(text: string, format: string): string {
  const trimmed = text.trim();
  return /^codabar/i.test(format) ? trimmed.replace(/^[A-D](.+)[A-D]$/i, '$1') : trimmed;
}

/** Two of five has neither check digit nor much to tell it from stripes: a short one is none. */
export function isLikely(text: string, format: string): boolean {
  return text.length > 0 && (!/^ITF/i.test(format) || text.length >= 6);
}
