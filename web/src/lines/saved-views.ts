// SPDX-License-Identifier: Apache-2.0
// Views with a name, kept on this device for each workspace. A view is its own address.

import type { Desk } from '../app/desk';
import { read, write } from '../app/preferences';

export interface SavedView {
  name: string;
  /** The address after and with `#`. */
  link: string;
}

export const viewNameMax = 60;

type Where = Pick<Desk, 'workspace' | 'sync'>;

function key({ workspace, sync }: Where): string {
  return `views.${sync.hub ? `hub.${sync.hub.name}` : workspace?.name ?? ''}.${workspace?.rulebook.key ?? ''}`;
}

function isView(value: unknown): value is SavedView {
  if (typeof value !== 'object' || value === null) return false;
  const { name, link } = value as Partial<Record<keyof SavedView, unknown>>;
  return typeof name === 'string' && typeof link === 'string' && link.startsWith('#/lines');
}

export function savedViews(where: Where): SavedView[] {
  try {
    const kept: unknown = JSON.parse(read(key(where)) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isView) : [];
  } catch {
    return [];
  }
}

export function keepViews(where: Where, views: readonly SavedView[]): void {
  write(key(where), JSON.stringify(views));
}

/** A name is there once: saving it again replaces the view. */
export function withView(views: readonly SavedView[], view: SavedView): SavedView[] {
  return [...views.filter(({ name }) => name !== view.name), view].sort((a, b) => a.name.localeCompare(b.name));
}
