// SPDX-License-Identifier: Apache-2.0
// Where the statuses and the ways between them are drawn: the straight way in a row, the other
// statuses below it. Pure geometry; the picture only draws it.

import type { Lifecycle, LifecycleEdge, LifecycleNode, StatusWord } from '../contract';

export interface PlacedNode {
  node: LifecycleNode;
  x: number;
  y: number;
  width: number;
  lines: readonly string[];
}

export interface PlacedEdge {
  /** All ways between the same two statuses, in one stroke. */
  edges: readonly LifecycleEdge[];
  path: string;
  /** Middle of the stroke, where its name goes. */
  labelX: number;
  labelY: number;
  label: string;
  fromCurrent: boolean;
  /** Drawn though it doesn't begin here: the straight way. The rest is in the table. */
  quiet: boolean;
  allowed: boolean;
  automatic: boolean;
}

export interface Picture {
  width: number;
  height: number;
  nodes: PlacedNode[];
  edges: PlacedEdge[];
}

export const nodeHeight = 36;
/** How wide a text is drawn; `strong`: in bold. */
export type WidthOf = (text: string, strong: boolean) => number;
/** Where nothing can be measured. */
const estimated: WidthOf = (text, strong) => text.length * (strong ? 7.9 : 7);
const padding = 26;
const markRoom = 14;
const gapMin = 22;
const rowGap = 78;
const margin = 4;

function wrap(text: string): string[] {
  if (text.length <= 13) return [text];
  const middle = text.length / 2;
  const spaces = [...text.matchAll(/ /g)].map((found) => found.index);
  const best = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  return best === undefined ? [text] : [text.slice(0, best), text.slice(best + 1)];
}

function sized(node: LifecycleNode, name: string, widthOf: WidthOf): PlacedNode {
  const lines = wrap(name);
  const longest = Math.max(...lines.map((line) => widthOf(line, node.current)));
  return { node, lines, x: 0, y: 0, width: Math.ceil(longest) + padding + markRoom };
}

/** Places nodes left to right near where they want to be, without touching each other. */
function spread(nodes: PlacedNode[], wished: ReadonlyMap<PlacedNode, number>, width: number): void {
  nodes.sort((a, b) => (wished.get(a) ?? 0) - (wished.get(b) ?? 0));
  let from = margin;
  for (const node of nodes) {
    node.x = Math.max(from + node.width / 2, wished.get(node) ?? 0);
    from = node.x + node.width / 2 + gapMin;
  }
  let to = width - margin;
  for (const node of [...nodes].reverse()) {
    node.x = Math.min(node.x, to - node.width / 2);
    to = node.x - node.width / 2 - gapMin;
  }
}

function row(nodes: readonly PlacedNode[], width: number, y: number): void {
  const taken = nodes.reduce((sum, node) => sum + node.width, 0);
  const gap = nodes.length > 1 ? Math.min(72, (width - 2 * margin - taken) / (nodes.length - 1)) : 0;
  let x = margin;
  for (const node of nodes) {
    node.x = x + node.width / 2;
    node.y = y;
    x += node.width + gap;
  }
}

/** Edges between the same two nodes become one. */
function bundles(edges: readonly LifecycleEdge[]): LifecycleEdge[][] {
  const byEnds = new Map<string, LifecycleEdge[]>();
  for (const edge of edges) {
    if (edge.from === edge.to) continue;
    const ends = `${edge.from}\n${edge.to}`;
    byEnds.set(ends, [...(byEnds.get(ends) ?? []), edge]);
  }
  return [...byEnds.values()];
}

function stroke(from: PlacedNode, to: PlacedNode, neighbours: boolean): Pick<PlacedEdge, 'path' | 'labelX' | 'labelY'> {
  const half = nodeHeight / 2;
  const point = (x: number, y: number): string => `${x.toFixed(1)} ${y.toFixed(1)}`;
  const right = to.x > from.x;
  if (from.y === to.y && neighbours && right) {
    const start = from.x + from.width / 2;
    const end = to.x - to.width / 2;
    return { path: `M${point(start, from.y)}H${end.toFixed(1)}`, labelX: (start + end) / 2, labelY: from.y - half - 8 };
  }
  if (from.y === to.y) {
    // Forward ways bow over the row, ways back bow under it; below the straight way there is room only under it.
    const rise = Math.min(62, 20 + Math.abs(to.x - from.x) / 11) * (right && from.node.spine ? -1 : 1);
    const edge = from.y + Math.sign(rise) * half;
    const shift = right ? 10 : -10;
    const middle = (from.x + to.x) / 2;
    return {
      path: `M${point(from.x + shift, edge)}C${point(from.x + shift * 3, edge + rise * 1.3)} ${point(to.x - shift * 3, edge + rise * 1.3)} ${point(to.x - shift, edge)}`,
      // Beyond the bow, so that the stroke is not cut by its own name.
      labelX: middle, labelY: edge + rise + (rise < 0 ? -5 : 13),
    };
  }
  const down = to.y > from.y;
  const start = from.y + (down ? half : -half);
  const end = to.y + (down ? -half : half);
  const shift = down ? -7 : 7;
  const middle = (start + end) / 2;
  return {
    path: `M${point(from.x + shift, start)}C${point(from.x + shift, middle)} ${point(to.x + shift, middle)} ${point(to.x + shift, end)}`,
    // Where it arrives, not half-way: many ways leave one status, and only one of them is named at each end.
    labelX: to.x, labelY: down ? end - 8 : end + 16,
  };
}

