// SPDX-License-Identifier: Apache-2.0
import './styles/base.css';
import { followOtherTabs, hubSession, placeOf, tellSignOut } from './app/hub-session';
import { lookIntoStoresBy } from './app/other-stores';
import { allowOwnScripts } from './app/trusted-types';
import { updates } from './sw/register';
import { connect, lookInto } from './worker/connect';

allowOwnScripts();
const session = hubSession();
// Before anything else: what is kept here is read while the desk itself is on its way.
const backend = connect(session ? { hub: placeOf(session) } : {});
lookIntoStoresBy(lookInto);
void import('./app/start').then(({ startDesk }) => startDesk(() => backend));
followOtherTabs();
void tellSignOut();
if (import.meta.env.PROD) {
  // Without it the desk works, only not without a network; a browser may have reasons to refuse.
  updates.start().catch((reason: unknown) => { console.warn('The desk is not kept for offline use.', reason); });
}
