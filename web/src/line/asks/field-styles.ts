// SPDX-License-Identifier: Apache-2.0
// How questions look, whatever they ask.
import { css } from 'lit';

export const askStyles = css`
  .field {
    display: grid;
    gap: var(--space-1);
    min-width: 0;
  }
  .field > label,
  legend {
    padding: 0;
    font-weight: 600;
  }
  .field textarea,
  .field input:not([type='checkbox'], [type='radio']),
  .field select {
    width: 100%;
  }
  .field textarea {
    min-height: 4.5rem;
    resize: vertical;
  }
  .optional,
  .help {
    color: var(--ink-2);
    font-weight: 400;
  }
  .trouble {
    color: var(--red);
  }
`;
