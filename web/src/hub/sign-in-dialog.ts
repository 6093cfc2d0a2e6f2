// SPDX-License-Identifier: Apache-2.0
// Signs in at the library's hub, and chooses the library where somebody may work in several.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import type { Account, Credentials } from '../contract';
import { failureOf } from '../app/desk';
import { beginAnew, hubAddress, isHub, keepSession } from '../app/hub-session';
import { deviceName, setDeviceName } from '../app/identity';
import { DeskElement } from '../elements/desk-element';
import { focusFirstField, modalStyles, openModal } from '../elements/modal';
import { t } from '../i18n/catalogue';
import { visible } from '../i18n/format';
import { rich, storageError } from '../i18n/words';
import { baseStyles, buttonStyles, fieldStyles } from '../styles/shared';

export class SignInDialog extends DeskElement {
  static override properties: PropertyDeclarations = {
    busy: { state: true },
    trouble: { state: true },
    byToken: { state: true },
    account: { state: true },
    chosen: { state: true },
    warned: { state: true },
    noHub: { state: true },
  };
  declare protected busy: boolean;
  declare protected trouble: string;
  declare protected byToken: boolean;
  /** Who has signed in, while the library is still to be chosen. */
  declare protected account: Account | undefined;
  declare protected chosen: string;
  /** Somebody else than the one whose work waits here: they have been told of it. */
  declare protected warned: string;
  declare protected noHub: boolean;

  static override styles = [baseStyles, buttonStyles, fieldStyles, modalStyles, css`
    .field {
      display: grid;
      gap: var(--space-1);
    }
    .field label {
      font-weight: 600;
    }
    .field input {
      width: 100%;
    }
    .trouble {
      color: var(--red);
    }
    legend {
      padding: 0;
      font-weight: 600;
    }
    button.other {
      justify-self: start;
      padding-inline: 0;
    }
  `];

  constructor() {
    super();
    this.#clear();
  }

