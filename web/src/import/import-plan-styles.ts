// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

export const planStyles = css`
  .figures {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2) var(--space-6);
    padding: 0 var(--space-5) var(--space-2);
  }
  .figures > div {
    display: flex;
    flex-direction: column-reverse;
  }
  .figures dt {
    color: var(--ink-2);
    font-size: var(--text-label);
  }
  .figures dd {
    font-size: var(--text-title);
    font-weight: 700;
    line-height: 1.25;
  }
  .figures .none dd {
    color: var(--ink-3);
    font-weight: 400;
  }
  .stale {
    opacity: 0.55;
  }
  .facts {
    display: grid;
    gap: var(--space-1);
    padding: 0 var(--space-5) var(--space-3);
    color: var(--ink-2);
  }
  .wheres {
    display: grid;
    gap: var(--space-3) var(--space-6);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
    padding: var(--space-3) var(--space-5) var(--space-4);
    border-block-start: 1px solid var(--line);
  }
  .wheres fieldset {
    display: grid;
    gap: var(--space-1);
    align-content: start;
  }
  legend {
    padding: 0 0 var(--space-1);
    font-weight: 700;
  }
  .rulebook {
    display: grid;
    gap: var(--space-1);
    padding-inline-start: 1.75rem;
    justify-items: start;
  }
  .working {
    display: grid;
    gap: var(--space-2);
    padding: var(--space-2) var(--space-5) var(--space-4);
  }
  .working > div {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) var(--space-4);
  }
  progress {
    inline-size: min(100%, 24rem);
    block-size: 0.5rem;
    accent-color: var(--accent);
  }
  .banner > div {
    display: grid;
    gap: var(--space-2);
    justify-items: start;
  }
  .banner {
    margin-block: 0 var(--space-3);
  }
  .warned {
    color: var(--amber);
  }
  @media (max-width: 50rem) {
    .figures,
    .facts,
    .wheres,
    .working {
      padding-inline: var(--space-4);
    }
    .figures {
      gap: var(--space-2) var(--space-5);
    }
    .banner {
      padding-inline: var(--space-4);
    }
  }
`;
