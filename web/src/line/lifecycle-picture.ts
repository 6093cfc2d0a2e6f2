// SPDX-License-Identifier: Apache-2.0
// The line's life as a picture: where it is, where it can go, what goes by itself. The same as a
// table for everybody who would rather read it.

import { css, html, nothing, svg, type PropertyDeclarations } from 'lit';
import type { Lifecycle } from '../contract';
import { DeskElement } from '../elements/desk-element';
import { markShape } from '../elements/mark';
import { t } from '../i18n/catalogue';
import { axis as axisWord, refusal, statusName, step } from '../i18n/words';
import { baseStyles, panelStyles } from '../styles/shared';
import { layOut, nodeHeight, type PlacedEdge, type PlacedNode } from './lifecycle-layout';

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
      summary {
        width: max-content;
        min-height: 1.5rem;
        cursor: pointer;
        color: var(--ink-2);
        font-size: var(--text-label);
      }
      table {
        margin-top: var(--space-2);
      }
      td:first-child,
      th:first-child {
        padding-inline-start: 0;
      }
      ol.narrow {
        display: none;
      }
      @media (max-width: 50rem) {
        .scroll {
          display: none;
        }
        ol.narrow {
          display: grid;
          gap: var(--space-1);
          margin-bottom: var(--space-2);
        }
        .narrow li {
          display: flex;
          align-items: center;
          gap: var(--space-2);
          padding: 0.2rem var(--space-3);
          border-inline-start: 3px solid var(--line);
          color: var(--ink-2);
        }
        .narrow li.current {
          border-color: var(--accent);
          background: var(--accent-soft);
          color: var(--accent-ink);
          font-weight: 700;
        }
      }
      @media (forced-colors: active) {
        .node.current > rect { fill: Highlight; }
        .node.current { color: HighlightText; }
        .edge { stroke: CanvasText; }
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

  #node({ node, x, y, width, lines }: PlacedNode, next: ReadonlySet<string>): unknown {
    const left = x - width / 2;
    const first = y + (lines.length > 1 ? -3 : 4);
    const look = node.current ? 'current' : next.has(node.word.text) ? 'next' : '';
    return svg`<g class="node ${look}">
      <rect x=${left} y=${y - nodeHeight / 2} width=${width} height=${nodeHeight} rx=${nodeHeight / 2} />
      <g transform="translate(${left + 11} ${y - 5})">${markShape(node.word.mark)}</g>
      ${lines.map((line, index) => svg`<text x=${x + 7} y=${first + index * 14} text-anchor="middle">${line}</text>`)}
    </g>`;
  }

  #edge({ path, fromCurrent, allowed, automatic }: PlacedEdge): unknown {
    const look = [fromCurrent ? 'own' : '', allowed && fromCurrent ? 'allowed' : '', automatic ? 'automatic' : ''].join(' ');
    return svg`<path class="edge ${look}" d=${path} />`;
  }

  #name({ label, labelX, labelY, fromCurrent, allowed }: PlacedEdge): unknown {
    if (!fromCurrent) return nothing;
    return svg`<text class="name ${allowed ? 'allowed' : ''}" x=${labelX} y=${labelY} text-anchor="middle">${label}</text>`;
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
              <td>${edge.from !== current ? '' : edge.allowed ? life.possible
                : edge.codes.map((code) => refusal({ code, params: {} })).join(' ')}</td>
              <td class="quiet">${edge.source}</td>
            </tr>`)}
          </tbody>
        </table>
      </div>
    </details>`;
  }

  protected override render(): unknown {
    const { lifecycle } = this;
    const picture = layOut(lifecycle, this.width, (edges) => [...new Set(edges.map(step))].join(' · '), statusName);
    const own = picture.edges.filter((edge) => edge.fromCurrent);
    const next = new Set(own.filter((edge) => edge.allowed || edge.automatic).flatMap((edge) => edge.edges.map((way) => way.to)));
    const current = lifecycle.nodes.find((node) => node.current)?.word.text ?? '';
    const name = t.line.life.picture(axisWord(lifecycle.axis), statusName({ text: current }));
    return html`<div class="scroll" tabindex=${picture.width > this.width ? 0 : nothing} role=${picture.width > this.width ? 'group' : nothing} aria-label=${picture.width > this.width ? name : nothing}>
        <svg viewBox="0 0 ${picture.width} ${picture.height}" width=${picture.width} height=${picture.height} role="img" aria-label=${name}>
          ${picture.edges.filter((edge) => !edge.fromCurrent && edge.quiet).map((edge) => this.#edge(edge))}
          ${own.map((edge) => this.#edge(edge))}
          ${picture.nodes.map((node) => this.#node(node, next))}
          ${own.map((edge) => this.#name(edge))}
        </svg>
      </div>
      <ol class="narrow" aria-label=${axisWord(lifecycle.axis)}>
        ${lifecycle.nodes.filter((node) => node.spine || node.current).map((node) => html`<li
          class=${node.current ? 'current' : ''} aria-current=${node.current ? 'step' : nothing}>
          <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">${markShape(node.word.mark)}</svg>${statusName(node.word)}</li>`)}
      </ol>
      ${this.#table()}`;
  }
}

customElements.define('lifecycle-picture', LifecyclePicture);
