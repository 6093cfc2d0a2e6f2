// SPDX-License-Identifier: Apache-2.0
// Values with their counts, each a button that is pressed where it is chosen.
import { css } from 'lit';

export const facetStyles = css`
  .facets {
    display: grid;
    gap: var(--space-4);
  }
  h2 {
    padding: 0 var(--space-2) var(--space-1);
    font-size: var(--text-label);
    font-weight: 600;
    color: var(--ink-2);
  }
  li button {
    display: grid;
    grid-template-columns: 0.75rem 1fr auto;
    gap: var(--space-2);
    width: 100%;
    min-height: 1.75rem;
    padding: 0.1rem var(--space-2);
    border-color: transparent;
    background: none;
    text-align: start;
    font-weight: 400;
  }
  /* Its room scrolls, and would cut off what lies around it. */
  li button:focus-visible {
    outline-offset: -3px;
  }
  li button[aria-pressed='true'] {
    background: var(--accent-soft);
    color: var(--accent-ink);
    font-weight: 700;
  }
  .none {
    color: var(--ink-2);
  }
  .word {
    hyphens: auto;
    overflow-wrap: anywhere;
  }
  .count {
    color: var(--ink-2);
  }
  [aria-pressed='true'] .count {
    color: inherit;
  }
  @media (forced-colors: active) {
    li button[aria-pressed='true'] { border-color: Highlight; }
  }
  @media (max-width: 50rem) {
    li button { min-height: var(--target); }
  }
`;
