// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

export const importStyles = css`
  h1 {
    margin-bottom: var(--space-4);
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
  fieldset {
    display: grid;
    gap: var(--space-1);
  }
  .check.off {
    color: var(--ink-3);
    cursor: default;
  }
  .chosen {
    display: grid;
    gap: var(--space-2);
    padding-top: var(--space-3);
    border-top: 1px solid var(--line);
  }
  .chosen li {
    overflow-wrap: anywhere;
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
  }
`;
