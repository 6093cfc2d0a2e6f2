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
import '../../shell/live-regions';
import '../../shell/saving-pill';
import '../../shell/settings-dialog';
import '../../shell/shortcuts-dialog';
