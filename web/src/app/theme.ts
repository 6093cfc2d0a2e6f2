// SPDX-License-Identifier: Apache-2.0
import { read, write } from './preferences';

export type Theme = 'auto' | 'light' | 'dark';
export const themes: readonly Theme[] = ['auto', 'light', 'dark'];

let show: ((chosen: Theme) => void) | undefined;

/** In somebody else's page the theme is shown by whoever says so here, and the page's own root is left alone. */
export function showThemeBy(how: (chosen: Theme) => void): void {
  show = how;
}

export function theme(): Theme {
  const kept = read('theme');
  return kept === 'light' || kept === 'dark' ? kept : 'auto';
}

export function applyTheme(): void {
  const chosen = theme();
  if (show) {
    show(chosen);
    return;
  }
  const root = document.documentElement;
  if (chosen === 'auto') delete root.dataset['theme'];
  else root.dataset['theme'] = chosen;
}

export function setTheme(chosen: Theme): void {
  write('theme', chosen);
  applyTheme();
}
