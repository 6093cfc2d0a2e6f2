// SPDX-License-Identifier: Apache-2.0
// The frame of every dialog: a native modal <dialog>, so focus stays inside and Esc leaves.

import { css } from 'lit';

export const modalStyles = css`
  dialog {
    width: min(34rem, calc(100vw - 2rem));
    max-height: calc(100dvh - 2rem);
    padding: 0;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--ink);
    box-shadow: var(--shadow-raised);
    overflow: auto;
  }
  dialog::backdrop {
    background: rgb(20 18 12 / 45%);
  }
  .body {
    display: grid;
    gap: var(--space-4);
    padding: var(--space-5);
  }
  .body h2 {
    font-size: 1.0625rem;
    line-height: 1.3;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .unbroken {
    white-space: nowrap;
  }
  .foot {
    position: sticky;
    bottom: 0;
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: var(--space-2);
    padding: var(--space-3) var(--space-5);
    border-top: 1px solid var(--line);
    background: var(--surface);
  }
  @media (max-width: 34rem) {
    dialog {
      width: 100vw;
      max-width: none;
      margin: auto 0 0;
      border-radius: var(--radius) var(--radius) 0 0;
    }
    .foot button {
      flex: 1 1 100%;
    }
  }
  @media (max-height: 26rem) {
    .foot {
      position: static;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    dialog[open] {
      animation: rise 140ms ease-out;
    }
    @keyframes rise {
      from {
        opacity: 0;
        transform: translateY(0.5rem);
      }
    }
  }
`;

/** What has just been closed keeps the keyboard until it is drawn: then nothing has it. */
function somethingHasKeyboard(): boolean {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active !== null && active !== document.body && active !== document.documentElement && active.checkVisibility();
}

/** The nearest heading of what lies around, else the main part of the page. */
function headingAround(dialog: Element): HTMLElement | undefined {
  for (let root = dialog.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) {
    const found = [...root.querySelectorAll<HTMLElement>('h1, h2, main')].find((one) => !one.closest('dialog'));
    if (found) return found;
  }
  return undefined;
}

/** A dialog gives the keyboard back to what had it. Where nothing had it, or that is gone by now, whoever works
 *  with the keyboard goes on where the dialog was asked for, not at the top of the page. */
function goOnNear(dialog: HTMLDialogElement): void {
  if (somethingHasKeyboard()) return;
  const heading = headingAround(dialog);
  if (!heading) return;
  if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

export function openModal(dialog: HTMLDialogElement | null | undefined): void {
  if (!dialog || dialog.open) return;
  dialog.addEventListener('close', () => { goOnNear(dialog); }, { once: true });
  dialog.showModal();
}

/** The first field to be typed or chosen in, in the elements of elements too. */
function firstField(root: ParentNode): HTMLElement | undefined {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (element.matches('input:not([type=checkbox], [type=radio], [type=file], :disabled), select:not(:disabled), textarea:not(:disabled)')) return element;
    const found = element.shadowRoot ? firstField(element.shadowRoot) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** Where a scanner or the hands go first, where that is not the first field there is. */
function markedField(root: ParentNode): HTMLElement | undefined {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (element.matches('[data-first]')) return element;
    const found = element.shadowRoot ? markedField(element.shadowRoot) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** Where there is something to answer, the answer can be typed at once; else the way out stays in focus. */
export function focusFirstField(dialog: HTMLDialogElement | null | undefined): void {
  if (dialog?.open) (markedField(dialog) ?? firstField(dialog))?.focus({ preventScroll: true });
}
