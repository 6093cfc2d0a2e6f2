// SPDX-License-Identifier: Apache-2.0
// The work lists.

import './common';
import './chosen';
import '../../lists/daily-panel';
import '../../lists/list-table';
import '../../lists/room-lists';
