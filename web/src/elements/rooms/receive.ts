// SPDX-License-Identifier: Apache-2.0
// Receiving.

import '../consequence-list';
import '../status-chip';
import '../../receive/first-receipt';
import '../../receive/receive-card';
import '../../receive/receive-choices';
import '../../receive/receive-session';
import '../../receive/room-receive';
import '../../line/action-dialog';
import '../../receive/copy-edit';
import '../../receive/parcel-form';
import '../../receive/receive-tally';
