// SPDX-License-Identifier: Apache-2.0
// The line's life as a picture: where it is, where it can go, what goes by itself. The same as a
// table for everybody who would rather read it.

import { css, html, nothing, svg, type PropertyDeclarations } from 'lit';
import type { Lifecycle, LifecycleEdge } from '../contract';
import { DeskElement } from '../elements/desk-element';
import { markShape } from '../elements/mark';
import { t } from '../i18n/catalogue';
import { axis as axisWord, plain, refusal, rich, statusName, step } from '../i18n/words';
import { baseStyles, panelStyles } from '../styles/shared';
import { layOut, nodeHeight, type PlacedEdge, type PlacedNode, type WidthOf } from './lifecycle-layout';
import { foldStyles } from './panel-parts';

const markSize = 10;

/** Words are as wide as their letters are in the font of the page: a long word of German is wider than its number of letters says. */
const pencil = document.createElement('canvas').getContext('2d');

export class LifecyclePicture extends DeskElement {
  static override properties: PropertyDeclarations = {
    lifecycle: { attribute: false },
    width: { state: true },
  };
  declare lifecycle: Lifecycle;
  declare protected width: number;

  constructor() {
    super();
    this.width = 760;
  }

  static override styles = [
    baseStyles,
    panelStyles,
    foldStyles,
    css`
      .scroll {
        overflow-x: auto;
      }
      svg {
        display: block;
      }
      text {
        font-size: 12px;
        fill: currentcolor;
      }
      .node > rect {
        fill: var(--grey-soft);
        stroke: var(--line);
      }
      .node {
        color: var(--ink-2);
      }
      .node.next > rect {
        fill: var(--surface);
        stroke: var(--accent);
        stroke-width: 1.5;
      }
      .node.next {
        color: var(--ink);
      }
      .node.current > rect {
        fill: var(--accent);
        stroke: var(--accent);
      }
      .node.current {
        color: var(--on-accent);
        font-weight: 700;
      }
      .edge {
        fill: none;
        stroke: var(--line);
        stroke-width: 1.25;
      }
      .edge.automatic {
        stroke-dasharray: 4 4;
      }
      marker path {
        fill: var(--line-strong);
      }
      marker.allowed path {
        fill: var(--accent);
      }
      .edge.own {
        stroke: var(--line-strong);
        stroke-dasharray: 2 4;
      }
      .edge.own.allowed {
        stroke: var(--accent);
        stroke-width: 1.75;
        stroke-dasharray: none;
      }
      .edge.own.automatic {
        stroke: var(--accent);
        stroke-dasharray: 5 4;
      }
      .name {
        fill: var(--ink-2);
        paint-order: stroke;
        stroke: var(--surface);
        stroke-width: 6px;
        stroke-linejoin: round;
      }
      .name.allowed {
        fill: var(--accent-ink);
        font-weight: 600;
      }
      table {
        margin-top: var(--space-2);
      }
      td:first-child,
      th:first-child {
        padding-inline-start: 0;
      }
      .narrow {
        display: none;
      }
      @media (max-width: 50rem) {
        .scroll {
          display: none;
        }
        .narrow {
          display: grid;
          gap: var(--space-1);
          margin-bottom: var(--space-2);
        }
        .ways li {
          color: var(--ink-2);
          overflow-wrap: anywhere;
        }
        .ways strong {
          color: var(--accent-ink);
        }
        ol.narrow li {
          display: flex;
          align-items: center;
          gap: var(--space-2);
          padding: 0.2rem var(--space-3);
          border-inline-start: 3px solid var(--line);
          color: var(--ink-2);
        }
        ol.narrow li.current {
          border-color: var(--accent);
          background: var(--accent-soft);
          color: var(--accent-ink);
          font-weight: 700;
        }
      }
      @media (forced-colors: active) {
        .node { color: CanvasText; }
        .node.current > rect { fill: Highlight; forced-color-adjust: none; }
        .node.current { color: HighlightText; forced-color-adjust: none; }
        .node > rect { fill: Canvas; stroke: CanvasText; }
        .node.next > rect { stroke: Highlight; stroke-width: 2.5; }
        .edge, .edge.own { stroke: CanvasText; }
        .edge.own.allowed { stroke: Highlight; }
        marker path { fill: CanvasText; }
        marker.allowed path { fill: Highlight; }
        .name, .name.allowed { fill: CanvasText; stroke: Canvas; }
      }
    `,
  ];

