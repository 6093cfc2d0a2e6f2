// SPDX-License-Identifier: Apache-2.0
// The portal hands over what it knows of the parcel; both elements work on it.
import '../accession/index.js';
import { records } from '../records.js';

const received = document.getElementById('received');
let count = 0;

for (const element of document.querySelectorAll('accession-receive, accession-line')) {
  element.addEventListener('accession-outcome', ({ detail: { outcome } }) => {
    if (!outcome.accepted) return;
    count += 1;
    received.textContent = `${count} done`;
  });
}
// The first fills the workspace that both name; the second finds it there.
document.querySelector('accession-receive').records = records;
