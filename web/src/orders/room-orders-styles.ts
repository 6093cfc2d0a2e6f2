// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';
import { stackingStyles } from '../lists/stacking-table';
import { markColours } from '../styles/mark-colours';

export const roomOrdersStyles = css`
  ${stackingStyles}
  ${markColours}
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--space-2) var(--space-4);
    margin-bottom: var(--space-4);
  }
  .head p {
    flex: 1;
  }
  .asking {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-3) var(--space-4);
    margin-bottom: var(--space-4);
  }
  .asking input {
    flex: 1 1 16rem;
    max-width: 26rem;
  }
  .words {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .facets {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
  }
  .facets button {
    display: inline-flex;
    align-items: center;
    gap: var(--space-2);
  }
  .facets button[aria-pressed='true'] {
    border-color: var(--accent);
    background: var(--accent-soft);
    color: var(--accent-ink);
  }
  th button.plain {
    min-height: 1.75rem;
    padding-inline: 0;
    color: inherit;
    font: inherit;
  }
  .way {
    display: inline-block;
    width: 1em;
    text-align: center;
  }
  th {
    vertical-align: middle;
  }
  /* Over figures the words end where the figures do. */
  th.end button.plain {
    flex-direction: row-reverse;
    margin-inline-end: -1px;
  }
  .end {
    text-align: end;
  }
  .price span {
    display: block;
  }
  td .label {
    display: none;
  }
  .pad {
    padding: var(--space-5);
  }
  .pager {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: var(--space-3);
    padding: var(--space-3) var(--space-5) var(--space-4);
  }
  @media (forced-colors: active) {
    .facets button[aria-pressed='true'] {
      border-color: Highlight;
    }
  }
  @media (max-width: 50rem) {
    .asking input {
      max-width: none;
    }
    .stacking .number {
      order: -2;
      font-size: var(--text-lead);
    }
    .stacking .status {
      order: -2;
      text-align: end;
    }
    td .label {
      display: inline;
      color: var(--ink-2);
    }
    .pager {
      justify-content: space-between;
      padding-inline: var(--space-4);
    }
  }
`;
