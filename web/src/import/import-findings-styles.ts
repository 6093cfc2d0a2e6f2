// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

export const findingStyles = css`
  .filter {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) var(--space-4);
    padding: var(--space-2) var(--space-5) var(--space-3);
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-4);
  }
  .choice {
    display: inline-flex;
    align-items: center;
    gap: var(--space-2);
    min-height: var(--target);
    cursor: pointer;
  }
  input[type='search'] {
    flex: 1 1 14rem;
    min-width: 0;
  }
  details {
    border-block-start: 1px solid var(--line);
  }
  summary {
    display: grid;
    grid-template-columns: 5rem minmax(0, 1fr) auto 2.5rem auto;
    align-items: baseline;
    gap: 0 var(--space-3);
    padding: var(--space-2) var(--space-5);
    min-height: var(--target);
    cursor: pointer;
  }
  /* Its mark stands at the end of the row. */
  summary::before {
    content: none;
  }
  summary:hover {
    background: var(--surface-hover);
  }
  summary::after {
    content: '';
    align-self: start;
    width: 0.45rem;
    height: 0.45rem;
    margin-top: 0.4rem;
    border: solid var(--ink-2);
    border-width: 0 1.5px 1.5px 0;
    transform: rotate(45deg);
  }
  details[open] summary::after {
    transform: rotate(-135deg);
  }
  summary:focus-visible {
    outline-offset: -3px;
  }
  .severity {
    font-size: var(--text-label);
    font-weight: 700;
  }
  .error .severity {
    color: var(--red);
  }
  .warning .severity {
    color: var(--amber);
  }
  .info .severity {
    color: var(--ink-2);
  }
  .heading {
    font-weight: 600;
  }
  td {
    overflow-wrap: anywhere;
    min-width: 6rem;
  }
  .code {
    color: var(--ink-2);
    font-size: var(--text-label);
    overflow-wrap: anywhere;
  }
  .number {
    text-align: end;
  }
  .note {
    padding: var(--space-2) var(--space-5) var(--space-3);
    color: var(--ink-2);
  }
  .pager {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: var(--space-3);
    padding: 0 var(--space-5) var(--space-3);
  }
  @media (max-width: 50rem) {
    .filter,
    summary,
    .note,
    .pager {
      padding-inline: var(--space-4);
    }
    .filter > button {
      flex: 1 1 100%;
    }
    .code {
      display: none;
    }
    summary {
      grid-template-columns: minmax(4rem, auto) minmax(0, 1fr) auto auto;
    }
  }
`;
