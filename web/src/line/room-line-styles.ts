// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

export const lineStyles = css`
  .flag {
    color: var(--amber);
    font-weight: 600;
  }
  .pad + .pad {
    border-top: 1px solid var(--line);
  }
  .life + .life {
    border-top: 0;
    padding-top: 0;
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
  @media (max-width: 50rem) {
    .findings {
      padding-inline: var(--space-4);
    }
    .title {
      margin-bottom: var(--space-3);
    }
  }
`;
