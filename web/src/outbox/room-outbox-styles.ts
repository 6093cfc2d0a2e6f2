// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

export const outboxStyles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) var(--space-5);
    margin-bottom: var(--space-4);
  }
  .states ul {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1);
  }
  .states a {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    min-height: var(--target);
    padding: 0.2rem 0.7rem;
    border: 1px solid transparent;
    border-radius: var(--radius-small);
    color: var(--ink);
    text-decoration: none;
  }
  .states a:hover {
    background: var(--surface-hover);
  }
  .states a[aria-current] {
    background: var(--accent-soft);
    color: var(--accent-ink);
    font-weight: 700;
  }
  .states .count {
    color: var(--ink-2);
    font-weight: 400;
  }
  .states a[aria-current] .count {
    color: inherit;
  }
  .head input {
    flex: 1 1 12rem;
    max-width: 22rem;
  }
  .kinds {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    margin-inline-start: auto;
  }
  .kinds label {
    color: var(--ink-2);
  }
  .room {
    display: grid;
    grid-template-columns: minmax(18rem, 2fr) minmax(0, 3fr);
    gap: var(--space-4) var(--space-5);
    align-items: start;
  }
  .nothing {
    grid-column: 1 / -1;
  }
  .pad {
    padding: var(--space-4) var(--space-5);
  }
  .pad p + p {
    margin-top: var(--space-2);
  }
  .hint {
    padding: var(--space-4);
  }
  .back {
    display: none;
    margin-bottom: var(--space-2);
  }
  .list {
    overflow: hidden;
  }
  .letter {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.1rem var(--space-3);
    padding: var(--space-3) var(--space-5);
    border-bottom: 1px solid var(--line);
    color: var(--ink);
    text-decoration: none;
  }
  li:last-child > .letter {
    border-bottom: 0;
  }
  .letter:hover {
    background: var(--surface-hover);
  }
  .letter:focus-visible {
    outline-offset: -3px;
  }
  .letter[aria-current] {
    background: var(--accent-soft);
  }
  .subject {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .more,
  .state {
    color: var(--ink-2);
    font-size: var(--text-label);
  }
  .state {
    line-height: 1.25rem;
    text-align: end;
  }
  .state.waiting {
    color: var(--amber);
    font-weight: 600;
  }
  .state.failed,
  .why {
    color: var(--red);
    font-weight: 600;
  }
  .why {
    grid-column: 1 / -1;
    font-size: var(--text-label);
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  .when {
    text-align: end;
  }
  .read {
    min-width: 0;
    position: sticky;
    top: var(--space-4);
  }
  .pager {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-3);
    padding: var(--space-3) var(--space-5);
    border-top: 1px solid var(--line);
  }
  @media (max-width: 68rem) {
    .room {
      grid-template-columns: minmax(0, 1fr);
    }
    .reading .list,
    .hint {
      display: none;
    }
    .back {
      display: block;
    }
    .read {
      position: static;
    }
  }
  @media (max-width: 50rem) {
    .head input {
      flex: 1 1 100%;
      max-width: none;
    }
    .kinds {
      flex: 1 1 100%;
      margin: 0;
    }
    .kinds select {
      flex: 1;
    }
    .letter {
      padding-inline: var(--space-4);
    }
  }
`;
