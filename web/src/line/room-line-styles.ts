// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

export const lineStyles = css`
  .trail {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
    color: var(--ink-2);
  }
  .trail a {
    color: inherit;
    padding-block: 0.15rem;
  }
  .trail > * {
    line-height: 1.5rem;
  }
  .title {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) var(--space-5);
    margin-bottom: var(--space-4);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
    align-items: center;
  }
  .flag {
    color: var(--amber);
    font-weight: 600;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(16rem, 21rem);
    gap: var(--space-4) var(--space-5);
    align-items: start;
  }
  .main,
  .side {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-4);
    min-width: 0;
  }
  .pad {
    padding: var(--space-4) var(--space-5);
  }
  .pad + .pad {
    border-top: 1px solid var(--line);
  }
  .life + .life {
    border-top: 0;
    padding-top: 0;
  }
  p.pad {
    padding-top: 0;
  }
  .spread {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 var(--space-4);
  }
  .facts + .files {
    padding: 0 var(--space-5) var(--space-3);
  }
  .files button {
    min-height: 1.75rem;
    padding: 0.1rem 0;
    text-align: start;
  }
  header button.plain {
    min-height: 1.5rem;
    padding-block: 0;
  }
  .done {
    align-items: center;
    margin-bottom: var(--space-4);
    border-color: transparent;
  }
  .done p {
    flex: 1;
  }
  .done button {
    color: inherit;
  }
  .facts {
    padding: 0 var(--space-5) var(--space-3);
  }
  .facts > div {
    display: grid;
    grid-template-columns: 7rem 1fr;
    gap: var(--space-2);
    padding-block: 0.3rem;
  }
  dt {
    color: var(--ink-2);
    font-size: var(--text-label);
    line-height: 1.25rem;
  }
  dd {
    overflow-wrap: anywhere;
  }
  .findings {
    display: grid;
    gap: var(--space-1);
    padding: 0 var(--space-5) var(--space-4);
  }
  .findings li {
    display: grid;
    grid-template-columns: 1rem 1fr;
    gap: var(--space-2);
    overflow-wrap: anywhere;
  }
  .findings .warning > :first-child {
    color: var(--amber);
    font-weight: 700;
  }
  .findings .error > :first-child {
    color: var(--red);
    font-weight: 700;
  }
  @media (max-width: 68rem) {
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (max-width: 50rem) {
    .pad,
    .facts,
    .findings {
      padding-inline: var(--space-4);
    }
    .title {
      margin-bottom: var(--space-3);
    }
  }
`;
