// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

export const cardStyles = css`
  .panel {
    overflow: hidden;
  }
  .panel > header {
    display: grid;
    grid-template-columns: auto 1fr auto;
    gap: var(--space-4);
    align-items: start;
    padding: var(--space-4) var(--space-5);
  }
  h2 {
    font-size: var(--text-title);
    line-height: 1.25;
    overflow-wrap: anywhere;
  }
  h2 a {
    color: inherit;
    text-decoration-color: transparent;
  }
  h2 a:hover {
    text-decoration-color: currentcolor;
  }
  .tick {
    display: grid;
    place-content: center;
    width: 2.75rem;
    height: 2.75rem;
    border-radius: 50%;
    font-size: 1.375rem;
    border: 2px dashed var(--line-strong);
  }
  .tick.in {
    border-color: transparent;
    background: var(--green-soft);
    color: var(--green);
  }
  .tick.bad {
    border-color: transparent;
    background: var(--red-soft);
    color: var(--red);
    font-weight: 700;
  }
  .banner + .banner {
    border-top: 1px solid var(--line);
  }
  .banner:not(.waiting, .bad) {
    background: var(--grey-soft);
    color: var(--ink);
  }
  dl {
    display: flex;
    flex-wrap: wrap;
    border-block: 1px solid var(--line);
  }
  dl > div {
    flex: 1 1 auto;
    padding: var(--space-3) var(--space-5);
    box-shadow: -1px 0 0 var(--line);
    min-width: 6rem;
    max-width: 100%;
    overflow-wrap: break-word;
  }
  .piece {
    white-space: nowrap;
  }
  dt {
    color: var(--ink-2);
    font-size: var(--text-label);
  }
  dd a {
    color: inherit;
  }
  .what {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-3);
    padding: var(--space-4) var(--space-5);
  }
  .state {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2) var(--space-3);
    align-items: flex-start;
  }
  .told {
    flex: 1 1 16rem;
    min-width: 0;
    display: grid;
    gap: var(--space-2);
    padding-top: 0.15rem;
  }
  .said.bad {
    color: var(--red);
  }
  .boxes {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35rem;
    max-width: 100%;
  }
  .box {
    display: grid;
    place-content: center;
    min-width: 1.625rem;
    height: 1.625rem;
    padding-inline: 0.25rem;
    border: 1px solid var(--line-strong);
    border-radius: 0.25rem;
    font-size: var(--text-label);
    color: var(--ink-2);
  }
  .box.in {
    background: var(--green-soft);
    border-color: var(--green);
    color: var(--green);
    font-weight: 700;
  }
  .box.next {
    border: 2px solid var(--accent);
    color: var(--accent-ink);
    font-weight: 700;
  }
  .facts {
    overflow-wrap: anywhere;
  }
  .tally {
    color: var(--ink-2);
    padding-top: 0.15rem;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: var(--space-2);
  }
  .saved {
    padding: var(--space-2) var(--space-1);
    color: var(--ink-2);
    font-size: var(--text-label);
  }
  .saved.loose {
    color: var(--amber);
  }
  @media (max-width: 50rem) {
    .panel > header {
      grid-template-columns: auto 1fr;
      padding: var(--space-4);
      gap: var(--space-2) var(--space-3);
    }
    .panel > header status-chip {
      grid-column: 2;
      justify-self: start;
    }
    .tick {
      width: 2.25rem;
      height: 2.25rem;
      font-size: 1.125rem;
    }
    dl {
      display: grid;
      grid-template-columns: 1fr 1fr;
      padding-block: var(--space-1);
    }
    dl > div {
      padding: var(--space-2) var(--space-4);
      box-shadow: none;
    }
    /* What is alone in its row has all of it. */
    dl > div:last-child:nth-child(odd) {
      grid-column: 1 / -1;
    }
    .what {
      padding: var(--space-4);
    }
    .buttons {
      flex-direction: column-reverse;
    }
    .buttons button {
      width: 100%;
      white-space: normal;
    }
  }
`;
