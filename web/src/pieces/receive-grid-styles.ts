// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

export const receiveGridStyles = css`
  :host {
    container-type: inline-size;
  }
  .scroller {
    max-height: min(28rem, 52dvh);
    overflow: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--line);
    border-radius: var(--radius-small);
  }
  .grid {
    min-width: 58rem;
  }
  .row {
    display: grid;
    grid-template-columns: minmax(7rem, 1.2fr) var(--columns);
    gap: var(--space-1);
    align-items: center;
    padding-inline: var(--space-3);
  }
  .head {
    position: sticky;
    top: 0;
    z-index: 1;
    min-height: 2.25rem;
    border-bottom: 1px solid var(--line);
    background: var(--surface);
    color: var(--ink-2);
    font-size: var(--text-label);
    font-weight: 600;
  }
  .head .cell {
    display: flex;
    align-items: center;
    gap: 0.15rem;
  }
  .head button {
    min-width: 1.5rem;
    min-height: 1.5rem;
    padding: 0 0.25rem;
    font-size: inherit;
  }
  .body {
    position: relative;
    contain: layout;
  }
  .piece {
    position: absolute;
    inset-inline: 0;
    top: 0;
    height: 2.75rem;
    border-bottom: 1px solid var(--line);
  }
  .piece:focus-within {
    background: var(--accent-soft);
  }
  .cell {
    min-width: 0;
  }
  .cell > label > span {
    display: none;
  }
  .piece input,
  .piece select {
    width: 100%;
    min-height: 2rem;
    padding: 0.2rem 0.4rem;
  }
  input.typed {
    border-color: var(--accent);
    border-width: 2px;
  }
  .c-barcode input {
    font-family: var(--mono);
  }
  .name {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    font-weight: 500;
  }
  .trouble {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
    color: var(--red);
    font-size: var(--text-label);
    font-weight: 400;
  }

  @container (max-width: 50rem) {
    .grid {
      min-width: 0;
    }
    .head {
      display: flex;
      flex-wrap: wrap;
      position: static;
      padding-block: var(--space-1);
    }
    .head:not(:has(button)),
    .head .cell:not(:has(button)) {
      display: none;
    }
    .piece {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      align-content: start;
      gap: var(--space-2);
      height: 17.25rem;
      padding-block: var(--space-2);
    }
    .piece :is(input, select):focus-visible {
      outline-offset: -1px;
    }
    .piece > .name {
      grid-column: 1 / -1;
    }
    .cell > label > span {
      display: block;
      color: var(--ink-2);
      font-size: var(--text-label);
      line-height: 1.2;
      margin-bottom: 0.15rem;
    }
  }
`;
