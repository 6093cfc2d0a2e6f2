// SPDX-License-Identifier: Apache-2.0
// Puts the desk on the page at once and opens the library behind it.

import '../elements/all';
import type { Backend } from '../contract';
import { AccessionDesk } from '../shell/accession-desk';
import { Desk } from './desk';
import { applyTheme } from './theme';

export function startDesk(connect: () => Promise<Backend>): Desk {
  applyTheme();
  const desk = new Desk();
  const element = new AccessionDesk();
  element.desk = desk;
  document.body.replaceChildren(element);
  void desk.open(connect);
  return desk;
}
