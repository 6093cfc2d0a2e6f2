// SPDX-License-Identifier: Apache-2.0
// Puts the desk on the page at once and opens the library behind it.

import { fetchAllRooms } from '../elements/rooms';
import type { Backend } from '../contract';
import { AccessionDesk } from '../shell/accession-desk';
import { Desk } from './desk';
import { followLanguage, languageChanged, markLanguage, startLanguage } from './language';
import { erasedElsewhere, keyOf } from './preferences';
import { applyTheme } from './theme';

/** What is on the screen comes first. */
const restMs = 300;

function draw(desk: Desk): AccessionDesk {
  markLanguage(document.documentElement);
  const element = new AccessionDesk();
  element.desk = desk;
  document.body.replaceChildren(element);
  return element;
}

/** In another language, the same room of the same desk; whoever chose it in the settings is there again. */
function drawAgain(desk: Desk): void {
  const choosing = document.querySelector('desk-shell')?.choosesLanguage ?? false;
  void draw(desk).speaksAnew(choosing);
}

/** What was chosen in another tab of this browser holds here too. */
function followOtherTab(event: StorageEvent): void {
  const { key } = event;
  erasedElsewhere(event);
  if (key === keyOf('theme')) applyTheme();
  if (key === keyOf('language')) void followLanguage();
}

/** The library is opened while the words are fetched. */
export async function startDesk(connect: () => Promise<Backend>): Promise<Desk> {
  applyTheme();
  const desk = new Desk();
  void desk.open(connect);
  await startLanguage();
  draw(desk);
  void desk.opened.then(() => setTimeout(() => void fetchAllRooms(), restMs));
  addEventListener(languageChanged, () => { drawAgain(desk); });
  window.addEventListener('storage', followOtherTab);
  return desk;
}
