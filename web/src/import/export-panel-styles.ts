// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

export const exportStyles = css`
  .panel > header {
    padding-top: var(--space-4);
  }
  .pad {
    display: grid;
    gap: var(--space-3);
    padding: 0 var(--space-5) var(--space-5);
  }
  .formats {
    display: grid;
    gap: var(--space-1);
  }
  .more {
    display: grid;
    gap: var(--space-3);
    padding: var(--space-1) 0 var(--space-2);
    padding-inline-start: 1.75rem;
  }
  .asked {
    display: grid;
    /* A day has room beside another only where the browser’s own field for it fits. */
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9.5rem), 1fr));
    gap: var(--space-1) var(--space-3);
  }
  .asked legend {
    font-size: var(--text-label);
    font-weight: 600;
    padding: 0;
  }
  .asked label {
    display: grid;
    gap: 0.1rem;
  }
  .asked input {
    width: 100%;
    min-width: 0;
  }
  .asked p {
    grid-column: 1 / -1;
  }
  .columns summary {
    min-height: var(--target);
    padding-block: 0.25rem;
    cursor: pointer;
    font-weight: 600;
  }
  .columns ul {
    max-height: 16rem;
    margin-block: var(--space-2);
    padding: var(--space-1) var(--space-2);
    border: 1px solid var(--line);
    border-radius: var(--radius-small);
    overflow-y: auto;
  }
  .foot {
    display: grid;
    gap: var(--space-2);
    justify-items: start;
  }
  .foot p {
    overflow-wrap: anywhere;
  }
  .told {
    color: var(--ink-2);
  }
  .trouble {
    color: var(--red);
  }
  @media (max-width: 50rem) {
    .pad {
      padding-inline: var(--space-4);
    }
    .foot > button {
      justify-self: stretch;
    }
  }
`;
