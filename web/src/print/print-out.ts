// SPDX-License-Identifier: Apache-2.0
// Puts a sheet on the page for as long as it takes to print it: on the screen nothing of it is seen, on paper nothing
// else.

import { render, type CSSResult, type TemplateResult } from 'lit';

const placeId = 'print-out';
let takeAway: (() => void) | undefined;

/** A sheet lies on the page already: what is printed now is that. */
export function sheetLies(): boolean {
  return takeAway !== undefined;
}

/** Lays it on the page, for who has begun to print. `page` is what `@page` says: the paper's size and margins. */
export function layOut(sheet: TemplateResult, styles: CSSResult, page: string): void {
  takeAway?.();
  const place = document.createElement('div');
  place.id = placeId;
  const root = place.attachShadow({ mode: 'open' });
  const own = styles.styleSheet;
  if (own) root.adoptedStyleSheets = [own];
  render(sheet, root);
  const paper = new CSSStyleSheet();
  paper.replaceSync(`@page { ${page} }
    @media screen { #${placeId} { display: none; } }
    @media print {
      html, body { background: #fff !important; color-scheme: light; }
      body > :not(#${placeId}) { display: none !important; }
    }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, paper];
  document.body.append(place);
  takeAway = () => {
    takeAway = undefined;
    place.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== paper);
  };
  // Not every browser says when it has printed: then the sheet stays, unseen, until the next.
  addEventListener('afterprint', () => takeAway?.(), { once: true });
}

export function printOut(sheet: TemplateResult, styles: CSSResult, page: string): void {
  layOut(sheet, styles, page);
  print();
}
