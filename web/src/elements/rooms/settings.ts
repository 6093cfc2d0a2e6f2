// SPDX-License-Identifier: Apache-2.0
// What can be chosen.

import './common';
import '../../settings/language-choice';
import '../../settings/room-settings';
import '../../settings/settings-here';
import '../../settings/settings-library';
import '../../settings/settings-you';
import '../../shell/key-list';
import '../../sound/sound-settings';
