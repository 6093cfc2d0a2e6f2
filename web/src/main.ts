// SPDX-License-Identifier: Apache-2.0
import './styles/base.css';
import { allowOwnScripts } from './app/trusted-types';
import { followOtherTabs, hubSession, placeOf, tellSignOut } from './app/hub-session';
import { startDesk } from './app/start';
import { updates } from './sw/register';
import { connect } from './worker/client';

allowOwnScripts();
const session = hubSession();
void startDesk(() => connect(session ? { hub: placeOf(session) } : {}));
followOtherTabs();
void tellSignOut();
if (import.meta.env.PROD) {
  // Without it the desk works, only not without a network; a browser may have reasons to refuse.
  updates.start().catch((reason: unknown) => { console.warn('The desk is not kept for offline use.', reason); });
}
