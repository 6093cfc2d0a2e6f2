// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

export const letterStyles = css`
  :host {
    --term-width: 5rem;
  }
  header h2 {
    font-size: var(--text-lead);
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
    .text,
    .foot {
      padding-inline: var(--space-4);
    }
    .foot button {
      flex: 1 1 100%;
    }
  }
`;
