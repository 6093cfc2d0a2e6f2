// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';
import { stackingStyles } from '../lists/stacking-table';

export const orderStyles = css`
  ${stackingStyles}
  .trail {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
    color: var(--ink-2);
  }
  .trail a {
    color: inherit;
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
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(14rem, 18rem);
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
  .offers {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2) var(--space-3);
  }
  .refused {
    display: flex;
    flex: 1 1 100%;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-1) var(--space-3);
  }
  .facts {
    padding: 0 var(--space-5) var(--space-3);
  }
  .facts > div {
    display: grid;
    grid-template-columns: 6rem 1fr;
    gap: var(--space-2);
    padding-block: 0.3rem;
  }
  dt {
    color: var(--ink-2);
    font-size: var(--text-label);
    line-height: 1.25rem;
  }
  dd {
    overflow-wrap: anywhere;
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
  @media (max-width: 68rem) {
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (max-width: 50rem) {
    .pad,
    .facts,
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
`;
