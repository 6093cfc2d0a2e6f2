// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';
import { stackingStyles } from '../lists/stacking-table';

export const orderStyles = css`
  ${stackingStyles}
  :host {
    --side-width: minmax(14rem, 18rem);
    --term-width: 6rem;
  }
  .offers {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2) var(--space-3);
  }
  .refused {
    flex: 1 1 100%;
    color: var(--ink-2);
  }
  .refused strong {
    color: var(--ink);
  }
  .letters {
    display: grid;
    gap: var(--space-3);
    padding: 0 var(--space-5) var(--space-4);
  }
  .letters li {
    display: grid;
    overflow-wrap: anywhere;
  }
  .alert {
    display: block;
    color: var(--amber);
    font-size: var(--text-label);
    line-height: 1.4;
  }
  .alert.known {
    color: var(--ink-2);
  }
  @media (max-width: 50rem) {
    .letters {
      padding-inline: var(--space-4);
    }
    .offers li {
      flex: 1 1 100%;
    }
    .offers button {
      width: 100%;
    }
  }
  /* Nobody can press anything on paper, and without the buttons their reasons say nothing. */
  @media print {
    .panel:has(> .offers) {
      display: none;
    }
  }
`;
