// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

export const importStyles = css`
  h1 {
    margin-block-end: var(--space-4);
  }
  section > h2 {
    overflow-wrap: anywhere;
  }
  header p {
    margin-top: 0.1rem;
  }
  .panel > header {
    padding-top: var(--space-4);
  }
  .pad {
    padding: var(--space-2) var(--space-5) var(--space-5);
    display: grid;
    gap: var(--space-4);
  }
  .pad.trouble {
    padding-top: var(--space-4);
  }
  .pad > button {
    justify-self: start;
  }
  .drop {
    display: grid;
    justify-items: center;
    gap: var(--space-3);
    padding: var(--space-6) var(--space-4);
    border: 2px dashed var(--line-strong);
    border-radius: var(--radius);
    text-align: center;
  }
  .drop.over {
    border-color: var(--accent);
    background: var(--accent-soft);
  }
  .drop p {
    color: var(--ink-2);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
  }
  /* Fingers drop no files. */
  @media (pointer: coarse) and (hover: none) {
    .drop .hand {
      display: none;
    }
  }
  .drop.some {
    grid-template-columns: minmax(0, 1fr) auto;
    justify-items: start;
    align-items: center;
    padding: var(--space-2) var(--space-4);
    border-width: 1px;
    text-align: start;
  }
  .drop.some p {
    color: inherit;
  }
  details summary {
    min-height: 1.75rem;
    color: var(--ink-2);
    cursor: pointer;
  }
  details li {
    overflow-wrap: anywhere;
  }
  .bar {
    position: sticky;
    z-index: 2;
    inset-block-end: calc(var(--tabs-height) + var(--space-3));
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-2) var(--space-4);
    padding: var(--space-3) var(--space-5);
    border-color: var(--line-strong);
    box-shadow: var(--shadow-raised);
  }
  .bar p {
    flex: 1 1 14rem;
    font-weight: 600;
  }
  .trouble {
    color: var(--red);
  }
  .told {
    padding-inline: var(--space-1);
    color: var(--ink-2);
  }
  @media (max-width: 50rem) {
    .pad {
      padding-inline: var(--space-4);
    }
    .buttons > button,
    .pad > button {
      flex: 1 1 100%;
      justify-self: stretch;
    }
    .drop .buttons {
      width: 100%;
    }
    .drop.some {
      grid-template-columns: minmax(0, 1fr);
    }
    .bar {
      padding-inline: var(--space-4);
    }
    .bar .buttons {
      flex: 1 1 100%;
    }
    .bar .buttons > button {
      flex: 1 1 40%;
    }
  }
`;
