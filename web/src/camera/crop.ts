// SPDX-License-Identifier: Apache-2.0
// Which part of a camera's picture lies in the frame on the screen: only that is looked at, so that what is
// read is what somebody aims at.

export interface Size {
  width: number;
  height: number;
}

export interface Area extends Size {
  x: number;
  y: number;
}

/** The picture fills `box` and is cut at its sides (`object-fit: cover`); `frame` lies in the box. */
export function cropOf(picture: Size, box: Size, frame: Area): Area {
  const scale = Math.max(box.width / picture.width, box.height / picture.height);
  if (!Number.isFinite(scale) || scale <= 0) return { x: 0, y: 0, ...picture };
  const cutX = (picture.width - box.width / scale) / 2;
  const cutY = (picture.height - box.height / scale) / 2;
  const x = clamp(cutX + frame.x / scale, 0, picture.width);
  const y = clamp(cutY + frame.y / scale, 0, picture.height);
  return {
    x: Math.round(x),
    y: Math.round(y),
    width: Math.max(1, Math.round(Math.min(frame.width / scale, picture.width - x))),
    height: Math.max(1, Math.round(Math.min(frame.height / scale, picture.height - y))),
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
