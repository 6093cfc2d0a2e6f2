// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

export const attentionViewStyles = css`
  header h2 {
    font-size: var(--text-lead);
    overflow-wrap: anywhere;
  }
  .of {
    font-weight: 400;
  }
  .pad {
    display: grid;
    gap: var(--space-4);
    padding: var(--space-2) var(--space-5) var(--space-5);
  }
  .lead {
    max-width: 60ch;
  }
  .lead strong {
    color: var(--amber);
  }
  .lead.rejected strong {
    color: var(--red);
  }
  section h3 {
    margin-bottom: var(--space-1);
  }
  .unmet li {
    padding-block: 0.1rem;
  }
  .since li {
    padding-block: 0.15rem;
    overflow-wrap: anywhere;
  }
  .compared {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr));
    gap: var(--space-4) var(--space-5);
  }
  .trouble {
    padding: 0 var(--space-5) var(--space-3);
    color: var(--red);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2) var(--space-3);
    padding: var(--space-3) var(--space-5);
    border-top: 1px solid var(--line);
  }
  @media (max-width: 50rem) {
    .pad,
    .foot {
      padding-inline: var(--space-4);
    }
    .foot button {
      flex: 1 1 100%;
    }
  }
`;
