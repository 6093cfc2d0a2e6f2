// SPDX-License-Identifier: Apache-2.0
// Records in as a property, what is done out as events.
import '../accession/accession-line.js';
import { lineNumber, records } from '../records.js';

const element = document.querySelector('accession-line');
const told = document.getElementById('told');

function say(text) {
  const item = document.createElement('li');
  item.textContent = text;
  told.append(item);
}

element.addEventListener('accession-ready', ({ detail }) => say(`ready: ${detail.info.lines} lines`));
element.addEventListener('accession-outcome', ({ detail: { command, outcome } }) => {
  say(`${command.action}: ${outcome.accepted ? `done, ${outcome.consequences.length} consequences` : outcome.unmet.map(({ code }) => code).join(', ')}`);
});
element.addEventListener('accession-error', ({ detail }) => say(`error: ${detail.code}`));

element.line = lineNumber;
element.records = records;
