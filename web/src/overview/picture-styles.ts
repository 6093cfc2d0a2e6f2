// SPDX-License-Identifier: Apache-2.0
// The pictures' look: rows that are links, bars in them, what is told beside. What a bar stands for is
// also told by its shape (full, striped, outlined) and by a word.

import { css } from 'lit';

export const pictureStyles = css`
  :host {
    height: 100%;
    scroll-margin-top: var(--space-4);
  }
  figure.panel {
    display: flex;
    flex-direction: column;
    height: 100%;
    padding-block: var(--space-4) var(--space-3);
    container-type: inline-size;
  }
  figcaption {
    padding-inline: var(--space-5);
  }
  .eyebrow {
    margin-bottom: 0.1rem;
    color: var(--ink-2);
    font-size: var(--text-label);
    font-weight: 600;
  }
  figcaption h2 {
    max-width: 46rem;
    font-size: var(--text-lead);
    line-height: 1.3;
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  h2:focus {
    outline: none;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-1) var(--space-4);
    min-height: 2.25rem;
    margin-block: var(--space-1) var(--space-2);
    padding-inline: var(--space-5);
  }
  .tools label {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    color: var(--ink-2);
    font-size: var(--text-label);
  }
  .tools select {
    min-height: 2rem;
    padding-block: 0.1rem;
    font-size: var(--text-label);
  }
  .tools .toggle {
    min-height: 2.25rem;
    margin-inline: auto -0.4rem;
    font-size: var(--text-label);
  }
  .toggle[aria-pressed='true'] {
    border-color: var(--accent);
    margin-inline-end: 0;
    padding-inline: 0.6rem;
  }
  .picture {
    padding-inline: var(--space-5);
  }

  /* ---- rows: name, bar, value; as wide as the widest of each column */
  .rows {
    display: grid;
    grid-template-columns: minmax(0, max-content) minmax(4rem, 1fr) max-content;
    column-gap: var(--space-4);
  }
  .rows > li {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
  }
  .line {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    align-items: center;
    min-height: 2.25rem;
    margin-inline: calc(-1 * var(--space-2));
    padding: 0.2rem var(--space-2);
    border-radius: var(--radius-small);
    color: var(--ink);
    text-decoration: none;
  }
  .line.none {
    color: var(--ink-2);
  }
  a.mark:hover {
    background: var(--surface-hover);
  }
  a.mark:focus-visible {
    outline-offset: -2px;
  }
  .name {
    overflow-wrap: anywhere;
  }
  .value {
    text-align: end;
    white-space: nowrap;
  }
  .value .part {
    display: inline-block;
    min-width: 3.25rem;
    color: var(--ink-2);
  }
  svg {
    display: block;
  }
  /* Lengths grow the way one reads. */
  svg.bar:dir(rtl) {
    transform: scaleX(-1);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15rem var(--space-4);
    color: var(--ink-2);
    font-size: var(--text-label);
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 0.4rem;
  }
  .note {
    margin-block-start: var(--space-2);
    color: var(--ink-2);
    font-size: var(--text-label);
  }
  .more {
    margin-block-start: var(--space-1);
  }
  .more button {
    min-height: 2.25rem;
    font-size: var(--text-label);
  }

  /* ---- what is drawn */
  .full {
    fill: var(--blue);
  }
  .soft {
    fill: var(--blue-soft);
    stroke: var(--blue);
    stroke-width: 1;
  }
  .track {
    fill: var(--grey-soft);
  }
  .waits {
    stroke: var(--amber);
    stroke-width: 1;
  }
  .stripe-waits {
    stroke: var(--amber);
    stroke-width: 2.5;
  }
  .ground-waits {
    fill: var(--amber-soft);
  }
  .bad {
    stroke: var(--red);
    stroke-width: 1;
  }
  .stripe-bad {
    stroke: var(--red);
    stroke-width: 2.5;
  }
  .ground-bad {
    fill: var(--red-soft);
  }
  .rule {
    stroke: var(--line);
  }
  .limit {
    stroke: var(--ink);
    stroke-width: 2;
  }
  text {
    fill: var(--ink-2);
    font-size: 12px;
  }

  /* The names keep their words whole; the bars give way. */
  @media (max-width: 24rem) {
    .rows {
      grid-template-columns: minmax(min-content, max-content) minmax(1.5rem, 1fr) max-content;
      column-gap: var(--space-2);
    }
    .name {
      overflow-wrap: break-word;
    }
    .value .part {
      min-width: 2.5rem;
    }
  }
  @media (max-width: 50rem) {
    figcaption,
    .tools,
    .picture {
      padding-inline: var(--space-4);
    }
  }
  @media (forced-colors: active) {
    .full {
      fill: CanvasText;
    }
    .soft,
    .track {
      fill: Canvas;
      stroke: CanvasText;
    }
    .ground-waits,
    .ground-bad {
      fill: Canvas;
    }
    .waits,
    .bad,
    .stripe-waits,
    .stripe-bad,
    .limit,
    .rule {
      stroke: CanvasText;
    }
    text {
      fill: CanvasText;
    }
  }
  @media print {
    :host {
      height: auto;
    }
    figure.panel {
      height: auto;
      padding-inline: 0;
      border: 0;
      border-top: 1px solid var(--line-strong);
      border-radius: 0;
      background: none;
      box-shadow: none;
      break-inside: avoid;
    }
    figcaption,
    .picture {
      padding-inline: 0;
    }
    .tools,
    .more {
      display: none;
    }
    .line,
    a.mark {
      min-height: 1.6rem;
      margin-inline: 0;
      padding-inline: 0;
    }
  }
`;
