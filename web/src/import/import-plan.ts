// SPDX-License-Identifier: Apache-2.0
// What would come in, into which workspace, and what happens to what is there already.

import { css, html, nothing, type PropertyDeclarations } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ImportReport, RulebookInfo } from '../contract';
import { DeskElement } from '../elements/desk-element';
import { t } from '../i18n/catalogue';
import { visible, whole } from '../i18n/format';
import { rich } from '../i18n/words';
import { bannerStyles, baseStyles, buttonStyles, fieldStyles, panelStyles } from '../styles/shared';
import { planStyles } from './import-plan-styles';
import type { ImportTrial } from './import-trial';
import { blockingFiles, isBlocked, isEmpty, replacedIn } from './plan-state';

const rulebooks: readonly RulebookInfo['key'][] = ['alma', 'folio'];
const figures = ['orders', 'lines', 'items', 'titles', 'invoices', 'others'] as const;

export class ImportPlan extends DeskElement {
  static override properties: PropertyDeclarations = { trial: { attribute: false } };
  declare trial: ImportTrial;

  static override styles = [baseStyles, buttonStyles, fieldStyles, panelStyles, bannerStyles, planStyles, css``];

  // ---- how far it is --------------------------------------------------------------------------

  #working(): unknown {
    const { step, read, total, importing } = this.trial;
    const words = t.importing.progress;
    if (step === 'reading') {
      return html`<div class="working"><div><progress aria-label=${words.readingLabel} max=${Math.max(1, total)} value=${read}></progress>
          <button @click=${() => { this.trial.stop(); }}>${words.stop}</button></div>
        <p class="quiet">${words.reading(read, total)}</p></div>`;
    }
    if (step === 'looking') {
      return html`<div class="working"><div><progress aria-label=${words.lookingLabel}></progress>
          <button @click=${() => { this.trial.stop(); }}>${words.leave}</button></div>
        <p class="quiet">${words.looking} ${words.lookingHelp}</p></div>`;
    }
    if (step !== 'taking') return nothing;
    const saving = importing && this.desk.store.state === 'saving';
    return html`<div class="working"><div><progress aria-label=${words.takingLabel}></progress></div>
      <p><strong>${words.taking}</strong>${saving ? html` ${words.saving}` : nothing}</p></div>`;
  }

  #stopped(): unknown {
    if (!this.trial.stopped) return nothing;
    return html`<div class="banner"><span aria-hidden="true">!</span><div><p>${t.importing.progress.stopped}</p>
      ${this.trial.stale ? html`<button @click=${() => void this.trial.look()}>${t.importing.plan.lookAgain}</button>` : nothing}</div></div>`;
  }

  // ---- what would come ------------------------------------------------------------------------

  #figures(plan: ImportReport): unknown {
    return html`<dl class="figures">${figures.map((name) => html`<div class=${plan[name] === 0 ? 'none' : ''}>
      <dt>${t.importing.plan.figures[name]}</dt><dd>${whole(plan[name])}</dd></div>`)}</dl>`;
  }

  #facts(plan: ImportReport): unknown {
    const words = t.importing.plan;
    const replaced = replacedIn(plan);
    const told = [
      plan.kept > 0 ? words.kept(plan.kept) : '', replaced > 0 ? words.replaced(replaced) : '', plan.leftOut > 0 ? words.leftOut(plan.leftOut) : '',
      words.under(t.importing.room.rulebooks[plan.rulebook] ?? plan.rulebook),
    ].filter(Boolean);
    return html`<ul class="facts">${told.map((one) => html`<li>${one}</li>`)}</ul>`;
  }

  #plan(plan: ImportReport): unknown {
    const words = t.importing.plan;
    const blocked = isBlocked(plan);
    const why = blocked ? words.errorsFirst(blockingFiles(plan).size) : !isEmpty(plan) ? '' : this.trial.unknownTables.size > 0 ? words.columnsFirst : words.nothingKnown;
    return html`<div class=${this.trial.stale ? 'stale' : ''}>
      ${why ? html`<div class="banner ${blocked ? 'bad' : ''}"><span aria-hidden="true">!</span><div><p><strong>${words.nothing}</strong> ${why}</p></div></div>`
        : html`${this.#figures(plan)}${this.#facts(plan)}`}</div>`;
  }

  // ---- where to -------------------------------------------------------------------------------

  #radio(name: string, checked: boolean, words: string, detail: string, change: () => void): unknown {
    return html`<label class="check"><input type="radio" name=${name} .checked=${live(checked)} ?disabled=${this.trial.step === 'taking'} @change=${change} />
      <span>${words}<br /><span class="quiet small">${detail}</span></span></label>`;
  }

  #rulebook(): unknown {
    const { trial } = this;
    const words = t.importing.where;
    const names = t.importing.room.rulebooks;
    const told = !trial.wishes.rulebook && trial.plan ? words.asFilesAre(names[trial.plan.rulebook] ?? trial.plan.rulebook) : words.asFiles;
    const choose = (event: Event): void => {
      const { value } = event.target as HTMLSelectElement;
      trial.chooseRulebook(rulebooks.find((key) => key === value));
    };
    return html`<label class="rulebook"><span class="small">${words.rulebook}</span>
      <select @change=${choose} ?disabled=${trial.step === 'taking'}>
        <option value="" ?selected=${!trial.wishes.rulebook}>${told}</option>
        ${rulebooks.map((key) => html`<option value=${key} ?selected=${trial.wishes.rulebook === key}>${names[key] ?? key}</option>`)}</select></label>`;
  }

  #where(): unknown {
    const { trial } = this;
    const words = t.importing.where;
    const { workspace } = this.desk;
    const { replace, replaceExisting } = trial.wishes;
    const undo = workspace?.importUndo;
    return html`<div class="wheres">
      <fieldset><legend>${words.heading}</legend>
        ${this.#radio('where', !replace, words.here(visible(workspace?.name ?? '')), words.hereHelp, () => { trial.wish({ replace: false }); })}
        ${this.#radio('where', replace, words.fresh, workspace?.sample ? words.freshSample : words.freshHelp, () => { trial.wish({ replace: true }); })}
        ${replace ? this.#rulebook() : nothing}
      </fieldset>
      ${replace || !trial.plan ? nothing : html`<fieldset><legend>${words.existing}</legend>
          ${this.#radio('existing', !replaceExisting, words.keep, words.keepHelp, () => { trial.wish({ replaceExisting: false }); })}
          ${this.#radio('existing', replaceExisting, words.replace, words.replaceHelp, () => { trial.wish({ replaceExisting: true }); })}</fieldset>`}
      ${undo ? html`<p class="warned">${words.loseUndo(undo.at)}</p>` : nothing}
    </div>`;
  }

  /** Another rulebook than this workspace's: what can be done about it. */
  #other(): unknown {
    if (!this.trial.otherRulebook) return nothing;
    const words = t.importing.where;
    const ours = t.importing.room.rulebooks[this.desk.rulebook?.key ?? ''] ?? '';
    return html`<div class="banner"><span aria-hidden="true">!</span><div><p>${rich(words.otherThan(ours))}</p>
      <button @click=${() => { this.trial.wish({ replace: true }); }}>${words.startFresh}</button></div></div>`;
  }

  protected override render(): unknown {
    const { plan, step, stale, busy } = this.trial;
    const words = t.importing.plan;
    return html`<section class="panel" aria-labelledby="heading" aria-busy=${busy ? 'true' : 'false'}>
      <h2 id="heading">${words.heading}</h2>
      ${this.#working()}${this.#stopped()}${this.#other()}
      ${plan ? this.#plan(plan) : nothing}
      ${step === 'none' && !plan && !stale ? nothing : this.#where()}
    </section>`;
  }
}

customElements.define('import-plan', ImportPlan);
