// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

export const roomListsStyles = css`
  :host {
    scroll-margin-top: var(--space-5);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-2) var(--space-4);
    margin-bottom: var(--space-4);
  }
  .day {
    display: flex;
    align-items: center;
    gap: var(--space-2);
  }
  .day label {
    color: var(--ink-2);
  }
  .room {
    display: grid;
    grid-template-columns: 12.5rem minmax(0, 1fr);
    gap: var(--space-4) var(--space-5);
    align-items: start;
  }
  .names {
    position: sticky;
    top: var(--space-4);
  }
  .names h2 {
    padding: 0 var(--space-3) var(--space-1);
    color: var(--ink-2);
    font-size: var(--text-label);
  }
  .names ul {
    margin-bottom: var(--space-4);
  }
  .names a {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: var(--space-3);
    min-height: 1.875rem;
    padding: 0.15rem var(--space-3);
    border-radius: var(--radius-small);
    color: var(--ink);
    text-decoration: none;
  }
  .names a:hover {
    background: var(--surface-hover);
  }
  .names a.none,
  .names .count {
    color: var(--ink-2);
  }
  .names a[aria-current] {
    background: var(--accent-soft);
    color: var(--accent-ink);
    font-weight: 700;
  }
  .names a[aria-current] .count {
    color: inherit;
  }
  .panel > header {
    padding-bottom: var(--space-3);
  }
  .panel > header p {
    max-width: 46rem;
  }
  .panel h2 .quiet {
    padding-inline-start: var(--space-1);
    font-weight: 400;
  }
  .pad {
    padding: var(--space-4) var(--space-5);
  }
  .back {
    display: none;
    margin-bottom: var(--space-2);
  }
  .pager {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: var(--space-3);
    padding: var(--space-2) var(--space-5) var(--space-4);
  }
  chosen-bar {
    position: sticky;
    z-index: 1;
    bottom: var(--space-4);
  }
  @media (max-width: 68rem) {
    .room {
      grid-template-columns: minmax(0, 1fr);
    }
    .room.one .names {
      display: none;
    }
    .room.all .names {
      order: 2;
    }
    .back {
      display: block;
    }
    .names {
      position: static;
      padding-block: var(--space-2);
    }
    .names a {
      min-height: var(--target);
      border-bottom: 1px solid var(--line);
      border-radius: 0;
    }
  }
  @media (max-width: 50rem) {
    chosen-bar {
      bottom: 0;
    }
    .pager {
      justify-content: space-between;
      padding-inline: var(--space-4);
    }
  }
`;
