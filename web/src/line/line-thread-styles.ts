// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';
import { fileStyles, foldStyles, spreadStyles } from './panel-parts';

export const threadStyles = css`
  ${spreadStyles}
  ${fileStyles}
  ${foldStyles}
  .pad {
    padding: 0 var(--space-5) var(--space-3);
  }
  .all > li {
    display: grid;
    gap: var(--space-2);
    padding: var(--space-3) var(--space-5);
    border-top: 1px solid var(--line);
  }
  .claim > header {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: var(--space-1) var(--space-3);
  }
  .claim h3 {
    color: var(--ink);
    font-size: var(--text-work);
    overflow-wrap: anywhere;
  }
  .who {
    font-size: var(--text-label);
  }
  .thread {
    display: grid;
    gap: var(--space-2);
  }
  .thread > li {
    display: grid;
    gap: var(--space-1);
    max-width: 40rem;
    padding: var(--space-2) var(--space-3);
    border-radius: var(--radius-small);
    background: var(--grey-soft);
  }
  .thread > .answer {
    margin-inline-start: var(--space-5);
    background: var(--accent-soft);
    color: var(--ink);
  }
  .text {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .internal {
    padding: var(--space-2) var(--space-3);
    border-inline-start: 3px solid var(--amber);
    background: var(--amber-soft);
  }
  .internal strong {
    color: var(--amber);
    font-size: var(--text-label);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
  }
  .post {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: var(--space-1) var(--space-3);
    font-size: var(--text-label);
  }
  .post button {
    min-height: 1.75rem;
    padding-block: 0.1rem;
    font-size: var(--text-label);
  }
  .state {
    font-weight: 700;
  }
  .state.sent {
    color: var(--green);
  }
  .state.waiting {
    color: var(--amber);
  }
  .state.failed,
  .failure {
    color: var(--red);
  }
  @media (max-width: 50rem) {
    .pad,
    .all > li {
      padding-inline: var(--space-4);
    }
    .thread > .answer {
      margin-inline-start: var(--space-3);
    }
  }
`;
