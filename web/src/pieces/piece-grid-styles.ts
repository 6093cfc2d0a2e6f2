// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

export const pieceGridStyles = css`
  :host {
    container-type: inline-size;
    /* Room for two of the longest German words beside each other. */
    --do: 9rem;
  }
  .scroller {
    max-height: min(34rem, 70dvh);
    overflow: hidden auto;
    overscroll-behavior: contain;
    border-top: 1px solid var(--line);
  }
  .row {
    display: grid;
    grid-template-columns: 1.75rem 2rem minmax(6.5rem, 1.8fr) minmax(6.75rem, 1fr) minmax(6.25rem, 1.4fr) 6.5rem 7.25rem var(--do);
    gap: 0 var(--space-2);
    align-items: center;
    padding-inline: var(--space-5) var(--space-4);
  }
  .head {
    position: sticky;
    top: 0;
    z-index: 1;
    height: 2.25rem;
    border-bottom: 1px solid var(--line);
    background: var(--surface);
    color: var(--ink-2);
    font-size: var(--text-label);
    font-weight: 600;
  }
  .body {
    position: relative;
    contain: layout;
  }
  .piece {
    position: absolute;
    inset-inline: 0;
    top: 0;
    height: 3.25rem;
    border-bottom: 1px solid var(--line);
  }
  .piece:hover {
    background: var(--surface-hover);
  }
  .piece[aria-selected='true'] {
    background: var(--accent-soft);
  }
  .cell {
    min-width: 0;
  }
  .all > span {
    display: none;
  }
  .c-check {
    display: grid;
    justify-content: start;
  }
  .top,
  .under {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  /* With nothing under it there are two lines for it. */
  .top:only-child {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-height: 1.3;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  .under {
    color: var(--ink-2);
    font-size: var(--text-label);
    line-height: 1.34;
  }
  /* What the shelf's own status is called may be long. */
  .c-status .under {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-height: 1.1;
    white-space: normal;
  }
  .c-name .top {
    font-weight: 500;
  }
  .c-number {
    color: var(--ink-2);
  }
  .c-do {
    display: grid;
    justify-items: end;
  }
  .do {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
  }
  .do button {
    min-height: 1.5rem;
    padding: 0 0.25rem;
    font-size: var(--text-label);
    white-space: nowrap;
  }
  .do.change button {
    font-weight: 400;
  }

  /* The number goes first: where a piece has no name of its own it is called by it. */
  @container (50rem <= width < 56rem) {
    .row {
      grid-template-columns: 1.75rem minmax(5.5rem, 1fr) minmax(7.5rem, 0.8fr) minmax(7rem, 1.3fr) 6.5rem 7.25rem var(--do);
    }
    .c-number {
      display: none;
    }
  }

  /* Without room for all of them the date stands under the status. */
  @container (40.5rem <= width < 50rem) {
    .row {
      grid-template-columns: 1.75rem minmax(5.25rem, 1.6fr) minmax(6.75rem, 1fr) minmax(5.25rem, 1.3fr) 7.5rem var(--do);
    }
    .c-number,
    .head .c-day {
      display: none;
    }
    .piece {
      grid-template-rows: 1fr 1fr;
      gap: 0 var(--space-2);
    }
    .piece .cell {
      grid-row: 1 / 3;
    }
    .piece .c-status {
      grid-area: 1 / 5 / 2 / 6;
      align-self: end;
    }
    .piece .c-day {
      grid-area: 2 / 5 / 3 / 6;
      align-self: start;
      color: var(--ink-2);
      font-size: var(--text-label);
    }
    .c-status .under,
    .c-day .under {
      display: none;
    }
    .piece .c-do {
      grid-column: 6;
    }
  }
  @container (width < 40.5rem) {
    .head {
      grid-template-columns: 1fr;
    }
    .head > :nth-child(n + 2) {
      display: none;
    }
    .all {
      display: flex;
      align-items: center;
      gap: var(--space-2);
    }
    .all > span {
      display: inline;
    }
    .row {
      padding-inline: var(--space-4);
    }
    .piece {
      grid-template: auto auto auto auto 1fr / 1.75rem minmax(0, 1fr) minmax(0, 1fr);
      gap: 0.15rem var(--space-2);
      height: 9.5rem;
      padding-block: var(--space-2);
    }
    .piece .cell {
      grid-column: 2;
    }
    .piece .c-check {
      grid-area: 1 / 1 / 2 / 2;
      align-self: start;
    }
    /* On a card a number without its heading says nothing, and neither does a dash. */
    .piece .c-number,
    .piece .cell:has(> .none),
    .piece .cell:has(> .top:only-of-type > .none) {
      display: none;
    }
    .piece .c-name {
      grid-area: 1 / 2 / 2 / 3;
      align-self: start;
    }
    .piece .c-status {
      grid-area: 1 / 3 / 2 / 4;
      justify-self: end;
      text-align: end;
      max-width: 100%;
    }
    .piece .c-barcode {
      grid-area: 2 / 2 / 3 / 3;
      align-self: start;
    }
    .piece .c-day {
      grid-area: 2 / 3 / 3 / 4;
      align-self: start;
      text-align: end;
    }
    .piece .c-place {
      grid-area: 3 / 2 / 4 / 4;
    }
    .piece .c-place .top,
    .piece .c-place .under {
      display: inline;
    }
    .piece .c-do {
      grid-area: 5 / 2 / 6 / 4;
      display: flex;
      justify-content: flex-start;
      align-self: end;
    }
    .do button {
      min-height: 2rem;
      padding-inline: 0.4rem;
    }
    .do.move button {
      padding-inline-start: 0;
    }
  }
  @media (forced-colors: active) {
    .piece[aria-selected='true'] {
      outline: 1px solid;
      outline-offset: -1px;
    }
  }
`;
