// SPDX-License-Identifier: Apache-2.0
// What old pages do to everybody: names on `window`, keys taken on the document, methods on prototypes.
window.t = window.html = window.desk = 'taken';
window._ = window.$ = function jquery() { return window.$; };
Array.prototype.each = function each(work) { this.forEach(work); };
document.addEventListener('keypress', function noSubmitByEnter(event) {
  if (event.key === 'Enter' && event.target.tagName === 'INPUT') event.preventDefault();
});
