// SPDX-License-Identifier: Apache-2.0
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Route } from '../app/route';

/** The desk's own mark: two written lines in a frame. */
export function deskMark(): TemplateResult {
  return html`<svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
    <rect x="2" y="2" width="16" height="16" rx="3" fill="none" stroke="currentColor" stroke-width="2" />
    <path d="M6 8h8M6 12h8" stroke="currentColor" stroke-width="2" />
  </svg>`;
}

function paths(room: Route['room']): SVGTemplateResult {
  switch (room) {
    case 'receive':
      return svg`<path d="M3 7V4a1 1 0 0 1 1-1h3M13 3h3a1 1 0 0 1 1 1v3M17 13v3a1 1 0 0 1-1 1h-3M7 17H4a1 1 0 0 1-1-1v-3M6.5 7v6M10 7v6M13.5 7v6" />`;
    case 'orders':
      return svg`<path d="M5 3h7l3 3v11H5zM12 3v3h3M7.5 9.5h5M7.5 12h5M7.5 14.5h3" />`;
    case 'import':
      return svg`<path d="M10 3v9M6.5 8.5 10 12l3.5-3.5M3 14v2a1 1 0 0 0 1 1h12a1 1 0 0 0 1-1v-2" />`;
    case 'lists':
      return svg`<path d="m3 5 1.2 1.2L6.5 4M3 10.2l1.2 1.2 2.3-2.2M3 15.4l1.2 1.2 2.3-2.2M10 5.2h7M10 10.4h7M10 15.6h7" />`;
    case 'outbox':
      return svg`<path d="M3 5.5h14v10H3zM3.5 6l6.5 5 6.5-5" />`;
    case 'attention':
      return svg`<path d="M10 3.2 17.6 16.5H2.4ZM10 8v4M10 14.2v.3" />`;
    case 'overview':
      return svg`<path d="M3 3v14h14M6.5 14v-3.5M10 14V7M13.5 14V4.5" />`;
    case 'device':
      return svg`<path d="M3 5.5C3 4.1 6.1 3 10 3s7 1.1 7 2.5S13.9 8 10 8 3 6.9 3 5.5v9C3 15.9 6.1 17 10 17s7-1.1 7-2.5v-9M3 10c0 1.4 3.1 2.5 7 2.5s7-1.1 7-2.5" />`;
    case 'settings':
      return svg`<path d="M3 5.5h8M15 5.5h2M3 14.5h2M9 14.5h8M3 10h2.5M9.5 10H17" /><circle cx="13" cy="5.5" r="2" /><circle cx="7.5" cy="10" r="2" /><circle cx="7" cy="14.5" r="2" />`;
    default:
      return svg`<path d="M3 5h14M3 10h14M3 15h14" />`;
  }
}

export function roomIcon(room: Route['room']): TemplateResult {
  return html`<svg viewBox="0 0 20 20" width="20" height="20" fill="none" stroke="currentColor"
    stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${paths(room)}</svg>`;
}
