// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';
import { spreadStyles } from '../line/panel-parts';

export const linePiecesStyles = css`
  ${spreadStyles}
  header.spread {
    row-gap: var(--space-2);
  }
  header.spread > div,
  .tools,
  .chips,
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2);
  }
  .tools,
  .bar {
    padding: 0 var(--space-5) var(--space-3);
  }
  .tools input {
    flex: 1 1 14rem;
    max-width: 22rem;
  }
  .chips button {
    min-height: 1.75rem;
    padding: 0.1rem 0.65rem;
    border-radius: 1rem;
    font-size: var(--text-label);
    font-weight: 400;
  }
  .chips button[aria-pressed='true'] {
    border-color: var(--accent);
    background: var(--accent-soft);
    color: var(--accent-ink);
    font-weight: 600;
  }
  .bar {
    padding-block: var(--space-2);
    background: var(--accent-soft);
  }
  .bar strong {
    margin-inline-end: var(--space-2);
  }
  .why,
  .note {
    padding: 0 var(--space-5) var(--space-3);
  }
  .note {
    padding-top: var(--space-2);
    border-top: 1px solid var(--line);
  }
  .holdings {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-2);
    padding: var(--space-2) var(--space-5);
    border-top: 1px solid var(--line);
  }
  @media (max-width: 50rem) {
    .tools,
    .bar,
    .why,
    .note,
    .holdings {
      padding-inline: var(--space-4);
    }
    .tools input,
    .bar button {
      flex: 1 1 100%;
      max-width: none;
    }
    header.spread > div,
    header.spread p {
      flex: 1 1 100%;
    }
    header.spread button {
      flex: 1 1 auto;
      white-space: nowrap;
    }
  }
`;
