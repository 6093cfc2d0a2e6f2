// SPDX-License-Identifier: Apache-2.0
// What stands around the rooms of the desk.

import './common';
import '../../attention/attention-count';
import '../../hub/hub-banners';
import '../../outbox/outbox-count';
import '../../shell/desk-banners';
import '../../shell/live-regions';
import '../../shell/saving-pill';