const labelHeight = 15;
const labelGap = 28;

/** Names stand inside the picture and beside each other; where there is no room left, lower. */
function partLabels(edges: readonly PlacedEdge[], width: number, widthOf: WidthOf): void {
  const placed: PlacedEdge[] = [];
  const half = ({ label, allowed }: PlacedEdge): number => widthOf(label, allowed) / 2;
  for (const edge of [...edges].sort((a, b) => a.labelX - b.labelX)) {
    const inside = (x: number): number => Math.min(Math.max(x, margin + half(edge)), width - margin - half(edge));
    edge.labelX = inside(edge.labelX);
    // Lower names are met last: who makes way for one may stand on the next.
    for (const other of placed.sort((a, b) => a.labelY - b.labelY || a.labelX - b.labelX)) {
      const room = half(other) + half(edge) + labelGap;
      if (Math.abs(other.labelY - edge.labelY) >= labelHeight || Math.abs(edge.labelX - other.labelX) >= room) continue;
      edge.labelX = inside(other.labelX + room);
      if (edge.labelX - other.labelX < room) edge.labelY = other.labelY + labelHeight;
    }
    placed.push(edge);
  }
}

/** `nameOf`: what the ways between two statuses are called, in words; `statusOf`: what a status is called. */
export function layOut(
  lifecycle: Lifecycle, wanted: number, nameOf: (edges: readonly LifecycleEdge[]) => string, statusOf: (word: StatusWord) => string = ({ text }) => text,
  widthOf: WidthOf = estimated,
): Picture {
  const current = lifecycle.nodes.find((node) => node.current)?.word.text;
  // The straight way, where the line is and where it can go from there; the rest is in the table.
  const near = new Set(lifecycle.edges.filter(({ from }) => from === current).map(({ to }) => to));
  const nodes = lifecycle.nodes.filter((node) => node.spine || node.current || near.has(node.word.text)).map((node) => sized(node, statusOf(node.word), widthOf));
  const spine = nodes.filter(({ node }) => node.spine);
  const others = nodes.filter(({ node }) => !node.spine);
  const least = (list: readonly PlacedNode[]): number =>
    list.reduce((sum, node) => sum + node.width + gapMin, 2 * margin - gapMin);
  const width = Math.max(wanted, least(spine), least(others));

  const ways = bundles(lifecycle.edges);
  const bySpine = (text: string): number => spine.findIndex(({ node }) => node.word.text === text);
  const here = spine.findIndex(({ node }) => node.current);
  const reaches = ways.flatMap(([edge]) => (edge && here >= 0 && bySpine(edge.from) === here && bySpine(edge.to) >= 0
    ? [bySpine(edge.to) - here] : []));
  const above = reaches.some((steps) => steps > 1) ? 80 : reaches.includes(1) ? 24 : 4;
  const under = reaches.some((steps) => steps < 0) ? 80 : 4;
  const top = above + nodeHeight / 2;
  row(spine, width, top);

  const find = (text: string): PlacedNode | undefined => nodes.find(({ node }) => node.word.text === text);
  const wished = new Map<PlacedNode, number>();
  for (const other of others) {
    const linked = ways
      .flatMap(([edge]) => (edge ? [edge] : []))
      .filter((edge) => edge.from === other.node.word.text || edge.to === other.node.word.text)
      .map((edge) => find(edge.from === other.node.word.text ? edge.to : edge.from))
      .filter((node) => node?.node.spine);
    const sum = linked.reduce((total, node) => total + (node?.x ?? 0), 0);
    wished.set(other, linked.length > 0 ? sum / linked.length : width / 2);
    other.y = top + rowGap;
  }
  spread(others, wished, width);

  const edges = ways.flatMap((bundle): PlacedEdge[] => {
    const [first] = bundle;
    const from = first && find(first.from);
    const to = first && find(first.to);
    if (!from || !to) return [];
    const neighbours = from.node.spine && to.node.spine && bySpine(to.node.word.text) - bySpine(from.node.word.text) === 1;
    const way = stroke(from, to, neighbours);
    return [{
      edges: bundle,
      ...way,
      label: nameOf(bundle),
      fromCurrent: from.node.current,
      quiet: neighbours,
      allowed: bundle.some((edge) => edge.allowed),
      automatic: bundle.every((edge) => edge.automatic),
    }];
  });
  const own = edges.filter(({ fromCurrent }) => fromCurrent);
  partLabels(own, width, widthOf);
  const below = top + nodeHeight / 2 + (others.length > 0 ? rowGap + 4 : under);
  return { width, height: Math.max(below, ...own.map(({ labelY }) => labelY + 8)), nodes, edges };
}
