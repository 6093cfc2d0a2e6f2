// SPDX-License-Identifier: Apache-2.0
// The app's root component, as a framework would have it: it gets its input, binds it to properties of
// the element, and listens to its events.
import '../accession/accession-receive.js';

class AppRoot extends HTMLElement {
  connectedCallback() {
    this.element = document.createElement('accession-receive');
    this.element.actor = 'cloud-app';
    this.element.addEventListener('accession-outcome', ({ detail }) => this.outcome(detail));
    addEventListener('message', ({ source, data }) => {
      if (source === parent && data?.type === 'records') this.input(data.records);
    });
    parent.postMessage({ type: 'hello' }, '*');
  }

  input(records) {
    this.element.records = records;
    this.append(this.element);
  }

  outcome({ command, outcome }) {
    parent.postMessage({ type: 'outcome', text: `${command.action} ${outcome.accepted ? 'done' : 'refused'}` }, '*');
  }
}

customElements.define('app-root', AppRoot);
