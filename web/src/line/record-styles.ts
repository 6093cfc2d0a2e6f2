// SPDX-License-Identifier: Apache-2.0
// Panels of a line's smaller records: each with its buttons at the end of its row.
import { css } from 'lit';

export const recordStyles = css`
  header {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: var(--space-1) var(--space-4);
  }
  .record {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: var(--space-1) var(--space-4);
    padding: var(--space-2) var(--space-5);
    border-top: 1px solid var(--line);
    overflow-wrap: anywhere;
  }
  .record > div:first-child {
    flex: 1 1 14rem;
    min-width: 0;
  }
  .record button {
    min-height: 1.75rem;
    font-size: var(--text-label);
  }
  .buttons {
    display: flex;
    gap: var(--space-1);
  }
  .why {
    display: grid;
    gap: var(--space-1);
    padding: var(--space-2) var(--space-5) var(--space-3);
  }
  header + .why {
    padding-top: 0;
  }
  @media (max-width: 50rem) {
    .record,
    .why {
      padding-inline: var(--space-4);
    }
  }
`;
