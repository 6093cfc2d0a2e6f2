// SPDX-License-Identifier: Apache-2.0
// What stands around the rooms of the desk.

import './common';
import '../../attention/attention-count';
import '../../hub/hub-banners';
import '../../hub/hub-dialogs';
import '../../hub/sign-in-dialog';
import '../../hub/sync-dialog';
import '../../outbox/outbox-count';
import '../../shell/desk-banners';
import '../../shell/key-list';
import '../../shell/live-regions';
import '../../shell/saving-pill';
import '../../shell/shortcuts-dialog';
