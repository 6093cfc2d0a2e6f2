// SPDX-License-Identifier: Apache-2.0
// What every room is made of: buttons, panels, tables, keys. Rooms add only what is theirs.

import { css } from 'lit';

export const baseStyles = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :host {
    display: block;
    color: var(--ink);
    font-size: var(--text-work);
    line-height: 1.43;
    font-variant-numeric: tabular-nums;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  p {
    text-wrap: pretty;
  }
  ul,
  ol {
    list-style: none;
  }
  h1 {
    font-size: var(--text-title);
    line-height: 1.25;
    font-weight: 700;
    letter-spacing: -0.005em;
    overflow-wrap: anywhere;
  }
  h2 {
    font-size: var(--text-work);
    font-weight: 700;
  }
  h3 {
    font-size: var(--text-label);
    font-weight: 600;
    color: var(--ink-2);
  }
  a {
    color: var(--accent-ink);
    text-underline-offset: 0.2em;
    text-decoration-thickness: 1px;
  }
  :focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
    border-radius: var(--radius-small);
  }
  .quiet {
    color: var(--ink-2);
  }
  .small {
    font-size: var(--text-label);
    line-height: 1.34;
  }
  .mono {
    font-family: var(--mono);
    font-size: 0.93em;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  kbd {
    display: inline-block;
    min-width: 1.25rem;
    padding: 0 0.3rem;
    border: 1px solid color-mix(in srgb, currentcolor 38%, transparent);
    border-radius: 0.25rem;
    font-family: var(--mono);
    font-size: 0.75rem;
    line-height: 1.125rem;
    text-align: center;
    font-weight: 400;
  }
  @media (pointer: coarse) and (hover: none) {
    kbd.hint {
      display: none;
    }
  }
  /* A fold's own mark is a letter of some other font, above the line its words stand on. */
  summary {
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: '';
    display: inline-block;
    width: 0.5em;
    height: 0.6em;
    margin-inline-end: 0.5em;
    background: currentcolor;
    clip-path: polygon(0 0, 100% 50%, 0 100%);
  }
  summary:dir(rtl)::before {
    clip-path: polygon(100% 0, 100% 100%, 0 50%);
  }
  details[open] > summary::before {
    width: 0.6em;
    height: 0.5em;
    margin-inline-end: 0.4em;
    clip-path: polygon(0 0, 100% 0, 50% 100%);
  }
  /* Long words on little room: divided where the language divides them, and else where they end. */
  @media (max-width: 30rem) {
    :host {
      hyphens: auto;
      hyphenate-limit-chars: 10 4 4;
      overflow-wrap: break-word;
    }
    .mono,
    bdi {
      hyphens: manual;
    }
  }
  @media print {
    nav {
      display: none;
    }
  }
  @media (forced-colors: active) {
    summary::before {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
`;

export const buttonStyles = css`
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--space-2);
    min-height: var(--target);
    padding: 0.25rem 0.8rem;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-small);
    background: var(--surface);
    color: var(--ink);
    font: inherit;
    font-weight: 600;
    line-height: 1.3;
    text-decoration: none;
    cursor: pointer;
  }
  button:hover:not([aria-disabled='true'], :disabled),
  .button:hover {
    background: var(--surface-hover);
  }
  button.primary,
  .button.primary {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on-accent);
  }
  button.primary:hover:not([aria-disabled='true'], :disabled),
  .button.primary:hover {
    background: var(--accent-strong);
  }
  button.danger {
    border-color: var(--red);
    color: var(--red);
  }
  button.danger.primary {
    background: light-dark(#9a1730, #ff97a3);
    color: light-dark(#ffffff, #3d0710);
  }
  button.danger.primary:hover:not([aria-disabled='true'], :disabled) {
    background: light-dark(#7d1025, #ffb3bc);
  }
  button.plain,
  .button.plain {
    border-color: transparent;
    background: transparent;
    color: var(--accent-ink);
    padding-inline: 0.4rem;
  }
  button[aria-disabled='true'],
  button:disabled,
  button.danger.primary[aria-disabled='true'] {
    background: var(--grey-soft);
    border-color: transparent;
    color: var(--ink-3);
    cursor: default;
  }
  /* Nobody presses anything on paper. */
  @media print {
    button,
    .button {
      display: none !important;
    }
  }
  @media (forced-colors: active) {
    button[aria-disabled='true'] {
      color: GrayText;
    }
    button.primary {
      border-width: 2px;
    }
  }
`;

export const panelStyles = css`
  .panel {
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    box-shadow: var(--shadow);
  }
  .panel > h2,
  .panel > header {
    padding: var(--space-3) var(--space-5) var(--space-2);
  }
  /* Words without an edge end where the panel's other words do. */
  .panel > header > button.plain:last-child {
    margin-inline-end: calc(-0.4rem - 1px);
  }
  /* What has room around itself already needs no second one. */
  .panel:is(.pad, .nothing, .told) > h2 {
    padding: 0;
  }
  .table-scroll {
    /* What is hidden from sight in it scrolls with it, and makes no page wider. */
    position: relative;
    overflow-x: auto;
    padding-bottom: var(--space-2);
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  th {
    text-align: start;
    font-size: var(--text-label);
    font-weight: 600;
    color: var(--ink-2);
    white-space: nowrap;
  }
  th,
  td {
    padding: 0.4rem 0.6rem;
    border-bottom: 1px solid var(--line);
    vertical-align: top;
  }
  th:first-child,
  td:first-child {
    padding-inline-start: var(--space-5);
  }
  th:last-child,
  td:last-child {
    padding-inline-end: var(--space-5);
  }
  tbody tr:last-child > * {
    border-bottom: 0;
  }
  .end {
    text-align: end;
  }
  @media print {
    .panel > :is(h2, header) {
      break-after: avoid;
    }
  }
  @media (max-width: 50rem) {
    th:first-child,
    td:first-child,
    .panel > h2,
    .panel > header {
      padding-inline-start: var(--space-4);
    }
    th:last-child,
    td:last-child,
    .panel > h2,
    .panel > header {
      padding-inline-end: var(--space-4);
    }
  }
`;

export const fieldStyles = css`
  input:not([type='checkbox'], [type='radio'], [type='file']),
  select,
  textarea {
    min-height: var(--target);
    max-width: 100%;
    padding: 0.3rem 0.6rem;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-small);
    background: var(--surface);
    color: var(--ink);
    font: inherit;
  }
  input[type='file'] {
    max-width: 100%;
    font: inherit;
    color: var(--ink-2);
  }
  ::file-selector-button {
    min-height: var(--target);
    margin-inline-end: var(--space-3);
    padding: 0.3rem 0.8rem;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-small);
    background: var(--surface);
    color: var(--ink);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  input[type='checkbox'],
  input[type='radio'] {
    width: 1.25rem;
    height: 1.25rem;
    margin: 0;
    accent-color: var(--accent);
    flex: none;
  }
  ::placeholder {
    color: var(--ink-3);
    opacity: 1;
  }
  @media print {
    input:is([type='search'], [type='file']) {
      display: none;
    }
  }
  input:placeholder-shown {
    text-overflow: ellipsis;
  }
  label.check {
    display: flex;
    align-items: flex-start;
    gap: var(--space-2);
    min-height: 1.75rem;
    padding-block: 0.2rem;
    cursor: pointer;
  }
`;

export const bannerStyles = css`
  .banner {
    display: flex;
    gap: var(--space-3);
    align-items: baseline;
    /* Its words begin where those of what is around it do. */
    padding: var(--space-2) var(--banner-inline, var(--space-5));
    background: var(--amber-soft);
    color: var(--amber);
  }
  .banner.bad {
    background: var(--red-soft);
    color: var(--red);
  }
  .banner.good {
    background: var(--green-soft);
    color: var(--green);
  }
  @media (forced-colors: active) {
    .banner {
      border: 1px solid;
    }
  }
`;
