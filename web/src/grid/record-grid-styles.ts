// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

export const gridStyles = css`
  :host {
    display: block;
    min-height: 0;
    height: 100%;
  }
  .scroller {
    height: 100%;
    overflow: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
  }
  .grid {
    min-width: var(--least, 40rem);
  }
  .top {
    position: sticky;
    top: 0;
    z-index: 1;
  }
  .row {
    display: grid;
    grid-template-columns: var(--columns);
    align-items: center;
    padding-inline: var(--space-2);
  }
  .head {
    height: 2.25rem;
    background: var(--surface);
    border-bottom: 1px solid var(--line);
    box-shadow: 0 1px 0 var(--line);
    font-size: var(--text-label);
    font-weight: 600;
    color: var(--ink-2);
  }
  .body {
    position: relative;
    contain: layout;
  }
  .line {
    position: absolute;
    inset-inline: 0;
    top: 0;
    height: var(--row, 2.75rem);
    border-bottom: 1px solid var(--line);
    cursor: pointer;
  }
  .line:hover {
    background: var(--surface-hover);
  }
  /* Where the keyboard is and what is chosen are two things. */
  .line:focus-within {
    background: var(--surface-hover);
    box-shadow: inset 3px 0 0 var(--accent);
  }
  .line:focus-within:dir(rtl) {
    box-shadow: inset -3px 0 0 var(--accent);
  }
  .line.chosen {
    background: var(--accent-soft);
  }
  .cell {
    min-width: 0;
    padding: 0.1rem var(--space-2);
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .cell:focus-visible,
  .sort:focus-visible {
    outline-offset: -2px;
  }
  .c-choose {
    display: grid;
    place-items: center;
    align-self: stretch;
    padding: 0;
    cursor: pointer;
  }
  .c-choose input[type='checkbox'] {
    width: 1rem;
    height: 1rem;
    cursor: pointer;
  }
  .sort {
    justify-content: flex-start;
    min-height: 1.75rem;
    width: 100%;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font-size: inherit;
    gap: 0.25rem;
  }
  .head .cell {
    overflow: visible;
  }
  .end,
  .end .sort {
    text-align: end;
  }
  .end .sort {
    justify-content: flex-end;
  }
  .lead a {
    color: var(--ink);
    font-weight: 500;
    text-decoration-color: transparent;
  }
  .lead a:hover {
    text-decoration-color: currentcolor;
  }
  .author,
  .currency,
  .past {
    color: var(--ink-2);
  }
  .currency {
    padding-inline-start: 0.3rem;
    font-size: var(--text-label);
  }
  .several > * {
    display: block;
  }
  .late {
    color: var(--red);
  }
  .flag {
    color: var(--amber);
  }
  .bone {
    display: block;
    width: 70%;
    height: 0.6rem;
    border-radius: 0.3rem;
    background: var(--grey-soft);
  }

  .line .fits {
    overflow: visible;
    text-overflow: clip;
  }

  @media (min-width: 50.01rem) {
    /* Nothing in a row changes anything around it: a browser lays out and paints each by itself. */
    .line {
      contain: strict;
    }
    /* Where there is room for two lines, what is long has them. */
    .scroller:not(.dense) .line :is(.own, .word) {
      display: -webkit-box;
      overflow: hidden;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
      white-space: normal;
      overflow-wrap: break-word;
    }
    .scroller:not(.dense) .line :is(.own, .c-expected) {
      line-height: 1.3;
    }
    .scroller:not(.dense) .line .c-expected {
      white-space: normal;
    }
    .scroller:not(.dense) .line .chip {
      padding-block: 0.15rem;
      border-radius: 0.8rem;
      line-height: 1rem;
      white-space: normal;
    }
  }

  @media (max-width: 50rem) {
    .grid {
      min-width: 0;
    }
    .top {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .line {
      height: auto;
      grid-template-columns: repeat(auto-fill, minmax(7rem, 1fr));
      align-items: start;
      gap: var(--space-2) var(--space-3);
      padding: var(--space-3);
    }
    .line:not(.there) {
      height: var(--row);
    }
    .cell {
      padding: 0;
      overflow: visible;
      white-space: normal;
      overflow-wrap: anywhere;
    }
    .label {
      display: block;
      color: var(--ink-2);
      font-size: var(--text-label);
      line-height: 1.34;
    }
    .line .c-choose {
      position: absolute;
      inset-block-start: 0;
      inset-inline-start: 0;
      width: calc(var(--target) + var(--space-2));
      height: calc(var(--target) + var(--space-2));
    }
    .c-choose input[type='checkbox'] {
      width: 1.25rem;
      height: 1.25rem;
    }
    /* What the card is of: first, beside the box. */
    .lead {
      order: -1;
      grid-column: 1 / -1;
      min-height: 1.5rem;
      padding-inline-start: var(--target);
      font-size: var(--text-lead);
    }
    .beside {
      order: -1;
      justify-self: end;
    }
    .line:has(.beside) .lead {
      grid-column: 1 / -2;
    }
    .lead .label {
      display: none;
    }
    .end {
      text-align: start;
    }
    .chip {
      white-space: normal;
    }
  }

  /* Half of so little room would break words. */
  @media (max-width: 22rem) {
    .cell:has(.own) {
      grid-column: 1 / -1;
    }
  }

  @media (forced-colors: active) {
    .line:focus-within {
      outline: 1px solid;
    }
    .line.chosen {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
