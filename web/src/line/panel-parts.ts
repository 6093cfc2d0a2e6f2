// SPDX-License-Identifier: Apache-2.0
// What several panels of a line have: a heading with what belongs to it at the end of its row, folds, files, and tables
// whose rows become blocks where their columns have no room.
import { css } from 'lit';

export const spreadStyles = css`
  .spread {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: var(--space-1) var(--space-4);
  }
`;

export const foldStyles = css`
  summary {
    width: max-content;
    max-width: 100%;
    min-height: 1.5rem;
    cursor: pointer;
    color: var(--ink-2);
    font-size: var(--text-label);
  }
`;

export const fileStyles = css`
  .files {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-4);
  }
  .files button {
    min-height: 1.75rem;
    padding: 0.1rem 0;
    text-align: start;
  }
`;

/** Of headings above columns that are none any more: they are read out, not shown. */
export const unseen = css`
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
`;

/** A cell in a row of its own, its name at the one end and what it holds at the other. */
export const cellInRow = css`
  display: flex;
  justify-content: space-between;
  gap: var(--space-3);
  padding: 0.15rem 0;
  border: 0;
  text-align: end;
  overflow-wrap: anywhere;
`;

export const cellName = css`
  content: attr(data-label);
  flex: none;
  color: var(--ink-2);
  font-family: var(--font);
  font-size: var(--text-label);
`;
