// SPDX-License-Identifier: Apache-2.0
// Views with a name, kept on this device for each workspace and each room with a grid. A view is its own address.

import type { Desk } from '../app/desk';
import { read, write } from '../app/preferences';
import type { RecordsOf } from '../bulk/chosen';

export interface SavedView {
  name: string;
  /** The address after and with `#`. */
  link: string;
}

export const viewNameMax = 60;

type Where = Pick<Desk, 'workspace' | 'sync'>;

/** The lines' views were there before there were others: theirs is the name without a room. */
function key({ workspace, sync }: Where, of: RecordsOf): string {
  const library = `${sync.hub ? `hub.${sync.hub.name}` : workspace?.name ?? ''}.${workspace?.rulebook.key ?? ''}`;
  return of === 'lines' ? `views.${library}` : `views-${of}.${library}`;
}

function isView(value: unknown, of: RecordsOf): value is SavedView {
  if (typeof value !== 'object' || value === null) return false;
  const { name, link } = value as Partial<Record<keyof SavedView, unknown>>;
  return typeof name === 'string' && typeof link === 'string' && link.startsWith(`#/${of}`);
}

export function savedViews(where: Where, of: RecordsOf): SavedView[] {
  try {
    const kept: unknown = JSON.parse(read(key(where, of)) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => isView(one, of)) : [];
  } catch {
    return [];
  }
}

export function keepViews(where: Where, of: RecordsOf, views: readonly SavedView[]): void {
  write(key(where, of), JSON.stringify(views));
}

/** A name is there once: saving it again replaces the view. */
export function withView(views: readonly SavedView[], view: SavedView): SavedView[] {
  return [...views.filter(({ name }) => name !== view.name), view].sort((a, b) => a.name.localeCompare(b.name));
}
