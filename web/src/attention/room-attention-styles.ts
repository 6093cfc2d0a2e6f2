// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

export const roomAttentionStyles = css`
  .head {
    margin-bottom: var(--space-4);
  }
  .room {
    display: grid;
    grid-template-columns: minmax(18rem, 2fr) minmax(0, 3fr);
    gap: var(--space-4) var(--space-5);
    align-items: start;
  }
  .pad {
    padding: var(--space-5);
  }
  .pad p {
    max-width: 60ch;
  }
  .pad p + p,
  .pad h2 + p {
    margin-top: var(--space-2);
  }
  .hint {
    padding: var(--space-4);
  }
  .told {
    margin-bottom: var(--space-3);
    border-radius: var(--radius-small);
  }
  .told p {
    flex: 1;
  }
  .told button.plain {
    color: inherit;
  }
  .back {
    display: none;
    margin-bottom: var(--space-2);
  }
  .list {
    overflow: hidden;
  }
  .entry {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.1rem var(--space-3);
    padding: var(--space-3) var(--space-5);
    border-bottom: 1px solid var(--line);
    color: var(--ink);
    text-decoration: none;
  }
  li:last-child > .entry {
    border-bottom: 0;
  }
  .entry:hover {
    background: var(--surface-hover);
  }
  .entry:focus-visible {
    outline-offset: -3px;
  }
  .entry[aria-current] {
    background: var(--accent-soft);
  }
  .what {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .title {
    grid-column: 1 / -1;
    overflow-wrap: anywhere;
  }
  .more,
  .kind {
    color: var(--ink-2);
    font-size: var(--text-label);
  }
  .more {
    grid-column: 1 / -1;
  }
  .kind {
    color: var(--amber);
    font-weight: 600;
    line-height: 1.25rem;
    text-align: end;
  }
  .kind.rejected {
    color: var(--red);
  }
  .kind.blocked {
    color: var(--ink-2);
  }
  .read {
    min-width: 0;
    position: sticky;
    top: var(--space-4);
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
    .entry {
      padding-inline: var(--space-4);
    }
  }
`;