  #clear(): void {
    this.busy = false;
    this.trouble = '';
    this.byToken = false;
    this.account = undefined;
    this.chosen = '';
    this.warned = '';
    this.noHub = false;
  }

  async show(): Promise<void> {
    this.#clear();
    await this.updateComplete;
    const dialog = this.renderRoot.querySelector('dialog');
    openModal(dialog);
    this.#first();
    this.noHub = !this.desk.hubHere && !this.desk.around.session() && !await isHub();
  }

  #first(): void {
    requestAnimationFrame(() => { focusFirstField(this.renderRoot.querySelector('dialog')); });
  }

  #value(id: string): string {
    return this.renderRoot.querySelector<HTMLInputElement>(`#${id}`)?.value ?? '';
  }

  #credentials(): Credentials | undefined {
    if (this.byToken) return this.#value('token') ? { token: this.#value('token').trim() } : undefined;
    const [user, password] = [this.#value('user').trim(), this.#value('password')];
    return user && password ? { user, password } : undefined;
  }

  async #signIn(): Promise<void> {
    const credentials = this.#credentials();
    const { keeper } = this.desk;
    if (!credentials || !keeper || this.busy) return;
    const told = this.warned;
    this.warned = 'user' in credentials && this.#leavesWork(credentials.user) ? credentials.user : '';
    if (this.warned && this.warned !== told) return;
    setDeviceName(this.#value('device'));
    this.busy = true;
    this.trouble = '';
    try {
      this.#signedIn(await keeper.signIn(credentials, deviceName()));
    } catch (reason) {
      this.trouble = storageError(failureOf(reason).code);
    }
    this.busy = false;
    if (this.trouble) this.#first();
  }

  get #unsent(): number {
    const { waiting, sent } = this.desk.sync;
    return waiting + sent;
  }

  /** What waits here is another person's: it stays in their store, which whoever signs in now does not see. */
  #leavesWork(user: string): boolean {
    const session = this.desk.around.session();
    return session !== undefined && session.user !== user && this.#unsent > 0;
  }

  /** Whoever comes back to the same library goes on where they were. */
  #signedIn(account: Account): void {
    const session = this.desk.around.session();
    const [only, ...others] = account.workspaces;
    const same = account.workspaces.find(({ id }) => id === session?.workspace);
    if (same && account.user === session?.user) {
      keepSession(account, same);
      this.desk.askerChanged();
      this.renderRoot.querySelector('dialog')?.close();
      this.desk.announce(t.hub.signedInAloud(account.name));
    } else if (!only) {
      this.trouble = t.hub.noLibrary(account.name);
    } else if (others.length === 0 && (this.warned === account.user || !this.#leavesWork(account.user))) {
      this.#go(account, only);
    } else {
      this.account = account;
      this.chosen = only.id;
      if (this.#leavesWork(account.user)) this.warned = account.user;
    }
  }

  #go(account: Account, workspace: Account['workspaces'][number]): void {
    keepSession(account, workspace);
    beginAnew();
  }

  #choose(account: Account): void {
    const workspace = account.workspaces.find(({ id }) => id === this.chosen);
    if (workspace) this.#go(account, workspace);
  }

  #form(): unknown {
    const session = this.desk.around.session();
    const field = (id: string, label: string, type: string, complete: string, value = '', help = '', first = false): unknown => html`<div class="field">
      <label for=${id}>${label}</label>
      <input id=${id} type=${type} ?required=${id !== 'device'} autocomplete=${complete} autocapitalize="none" spellcheck="false" maxlength="500" .value=${value} ?data-first=${first}
        aria-describedby=${help ? `${id}-help` : nothing} />
      ${help ? html`<p id="${id}-help" class="quiet small">${help}</p>` : nothing}</div>`;
    return html`
      ${this.byToken
        ? field('token', t.hub.token, 'password', 'off', '', t.hub.tokenHelp)
        : html`${field('user', t.hub.userName, 'text', 'username', session?.user ?? '')}${field('password', t.hub.password, 'password', 'current-password', '', '', session?.user !== undefined)}`}
      <button type="button" class="plain other" @click=${() => { this.byToken = !this.byToken; this.trouble = ''; this.#first(); }}>
        ${this.byToken ? t.hub.useName : t.hub.useToken}</button>
      ${field('device', t.settings.deviceName, 'text', 'off', deviceName(), t.hub.deviceHelp)}`;
  }

  #libraries(account: Account): unknown {
    return html`<fieldset><legend>${t.hub.whichLibrary}</legend>
      ${account.workspaces.map(({ id, name, rulebook }) => html`<label class="check">
        <input type="radio" name="library" value=${id} .checked=${this.chosen === id} @change=${() => { this.chosen = id; }} />
        <span>${visible(name)}${rulebook ? html` <span class="quiet">${t.common.rulebooks[rulebook] ?? rulebook}</span>` : nothing}</span></label>`)}</fieldset>`;
  }

  #othersWork(): unknown {
    const session = this.desk.around.session();
    if (!this.warned || !session) return nothing;
    return html`<p role="alert">${rich(t.hub.othersWork(this.#unsent, visible(session.user)))}</p>`;
  }

  #about(): unknown {
    if (this.noHub) return html`<p class="trouble" role="alert">${t.hub.nobodyThere}</p>`;
    // What waits is not sent as somebody else.
    if (this.warned) return nothing;
    return this.desk.sync.hub
      ? html`<p class="quiet">${t.hub.sentAfterwards}</p>`
      : html`<p class="quiet">${t.hub.staysAsItIs}</p>`;
  }

  protected override render(): unknown {
    const { account } = this;
    return html`<dialog aria-labelledby="heading">
      <form @submit=${(event: Event) => { event.preventDefault(); if (account) this.#choose(account); else void this.#signIn(); }}>
        <div class="body">
          <div><h2 id="heading">${account ? t.hub.signedInHeading(visible(account.name)) : t.hub.signInHeading}</h2>
            <p class="quiet mono">${new URL(hubAddress()).host}</p></div>
          ${account ? this.#libraries(account) : html`${this.#about()}${this.#form()}`}
          ${this.#othersWork()}
          ${this.trouble ? html`<p class="trouble" role="alert">${this.trouble}</p>` : nothing}
        </div>
        <div class="foot">
          <button type="button" @click=${() => { this.renderRoot.querySelector('dialog')?.close(); }}>${t.common.notNow} <kbd class="hint">Esc</kbd></button>
          <button class="primary" aria-disabled=${this.busy ? 'true' : 'false'}>${this.busy ? t.hub.signingIn : account ? t.hub.workHere : this.warned ? t.hub.signInAs(visible(this.warned)) : t.hub.signIn}</button>
        </div>
      </form>
    </dialog>`;
  }
}

customElements.define('sign-in-dialog', SignInDialog);
