// SPDX-License-Identifier: Apache-2.0
// A table of lines that becomes one block per line where there is no room for columns. The roles
// are written out in the tables: what is displayed as a grid would lose them.

import { css } from 'lit';

export const stackingStyles = css`
  .stacking .calm {
    color: var(--ink);
    font-weight: 500;
    text-decoration-color: transparent;
  }
  .stacking .calm:hover {
    text-decoration-color: currentcolor;
  }
  .stacking .name {
    min-width: 11rem;
    overflow-wrap: anywhere;
  }
  .stacking .number,
  .stacking .copies,
  .stacking .date,
  .stacking .price {
    white-space: nowrap;
  }
  .stacking .act {
    padding-block: 0;
    text-align: end;
    white-space: nowrap;
  }
  .stacking tbody tr:hover {
    background: var(--surface-hover);
  }
  @media (max-width: 50rem) {
    .stacking,
    .stacking tbody {
      display: block;
    }
    .stacking thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .stacking tbody tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0.25rem var(--space-3);
      align-items: center;
      padding: var(--space-3) var(--space-4);
      border-bottom: 1px solid var(--line);
    }
    .stacking tbody tr:last-child {
      border-bottom: 0;
    }
    .stacking tbody tr > td {
      padding: 0;
      border: 0;
    }
    .stacking .name {
      grid-column: 1 / -1;
      order: -1;
      min-width: 0;
      font-size: var(--text-lead);
    }
    .stacking .number a {
      display: inline-block;
      line-height: 1.5rem;
    }
    .stacking .status.several {
      grid-column: 1 / -1;
    }
    .stacking .copies,
    .stacking .price {
      text-align: start;
    }
    .stacking .date {
      text-align: end;
    }
  }
`;
