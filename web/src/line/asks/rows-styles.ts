// SPDX-License-Identifier: Apache-2.0
// Fields that hold several of something: a row for each, and a button for one more.
import { css } from 'lit';

export const rowsStyles = css`
  .row {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8rem), 1fr)) auto;
    gap: var(--space-2);
    align-items: end;
    margin-top: var(--space-1);
  }
  .row + .row {
    margin-top: var(--space-2);
  }
  .row > * {
    min-width: 0;
  }
  .row label {
    display: grid;
    gap: 0.15rem;
    color: var(--ink-2);
    font-size: var(--text-label);
  }
  .row label > * {
    width: 100%;
    font-size: var(--text-work);
  }
  .add {
    margin-top: var(--space-2);
  }
`;
