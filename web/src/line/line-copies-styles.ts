// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';
import { cellInRow, cellName, spreadStyles, unseen } from './panel-parts';

export const lineCopiesStyles = css`
  ${spreadStyles}
  .spread > div {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) var(--space-4);
  }
  section {
    container-type: inline-size;
  }
  .under {
    display: block;
    color: var(--ink-2);
    font-size: var(--text-label);
  }
  th .under {
    font-weight: 400;
  }
  .date {
    white-space: nowrap;
  }
  td.do {
    padding-block: 0.15rem;
    text-align: end;
  }
  td.do > span {
    display: block;
  }
  td.do button {
    white-space: nowrap;
    min-height: 1.5rem;
    padding-block: 0.1rem;
    font-size: var(--text-label);
  }
  .change button {
    font-weight: 400;
  }
  .name,
  .what {
    display: none;
  }
  .work {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: var(--space-2) var(--space-4);
    padding: var(--space-3) var(--space-5);
    border-top: 1px solid var(--line);
  }
  .work > div {
    flex: 1 1 18rem;
  }
  .holdings {
    padding: var(--space-2) var(--space-5);
    border-top: 1px solid var(--line);
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--space-2);
  }
  .holdings button {
    min-height: 1.75rem;
    font-size: var(--text-label);
  }
  /* Where columns have no room each copy is a block of its own, and its facts have their names. */
  @container (max-width: 44rem) {
    table,
    tbody,
    tbody tr {
      display: block;
    }
    thead {
      ${unseen}
    }
    tbody tr {
      padding: var(--space-2) var(--space-5);
      border-top: 1px solid var(--line);
    }
    tbody tr > td {
      ${cellInRow}
    }
    tbody tr > td:is(:first-child, :last-child) {
      padding-inline: 0;
    }
    tbody td::before {
      ${cellName}
    }
    td.named {
      justify-content: flex-start;
      font-weight: 700;
    }
    td.named::before,
    td.do::before,
    td.nothing {
      display: none;
    }
    tbody td.do {
      flex-wrap: wrap;
      justify-content: flex-end;
      margin-inline-end: -0.4rem;
    }
    .number {
      display: none;
    }
    .name,
    .what {
      display: inline;
    }
    td.do > span {
      display: contents;
    }
    td.do button {
      min-height: 1.75rem;
    }
  }
  @media (max-width: 50rem) {
    tbody tr {
      padding-inline: var(--space-4);
    }
    .work,
    .holdings {
      padding-inline: var(--space-4);
    }
  }
`;
