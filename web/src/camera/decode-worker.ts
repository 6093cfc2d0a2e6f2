// SPDX-License-Identifier: Apache-2.0
// Reads barcodes out of pictures, away from the page: a picture takes tens of milliseconds.

import { prepareZXingModule, readBarcodes, type ReaderOptions, type ReadResult } from 'zxing-wasm/reader';
import wasm from 'zxing-wasm/reader/zxing_reader.wasm?url';
import { isLikely, textOf, type Seen } from './reads';

export interface FrameQuestion {
  frame: ImageBitmap;
}

export type FrameAnswer = { found: Seen[] } | { failed: string };

const scope = self as unknown as DedicatedWorkerGlobalScope;

// Its own way would be to fetch it from a server of others.
const ready = prepareZXingModule({ overrides: { locateFile: () => wasm }, fireImmediately: true });

/** What stands on books, on their spines and on a library's own labels. */
const options: ReaderOptions = {
  formats: ['EAN13', 'EAN8', 'Code128', 'Code39', 'Codabar', 'ITF', 'QRCode'],
  tryHarder: true,
  tryRotate: true,
  tryInvert: false,
  maxNumberOfSymbols: 4,
};

/** Bars of a code that fills half a frame are still several dots wide. */
const sideMax = 1280;

const canvas = new OffscreenCanvas(1, 1);
const drawing = canvas.getContext('2d', { willReadFrequently: true });

function pixels(frame: ImageBitmap): ImageData | undefined {
  const scale = Math.min(1, sideMax / Math.max(frame.width, frame.height));
  canvas.width = Math.max(1, Math.round(frame.width * scale));
  canvas.height = Math.max(1, Math.round(frame.height * scale));
  drawing?.drawImage(frame, 0, 0, canvas.width, canvas.height);
  frame.close();
  return drawing?.getImageData(0, 0, canvas.width, canvas.height);
}

function seen({ text, format, position }: ReadResult, { width, height }: ImageData): Seen {
  const corners = [position.topLeft, position.topRight, position.bottomLeft, position.bottomRight];
  const middle = (axis: 'x' | 'y'): number => corners.reduce((sum, corner) => sum + corner[axis], 0) / corners.length;
  return { text: textOf(text, format), format, off: Math.hypot(middle('x') / width - 0.5, middle('y') / height - 0.5) };
}

async function read(frame: ImageBitmap): Promise<Seen[]> {
  await ready;
  const picture = pixels(frame);
  if (!picture) return [];
  const results = await readBarcodes(picture, options);
  return results.filter(({ isValid }) => isValid).map((result) => seen(result, picture))
    .filter(({ text, format }) => isLikely(text, format));
}

scope.addEventListener('message', ({ data }: MessageEvent<FrameQuestion>) => {
  void read(data.frame).then(
    (found): FrameAnswer => ({ found }),
    (reason: unknown): FrameAnswer => ({ failed: String(reason) }),
  ).then((answer) => { scope.postMessage(answer); });
});
