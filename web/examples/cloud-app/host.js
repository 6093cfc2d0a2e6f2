// SPDX-License-Identifier: Apache-2.0
// What the library system does for a cloud app: hands it the order that is open, and hears what was done.
import { records } from '../records.js';

const frame = document.querySelector('iframe');
addEventListener('message', ({ source, data }) => {
  if (source !== frame.contentWindow) return;
  if (data?.type === 'hello') source.postMessage({ type: 'records', records }, '*');
  if (data?.type === 'outcome') document.getElementById('said').textContent = data.text;
});
