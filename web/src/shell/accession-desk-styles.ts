// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

export const deskStyles = css`
  /* Only the content scrolls: bars never lie over what has the focus. */
  :host {
    display: grid;
    grid-template: auto minmax(0, 1fr) / var(--nav-width) minmax(0, 1fr);
    height: 100dvh;
    background: var(--ground);
  }
  /* One more room, with a longer name and a number beside it. */
  :host([hub]) {
    --nav-width: 14.5rem;
  }
  .skip {
    position: fixed;
    inset-block-start: var(--space-2);
    inset-inline-start: var(--space-2);
    z-index: 10;
    padding: var(--space-2) var(--space-4);
    border-radius: var(--radius-small);
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
    transform: translateY(-200%);
  }
  .skip:focus {
    transform: none;
  }
  .bar {
    grid-column: 1 / -1;
    display: flex;
    align-items: center;
    gap: var(--space-3);
    min-height: var(--bar-height);
    padding: var(--space-1) var(--space-4);
    border-bottom: 1px solid var(--line);
    background: var(--surface);
  }
  .brand {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    min-height: 1.75rem;
    color: var(--ink);
    font-weight: 700;
    text-decoration: none;
  }
  .brand svg {
    color: var(--accent);
  }
  .workspace {
    flex: 1;
    min-width: 0;
    overflow: hidden;
    color: var(--ink-2);
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .sample {
    margin-inline-start: 0.25rem;
    padding: 0.05rem 0.45rem;
    border-radius: 0.75rem;
    background: var(--grey-soft);
    font-size: var(--text-label);
  }
  .tools {
    display: flex;
  }
  /* A field to look at, since it is where finding begins; on small screens its picture alone. */
  .finder {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    min-width: 2rem;
    padding-inline: 0.35rem;
    border-color: transparent;
    background: none;
    color: var(--ink-2);
    font-weight: 400;
  }
  .finder .asks {
    display: none;
  }
  @media (min-width: 64rem) {
    .finder {
      width: clamp(14rem, 26vw, 26rem);
      margin-inline-end: var(--space-2);
      border-color: var(--line-strong);
      background: var(--surface);
    }
    .finder .asks {
      display: inline;
      flex: 1;
      overflow: hidden;
      text-align: start;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    /* Not in the button's text: what it is called is what one reads. */
    .finder::after {
      content: attr(data-keys);
      padding: 0 0.35rem;
      border: 1px solid var(--line);
      border-radius: var(--radius-small);
      font-size: var(--text-label);
    }
  }
  .icon {
    min-width: 2rem;
    padding-inline: 0.35rem;
    color: var(--ink-2);
  }
  .icon[aria-current] {
    border-color: var(--line-strong);
    background: var(--accent-soft);
    color: var(--accent-ink);
  }
  nav {
    padding: var(--space-3) var(--space-2);
    border-inline-end: 1px solid var(--line);
  }
  nav ul {
    display: grid;
    gap: 0.15rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  nav a {
    display: flex;
    align-items: center;
    gap: var(--space-3);
    min-height: 2.125rem;
    padding: 0 var(--space-3);
    border: 1px solid transparent;
    border-radius: var(--radius-small);
    color: var(--ink-2);
    text-decoration: none;
    white-space: nowrap;
  }
  nav a:hover {
    background: var(--surface-hover);
  }
  nav a[aria-current] {
    border-color: var(--line);
    background: var(--surface);
    box-shadow: inset 3px 0 0 var(--accent);
    color: var(--ink);
    font-weight: 700;
  }
  nav a[aria-current]:dir(rtl) {
    box-shadow: inset -3px 0 0 var(--accent);
  }
  .count {
    margin-inline-start: auto;
    color: var(--ink-2);
    font-weight: 400;
  }
  .waiting {
    margin-inline-start: auto;
  }
  /* What is hidden from the eye is placed in here too: below it the whole page would scroll, bars and all. */
  .content {
    position: relative;
    display: flex;
    flex-direction: column;
    min-width: 0;
    overflow-y: auto;
  }
  .notices {
    --banner-inline: var(--space-6);
    flex: none;
  }
  .main {
    flex: 1;
    min-width: 0;
    padding: var(--space-5) var(--space-6) var(--space-6);
  }
  .main:focus {
    outline: none;
  }
  .main > * {
    max-width: 84rem;
  }
  /* The grid scrolls by itself, so its room is as high as the window. */
  :is(.room-lines, .room-orders) .main {
    display: flex;
    flex-direction: column;
    min-height: 26rem;
    padding: var(--space-4) var(--space-5);
  }
  :is(.room-lines, .room-orders) .main > * {
    flex: 1;
    min-height: 0;
    max-width: none;
  }

  .tab {
    display: none;
  }

  @media (max-width: 50rem) {
    .tab {
      display: inline;
      max-width: 100%;
      overflow: hidden;
      text-overflow: ellipsis;
    }
    nav .name {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    :host {
      grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr);
    }
    .bar {
      padding-inline: var(--space-3);
      gap: var(--space-2);
    }
    .workspace {
      visibility: hidden;
    }
    saving-pill {
      min-width: 0;
    }
    .notices {
      --banner-inline: var(--space-3);
    }
    .main {
      padding: var(--space-3) var(--space-3) var(--space-5);
    }
    nav {
      order: 3;
      min-height: var(--tabs-height);
      padding: 0 0 env(safe-area-inset-bottom);
      border: 0;
      border-top: 1px solid var(--line);
      background: var(--surface);
    }
    nav ul {
      grid-auto-flow: column;
      /* Each as wide as its word, and less where all of them have no room. */
      grid-auto-columns: minmax(0, auto);
      justify-content: stretch;
      gap: 0;
    }
    nav a {
      flex-direction: column;
      justify-content: center;
      gap: 0.1rem;
      min-height: 3.5rem;
      padding: 0.2rem 0.1rem;
      border-radius: 0;
      font-size: var(--text-label);
      line-height: 1.15;
      text-align: center;
      white-space: normal;
    }
    /* With a hub there is one room more. */
    nav ul:has(li:nth-child(10)) a {
      padding-inline: 0;
      font-size: 0.6875rem;
    }
    nav a:focus-visible {
      outline-offset: -3px;
    }
    nav a[aria-current],
    nav a[aria-current]:dir(rtl) {
      border-color: transparent;
      background: none;
      box-shadow: inset 0 3px 0 var(--accent);
      color: var(--accent-ink);
      /* A heavier word would push its neighbours aside. */
      font-weight: inherit;
    }
    .count {
      display: none;
    }
    nav li {
      position: relative;
    }
    .in-bar {
      display: none;
    }
    .waiting {
      position: absolute;
      inset-block-start: 0.15rem;
      inset-inline-start: calc(50% + 0.35rem);
      /* As small as the room is: the next picture is near. */
      --count-text: 0.625rem;
      --count-inline: 0.25rem;
    }
    :is(.room-lines, .room-orders) .main {
      padding: var(--space-3) var(--space-3) var(--space-2);
    }
  }

  .not-fetched {
    display: grid;
    gap: var(--space-3);
    justify-items: start;
  }

  /* German words are long, and eight of them have to fit. */
  @media (max-width: 30rem) {
    nav a {
      padding-inline: 0.05rem;
      font-size: 0.6875rem;
    }
  }

  /* English ones are short. */
  @media (24rem < width <= 30rem) {
    nav:lang(en) a {
      font-size: 0.75rem;
    }
  }

  @media (max-width: 22rem) {
    nav a {
      font-size: 0.625rem;
    }
  }

  @media (max-width: 30rem) {
    /* The list stands in the settings too, and the pill needs the room. */
    .keys {
      display: none;
    }
    .brand span {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }

  /* Zoomed far in, bars that stay would leave no room to read. */
  /* Narrower than any telephone, as in a column of another page: names would break in the middle of a word. */
  @media (max-width: 18rem) {
    nav a {
      gap: 0;
      font-size: 0;
    }
  }

  @media (max-height: 26rem), print {
    :host {
      height: auto;
      min-height: 100dvh;
      grid-template-rows: auto auto auto;
    }
    .content {
      overflow: visible;
    }
    :is(.room-lines, .room-orders) .main {
      height: 40rem;
    }
  }

  /* Paper has no use for the way around. */
  @media print {
    :host {
      display: block;
    }
    .bar,
    nav,
    .notices {
      display: none;
    }
    .main {
      padding: 0;
    }
  }

  @media (forced-colors: active) {
    /* What is transparent is drawn too. */
    nav a {
      border-color: Canvas;
    }
    nav a[aria-current] {
      border-color: Highlight;
    }
  }
`;
