// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

export const bulkDialogStyles = css`
  dialog {
    width: min(40rem, calc(100vw - 2rem));
  }
  dialog.form {
    width: min(50rem, calc(100vw - 2rem));
  }
  .field,
  .what,
  .progress {
    display: grid;
    gap: var(--space-2);
  }
  .field > label {
    font-weight: 600;
  }
  .what {
    gap: var(--space-3);
  }
  .what .left-out {
    margin: 0;
  }
  .missing {
    color: var(--amber);
  }
  .summary {
    font-size: var(--text-lead);
    font-weight: 400;
  }
  progress {
    appearance: none;
    width: 100%;
    height: 0.5rem;
    border: 0;
    border-radius: 0.25rem;
    background: var(--grey-soft);
    accent-color: var(--accent);
    overflow: hidden;
  }
  progress::-webkit-progress-bar {
    background: var(--grey-soft);
  }
  progress::-webkit-progress-value {
    background: var(--accent);
  }
  progress::-moz-progress-bar {
    background: var(--accent);
  }
  .second {
    padding: var(--space-3) var(--space-4);
    border-radius: var(--radius-small);
    background: var(--red-soft);
    color: var(--red);
  }
  @media (forced-colors: active) {
    progress {
      border: 1px solid;
    }
  }
  @media (max-width: 34rem) {
    dialog,
    dialog.form {
      width: 100vw;
    }
  }
`;
