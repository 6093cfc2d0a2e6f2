// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

/** A thread down the side with a knot for each entry; hollow while it is not safe or not settled. */
export const historyStyles = css`
  .panel {
    padding-bottom: var(--space-3);
  }
  .panel > h3 {
    padding: var(--space-2) var(--space-5) var(--space-1);
  }
  ol {
    margin-inline: calc(var(--space-5) + 0.25rem) var(--space-5);
    border-inline-start: 2px solid var(--line);
  }
  ol > li {
    position: relative;
    display: grid;
    gap: 0.1rem;
    padding-inline-start: var(--space-4);
    padding-block: 0.15rem var(--space-3);
    overflow-wrap: anywhere;
  }
  ol > li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.4rem;
    inset-inline-start: calc(-0.25rem - 1px);
    width: 0.5rem;
    height: 0.5rem;
    border: 2px solid var(--line-strong);
    border-radius: 50%;
    background: var(--line-strong);
  }
  ol > li.open::before {
    border-color: var(--amber);
    background: var(--surface);
  }
  .who,
  .empty {
    color: var(--ink-2);
    font-size: var(--text-label);
  }
  .empty,
  .earlier {
    padding: 0 var(--space-5) var(--space-1);
  }
  .earlier button {
    margin-inline-start: -0.4rem;
  }
  .more {
    color: var(--ink-2);
  }
  .unsaved {
    color: var(--amber);
    font-size: var(--text-label);
  }
  @media (max-width: 50rem) {
    .panel > h3,
    .empty,
    .earlier {
      padding-inline: var(--space-4);
    }
    ol {
      margin-inline: calc(var(--space-4) + 0.25rem) var(--space-4);
    }
  }
  @media (forced-colors: active) {
    ol > li::before {
      forced-color-adjust: none;
      border-color: CanvasText;
      background: CanvasText;
    }
    ol > li.open::before {
      background: Canvas;
    }
  }
`;
