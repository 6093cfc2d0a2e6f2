// SPDX-License-Identifier: Apache-2.0
// A film for Chromium's pretended camera: barcodes held before it one after the other, as raw pictures (y4m).
// It begins again when it ends.
import { writeFileSync } from 'node:fs';

const leftOdd = ['0001101', '0011001', '0010011', '0111101', '0100011', '0110001', '0101111', '0111011', '0110111', '0001011'];
const parities = ['LLLLLL', 'LLGLGG', 'LLGGLG', 'LLGGGL', 'LGLLGG', 'LGGLLG', 'LGGGLL', 'LGLGLG', 'LGLGGL', 'LGGLGL'];

const inverse = (bits: string): string => [...bits].map((bit) => (bit === '1' ? '0' : '1')).join('');
const mirrored = (bits: string): string => [...bits].reverse().join('');

/** The bars of thirteen digits: 1 is black. */
export function ean13(digits: string): string {
  const of = (digit: string | undefined): string => leftOdd[Number(digit)] ?? '';
  const parity = parities[Number(digits[0])] ?? '';
  const left = [...digits.slice(1, 7)].map((digit, at) => (parity[at] === 'L' ? of(digit) : mirrored(inverse(of(digit)))));
  const right = [...digits.slice(7)].map((digit) => inverse(of(digit)));
  return `101${left.join('')}01010${right.join('')}101`;
}

/** Widths of bar, space, bar, space, bar, space of the values 0 to 105. */
const widths = `212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 122132 122231
113222 123122 123221 223211 221132 221231 213212 223112 312131 311222 321122 321221 312212 322112 322211 212123 212321
232121 111323 131123 131321 112313 132113 132311 211313 231113 231311 112133 112331 132131 113123 113321 133121 313121
211331 231131 213113 213311 213131 311123 311321 331121 312113 312311 332111 314111 221411 431111 111224 111422 121124
121421 141122 141221 112214 112412 122114 122411 142112 142211 241211 221114 413111 241112 134111 111242 121142 121241
114212 124112 124211 411212 421112 421211 212141 214121 412121 111143 111341 131141 114113 114311 411113 411311 113141
114131 311141 411131 211412 211214 211232`.split(/\s+/);

/** The bars of a text in Code 128, set B. */
export function code128(text: string): string {
  const values = [104, ...[...text].map((letter) => letter.charCodeAt(0) - 32)];
  const check = values.reduce((sum, value, at) => sum + value * Math.max(1, at), 0) % 103;
  const bars = (pattern: string): string => [...pattern].map((width, at) => (at % 2 === 0 ? '1' : '0').repeat(Number(width))).join('');
  return [...values, check].map((value) => bars(widths[value] ?? '')).join('') + bars('2331112');
}

export interface Scene {
  seconds: number;
  /** Nothing is held before the camera where there are none. */
  bars?: string;
}

const width = 640;
const height = 480;
const perSecond = 5;

/** One picture in grey: a card with the bars on it, on a desk. */
function picture(bars: string | undefined): Buffer {
  const frame = Buffer.alloc(width * height * 3 / 2, 128);
  frame.fill(96, 0, width * height);
  if (!bars) return frame;
  const module = Math.floor(380 / (bars.length + 20));
  const card = { x: Math.floor((width - module * (bars.length + 20)) / 2), width: module * (bars.length + 20), y: 150, height: 180 };
  for (let y = card.y; y < card.y + card.height; y += 1) {
    const row = y * width;
    frame.fill(230, row + card.x, row + card.x + card.width);
    if (y < card.y + 20 || y >= card.y + card.height - 20) continue;
    for (let at = 0; at < bars.length; at += 1) {
      const x = row + card.x + (at + 10) * module;
      if (bars[at] === '1') frame.fill(24, x, x + module);
    }
  }
  return frame;
}

export function writeFilm(path: string, scenes: readonly Scene[]): void {
  const marker = Buffer.from('FRAME\n');
  const parts: Uint8Array[] = [Buffer.from(`YUV4MPEG2 W${String(width)} H${String(height)} F${String(perSecond)}:1 Ip A1:1 C420jpeg\n`)];
  for (const { seconds, bars } of scenes) {
    const frame = picture(bars);
    for (let count = 0; count < Math.round(seconds * perSecond); count += 1) parts.push(marker, frame);
  }
  writeFileSync(path, Buffer.concat(parts));
}
