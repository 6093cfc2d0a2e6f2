// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

export const letterStyles = css`
  header h2 {
    font-size: var(--text-lead);
    overflow-wrap: anywhere;
  }
  dl {
    padding: 0 var(--space-5) var(--space-3);
  }
  dl > div {
    display: grid;
    grid-template-columns: 5rem 1fr;
    gap: var(--space-2);
    padding-block: 0.2rem;
  }
  dt {
    color: var(--ink-2);
    font-size: var(--text-label);
    line-height: 1.25rem;
  }
  dd {
    overflow-wrap: anywhere;
  }
  .about {
    max-height: 9rem;
    overflow-y: auto;
  }
  .text {
    max-width: 44rem;
    padding: var(--space-4) var(--space-5);
    border-block: 1px solid var(--line);
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
  .text:focus-visible {
    outline-offset: -3px;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) var(--space-3);
    padding: var(--space-4) var(--space-5);
  }
  @media (max-width: 50rem) {
    dl,
    .text,
    .foot {
      padding-inline: var(--space-4);
    }
    .foot button {
      flex: 1 1 100%;
    }
  }
`;
