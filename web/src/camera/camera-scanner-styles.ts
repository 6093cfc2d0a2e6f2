// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

export const scannerStyles = css`
  dialog {
    width: min(40rem, calc(100vw - 2rem));
    overflow: hidden;
  }
  .frame-of-all {
    display: flex;
    flex-direction: column;
    max-height: calc(100dvh - 2rem);
  }
  .head {
    display: flex;
    gap: var(--space-3);
    align-items: center;
    justify-content: space-between;
    padding: var(--space-2) var(--space-2) var(--space-2) var(--space-4);
  }
  .head h2 {
    font-size: 1.0625rem;
  }
  /* Its height is the same whatever was found: a picture that moves can't be aimed with. */
  .picture {
    position: relative;
    flex: none;
    height: min(25rem, 48dvh);
    background: #11110f;
    color: #f2f0ea;
    overflow: hidden;
  }
  video {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    object-fit: cover;
  }
  /* Who sees themselves expects a mirror. */
  video.mirror {
    transform: scaleX(-1);
  }
  .aim {
    position: absolute;
    inset: 16% 7%;
    border: 3px solid #fffefb;
    border-radius: var(--radius);
    box-shadow: 0 0 0 100vmax rgb(0 0 0 / 42%);
  }
  .aim.read {
    border-color: #82d3a0;
    border-width: 6px;
  }
  .hint {
    position: absolute;
    inset: auto 0 0;
    padding: 0.25rem var(--space-3) 0.4rem;
    text-align: center;
    font-weight: 600;
    text-shadow: 0 0 4px #000, 0 0 2px #000;
  }
  .no-picture {
    position: absolute;
    inset: 0;
    display: grid;
    gap: var(--space-3);
    place-content: center;
    justify-items: center;
    padding: var(--space-4) var(--space-5);
    background: #11110f;
    text-align: center;
    overflow: auto;
  }
  .no-picture h3 {
    color: inherit;
    font-size: var(--text-lead);
  }
  .no-picture p {
    max-width: 32rem;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
    align-items: center;
    justify-content: space-between;
    padding: var(--space-2) var(--space-4);
    border-bottom: 1px solid var(--line);
  }
  .tools label {
    display: flex;
    flex: 1 1 12rem;
    gap: var(--space-2);
    align-items: center;
    min-width: 0;
  }
  .tools select {
    flex: 1;
    min-width: 0;
  }
  button {
    min-height: max(2.25rem, var(--target));
  }
  button[aria-pressed='true'] {
    border-color: var(--accent);
    background: var(--accent-soft);
    color: var(--accent-ink);
  }
  button[aria-pressed='true']::before {
    content: '✓';
  }
  camera-found {
    flex: 1 1 auto;
    min-height: 8rem;
  }
  @media (max-width: 34rem), (max-height: 40rem) {
    dialog {
      width: 100vw;
      max-width: none;
      height: 100dvh;
      max-height: none;
      margin: 0;
      border: 0;
      border-radius: 0;
    }
    .frame-of-all {
      height: 100%;
      max-height: none;
    }
  }
  @media (forced-colors: active) {
    .aim.read {
      border-color: Highlight;
    }
  }
`;
