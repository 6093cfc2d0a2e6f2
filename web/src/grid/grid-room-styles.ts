// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

export const gridRoomStyles = css`
  :host {
    height: 100%;
  }
  .room {
    display: grid;
    grid-template:
      'head head' auto
      'done done' auto
      'facets conditions' auto
      'facets grid' minmax(20rem, 1fr)
      'bar bar' auto / 12.5rem minmax(0, 1fr);
    column-gap: var(--space-4);
    height: 100%;
  }
  .head {
    grid-area: head;
    margin-bottom: var(--space-3);
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) var(--space-4);
  }
  .head input {
    flex: 1 1 16rem;
    max-width: 28rem;
  }
  .head .wide {
    flex: none;
  }
  .more {
    display: none;
  }
  /* They stay together: in the first row, or in the second one from its beginning to its end. */
  .tools {
    display: flex;
    flex: 1 1 auto;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-2) var(--space-4);
  }
  /* Of these a rulebook has one. */
  new-line,
  new-order {
    display: contents;
  }
  done-banner {
    grid-area: done;
  }
  record-grid,
  .nothing {
    grid-area: grid;
  }
  chosen-bar {
    grid-area: bar;
    min-width: 0;
  }
  aside {
    grid-area: facets;
    overflow-y: auto;
    min-height: 0;
  }
  .nothing {
    align-self: start;
    padding: var(--space-5);
  }
  .nothing p {
    margin-block: var(--space-1);
  }
  .nothing ul {
    margin-inline-start: var(--space-5);
    list-style: disc;
    overflow-wrap: anywhere;
  }
  .nothing button,
  .nothing .button {
    margin-top: var(--space-3);
  }
  line-conditions {
    grid-area: conditions;
    min-width: 0;
  }
  aside > button {
    margin-top: var(--space-3);
    text-align: start;
  }
  .sorting {
    display: flex;
    gap: var(--space-2);
    align-items: center;
  }
  .sorting label {
    color: var(--ink-2);
  }
  .looks {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
    min-width: 0;
  }
  .looks button {
    white-space: nowrap;
  }
  /* The name of a view may be long. */
  .looks button:first-child {
    min-width: min-content;
    max-width: 14rem;
  }
  .looks button > span {
    min-width: 4rem;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  summary {
    display: none;
  }
  @media (max-width: 50rem) {
    /* What scrolls may shrink to nothing in a row that is only auto: the filter keeps its place, and all scrolls instead. */
    .room {
      grid-template:
        'head' auto
        'done' auto
        'facets' max-content
        'conditions' auto
        'grid' minmax(18rem, 1fr)
        'bar' auto / minmax(0, 1fr);
    }
    /* In sight, however far down its place is. */
    chosen-bar {
      position: sticky;
      inset-block-end: 0;
      z-index: 1;
    }
    .head input {
      flex: 1 1 100%;
      max-width: none;
    }
    /* Nothing is made here: there is room for the button beside the search. */
    .alone h1 + span {
      flex: 1 1 40%;
    }
    .alone input {
      flex-basis: 10rem;
      min-width: 0;
    }
    .more {
      display: inline-flex;
      margin-inline-start: auto;
    }
    .tools {
      display: none;
      flex-basis: 100%;
    }
    .tools.open {
      display: flex;
    }
    .looks,
    .looks button {
      flex: 1;
    }
    .sorting {
      flex: 1 1 100%;
    }
    .sorting select {
      flex: 1;
      min-width: 0;
    }
    summary {
      display: list-item;
      padding: var(--space-2) 0;
      min-height: var(--target);
      cursor: pointer;
      font-weight: 600;
    }
    aside {
      position: relative;
      max-height: 50dvh;
    }
    /* Beside the words of the fold. */
    aside > button {
      position: absolute;
      inset-block-start: 0;
      inset-inline-end: 0;
      margin: 0;
    }
  }
`;
