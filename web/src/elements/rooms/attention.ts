// SPDX-License-Identifier: Apache-2.0
// What the hub could not take.

import './common';
import '../../attention/attention-view';
import '../../attention/discard-dialog';
import '../../attention/room-attention';
