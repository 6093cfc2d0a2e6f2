// SPDX-License-Identifier: Apache-2.0
import { read, write } from './preferences';

export type Theme = 'auto' | 'light' | 'dark';
export const themes: readonly Theme[] = ['auto', 'light', 'dark'];

export function theme(): Theme {
  const kept = read('theme');
  return kept === 'light' || kept === 'dark' ? kept : 'auto';
}

export function applyTheme(): void {
  const root = document.documentElement;
  const chosen = theme();
  if (chosen === 'auto') delete root.dataset['theme'];
  else root.dataset['theme'] = chosen;
}

export function setTheme(chosen: Theme): void {
  write('theme', chosen);
  applyTheme();
}
