// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';
import { cellInRow, cellName, fileStyles, unseen } from './panel-parts';

export const lineStyles = css`
  ${fileStyles}
  /* Panels that may have nothing to show take no room then. */
  line-attention,
  line-thread,
  line-titles,
  line-routing,
  same-title {
    display: contents;
  }
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
  header button.plain {
    min-height: 1.5rem;
    padding-block: 0;
  }
  .done {
    align-items: center;
    scroll-margin-top: 4.5rem;
    flex-wrap: wrap;
    justify-content: end;
    margin-bottom: var(--space-4);
    border-color: transparent;
  }
  /* The mark stands beside the first of the words. */
  .done > .said {
    flex: 1 1 18rem;
    display: flex;
    gap: var(--space-3);
    min-width: 0;
  }
  .done .words {
    min-width: 0;
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
  .labelled {
    margin-bottom: var(--space-2);
  }
  @media (max-width: 50rem) {
    .labelled,
    .labelled tbody,
    .labelled tr {
      display: block;
    }
    .labelled thead {
      ${unseen}
    }
    .labelled tr {
      padding: var(--space-2) var(--space-4);
      border-bottom: 1px solid var(--line);
    }
    .labelled tbody tr:last-child {
      border-bottom: 0;
    }
    .labelled tr > td {
      ${cellInRow}
    }
    .labelled td::before {
      ${cellName}
    }
    .findings {
      padding-inline: var(--space-4);
    }
    .title {
      margin-bottom: var(--space-3);
    }
  }
  /* Nobody can press anything on paper, and without the buttons their reasons say nothing. */
  @media print {
    .pad:has(> line-actions) {
      display: none;
    }
  }
`;
