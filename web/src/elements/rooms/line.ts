// SPDX-License-Identifier: Apache-2.0
// One line.

import './common';
import '../../line/lifecycle-picture';
import '../../line/line-actions';
import '../../line/line-attention';
import '../../line/line-copies';
import '../../line/line-history';
import '../../line/line-thread';
import '../../line/line-why';
import '../../line/room-line';
import '../../line/same-title';
