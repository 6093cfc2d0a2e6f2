// SPDX-License-Identifier: Apache-2.0
// What the parts of the settings look like: a panel each, its choices one below the other.

import { css } from 'lit';

export const settingsStyles = css`
  .panel > header {
    padding-top: var(--space-4);
  }
  /* Above the names of what is chosen. */
  header h2 {
    font-size: var(--text-lead);
  }
  header p {
    margin-top: 0.1rem;
  }
  .choices {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-5);
    padding: var(--space-2) var(--space-5) var(--space-5);
  }
  .field {
    display: grid;
    gap: var(--space-1);
  }
  .field input {
    width: 100%;
  }
  .field label,
  legend,
  .name {
    padding: 0;
    color: var(--ink);
    font-size: var(--text-work);
    font-weight: 600;
  }
  legend + .small {
    margin-bottom: var(--space-1);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1) var(--space-5);
    margin-top: var(--space-1);
  }
  @media (max-width: 50rem) {
    .choices {
      padding-inline: var(--space-4);
    }
  }
`;
