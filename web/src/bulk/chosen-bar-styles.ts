// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

export const chosenBarStyles = css`
  .bar {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) var(--space-3);
    margin-top: var(--space-3);
    padding: var(--space-2) var(--space-3) var(--space-2) var(--space-4);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--surface);
    box-shadow: var(--shadow-raised);
  }
  .loud {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-2);
    margin-inline-start: auto;
  }
  .narrow-word {
    display: none;
  }
  .panel {
    position: absolute;
    z-index: 2;
    inset-block-end: calc(100% + var(--space-2));
    inset-inline-start: 0;
    display: grid;
    gap: var(--space-4);
    width: min(44rem, 100%);
    max-height: min(28rem, 60dvh);
    padding: var(--space-4) var(--space-5);
    overflow-y: auto;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--surface);
    box-shadow: var(--shadow-raised);
  }
  .group {
    color: var(--ink-2);
    font-size: var(--text-label);
    font-weight: 600;
  }
  .able {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
    margin-top: var(--space-1);
  }
  .some {
    color: var(--ink-2);
    font-weight: 400;
  }
  summary {
    min-height: 1.75rem;
    padding-block: 0.2rem;
    cursor: pointer;
    color: var(--ink-2);
  }
  dl {
    display: grid;
    gap: var(--space-2);
  }
  dl > div {
    display: grid;
    grid-template-columns: minmax(0, 12rem) minmax(0, 1fr);
    gap: var(--space-3);
  }
  dt {
    font-weight: 600;
  }
  dd {
    color: var(--ink-2);
  }
  @media (max-width: 50rem) {
    .bar {
      gap: var(--space-2);
      padding: var(--space-2) var(--space-3);
    }
    .loud,
    .wide-word {
      display: none;
    }
    .narrow-word {
      display: inline;
    }
    .bar strong {
      flex: 1;
    }
    .ways {
      flex: 1 1 100%;
      margin: 0;
      justify-content: space-between;
    }
    .ways button {
      padding-inline: 0.2rem;
      font-size: 0.8125rem;
    }
    .panel {
      width: 100%;
      padding: var(--space-4);
    }
    .able button {
      flex: 1 1 100%;
    }
    dl > div {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
  }
`;
