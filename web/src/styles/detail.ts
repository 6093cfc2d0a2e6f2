// SPDX-License-Identifier: Apache-2.0
// The room of one thing, a line or an order: where it stands, its name, its parts and its facts.
import { css } from 'lit';

/** What matters and, beside it where there is room, what goes with it. */
export const columnStyles = css`
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr) var(--side-width, minmax(16rem, 21rem));
    gap: var(--space-4) var(--space-5);
    align-items: start;
  }
  .main,
  .side {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-4);
    min-width: 0;
  }
  @media (max-width: 68rem) {
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;

/** A list of names and what they have. */
export const factStyles = css`
  .facts {
    padding: 0 var(--space-5) var(--space-3);
  }
  .facts > div {
    display: grid;
    grid-template-columns: var(--term-width, 7.75rem) 1fr;
    gap: var(--space-2);
    padding-block: 0.3rem;
  }
  /* The name above what it has: beside it there is no room for a word. */
  @media (max-width: 22rem) {
    .facts > div {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
  }
  dt {
    color: var(--ink-2);
    font-size: var(--text-label);
    line-height: 1.25rem;
    hyphens: auto;
    overflow-wrap: anywhere;
  }
  dd {
    overflow-wrap: anywhere;
  }
  @media (max-width: 50rem) {
    .facts {
      padding-inline: var(--space-4);
    }
  }
`;

export const detailStyles = css`
  ${columnStyles}
  ${factStyles}
  .beside {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-1) var(--space-4);
  }
  .editability > summary {
    min-height: 1.5rem;
    padding: var(--space-3) var(--space-5);
    cursor: pointer;
    font-weight: 700;
  }
  .editability > div {
    padding: 0 var(--space-5) var(--space-3);
    overflow-wrap: anywhere;
  }
  .editability > summary .quiet {
    font-weight: 400;
    white-space: nowrap;
  }
  .trail {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--space-2);
    color: var(--ink-2);
  }
  .trail a {
    color: inherit;
    padding-block: 0.15rem;
  }
  .trail > * {
    line-height: 1.5rem;
  }
  .title {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) var(--space-5);
    margin-bottom: var(--space-4);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2) var(--space-3);
    align-items: center;
  }
  .pad {
    padding: var(--space-4) var(--space-5);
  }
  p.pad {
    padding-top: 0;
  }
  .spread {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 var(--space-4);
  }
  @media (max-width: 50rem) {
    .pad {
      padding-inline: var(--space-4);
    }
  }
`;
