// SPDX-License-Identifier: Apache-2.0
// The file for a bad day, from wherever it is asked for.

import type { Desk } from '../app/desk';
import { t } from '../i18n/catalogue';
import { download, fileName } from '../app/download';

/** Saves everything that is here as one file and says what it is called. */
export async function saveRescueFile(desk: Desk): Promise<string> {
  if (!desk.keeper) throw new Error('Nothing can be asked yet.');
  const bytes = await desk.keeper.rescueFile();
  const name = fileName('rescue', desk.workspace?.name, 'accession');
  download(bytes, name, 'application/octet-stream');
  desk.rescueSaved();
  desk.announce(t.shell.rescueSavedAloud(name));
  return name;
}
