// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

export const roomOverviewStyles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-2) var(--space-4);
    margin-bottom: var(--space-4);
  }
  .day {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2);
  }
  .day label {
    color: var(--ink-2);
  }
  .paper {
    display: none;
  }
  .pad {
    display: grid;
    justify-items: start;
    gap: var(--space-2);
    margin-bottom: var(--space-4);
    padding: var(--space-5);
  }
  .pictures {
    display: grid;
    grid-template-columns: repeat(12, minmax(0, 1fr));
    gap: var(--space-4);
    margin-top: var(--space-4);
  }
  .whole {
    grid-column: span 12;
  }
  .wide {
    grid-column: span 7;
  }
  .narrow {
    grid-column: span 5;
  }
  @media (max-width: 74rem) {
    .wide,
    .narrow {
      grid-column: span 12;
    }
  }
  @media (max-width: 50rem) {
    .pictures {
      gap: var(--space-3);
      margin-top: var(--space-3);
    }
  }
  /* On paper: a report in one column, in ink whatever the screen's colours are. */
  @media print {
    :host {
      color-scheme: light;
    }
    .day {
      display: none;
    }
    .paper {
      display: block;
      color: var(--ink-2);
    }
    .pictures {
      display: block;
      margin-top: 0;
    }
    .pictures > * {
      margin-top: var(--space-5);
    }
  }
`;
