// SPDX-License-Identifier: Apache-2.0
// The picture of a line's life: every name stands inside it, and on no other.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './support/typescript.mjs';

const { layOut } = await load('line/lifecycle-layout');
const glyph = 7;

/** A straight way of four, and others beside it; `current` leads to all that are named. */
function lifecycle(current, to) {
  const spine = ['In Review', 'Sent', 'Waiting for Invoice', 'Closed'];
  const beside = ['Ready', 'Manual Packaging', 'Deferred', 'Canceled'];
  return {
    axis: 'line_status',
    nodes: [...spine, ...beside].map((text) => ({ word: { text, mark: 'ring' }, spine: spine.includes(text), current: text === current })),
    edges: to.map((name) => ({ from: current, to: name, action: `to_${name}`, allowed: true, automatic: false, unmet: [], source: 'R1' })),
  };
}

/** As a page measures; and, where nothing can be measured, as the layout guesses. */
const measures = { guessed: [undefined, glyph], measured: [(text, strong) => text.length * (strong ? 9.5 : 8), 9.5] };

function overlap(one, other, wide) {
  const apart = (one.label.length + other.label.length) * wide / 2;
  return Math.abs(one.labelY - other.labelY) < 14 && Math.abs(one.labelX - other.labelX) < apart;
}

const words = () => 'Take it out of its order';
for (const current of ['In Review', 'Sent', 'Ready', 'Manual Packaging', 'Deferred', 'Canceled']) {
  for (const [how, [widthOf, wide]] of Object.entries(measures)) {
    for (const width of [360, 760, 1200]) {
      test(`from ${current}, ${width} wide, ${how}`, () => {
        const others = ['In Review', 'Ready', 'Deferred', 'Canceled'].filter((name) => name !== current);
        const picture = layOut(lifecycle(current, others), width, words, undefined, widthOf);
        const named = picture.edges.filter(({ fromCurrent }) => fromCurrent);
        assert.equal(named.length, others.length);
        for (const edge of named) {
          const half = edge.label.length * wide / 2;
          assert.ok(edge.labelX - half >= 0 && edge.labelX + half <= picture.width, `${edge.edges[0].to} is cut off`);
          assert.ok(edge.labelY > 0 && edge.labelY <= picture.height, `${edge.edges[0].to} is cut off`);
          for (const other of named) assert.ok(other === edge || !overlap(edge, other, wide), `${edge.edges[0].to} on ${other.edges[0].to}`);
        }
      });
    }
  }
}