  protected override connected(signal: AbortSignal): void {
    const observer = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) this.width = Math.floor(entry.contentRect.width);
    });
    observer.observe(this);
    signal.addEventListener('abort', () => { observer.disconnect(); });
  }

  /** Nothing is set apart by a width that can't be measured: the layout has its own guess then. */
  get #widthOf(): WidthOf | undefined {
    if (!pencil) return undefined;
    const { fontFamily } = getComputedStyle(this);
    return (text, strong) => {
      pencil.font = `${strong ? '700' : '400'} 12px ${fontFamily}`;
      return pencil.measureText(text).width;
    };
  }

  /** Where something stands: counted from the other side in a language that is read from there. */
  #at(x: number, whole: number): number {
    return this.matches(':dir(rtl)') ? whole - x : x;
  }

  #node({ node, x, y, width, lines }: PlacedNode, next: ReadonlySet<string>, whole: number): unknown {
    const middle = this.#at(x, whole);
    const left = middle - width / 2;
    // The mark stands before the word.
    const mark = this.#at(x - width / 2 + 11 + markSize / 2, whole) - markSize / 2;
    const first = y + (lines.length > 1 ? -3 : 4);
    const look = node.current ? 'current' : next.has(node.word.text) ? 'next' : '';
    return svg`<g class="node ${look}">
      <rect x=${left} y=${y - nodeHeight / 2} width=${width} height=${nodeHeight} rx=${nodeHeight / 2} />
      <g transform="translate(${mark} ${y - 5})">${markShape(node.word.mark)}</g>
      ${lines.map((line, index) => svg`<text x=${this.#at(x + 7, whole)} y=${first + index * 14} text-anchor="middle">${line}</text>`)}
    </g>`;
  }

  /** What goes from here has an arrow; on the straight way behind the line the order says enough. */
  #edge({ path, fromCurrent, allowed, automatic, edges }: PlacedEdge): unknown {
    const look = [fromCurrent ? 'own' : '', allowed && fromCurrent ? 'allowed' : '', automatic ? 'automatic' : ''].join(' ');
    const arrow = fromCurrent ? `url(#${allowed || automatic ? 'arrow-allowed' : 'arrow'})` : nothing;
    return svg`<path class="edge ${look}" d=${path} marker-end=${arrow}>${fromCurrent ? svg`<title>${this.#told(edges)}</title>` : nothing}</path>`;
  }

  #name({ label, labelX, labelY, fromCurrent, allowed, edges }: PlacedEdge, whole: number): unknown {
    if (!fromCurrent) return nothing;
    return svg`<text class="name ${allowed ? 'allowed' : ''}" x=${this.#at(labelX, whole)} y=${labelY} text-anchor="middle">${label}<title>${this.#told(edges)}</title></text>`;
  }

  #told(edges: readonly LifecycleEdge[]): string {
    return [...new Set(edges.map((edge) => plain(this.#way(edge))))].join('\n');
  }

  #barred({ unmet }: LifecycleEdge): string {
    return unmet.map((one) => refusal(one)).join(' ');
  }

  /** A way from here, with what is in it. */
  #way(edge: LifecycleEdge): string {
    const { life } = t.line;
    const status = statusName({ text: edge.to });
    const why = edge.allowed || edge.automatic ? '' : this.#barred(edge);
    return why ? life.barredWay(step(edge), status, why) : life.way(step(edge), status);
  }

  /** Where there is no room for the picture: the ways from here in words. */
  #ways(own: readonly LifecycleEdge[]): unknown {
    if (own.length === 0) return nothing;
    // Several rows of the rulebook may lead to the same status: it is said once.
    const said = [...new Set(own.map((edge) => this.#way(edge)))];
    return html`<ul class="narrow ways small" aria-label=${t.line.life.fromHere}>${said.map((way) => html`<li>${rich(way)}</li>`)}</ul>`;
  }

  #table(): unknown {
    const current = this.lifecycle.nodes.find((node) => node.current)?.word.text;
    const { life } = t.line;
    const edges = [...this.lifecycle.edges].sort((a, b) => Number(b.from === current) - Number(a.from === current));
    return html`<details>
      <summary>${t.line.life.table}</summary>
      <div class="table-scroll" role="group" aria-label=${t.line.life.ways} tabindex="0">
        <table>
          <thead>
            <tr>${[life.from, life.step, life.to, life.now, life.rule].map((heading) => html`<th scope="col">${heading}</th>`)}</tr>
          </thead>
          <tbody>
            ${edges.map((edge) => html`<tr>
              <td>${statusName({ text: edge.from })}</td>
              <td>${step(edge)}</td>
              <td>${statusName({ text: edge.to })}</td>
              <td>${edge.from !== current ? '' : edge.allowed ? life.possible : this.#barred(edge)}</td>
              <td class="quiet">${edge.source}</td>
            </tr>`)}
          </tbody>
        </table>
      </div>
    </details>`;
  }

  protected override render(): unknown {
    const { lifecycle } = this;
    const picture = layOut(lifecycle, this.width, (edges) => [...new Set(edges.map(step))].join(' · '), statusName, this.#widthOf);
    const own = picture.edges.filter((edge) => edge.fromCurrent);
    const next = new Set(own.filter((edge) => edge.allowed || edge.automatic).flatMap((edge) => edge.edges.map((way) => way.to)));
    const current = lifecycle.nodes.find((node) => node.current)?.word.text ?? '';
    const name = t.line.life.picture(axisWord(lifecycle.axis), statusName({ text: current }));
    return html`<div class="scroll" tabindex=${picture.width > this.width ? 0 : nothing} role=${picture.width > this.width ? 'group' : nothing} aria-label=${picture.width > this.width ? name : nothing}>
        <svg viewBox="0 0 ${picture.width} ${picture.height}" width=${picture.width} height=${picture.height} role="img" aria-label=${name}>
          <defs>${['arrow', 'arrow-allowed'].map((id) => svg`<marker id=${id} class=${id === 'arrow' ? '' : 'allowed'} viewBox="0 0 8 8" refX="7" refY="4"
            markerWidth="7" markerHeight="7" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 .5 8 4 0 7.5Z" /></marker>`)}</defs>
          <g transform=${this.matches(':dir(rtl)') ? `translate(${String(picture.width)} 0) scale(-1 1)` : nothing}>
          ${picture.edges.filter((edge) => !edge.fromCurrent && edge.quiet).map((edge) => this.#edge(edge))}
          ${own.map((edge) => this.#edge(edge))}</g>
          ${picture.nodes.map((node) => this.#node(node, next, picture.width))}
          ${own.map((edge) => this.#name(edge, picture.width))}
        </svg>
      </div>
      <ol class="narrow" aria-label=${axisWord(lifecycle.axis)}>
        ${lifecycle.nodes.filter((node) => node.spine || node.current).map((node) => html`<li
          class=${node.current ? 'current' : ''} aria-current=${node.current ? 'step' : nothing}>
          <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">${markShape(node.word.mark)}</svg>${statusName(node.word)}</li>`)}
      </ol>
      ${this.#ways(lifecycle.edges.filter(({ from, to }) => from === current && to !== from))}
      ${this.#table()}`;
  }
}

customElements.define('lifecycle-picture', LifecyclePicture);
