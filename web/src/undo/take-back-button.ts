// SPDX-License-Identifier: Apache-2.0
// Takes back what was just done, while nothing else has been done since: a button beside the sentence that says
// what it was, and Ctrl+Z for as long as the button is there.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import { failureOf } from '../app/desk';
import { DeskElement } from '../elements/desk-element';
import { t } from '../i18n/catalogue';
import { refusalList, storageError } from '../i18n/words';
import { isEditable } from '../receive/keys';
import { baseStyles, buttonStyles } from '../styles/shared';

/** One durable transaction each. */
const atOnce = 25;

/** It is as if it had not been done. */
export class TakenBackEvent extends Event {
  constructor(readonly sentence: string) {
    super('taken-back', { bubbles: true, composed: true });
  }
}

export class TakeBackButton extends DeskElement {
  static override properties: PropertyDeclarations = {
    commands: { attribute: false },
    sentence: { attribute: false },
    working: { state: true },
    trouble: { state: true },
  };
  /** What is to be taken back, in the order in which it was done. */
  declare commands: readonly string[];
  /** What was said when it was done. */
  declare sentence: string;
  declare protected working: boolean;
  declare protected trouble: string;

  static override styles = [baseStyles, buttonStyles, css`
    :host {
      display: inline-flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--space-2);
    }
    button {
      color: inherit;
    }
  `];

  constructor() {
    super();
    this.commands = [];
    this.sentence = '';
    this.working = false;
    this.trouble = '';
  }

  protected override connected(signal: AbortSignal): void {
    this.desk.around.keys.addEventListener('keydown', (event) => { this.#pressed(event as KeyboardEvent); }, { signal });
  }

  get #possible(): boolean {
    const { desk } = this;
    return !desk.readOnly && Boolean(desk.workspace?.takeBack) && desk.latest.latest(this.commands).length > 0;
  }

  #pressed(event: KeyboardEvent): void {
    const undo = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'z';
    const path = event.composedPath();
    const elsewhere = isEditable(path[0]) || path.some((node) => node instanceof HTMLDialogElement);
    if (!undo || event.defaultPrevented || elsewhere || !this.#possible) return;
    event.preventDefault();
    void this.#takeBack();
  }

  async #takeBack(): Promise<void> {
    const { desk } = this;
    const { takeBack } = desk.workspace ?? {};
    const changes = desk.latest.latest(this.commands);
    if (this.working || !takeBack || changes.length === 0) return;
    this.working = true;
    this.trouble = '';
    try {
      for (let at = 0; at < changes.length; at += atOnce) {
        const commands = changes.slice(at, at + atOnce).map(({ id, ...about }) => desk.command({
          action: takeBack.action,
          args: { [takeBack.argument]: id },
          ...(about.line ? { line: about.line } : {}),
          ...(about.lines ? { lines: about.lines } : {}),
          ...(about.order ? { order: about.order } : {}),
        }));
        const refused = (await desk.performAll(commands)).find(({ accepted }) => !accepted);
        if (refused) {
          this.trouble = refusalList(refused.unmet);
          break;
        }
      }
    } catch (reason) {
      this.trouble = storageError(failureOf(reason).code);
    }
    this.working = false;
    const undone = t.listsRoom.doneWords.undone(this.sentence);
    desk.announce(this.trouble || undone, this.trouble !== '');
    if (!this.trouble) this.dispatchEvent(new TakenBackEvent(undone));
  }

  protected override render(): unknown {
    const words = t.listsRoom.doneWords;
    if (this.trouble) return html`<span>${this.trouble}</span>`;
    if (!this.working && !this.#possible) return nothing;
    return html`<button class="plain" ?disabled=${this.working} aria-keyshortcuts="Control+Z"
      @click=${() => { void this.#takeBack(); }}>${this.working ? words.undoing : words.undo}</button>`;
  }
}

customElements.define('take-back-button', TakeBackButton);
